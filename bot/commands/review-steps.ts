import { withChanges } from '../../cards/items/changed.ts';
import { readWhen } from '../../cards/items/form-reading.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { movedText, newDueText } from '../../cards/items/proposal.ts';
import { nudgedText } from '../../cards/items/reminding.ts';
import { reviewedCard, stepCard, stepWhen, type StepView } from '../../cards/meetings/review-step.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { placed } from '../../domain/meetings/agenda-draft.ts';
import { onAgenda } from '../../domain/meetings/agenda.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Change } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { plannedMeetings, type Meeting } from '../../domain/meetings/meeting.ts';
import { nudge, reviewed } from '../../domain/meetings/review.ts';
import { dayOf } from '../../domain/time.ts';
import { moved, struck, ticked } from '../../domain/items/transitions.ts';
import { agendaNow } from '../agenda-of.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, itemHistory, running, save, stopRepeated, type Turn } from '../turn.ts';
import { followPosted, keepAgenda } from './agenda.ts';
import { toldOf } from './tick-lines.ts';
import { takeBack } from './undo.ts';

/** The meeting that is planned for: the next, or the one going on. */
const comingMeeting = ({ state, now }: Turn): Meeting | undefined => plannedMeetings(state.meetings, now)[0];

/** What was done in the step before, or why nothing was; `wentOn` where it was done with another item than this. */
type Did = Pick<StepView, 'banner' | 'undo' | 'wrong' | 'wrongDate' | 'wrongReason'> & { readonly wentOn?: true };

/** The step at a place in what is open now; past the last one everything is gone through. */
async function step(turn: Turn, index: number, { wentOn, ...did }: Did = {}): Promise<Answer> {
  const { store, state, now } = running(turn);
  const meeting = comingMeeting(turn);
  const items = reviewed(state);
  const item = items[index];
  if (item === undefined)
    return { card: reviewedCard(state, meeting, did.banner ?? did.wrong, did.undo), place: 'everyone' };
  const [history, kept] = await Promise.all([
    itemHistory(turn, item.number),
    meeting ? agendaNow(store, state, meeting, now) : undefined,
  ]);
  const stands = kept
    ? onAgenda(kept.agenda.meeting, kept.draft, state, now).some(({ number }) => number === item.number)
    : false;
  const latest = withChanges(history, state.meetings, now).at(-1);
  const view = { item, index, count: items.length, state, now, meeting, onAgenda: stands, latest };
  const isNow = wentOn && did.banner ? { banner: `${did.banner} ${words.review.nowIs(itemName(item))}` } : {};
  return { card: stepCard({ ...view, ...did, ...isNow }), place: 'everyone' };
}

/** Where the next step is after an item was looked at: what was closed has left its place to the next. */
function nextIndex(turn: Turn, number: number, index: number): number {
  const place = reviewed(turn.state).findIndex((item) => item.number === number);
  return place < 0 ? index : place + 1;
}

/** The item of a step; undefined where it is closed, or somebody else has changed it since the card was drawn. */
function stepItem({ state }: Turn, { number, revision }: { readonly number: number; readonly revision: number }) {
  return state.items.find((item) => item.number === number && item.revision === revision);
}

/** Tells what somebody else was first with: the item as it stands now, or that it is closed, with the next in its place. */
async function stale(turn: Turn, number: number, index: number): Promise<Answer> {
  const place = reviewed(turn.state).findIndex((item) => item.number === number);
  if (place >= 0) {
    return step(turn, place, { wrong: words.review.changedMeanwhile(number) });
  }
  const item = await findItem(turn, number);
  const { alreadyStruck, alreadyDone, thisIsNext } = words.review;
  const already = (item.state === 'struck' ? alreadyStruck : alreadyDone)(itemName(item), item.closed?.by.name);
  const wrong = reviewed(turn.state)[index] === undefined ? already : `${already} ${thisIsNext}`;
  return step(turn, index, { wrong });
}

interface Choice {
  readonly number: number;
  readonly revision: number;
  readonly index: number;
}

/** Carries out one choice about an item, and goes on to the next. */
async function choose(
  turn: Turn,
  pressed: Choice,
  verb: string,
  change: (item: Item, act: ReturnType<typeof actOf>) => Change | { readonly refused: Did },
  done: (item: Item) => string,
): Promise<Answer> {
  running(turn);
  const { number, revision, index } = pressed;
  const operation = idOf(verb, turn.state.network.id, String(number), String(revision));
  const item = stepItem(turn, pressed);
  if (item === undefined) {
    // The same press delivered twice: it has been carried out, and the review goes on.
    const done = await turn.store.operation(turn.state.network.id, operation);
    if (done?.by.id === turn.me.id) return step(turn, nextIndex(turn, number, index));
    return stale(turn, number, index);
  }
  const made = change(item, actOf(turn, operation));
  if ('refused' in made) return step(turn, index, made.refused);
  const after = { ...turn, state: { ...turn.state, ...(await save(turn, made)) } };
  await followPosted(turn, comingMeeting(turn));
  return step(after, nextIndex(after, number, index), { banner: done(item), undo: operation, wentOn: true });
}

/** Reminds those who owe the item, at most once a day, and stays with it. */
async function remind(turn: Turn, pressed: Pressed<'nudge'>): Promise<Answer> {
  const { state, store, now } = running(turn);
  const { number, revision, index } = pressed;
  const item = stepItem(turn, pressed);
  if (item === undefined) return stale(turn, number, index);
  const operation = idOf('nudge', state.network.id, String(number), String(revision), dayOf(now));
  const isSent = (await store.operation(state.network.id, operation)) !== undefined;
  if (!isSent) await save(turn, nudge(state, actOf(turn, operation), item));
  const place = reviewed(state).indexOf(item);
  return step(turn, place, { banner: isSent ? words.review.nudgedToday(itemName(item)) : nudgedText(item, state) });
}

async function put(turn: Turn, { number, index, on }: Pressed<'putOnAgenda'>): Promise<Answer> {
  const { store, state, now } = running(turn);
  const meeting = comingMeeting(turn);
  const item = state.items.find((one) => one.number === number);
  if (meeting === undefined || item === undefined) return step(turn, index);
  const at = await agendaNow(store, state, meeting, now);
  await keepAgenda(turn, placed(at.draft, number, on), at);
  const banner = (on ? words.review.putOn : words.review.takenOff)(itemName(item));
  return on ? step(turn, nextIndex(turn, number, index), { banner, wentOn: true }) : step(turn, index, { banner });
}

function move(turn: Turn, pressed: Pressed<'reviewMove'>): Promise<Answer> {
  const { state, now } = turn;
  const { when, day } = pressed;
  const refused = (problem: string) => ({ refused: { wrongDate: { when, day, problem } } });
  let said = '';
  return choose(
    turn,
    pressed,
    'review move',
    (item, act) => {
      const due = readWhen(pressed, state, stepWhen(item, state));
      if (typeof due === 'string') return refused(due);
      if (due.kind === 'date' && due.day < dayOf(now)) return refused(words.review.pastDate);
      said = movedText(item, due, { state, now });
      const text = words.item.movedTo(newDueText(due, { state, now }));
      return changeOf(state, act, 'moved', { items: [moved(item, due)], text });
    },
    () => said,
  );
}

function strike(turn: Turn, pressed: Pressed<'reviewStrike'>): Promise<Answer> {
  const reason = pressed.reason.trim();
  return choose(
    turn,
    pressed,
    'review strike',
    (item, act) =>
      reason === ''
        ? { refused: { wrongReason: words.item.strikeNeedsReason } }
        : changeOf(turn.state, act, 'struck', { items: [struck(item, reason, act)], text: reason }),
    (item) => words.item.struck(itemName(item)),
  );
}

async function undo(turn: Turn, { operation, index }: Pressed<'reviewUndo'>): Promise<Answer> {
  const by = idOf('undo', operation);
  await stopRepeated(turn, by);
  const { change, told, after } = await takeBack(running(turn), operation, by);
  await followPosted(turn, comingMeeting(turn));
  const place = reviewed(after).findIndex(({ number }) => number === change.items[0]?.number);
  return step({ ...turn, state: { ...turn.state, ...after } }, place < 0 ? index : place, {
    banner: told,
  });
}

/** The presidium goes through what is open, one thing at a time. */
export const reviewStepsCommand: Command = {
  buttons: {
    reviewStep: (turn, { index }) => step(turn, index),
    putOnAgenda: put,
    nudge: remind,
    reviewTick: (turn, pressed) =>
      choose(
        turn,
        pressed,
        'review tick',
        (item, act) => {
          const after = ticked(item, 'all', act);
          return changeOf(turn.state, act, 'ticked', { items: [after], ...toldOf(item, after) });
        },
        (item) => words.item.isDone(itemName(item)),
      ),
    reviewMove: move,
    reviewStrike: strike,
    reviewUndo: undo,
  },
};
