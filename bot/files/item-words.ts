import { dueText } from '../../cards/parts/dates.ts';
import type { Item, Stamp } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Line } from '../../domain/items/party.ts';
import { dayOf, localOf, type Instant } from '../../domain/time.ts';

/** "2027-06-01 14:05", local: files are read in other years, so their dates are whole. */
export function timeText(at: Instant): string {
  return localOf(at).toFormat('yyyy-MM-dd HH:mm');
}

/** "Skövde, Tibro": who owes an item. */
export function partiesText({ lines }: Item): string {
  return lines.map(({ party }) => party.name).join(', ');
}

/** "Tibro (2027-05-20, Erik Lund)": who is done, when and by whom it was ticked. */
export function doneText({ lines }: Item): string {
  const done = (line: Line) => (line.done ? [`${line.party.name} (${dayOf(line.done.at)}, ${line.done.by.name})`] : []);
  return lines.flatMap(done).join(', ');
}

/** Who is not done yet, in an item that is open. */
export function leftText({ lines, state }: Item): string {
  if (state !== 'open') return '';
  return lines.flatMap(({ party, done }) => (done ? [] : [party.name])).join(', ');
}

/** "mötet 1 juni 2027", "nästa möte (ej bokat)": what an item's date follows; "" where it is a date alone or none. */
export function followsText({ due }: Item, meetings: readonly Meeting[]): string {
  if (due.kind === 'none' || due.kind === 'date') return '';
  return dueText(due, meetings, '') ?? '';
}

/** The meeting at which an item was said, "2027-06-01 Nyanlända elever"; "" where it was said at none that is known. */
export function saidAtText({ saidAt }: Item, meetings: readonly Meeting[]): string {
  const meeting = meetings.find(({ id }) => id === saidAt);
  return meeting ? [meeting.day, meeting.theme].filter((part) => part !== '').join(' ') : '';
}

/** "2027-06-01 14:05, Anna Berg". */
export function stampText({ at, by }: Stamp): string {
  return `${timeText(at)}, ${by.name}`;
}
