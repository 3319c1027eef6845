import { addDays, type Day } from '../../time.ts';
import { yearOf } from '../dates/calendar.ts';
import { MONTH } from '../dates/calendar-words.ts';
import { findDates } from '../dates/dates.ts';
import { EVENT_WORD } from '../words/event-words.ts';
import { composed, wholeWords } from '../words/letters.ts';
import { inMailHeader } from './mail.ts';

/** Who met when stands among the first lines, before the first of a list. */
const TOP_LINES = 14;
const TITLE_LINES = 4;
const LISTED = /^\s*(?:[-*+•·▪◦●■]\s|[-=]*>|\d{1,2}[.)]\s+\p{Lu})/u;

/** Longer than this is a sentence, whose dates are about something else. */
const TITLE_WORDS = 8;
/** "3 mars kl 13.00 - 15.30, Folkets hus i Hjo": a line that begins with the day may be longer. */
const DAY_LINE_WORDS = 14;

/** Words that make a date another than that of the meeting: "Nästa möte 10 mars", "senast 3 maj", "förra mötet". */
const ANOTHER = wholeWords(
  String.raw`nästa|nästkommande|kommande|senast|till|inför|före|innan|förra|föregående|sedan|från\s+och\s+med|fr\.?o\.?m\.?|t\.?o\.?m\.?|deadline|gäller|född|startar|börjar|flytta\p{L}*|bjuder|inbjudan`,
);
/** Over when the next one is. */
const NEXT_ONE = /^(?:nästa|nästkommande|kommande)\s\p{L}+[\s*]*:?[\s*]*$/iu;
/** Before the day, words for a meeting or for what was written down at it. */
const OF_MEETING =
  /(?:möte|träff|protokoll|anteckning|sammanträd|sammankom|stämma|konferens|rådslag|avstämning|apt(?!\p{L})|(?:grupp|råd|nätverk|styrelse|kommitté|utskott|nämnd)(?:en|et|n)?(?!\p{L})|(?<!\p{L})vi\s+(?:sa|sade|pratade|sågs|träffades|möttes|bestämde))/iu;
const LABEL =
  /^\**(?:mötes|sammanträdes)?(?:datum|dag|tid|när|tidpunkt|date)(?:\s*(?:och|\/|&)\s*(?:plats|tid|lokal))?\s*\**\s*(?::|\t|$)|^plats\s+och\s+tid\s*:/iu;
/** When the notes were written down, sent or put up: after the meeting, if only by hours. */
const WRITTEN =
  /^(?:skickat|sent|date|datum|publicera[dt]\p{L}*|uppdatera[dt]\p{L}*|senast\s+(?:ändrad|uppdaterad)|created|upprättad|renskriv\p{L}*|utskick\p{L}*)(?![\p{L}])/iu;
const PUT_UP = /^(?:publicera[dt]|uppdatera[dt]|senast\s+(?:ändrad|uppdaterad)|created|skapad|renskriv)/iu;
const DAY_BEFORE = /(?<!\p{L})(?:igår|i\s+går|gårdagens)(?!\p{L})/iu;
const ATTENDED = /^(?:närv|deltag|när\s?varo|på\s+plats|med\s*:|här\s+var|frånv)/iu;

/** A day of a month that is named too: "i torsdags den 18:e" is told of a day that the reader knows. */
const EXACT = new RegExp(String.raw`\d\s?[/.-]\s?\d|^\d{6}$|(?:${MONTH})`, 'iu');
const WITH_YEAR = /20\d\d|^\d{6}$|\d\d-\d\d-\d\d|\/\s?\d{1,2}\s?[-/]\s?\d\d$|\s-\s?\d\d$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
const LONGEST_MEETING = 3;

/** "Uppdatera rutin\tSkövde\t18/12": three cells of a table say when something is due. */
const TASK_ROW = /\S\t\s*[^\s\d][^\t]*\t\s*\S/u;

/** What a line says of when the meeting was. */
interface Dated {
  readonly day: Day;
  readonly year: boolean;
}

/** The first exact day of a line that the words before and after it fit. */
function dayIn(
  [line = '', next = '']: readonly string[],
  from: Day,
  fits: (head: string, rest: string, year: boolean) => boolean,
): Dated | undefined {
  // "… söndagen den sextonde" and then "april 2023": a day that a narrow page broke.
  for (const { span, text, from: at, to } of findDates(`${line} ${next}`, from)) {
    if (at >= line.length || span === undefined || span.approximate || !EXACT.test(text)) continue;
    const year = WITH_YEAR.test(text);
    if (!fits(line.slice(0, at), line.slice(to), year)) continue;
    // "Anteckningar nr 4 – 14 oktober" is no ten days' meeting.
    const long = span.last > addDays(span.first, LONGEST_MEETING);
    return { day: long ? span.last : span.first, year };
  }
  return undefined;
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/** Whether a line among the first ones is a title with the day in it, or the day with when and where. */
function isTitle(head: string, rest: string, attended: boolean): boolean {
  if (/^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+|\p{L}{2,4}\.?\s+)?(?:den\s+)?$/iu.test(head))
    return wordsIn(rest) <= DAY_LINE_WORDS;
  // "Studiedag 3 oktober kl 9-16" in notes that don't say who met is a day to come.
  const event = EVENT_WORD.test(head) && !OF_MEETING.test(head);
  return wordsIn(head) + wordsIn(rest.split(/[.;(|–]/u)[0] ?? '') <= TITLE_WORDS && (attended || !event);
}

/** The latest day on or before another with the same month and date. */
function latestBy(day: Day, limit: Day): Day {
  const inYear = (year: number): Day => `${String(year)}${day.slice(4)}`;
  const same = inYear(yearOf(limit));
  return same <= limit ? same : inYear(yearOf(limit) - 1);
}

/** When a letter or a page was sent or put up, as its first lines say. */
function writtenOn(lines: readonly string[], today: Day): Day | undefined {
  const line = lines.find((one) => WRITTEN.test(one) && (inMailHeader(one, lines) || PUT_UP.test(one)));
  return line === undefined ? undefined : dayIn([line], today, () => true)?.day;
}

/**
 * The day of the meeting that notes are from, as their title, a line with "Datum:" or a line that names the meeting says;
 * else of a letter the day it was sent. A day without a year is the latest one by the day the letter was sent, in the year
 * that the title gives, or before `today`. Undefined where none of the first lines says when the meeting was.
 */
export function dateOfNotes(text: string, today: Day): Day | undefined {
  const all = composed(text)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^[#*\s_]+/u, '').trim());
  const filled = all.filter((line) => line !== '').slice(0, TOP_LINES);
  const listed = filled.findIndex((line) => LISTED.test(line));
  const next = filled.findIndex((line) => NEXT_ONE.test(line));
  const ends = [listed, next].filter((at) => at > 0);
  const lines = filled.slice(0, Math.min(...ends, filled.length));
  const written = writtenOn(lines, today);
  const attended = filled.some((line) => ATTENDED.test(line));
  const told = meetingDay(lines, today, attended);
  if (told === undefined) {
    if (written === undefined) return undefined;
    return lines.some((line) => DAY_BEFORE.test(line)) ? addDays(written, -1) : written;
  }
  if (told.year) return told.day;
  const year = YEAR.exec(lines.slice(0, TITLE_LINES).join(' '))?.[0];
  if (written === undefined && year !== undefined) return `${year}${told.day.slice(4)}`;
  return latestBy(told.day, written ?? today);
}

function meetingDay(lines: readonly string[], today: Day, attended: boolean): Dated | undefined {
  for (const [index, line] of lines.entries()) {
    if (inMailHeader(line, lines) && !/^(?:ämne|subject)/iu.test(line)) continue;
    if (PUT_UP.test(line)) continue;
    if (TASK_ROW.test(line) && !LABEL.test(line) && !OF_MEETING.test(line)) continue;
    const labelled = LABEL.test(line) || (index > 0 && /^datum:?$/iu.test(lines[index - 1] ?? ''));
    const found = dayIn([line, lines[index + 1] ?? ''], today, (head, rest, year) => {
      if (ANOTHER.test(head) && !(year && index === 0 && OF_MEETING.test(head))) return false;
      return labelled || OF_MEETING.test(head) || (index < TITLE_LINES && isTitle(head, rest, attended));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
