import type { MeetingFields } from './planning.ts';
import { findDates } from './swedish/dates/dates.ts';
import { plain } from './swedish/words/letters.ts';
import { MUNICIPALITIES } from './swedish/who/municipality-names.ts';
import { isTime, type Day } from './time.ts';

/** What a line says of a meeting, or why it is none. */
export type MeetingLine =
  | { readonly line: string; readonly fields: MeetingFields }
  | { readonly line: string; readonly problem: 'no-day' | 'past-day' | 'no-time' | 'too-long' };

/** Hours that most meetings have, where a line names none. */
export const USUAL_HOURS = { from: '09:00', to: '12:00' } as const;

/** Where only the start is said, a meeting is this many hours long. */
const USUAL_LENGTH = 3;

/** Characters that a meeting's place or theme holds: they are a few words. */
export const LONGEST_FIELD = 200;

const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?`;
/** "9.00–12.00", "kl. 13:00 - 16", "kl 9"; without "kl" and minutes, "9-12", only right after the day. */
const HOURS = new RegExp(
  String.raw`\bkl(?:ockan|\.)?\s*(?<from>${CLOCK})(?:\s*(?:-|till)\s*(?<to>${CLOCK}))?(?!\d)` +
    String.raw`|(?<![\d.:/-])(?<from2>\d{1,2}[.:]\d{2})\s*(?:-|till)\s*(?<to2>${CLOCK})(?![\d:/-])` +
    String.raw`|§[\s,]*(?<from3>${CLOCK})\s*(?:-|till)\s*(?<to3>${CLOCK})(?![\d:/-])`,
  'iu',
);
/** Stands where the day stood. */
const DAY_MARK = '§';
const LINK = /https:\/\/\S+/iu;
/** Up to a comma, or to "i Hjo" at the end. */
const THEME = /(?<![\p{L}])[Tt]ema\s*:?\s+(?<theme>[^,;(]+?)(?=\s+(?:i|på)\s+\p{Lu}[^,;]*$|[,;(]|$)/u;
/** "Plats: Rådhuset", "i Hjo", "på Rådhuset". */
const PLACE = /(?<![\p{L}])(?:(?:plats|lokal)\s*:?\s+|i\s+(?=\p{Lu})|på\s+(?=\p{Lu}))(?<place>[^,;()§]+)/iu;
const FROM_AFAR = /^(?:digitalt|via\s+(?:teams|zoom|länk)|teams|zoom|distans|på\s+distans)$/iu;

function clock(text: string): string | undefined {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isTime(time) ? time : undefined;
}

function hoursIn(text: string): { from: string; to: string; found: string } | undefined {
  const match = HOURS.exec(text);
  if (match === null) return { ...USUAL_HOURS, found: '' };
  const { from: marked, to: until, from2, to2, from3, to3 } = match.groups ?? {};
  const from = clock(marked ?? from2 ?? from3 ?? '');
  const last = until ?? to2 ?? to3;
  if (from === undefined) return undefined;
  const hour = Math.min(Number(from.slice(0, 2)) + USUAL_LENGTH, 23);
  const to = last === undefined ? `${String(hour).padStart(2, '0')}:${from.slice(3)}` : clock(last);
  return to === undefined || from >= to ? undefined : { from, to, found: match[0] };
}

/** Words without the marks and spaces that stood round what was taken out of them. */
const tidy = (text: string) =>
  text
    .replaceAll(DAY_MARK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.()–-]+|[\s,;:(–-]+$/gu, '')
    .replace(/\s*,(?:\s*,)*\s*/g, ', ');

/** Takes `found` out of a text. */
const without = (text: string, found: string) => (found === '' ? text : text.replace(found, ' , '));

/** What is left of a line is its theme where none is named, else its place; words for a meeting from afar are a place, a municipality too. */
function themeAndPlace(words: string): { theme: string; place: string } {
  const themed = THEME.exec(words);
  const placed = PLACE.exec(without(words, themed?.[0] ?? ''));
  const [theme, place] = [tidy(themed?.groups?.theme ?? ''), tidy(placed?.groups?.place ?? '')];
  const left = tidy(without(without(words, themed?.[0] ?? ''), placed?.[0] ?? ''));
  const isPlace = FROM_AFAR.test(left) || MUNICIPALITIES.includes(left);
  if (place === '' && (theme !== '' || isPlace)) return { theme, place: left };
  return { theme: theme === '' ? left : theme, place };
}

/** Reads one line, "26 januari 9.00-12.00 Tema matematik i Hjo": a day without a year is the first on or after `today`. */
function readLine(line: string, today: Day): MeetingLine {
  const link = LINK.exec(line)?.[0];
  const text = plain(without(line.replaceAll(DAY_MARK, ' '), link ?? ''));
  const [date] = findDates(text, today).filter(({ span }) => span !== undefined && !span.approximate);
  if (date?.span === undefined) return { line, problem: 'no-day' };
  const day = date.span.first;
  if (day < today) return { line, problem: 'past-day' };
  const rest = `${text.slice(0, date.from)}${DAY_MARK}${text.slice(date.to)}`;
  const hours = hoursIn(rest);
  if (hours === undefined) return { line, problem: 'no-time' };
  const { from, to, found } = hours;
  const { theme, place } = themeAndPlace(without(rest, found));
  if (place.length > LONGEST_FIELD || theme.length > LONGEST_FIELD) return { line, problem: 'too-long' };
  return { line, fields: { day, from, to, place, theme, ...(link === undefined ? {} : { link }) } };
}

/** The hours that a line says beside its day, "23 mars kl 13-16"; undefined where it says none, or none that there are. */
export function hoursSaid(line: string, today: Day): { readonly from: string; readonly to: string } | undefined {
  const text = plain(line);
  const [date] = findDates(text, today);
  const hours = date && hoursIn(`${text.slice(0, date.from)}${DAY_MARK}${text.slice(date.to)}`);
  return hours === undefined || hours.found === '' ? undefined : { from: hours.from, to: hours.to };
}

/** Reads meetings, one a line or with ";" between them; empty lines are passed by. */
export function readMeetingLines(text: string, today: Day): MeetingLine[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readLine(line, today));
}
