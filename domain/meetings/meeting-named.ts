import { finderOf } from '../registers/search-text.ts';
import { wordSplitter } from '../swedish/words/search-words.ts';
import type { Instant } from '../time.ts';
import { byStart, plannedMeetings, standing, type Meeting } from './meeting.ts';

/** Whether a meeting is called by all these words: each in any form in its theme or its place, and one in its theme at least. */
function isCalled({ theme, place }: Meeting, called: readonly string[]): boolean {
  const split = wordSplitter();
  const [themeWords, placeWords] = [split(theme), split(place)];
  const finders = split(called.join(' ')).map(({ lexeme }) => finderOf([lexeme.word], 'folded'));
  return (
    finders.some((find) => find(themeWords) !== undefined) &&
    finders.every((find) => (find(themeWords) ?? find(placeWords)) !== undefined)
  );
}

/** The planned meetings that these words call, soonest first; where there is none, the latest one held that they do. */
export function meetingsNamed(called: readonly string[], meetings: readonly Meeting[], now: Instant): Meeting[] {
  const planned = plannedMeetings(meetings, now).filter((meeting) => isCalled(meeting, called));
  const held = meetings.filter((meeting) => standing(meeting, now) === 'held' && isCalled(meeting, called));
  return planned.length > 0 ? planned : byStart(held).slice(-1);
}
