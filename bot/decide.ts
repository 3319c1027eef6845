import { itemCard } from '../cards/items/item.ts';
import { askBackCard } from '../cards/people/member-form.ts';
import { refusalText } from '../cards/refusals.ts';
import { itemName, joined } from '../cards/parts/texts.ts';
import { words } from '../cards/words.ts';
import type { Operation } from '../domain/change.ts';
import { takenOut } from '../domain/people/departed.ts';
import { Refusal } from '../domain/refusal.ts';
import { dayOf } from '../domain/time.ts';
import { takesBack } from '../domain/undo.ts';
import { RepeatedError } from '../storage/store.ts';
import type { Answer } from './answer.ts';
import type { Deps } from './deps.ts';
import { findItem, type Turn } from './turn.ts';
import { whileStale } from './while-stale.ts';

/** What was done the first time, as it stands now: with Ångra, as then, for who did it where nothing has been done since. */
async function repeated(turn: Turn, { id, by, touched, verb }: Operation): Promise<Answer> {
  const numbers = touched.flatMap(({ subject }) => (subject.startsWith('i') ? [Number(subject.slice(1))] : []));
  const [number, ...others] = numbers;
  const { again } = words.answers;
  const isUndone = verb === 'undone';
  if (number === undefined) return { text: isUndone ? again.undone : again.saved };
  if (others.length > 0)
    return { text: (isUndone ? again.undoneItems : again.savedItems)(joined(numbers.map(String))) };
  const item = await findItem(turn, number);
  const banner = isUndone ? again.undone : again.savedItem(itemName(item));
  const isLatest = by.id === turn.me.id && touched.some(({ revision }) => revision === item.revision);
  const undo = isLatest && !takesBack(verb) && verb !== 'sent' ? id : undefined;
  return { card: itemCard({ item, state: turn.state, now: turn.now, banner, undo }), place: 'everyone' };
}

/**
 * A refusal about an item shows the item as it is now, so that one can choose again; who was taken out by hand is told how
 * to be of the network again; others are a sentence.
 */
async function refused(turn: Turn, { reason }: Refusal, pressed: boolean): Promise<Answer> {
  const text = refusalText(reason, dayOf(turn.now));
  const former = reason.code === 'not-a-member' ? takenOut(turn.state, turn.me.id) : undefined;
  if (former) return { card: askBackCard(turn.state, former, turn.incoming.operation, turn.now) };
  const about = 'item' in reason ? reason.item : undefined;
  if (!pressed || about === undefined) return { text };
  const item = await findItem(turn, about.number);
  return { card: itemCard({ item, state: turn.state, now: turn.now, notice: text }), place: 'presser' };
}

/**
 * Loads, decides and saves; where somebody else was first, loads and decides again. What is refused, and what was done
 * before, is answered too. Only faults are thrown.
 */
export async function decide(
  { wait, log }: Pick<Deps, 'wait' | 'log'>,
  load: () => Promise<Turn>,
  run: (turn: Turn) => Promise<Answer> | Answer,
  pressed: boolean,
): Promise<Answer> {
  return whileStale({ wait }, async () => {
    const turn = await load();
    try {
      return await run(turn);
    } catch (fault) {
      if (fault instanceof Refusal) {
        // What was done can't be done again, and would be refused: the same act delivered twice is told of its result.
        const done = await turn.store.operation(turn.state.network.id, turn.incoming.operation);
        if (done) return repeated(turn, done);
        log.info('refused', { network: turn.state.network.id, code: fault.reason.code });
        return refused(turn, fault, pressed);
      }
      if (fault instanceof RepeatedError) return repeated(await load(), fault.operation);
      throw fault;
    }
  });
}
