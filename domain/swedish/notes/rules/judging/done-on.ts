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

/** What a sentence gives without the tasks that it tells were done on a day before the notes were written: "Bo, klart 13/6". */
export function withoutDone(read: ReadSentence): ReadSentence {
  const days = read.context.due.datesIn?.(read.words) ?? [];
  const done = days.filter((day) => isDoneOn(read, day));
  if (done.length === 0) return read;
  const alone = read.findings.filter(({ kind }) => kind === 'assignment').length === 1 && days.length === done.length;
  const isDone = ({ kind, due }: Finding): boolean =>
    kind === 'assignment' && (alone || (due.kind === 'date' && done.some(({ span }) => span?.last === due.day)));
  return { ...read, findings: read.findings.filter((finding) => !isDone(finding)) };
}
