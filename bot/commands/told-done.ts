import { alreadyDoneCard, toldDoneCard, type MayBeDone } from '../../cards/items/told-done.ts';
import type { Draft } from '../../domain/items/draft.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import { isOf } from '../../domain/people/members.ts';
import { readSearch, type SearchTerm } from '../../domain/registers/search-query.ts';
import { search } from '../../domain/registers/search.ts';
import { doneIn } from '../../domain/swedish/typed/told-done.ts';
import { addDays, dayOf, instantAt } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** Items that may be the one; more than these are too many to choose among. */
const MOST_FOUND = 3;

/** What was closed in so many days may be told of still, in so many items; what has the same words may come anew each year. */
const DAYS_TOLD = 60;
const MOST_CLOSED = 100;

/** Whether a line is of those who are told to have done it: "vi" are whoever writes, and their municipality. */
function isTheirs({ state, me }: Turn, { parties, we }: Draft, { party }: Line): boolean {
  if (we === true && isOf(party, me, state.groups)) return true;
  return parties.some((told) => {
    const member = told.kind === 'member' ? state.members.find(({ id }) => id === told.id) : undefined;
    return partyKey(told) === partyKey(party) || (member !== undefined && isOf(party, member, state.groups));
  });
}

/**
 * Says that what has all these words is ticked already, for those who are told to have done it: a tick asked for twice.
 * `others` have some of the words, and may be what is meant.
 */
async function sayIfTicked(
  turn: Turn,
  text: string,
  { terms, theirs }: { readonly terms: readonly SearchTerm[]; readonly theirs: (line: Line) => boolean },
  others: readonly MayBeDone[],
): Promise<Answer | undefined> {
  const { state, now, store } = turn;
  const since = instantAt(addDays(dayOf(now), -DAYS_TOLD), '00:00');
  const closed = await store.closed(state.network.id, { size: MOST_CLOSED, since });
  const done = closed.rows.filter((item) => item.state === 'done');
  const ticked = [...state.items, ...done].filter(({ lines }) => lines.some((line) => line.done && theirs(line)));
  const { hits, partly } = search(terms, ticked, []);
  const item = hits[0]?.item;
  if (item === undefined || partly) return undefined;
  const names = item.lines.filter((line) => line.done && theirs(line)).map(({ party }) => party.name);
  const code = item.state === 'open' ? 'already-ticked' : 'already-closed';
  return { card: alreadyDoneCard({ code, item, names }, others, text, { state, now }) };
}

/**
 * Asks whether what is told as done, "Hjo har lämnat underlaget", is what they owe: the open items that fit by their
 * words, to be ticked. What is ticked already is answered so, for one trip more. undefined where it tells of nothing
 * done, or of nothing of theirs.
 */
export async function answerIfDone(turn: Turn, text: string, draft: Draft): Promise<Answer | undefined> {
  const { state, now } = turn;
  const told = doneIn(draft);
  const terms = told === undefined ? [] : readSearch(told.what);
  if (told === undefined || terms.length === 0) return undefined;
  const theirs = (line: Line) => isTheirs(turn, draft, line);
  const owed = state.items.flatMap((item): MayBeDone[] => {
    const keys = item.lines.filter((line) => !line.done && theirs(line)).map(({ party }) => partyKey(party));
    return keys.length === 0 || item.state !== 'open' ? [] : [{ item, keys }];
  });
  const open = owed.map(({ item }) => item);
  const { hits, partly } = search(terms, open, []);
  const found = hits.slice(0, MOST_FOUND).flatMap((hit) => owed.filter(({ item }) => item === hit.item));
  const isSure = found.length > 0 && !partly;
  // What is open of the same thing may be another's turn of it: "Läser underlaget" is not what was handed in.
  const whole = isSure ? readSearch(`${told.verb} ${told.what}`) : terms;
  const isOpen = isSure && !search(whole, open, []).partly;
  const ticked = isOpen ? undefined : await sayIfTicked(turn, text, { terms: whole, theirs }, isSure ? found : []);
  if (ticked !== undefined || found.length === 0) return ticked;
  return { card: toldDoneCard(found, text, { state, now }) };
}
