import type { Find, NotesDraft } from '../../domain/meetings/notes-draft.ts';
import type { Doubt } from '../../domain/meetings/notes-doubt.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { dayText, dueText, weekdayName } from '../parts/dates.ts';
import { says, type Element } from '../parts/element.ts';
import { itemName } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What is doubtful of a find, in words. */
function doubtText(doubt: Doubt, find: Find, today: Day): string {
  if (doubt !== 'weekday') return words.notes.doubt[doubt];
  const day = find.kind === 'meeting' ? find.meeting.day : find.item.due.kind === 'date' ? find.item.due.day : '';
  return words.notes.otherWeekday(dayText(day, today), weekdayName(day));
}

/** Why a find may be none to save: what it is like, or what isn't sure of it. */
export function doubtElements(find: Find, state: NetworkState, today: Day): Element[] {
  const { doubt, like } = find;
  const item = state.items.find(({ number }) => number === like);
  if (item === undefined) return doubt === undefined ? [] : [says(doubtText(doubt, find, today), { spacing: 'none' })];
  const due = dueText(item.due, state.meetings, today) ?? words.notes.withoutDay;
  return [says(words.notes.like(itemName(item), due), { spacing: 'none' })];
}

/** Which day the dates count from, and how to say another. */
export function countedFrom({ date, at }: NotesDraft, now: Instant): Element {
  const { told, today, change } = words.notes.countedFrom;
  const from = date === undefined ? today(dayText(dayOf(at), dayOf(now))) : told(dayText(date, dayOf(now)));
  return says(`${from} ${change}`, { isSubtle: true, spacing: 'small' });
}
