import { addDays } from '../../../../time.ts';
import type { DateMention } from '../../../dates/date-mention.ts';
import type { Finding } from '../../note-item.ts';
import type { ReadSentence } from '../../read-sentence.ts';

/** "Klart 13/6", "åtgärdat: 2021-01-29", right before the day; "blir klart" and "inte klart" are still to be done. */
const DONE =
  /(?<!\p{L})(?<!(?:kan|blir|bli|vara|är|beräknas|ej|inte)\s+)(?:klara?t?|färdiga?|färdigt|gjort|gjord|utförd|utfört|åtgärdad|åtgärdat|genomförd|genomfört|avklarad|avklarat|slutförd|slutfört)\s*:?\s*(?:den\s+)?$/iu;

/** What says that something is still to be done, wherever it stands: "Siv ska ha rapporten klar 13/6", "klart senast 13/6". */
const TO_BE_DONE = /(?<!\p{L})(?:ska|skall|bör|måste|behöver|ser\s+till|senast|före|innan)(?!\p{L})/iu;

/**
 * A day without a year that has just been is read as the one in the next year. What is planned in a table is seldom planned
 * for so long; what was done is mostly told within these months.
 */
const LONG_AHEAD = 240;

/** Whether a sentence says of a day that something was done on it, by the day that the notes are from. */
function isDoneOn({ words, context }: ReadSentence, { from, to, span }: DateMention): boolean {
  if (span === undefined || span.approximate || !DONE.test(words.slice(0, from))) return false;
  if (TO_BE_DONE.test(words.slice(0, to))) return false;
  return span.last <= context.due.today || span.first > addDays(context.due.today, LONG_AHEAD);
}

const IS_DONE = 'klara?t?|färdiga?|färdigt|gjort|utfört|åtgärdat|genomfört|avklarat|slutfört|avslutat|ordnat|fixat';
/** "Bo skulle ringa Skolverket: klart", "Boka lokal (gjort)", set apart from what it is said of. */
const DONE_LAST = new RegExp(
  `\\p{L}{2,}\\S*\\s*(?:[:;–—(]|\\s-)\\s*(?:(?:är|nu|redan)\\s+){0,2}(?:${IS_DONE})[)!.\\s]*$`,
  'iu',
);
/** "Klart.", "Redan gjort!": said by itself of what stands before it. */
const DONE_ALONE = new RegExp(`^\\(?(?:(?:det|detta|är|nu|redan)\\s+){0,3}(?:${IS_DONE})[)!.\\s]*$`, 'iu');

/** Whether what a sentence tells of is said to be done, in its last words or in the next sentence of its block. */
function isSaidDone({ words, place }: ReadSentence, next: ReadSentence | undefined): boolean {
  if (TO_BE_DONE.test(words)) return false;
  return DONE_LAST.test(words) || (next?.place.block === place.block && DONE_ALONE.test(next.words));
}

/**
 * What a sentence gives without the tasks that are told to be done, in it or by the `next` one: "Bo ringer: klart", or on a
 * day before the notes were written: "Bo, klart 13/6".
 */
export function withoutDone(read: ReadSentence, next: ReadSentence | undefined): ReadSentence {
  const tasks = read.findings.filter(({ kind }) => kind === 'assignment').length;
  const days = read.context.due.datesIn?.(read.words) ?? [];
  const done = days.filter((day) => isDoneOn(read, day));
  const alone = tasks === 1 && done.length > 0 && days.length === done.length;
  const said = tasks === 1 && isSaidDone(read, next);
  if (done.length === 0 && !said) return read;
  const isDone = ({ kind, due }: Finding): boolean =>
    kind === 'assignment' &&
    (alone || said || (due.kind === 'date' && done.some(({ span }) => span?.last === due.day)));
  return { ...read, findings: read.findings.filter((finding) => !isDone(finding)) };
}
