import type { Find } from './notes-draft.ts';
import type { Doubt } from './notes-doubt.ts';

type FoundMeeting = Extract<Find, { kind: 'meeting' }>;

const sameWords = (find: Find): string =>
  JSON.stringify([find.quote, find.kind === 'item' ? find.item.title : find.meeting.day]);

/** How much of a meeting's hours its notes leave out: none of them, the end, or more. */
const leftOut = (doubt: Doubt | undefined): number => [undefined, 'end', 'hours'].indexOf(doubt) + 1 || 4;

/** What two finds tell of the meeting on one day: hours from the one that says more of them, where and what from either. */
function both(one: FoundMeeting, other: FoundMeeting): FoundMeeting {
  const [fuller, rest] = leftOut(other.doubt) < leftOut(one.doubt) ? [other, one] : [one, other];
  const place = fuller.meeting.place || rest.meeting.place;
  const theme = fuller.meeting.theme || rest.meeting.theme;
  return { ...fuller, ticked: one.ticked || other.ticked, meeting: { ...fuller.meeting, place, theme } };
}

/**
 * The finds of notes without what they say twice: in the text and in the list of what was decided, or "Nästa möte 20 mars"
 * and at the end its hours and place. A network meets once a day.
 */
export function joined(finds: readonly Find[]): Find[] {
  const kept = new Map<string, Find>();
  for (const find of finds) {
    const key = find.kind === 'meeting' ? find.meeting.day : sameWords(find);
    const before = kept.get(key);
    kept.set(key, before?.kind === 'meeting' && find.kind === 'meeting' ? both(before, find) : find);
  }
  return [...kept.values()];
}
