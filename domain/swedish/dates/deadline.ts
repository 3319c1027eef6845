import type { DraftDue } from '../../items/draft.ts';
import { dayOf, noonOf, type Day, type Instant } from '../../time.ts';
import { nextMeeting, plannedMeetings, type Meeting } from '../../meetings/meeting.ts';
import { lastOfMonth, monthOf, yearOf } from './calendar.ts';
import { monthNumber } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './dates.ts';
import { BEGINS_BEFORE, DEADLINE_BEFORE, NO_DEADLINE_BEFORE } from './due-words.ts';
import { plain, WORD_START } from '../words/letters.ts';
import { isPresent } from '../words/verbs.ts';
import { exactBeside } from './exact-beside.ts';
import { withSaidAbout } from './said-about-day.ts';
import { MONTH_MEETING, MONTH_MEETING_HINT, NEXT_HINT, NEXT_MEETING } from './meeting-words.ts';

/** The day someone reads on, and the meetings they know of. */
export interface DueContext {
  readonly today: Day;
  /** Needed to tell which meeting is the June meeting; the moment it is read. */
  readonly now?: Instant;
  readonly meetings?: readonly Meeting[];
  /** Finds the dates of a text; a reader of many sentences passes one that remembers. */
  readonly datesIn?: (text: string) => readonly DateMention[];
}

/** When a sentence says something is due, and where it says so. */
export interface FoundDue {
  readonly due: DraftDue;
  /** Where the words for it stand, with the preposition before them; positions in the text composed (NFC). */
  readonly from: number;
  readonly to: number;
  /** Written as a date that no calendar has: as written. */
  readonly impossible?: string;
}

const before = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`${WORD_START}(?:${rows.map(([pattern]) => pattern).join('|')})\\s*$`, 'iu');
const DEADLINE = before(DEADLINE_BEFORE);
const NO_DEADLINE = before(NO_DEADLINE_BEFORE);
const BEGINS = before(BEGINS_BEFORE);
/** "från 3 mars" of a day more than half a year ahead is of the one that was: no year was written. */
const MONTHS_AHEAD = 6;
/** Any preposition before a date goes with it. */
const PREPOSITION =
  /(?<![\p{L}\p{N}])(?:klart |klar |klara )?(?:på|den|vid|under|i|till|senast|senast den|för|inför|innan|före|t\.?o\.?m\.?|fram till)(?:\s+\p{L}*(?:mötet|träffen)(?:\s+den)?)?\s*$/iu;
const MEETING_AT =
  /(?<![\p{L}\p{N}])(?:senast\s+)?(?:till|t|på|vid|inför|innan|före|under|senast|t\.?\s?o\.?\s?m\.?)(?:\s+(?:vårt|vår|det|den))?\s*$/iu;
const ADVERB = /^(?:de[nt]\s+)?(?:nästa gång|nästkommande gång)/iu;

interface Candidate extends FoundDue {
  readonly weight: number;
}

const MARKED = 4;
/** "till hösten", beside "senast 20 augusti" in the same sentence, tells when it happens rather than when it is due. */
const MARKED_VAGUE = 3;
const EXACT = 2;
const VAGUE = 1;

function startOfWords(text: string, from: number): number {
  const head = text.slice(0, from);
  const match = DEADLINE.exec(head) ?? PREPOSITION.exec(head);
  return match ? match.index : from;
}

/** Whether a date tells when something was, or when it goes on from, and not by when anything is to be done. */
function tellsOtherTime(head: string, { span }: DateMention, today: Day): boolean {
  if (NO_DEADLINE.test(head)) return true;
  if (!BEGINS.test(head)) return false;
  const latest = noonOf(today).plus({ months: MONTHS_AHEAD }).toISODate();
  return span === undefined || span.approximate || span.last <= today || span.last > latest;
}

function dateCandidate(text: string, mention: DateMention, today: Day): Candidate | undefined {
  const head = text.slice(0, mention.from);
  const marked = DEADLINE.test(head) || /^(?:senast|före|innan|till)(?!\p{L})/iu.test(mention.text);
  if (!marked && tellsOtherTime(head, mention, today)) return undefined;
  const at = { from: startOfWords(text, mention.from), to: mention.to };
  if (mention.span === undefined) return { ...at, due: { kind: 'none' }, impossible: mention.text, weight: MARKED };
  const { last, approximate } = mention.span;
  return {
    ...at,
    due: { kind: 'date', day: last, approximate },
    weight: approximate ? (marked ? MARKED_VAGUE : VAGUE) : marked ? MARKED : EXACT,
  };
}

/** "Tibro bokar lokal nästa möte", "Nästa möte visar Bo listan": last or first, and not what is worked on, as in "planerar nästa möte". */
function standsAlone(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const after = text.slice(index + words.length);
  if (index === 0)
    return (
      /^\s+\p{Ll}+/u.test(after) && isPresent(/^\s+(?!är|blir|hålls|handlar|ägnas)(\p{Ll}+)/u.exec(after)?.[1] ?? '')
    );
  // "beslutet → KB, nästa avstämning": set beside the task.
  if (/[,–—-]\s*$/u.test(text.slice(0, index)) && /^\s*[.!]?\s*$/u.test(after)) return true;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, index))?.[1];
  return (
    /^\s*(?:[.!(]|$)/u.test(after) &&
    before !== undefined &&
    !isPresent(before) &&
    !/^(?:om|av|för|kring|från|efter|till|och|inför|är|blir|planera|förbereda|leda|ordna|boka|hålla)$/iu.test(before)
  );
}

function nextMeetingCandidate(text: string): Candidate | undefined {
  const match = NEXT_HINT.test(text) ? NEXT_MEETING.exec(text) : null;
  if (!match) return undefined;
  const lead = MEETING_AT.exec(text.slice(0, match.index));
  if (!lead && !/^till/iu.test(match[0]) && !ADVERB.test(match[0]) && !standsAlone(text, match)) return undefined;
  const from = lead ? lead.index : match.index;
  return { from, to: match.index + match[0].length, due: { kind: 'next-meeting' }, weight: MARKED_VAGUE };
}

/** "till junimötet": the meeting of that month if one is planned, else the month's end. */
function monthMeetingCandidate(text: string, context: DueContext): Candidate | undefined {
  const match = MONTH_MEETING_HINT.test(text) ? MONTH_MEETING.exec(text) : null;
  const month = monthNumber(match?.groups?.compound ?? match?.groups?.spaced ?? '');
  if (!match || month === undefined) return undefined;
  const year = yearOf(context.today) + (month < monthOf(context.today) ? 1 : 0);
  const planned = context.now === undefined ? [] : plannedMeetings(context.meetings ?? [], context.now);
  const meeting = planned.find((candidate) => monthOf(candidate.day) === month);
  const day = meeting?.day ?? lastOfMonth(year, month);
  const lead = MEETING_AT.exec(text.slice(0, match.index));
  const due = { kind: 'date', day, approximate: meeting === undefined } as const;
  return { from: lead?.index ?? match.index, to: match.index + match[0].length, due, weight: MARKED };
}

/**
 * When the sentence says something is due: the date with the clearest word for a deadline before it, else an exact date,
 * else a vague one. Dates that only tell when something was, or where it began, set none.
 */
export function findDue(text: string, context: DueContext): FoundDue | undefined {
  const read = plain(text);
  const mentions = context.datesIn?.(text) ?? findDates(text, context.today);
  const dates = mentions.flatMap((mention) => dateCandidate(read, mention, context.today) ?? []);
  const candidates = [...dates, nextMeetingCandidate(read) ?? [], monthMeetingCandidate(read, context) ?? []].flat();
  const [best] = candidates.sort((a, b) => b.weight - a.weight || a.from - b.from);
  return best && withSaidAbout(read, exactBeside(read, best, mentions), mentions);
}

/** The context of someone reading at `now`. */
export function dueContext(
  now: Instant,
  meetings: readonly Meeting[],
): DueContext & { readonly upcoming: Meeting | undefined } {
  return { today: dayOf(now), now, meetings, upcoming: nextMeeting(meetings, now) };
}
