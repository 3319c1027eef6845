import type { Item } from '../../domain/items/item.ts';
import { municipalitiesWithMembers } from '../../domain/people/members.ts';
import { outsideParties } from '../../domain/people/outside.ts';
import { rosterOf, type NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readParties } from '../../domain/swedish/who/name.ts';

/** The parties that a text names and nothing else. Refuses a name that nobody here has, and one that several have. */
export function partiesNamed(state: NetworkState, written: string): Party[] {
  const read = readParties(written, rosterOf(state));
  if (read.ok) {
    const everyone = read.everyone ? municipalitiesWithMembers(state) : [];
    return [...everyone.map((name): Party => ({ kind: 'municipality', name })), ...read.parties];
  }
  throw new Refusal(
    read.problem === 'ambiguous'
      ? { code: 'ambiguous-name', written: read.written, names: read.candidates.map(({ name }) => name) }
      : { code: 'unknown-name', written: read.written },
  );
}

function outsideNamed(state: NetworkState, written: string): Party[] {
  const key = partyKey({ kind: 'outside', name: written });
  return outsideParties(state).filter((party) => partyKey(party) === key);
}

/** Those that a text names; an outside body is known by the open items alone. Refuses as `partiesNamed` does. */
export function partiesListed(state: NetworkState, written: string): Party[] {
  const outside = outsideNamed(state, written);
  return outside.length > 0 ? outside : partiesNamed(state, written);
}

/** What is said of everyone where nothing else is: "alla skolor i Tibro" is a sentence. */
const EVERYONE = /^(?:alla|samtliga|var och en|(?:alla|samtliga) kommuner|varje kommun)$/iu;

/** Whether a text names somebody here and nothing else, be it several who share the name. */
export function isListed(state: NetworkState, written: string): boolean {
  if (outsideNamed(state, written).length > 0) return true;
  const read = readParties(written, rosterOf(state));
  return read.ok ? !read.everyone || EVERYONE.test(written) : read.problem === 'ambiguous';
}

/** The keys of the lines of an item that a text names. An outside body is known by its item alone, not by the roster. */
export function linesNamed(state: NetworkState, item: Item, written: string): string[] {
  const same = (name: string) => name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv');
  const exact = item.lines.filter(({ party }) => same(party.name));
  const keys = (exact.length > 0 ? exact.map(({ party }) => party) : partiesNamed(state, written)).map(partyKey);
  if (!keys.every((key) => item.lines.some(({ party }) => partyKey(party) === key))) {
    throw new Refusal({ code: 'not-a-party', item, written });
  }
  return keys;
}
