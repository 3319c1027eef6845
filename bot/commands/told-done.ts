import { toldDoneCard, type MayBeDone } from '../../cards/items/told-done.ts';
import type { Draft } from '../../domain/items/draft.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import { isOf } from '../../domain/people/members.ts';
import { readSearch } from '../../domain/registers/search-query.ts';
import { search } from '../../domain/registers/search.ts';
import { doneIn } from '../../domain/swedish/typed/told-done.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** Items that may be the one; more than these are too many to choose among. */
const MOST_FOUND = 3;

/** Whether a line is of those who are told to have done it: "vi" are whoever writes, and their municipality. */
function isTheirs({ state, me }: Turn, { parties, we }: Draft, { party, done }: Line): boolean {
  if (done) return false;
  if (we === true && isOf(party, me, state.groups)) return true;
  return parties.some((told) => {
    const member = told.kind === 'member' ? state.members.find(({ id }) => id === told.id) : undefined;
    return partyKey(told) === partyKey(party) || (member !== undefined && isOf(party, member, state.groups));
  });
}

/**
 * Asks whether what is told as done, "Hjo har lämnat underlaget", is what they owe: the open items that fit by their
 * words, to be ticked. undefined where it tells of nothing done, or of nothing that they owe.
 */
export function askIfDone(turn: Turn, text: string, draft: Draft): Answer | undefined {
  const { state, now } = turn;
  const what = doneIn(draft);
  const terms = what === undefined ? [] : readSearch(what);
  if (terms.length === 0) return undefined;
  const owed = state.items.flatMap((item): MayBeDone[] => {
    const keys = item.lines.filter((line) => isTheirs(turn, draft, line)).map(({ party }) => partyKey(party));
    return keys.length === 0 || item.state !== 'open' ? [] : [{ item, keys }];
  });
  const { hits } = search(
    terms,
    owed.map(({ item }) => item),
    [],
  );
  const found = hits.slice(0, MOST_FOUND).flatMap((hit) => owed.filter(({ item }) => item === hit.item));
  return found.length === 0 ? undefined : { card: toldDoneCard(found, text, { state, now }) };
}
