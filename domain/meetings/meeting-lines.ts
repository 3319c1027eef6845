import { DAY_MARK, themeAndPlace } from './meeting-place.ts';
import type { MeetingFields } from './planning.ts';
import { findDates } from '../swedish/dates/dates.ts';
import { plain } from '../swedish/words/letters.ts';
import { isPresent } from '../swedish/words/verbs.ts';
import { isTime, type Day } from '../time.ts';

/** What a line says of a meeting, or why it is none. */
export type MeetingLine =
  | { readonly line: string; readonly fields: MeetingFields }
  | { readonly line: string; readonly problem: 'no-day' | 'no-such-day' | 'past-day' | 'no-time' | 'too-long' };

/** Hours that most meetings have, where a line names none. */
export const USUAL_HOURS = { from: '09:00', to: '12:00' } as const;

/** Where only the start is said, a meeting is this many hours long. */
const USUAL_LENGTH = 3;

/** Characters that a meeting's place or theme holds: they are a few words. */
export const LONGEST_FIELD = 200;

const CLOCK = String.raw`\d{1,2}(?:[.:]\d{2})?`;
/** "9.00–12.00", "kl. 13:00 - 16", "kl 9"; without "kl" and minutes, "9-12", and alone, "9.00", only right after the day. */
const HOURS = new RegExp(
  String.raw`\b(?:(?:tid|tider)\s*:?\s*(?:kl(?:ockan|\.)?\s*)?|kl(?:ockan|\.)?\s*)(?<from>${CLOCK})(?:\s*(?:-|till)\s*(?<to>${CLOCK}))?(?!\d)` +
    String.raw`|(?<![\d.:/-])(?<from2>\d{1,2}[.:]\d{2})\s*(?:-|till)\s*(?<to2>${CLOCK})(?![\d:/-])` +
    String.raw`|§[\s,]*(?<from3>${CLOCK})\s*(?:-|till)\s*(?<to3>${CLOCK})(?![\d:/-])` +
    String.raw`|§[\s,]*(?<from4>\d{1,2}[.:]\d{2})(?![\d:/-])`,
  'iu',
);
const LINK = /https:\/\/\S+/iu;

function clock(text: string): string | undefined {
  const [hour = '', minute = '00'] = text.split(/[.:]/);
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isTime(time) ? time : undefined;
}

function hoursIn(text: string): { from: string; to: string; found: string; endTold: boolean } | undefined {
  const match = HOURS.exec(text);
  if (match === null) return { ...USUAL_HOURS, found: '', endTold: false };
  const { from: marked, to: until, from2, to2, from3, to3, from4 } = match.groups ?? {};
  const from = clock(marked ?? from2 ?? from3 ?? from4 ?? '');
  const last = until ?? to2 ?? to3;
  if (from === undefined) return undefined;
  const hour = Math.min(Number(from.slice(0, 2)) + USUAL_LENGTH, 23);
  const to = last === undefined ? `${String(hour).padStart(2, '0')}:${from.slice(3)}` : clock(last);
  return to === undefined || from >= to ? undefined : { from, to, found: match[0], endTold: last !== undefined };
}

/** Takes `found` out of a text. */
const without = (text: string, found: string) => (found === '' ? text : text.replace(found, ' , '));

/** Reads one line, "26 januari 9.00-12.00 Tema matematik i Hjo": a day without a year is the first on or after `today`. */
function readLine(line: string, today: Day): MeetingLine {
  const link = LINK.exec(line)?.[0];
  const text = plain(without(line.replaceAll(DAY_MARK, ' '), link ?? ''));
  const dates = findDates(text, today);
  const date = dates.find(({ span }) => span !== undefined && !span.approximate);
  if (date?.span === undefined) {
    return { line, problem: dates.some(({ span }) => span === undefined) ? 'no-such-day' : 'no-day' };
  }
  const day = date.span.first;
  if (day < today) return { line, problem: 'past-day' };
  const rest = `${text.slice(0, date.from)}${DAY_MARK}${text.slice(date.to)}`;
  const hours = hoursIn(rest);
  if (hours === undefined) return { line, problem: 'no-time' };
  const { from, to, found } = hours;
  const { theme, place } = themeAndPlace(without(rest, found), today);
  if (place.length > LONGEST_FIELD || theme.length > LONGEST_FIELD) return { line, problem: 'too-long' };
  return { line, fields: { day, from, to, place, theme, ...(link === undefined ? {} : { link }) } };
}

/** The hours that a line says beside its day, "23 mars kl 13-16", and whether it says the end; "wrong" where they are none ("kl 16-13"), undefined where it says none. */
export function hoursSaid(
  line: string,
  today: Day,
): { readonly from: string; readonly to: string; readonly endTold: boolean } | 'wrong' | undefined {
  const text = plain(line);
  const [date] = findDates(text, today);
  if (date === undefined) return undefined;
  const hours = hoursIn(`${text.slice(0, date.from)}${DAY_MARK}${text.slice(date.to)}`);
  if (hours === undefined) return 'wrong';
  return hours.found === '' ? undefined : { from: hours.from, to: hours.to, endTold: hours.endTold };
}

const linesIn = (text: string) =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words of a line after its day that tell of a meeting; what is longer is a sentence. */
const MOST_WORDS = 12;
/** What goes on with something else to do, or with whom somebody meets. */
const GOES_ON = /[.!?:]\s+\p{L}|(?<!\p{L})(?:med|hos|som|att|och)(?!\p{L})/iu;

/** Whether a line is one meeting to plan, "3 maj kl 9 Skövde": it begins with its day and says hours, and does nothing. */
export function isMeetingLine(line: string, today: Day): boolean {
  const [date] = findDates(plain(line), today);
  if (date?.from !== 0 || date.span?.approximate === true) return false;
  const rest = plain(line).slice(date.to);
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    HOURS.test(`${DAY_MARK}${rest}`) && !GOES_ON.test(rest) && words.length <= MOST_WORDS && !words.some(isPresent)
  );
}

/** Words beside the day of a line that says no more of its meeting. */
const FEW_WORDS = 3;

/** Whether lines are meetings to plan and no notes: each begins with its day, and says hours, a place, or a few words. */
export function areMeetingLines(text: string, today: Day): boolean {
  const lines = linesIn(text);
  const begins = (line: string) => findDates(plain(line), today)[0]?.from === 0;
  if (lines.length < 2 || !lines.every(begins)) return false;
  const besideDay = (line: string) => plain(line).slice(findDates(plain(line), today)[0]?.to);
  const saysHow = (line: string) => {
    const rest = besideDay(line);
    const { theme, place } = themeAndPlace(rest, today);
    return HOURS.test(`${DAY_MARK}${rest}`) || /\btema\b/iu.test(rest) || (place !== '' && theme === '');
  };
  const isShort = (line: string) => (besideDay(line).match(/\p{L}+/gu) ?? []).length <= FEW_WORDS;
  return lines.some(saysHow) && lines.every((line) => saysHow(line) || isShort(line));
}

/** Reads meetings, one a line or with ";" between them; empty lines are passed by. */
export function readMeetingLines(text: string, today: Day): MeetingLine[] {
  return linesIn(text).map((line) => readLine(line, today));
}
