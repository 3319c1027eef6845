import { concerns } from '../people/concerns.ts';
import type { Item } from '../items/item.ts';
import { isOverdue } from '../items/listing.ts';
import type { NetworkState } from '../network.ts';
import { partyKey, type Party } from '../items/party.ts';
import { dayOf, instantAt, localOf, type Instant } from '../time.ts';

/** Which register: of assignments, of decisions (assignments decided at a meeting included), or of all but plain decisions. */
export type RegisterName = 'assignments' | 'decisions' | 'all';

/** How what stands in a register stands: "closed" is done or struck. */
export type RegisterStatus = 'open' | 'overdue' | 'done' | 'struck' | 'closed';

/** What of a register is wanted; all of it where nothing is said. */
export interface RegisterQuery {
  readonly of: RegisterName;
  /** The year, in Stockholm, in which it was written down. */
  readonly year?: number;
  readonly status?: RegisterStatus;
  /** At least one of these owes it, or, of a decision, is named in it. */
  readonly parties: readonly Party[];
}

function isKind({ kind, decided }: Item, of: RegisterName): boolean {
  if (of === 'decisions') return decided;
  return of === 'assignments' ? kind === 'assignment' : kind !== 'decision';
}

/** A decision that nobody owes anything for is neither open nor done: it holds until it is struck. */
function hasStatus(item: Item, status: RegisterStatus, state: NetworkState, now: Instant): boolean {
  if (status === 'overdue') return isOverdue(item, state.meetings, dayOf(now));
  if (status === 'closed') return item.state !== 'open';
  return item.state === status && (status === 'struck' || item.kind !== 'decision');
}

function isTheirs(item: Item, party: Party, of: RegisterName): boolean {
  return of === 'decisions'
    ? concerns(item, party)
    : item.lines.some((line) => partyKey(line.party) === partyKey(party));
}

/** Whether an item is what is asked for of a register; what was taken back as it was written is in none. */
export function isAskedFor(item: Item, query: RegisterQuery, state: NetworkState, now: Instant): boolean {
  const { of, year, status, parties } = query;
  return (
    item.undone === undefined &&
    isKind(item, of) &&
    (year === undefined || localOf(item.created.at).year === year) &&
    (status === undefined || hasStatus(item, status, state, now)) &&
    (parties.length === 0 || parties.some((party) => isTheirs(item, party, of)))
  );
}

/** From the first instant of a year in Stockholm up to, and without, the first of the next. */
export function spanOf(year: number): { readonly from: Instant; readonly before: Instant } {
  return { from: instantAt(`${year}-01-01`, '00:00'), before: instantAt(`${year + 1}-01-01`, '00:00') };
}
