import { yearOf } from '../../../dates/calendar.ts';
import type { DateMention } from '../../../dates/date-mention.ts';
import { findDates } from '../../../dates/dates.ts';
import type { NoteContext, Place } from '../../note-context.ts';

const TIME = /(?:kl(?:\.|ockan)?\s*)?(?<from>\d{1,2}(?:[.:]\d\d)?)(?:\s*-\s*(?<to>\d{1,2}(?:[.:]\d\d)?))?/iu;

/** A day ahead as a sentence names it. */
export interface Dated extends DateMention {
  readonly span: NonNullable<DateMention['span']>;
}

/** "Mötestider 2028", "Träffar våren 2028:": the year of the days below or after it that have none of their own. */
const YEAR_OVER = /(?<![\d-])(?<year>20\d\d)(?![\d-])/u;
const YEAR_FIRST = /^[^\d:]*(?<![\d-])(?<year>20\d\d)\s*(?:[:–-]|är|blir)\s/u;

/** The days ahead that a sentence names, with what stands before each. */
export function daysAhead(sentence: string, context: NoteContext, place?: Place): Dated[] {
  const over = place?.section === 'meetings' ? YEAR_OVER.exec(place.heading) : null;
  const year = (over ?? YEAR_FIRST.exec(sentence))?.groups?.year;
  const dates =
    year === undefined || Number(year) <= yearOf(context.due.today)
      ? (context.due.datesIn?.(sentence) ?? findDates(sentence, context.due.today))
      : findDates(sentence, `${year}-01-01`);
  return dates.filter(
    (mention): mention is Dated => mention.span !== undefined && mention.span.last > context.due.today,
  );
}

/** "08:30" of "kl 8.30-12", right after a date. */
export function timeAfter(rest: string): { time?: string; length: number } {
  const match = new RegExp(`^[\\s,]*${TIME.source}(?![\\p{L}\\d%])`, 'iu').exec(rest);
  const from = match?.groups?.from;
  const marked = match !== null && (/kl/iu.test(match[0]) || /[.:-]/.test(match[0]));
  if (from === undefined || !marked) return { length: 0 };
  const [hour = '', minute = '00'] = from.split(/[.:]/);
  if (Number(hour) > 23 || Number(minute) > 59) return { length: 0 };
  return { time: `${hour.padStart(2, '0')}:${minute}`, length: match[0].length };
}
