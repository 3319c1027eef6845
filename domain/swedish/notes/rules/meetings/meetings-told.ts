import type { DraftDue } from '../../../../items/draft.ts';
import type { Day } from '../../../../time.ts';
import { lastOfMonth, monthOf, yearOf } from '../../../dates/calendar.ts';
import { monthNumber } from '../../../dates/calendar-words.ts';
import { MONTH_MEETING } from '../../../dates/meeting-words.ts';
import type { Finding } from '../../note-item.ts';
import type { ReadSentence } from '../../read-sentence.ts';

/** "på årsmötet", "till stämman", "vid heldagen": a meeting by its name. */
const BY_NAME =
  /(?<![\p{L}])(?:till|på|vid|under|för|inför|före|innan)\s+(?:\p{L}+\s+)?(?<stem>\p{L}{2,}(?:möte|träff|sammanträde|konferens|heldag|dag)|stämma|\p{L}+stämma|heldag)(?:n|en|t|et)?(?![\p{L}])(?!\s+(?:i|den|\d))/iu;

interface Told {
  readonly day: Day;
  readonly words: string;
  /** Told where those who meet list their own meetings, as a day and no event. */
  readonly ours: boolean;
}

/** The only day among these; undefined where there is none, or more. */
function onlyDay(meetings: readonly Told[]): Day | undefined {
  const days = new Set(meetings.map(({ day }) => day));
  return days.size === 1 ? meetings[0]?.day : undefined;
}

const CALLED_MEETING = /möte|träff|sammanträd|sammankomst|nästa\s+gång|nästa\s*:|vi\s+ses/u;
const LISTED = /^(?:under-meetings|date-line|next-meeting|thereafter|dates-listed)$/u;

/** Of an outing and a meeting in May, the May meeting is the one told of as a meeting, or listed among them. */
const likeliest = (meetings: readonly Told[]): Day | undefined =>
  onlyDay(meetings) ??
  onlyDay(meetings.filter(({ ours }) => ours)) ??
  onlyDay(meetings.filter(({ words }) => CALLED_MEETING.test(words)));

function dayNamed(quote: string, meetings: readonly Told[]): Day | undefined {
  const named = MONTH_MEETING.exec(quote)?.groups;
  const month = monthNumber(named?.compound ?? named?.spaced ?? '');
  if (month !== undefined) {
    return likeliest(meetings.filter(({ day }) => monthOf(day) === month));
  }
  const stem = BY_NAME.exec(quote)?.groups?.stem?.toLowerCase();
  return stem === undefined ? undefined : onlyDay(meetings.filter(({ words }) => words.includes(stem)));
}

/** "Tas upp i maj": the only meeting of that month. */
function inMonth(due: DraftDue, meetings: readonly Told[]): Day | undefined {
  const whole = due.kind === 'date' && due.approximate && due.day === lastOfMonth(yearOf(due.day), monthOf(due.day));
  if (!whole) return undefined;
  return likeliest(meetings.filter(({ day }) => day.slice(0, MONTH_LENGTH) === due.day.slice(0, MONTH_LENGTH)));
}
const MONTH_LENGTH = 'yyyy-mm'.length;

/** "Uppskjuts till hösten", "till vårens första möte": the first meeting told of in that season. */
const SEASON =
  /(?<![\p{L}])(?:(?:till|i|under)\s+|(?=(?:höst|vår)ens\s))(?:(?<autumn>höst)|(?<spring>vår))(?:en|ens)?(?![\p{L}])/iu;
const AUTUMN = /-(?:0[89]|1[0-2])-/u;
const SPRING = /-0[1-6]-/u;

function inSeason(quote: string, meetings: readonly Told[]): Day | undefined {
  const groups = SEASON.exec(quote)?.groups;
  if (groups === undefined) return undefined;
  const months = groups.autumn === undefined ? SPRING : AUTUMN;
  const days = meetings.map(({ day }) => day).filter((day) => months.test(day));
  return days.sort()[0];
}

/** "Siv redovisar i november", "återkommer till gruppen i februari": what is told to those who meet. */
const TOLD_THERE =
  /(?<![\p{L}])(?:presenterar?|redovisa[rs]?|rapporterar?|återrapporterar?|lägger\s+fram|föredrar|visar\s+upp|berättar|återkommer)(?![\p{L}])/iu;

/** "bjuder in Bo till junimötet": when he is to come. */
const INVITES = /(?<![\p{L}])bjud(?:er|a)\s+in(?![\p{L}])/iu;
const isOpen = (due: DraftDue): boolean => due.kind === 'none' || (due.kind === 'date' && due.approximate);

/** The sentences, with what is due "till årsmötet" or "på mötet i mars" due on the day that the notes give for that meeting. */
export function withMeetingsTold(sentences: readonly ReadSentence[]): ReadSentence[] {
  const meetings = sentences.flatMap(({ findings, quote, place }) =>
    findings.flatMap(({ kind, due, rule }): Told[] =>
      kind === 'meeting' && due.kind === 'date' && !due.approximate
        ? [{ day: due.day, words: `${place.heading} ${quote}`.toLowerCase(), ours: LISTED.test(rule) }]
        : [],
    ),
  );
  if (meetings.length === 0) return [...sentences];
  return sentences.map((sentence) => {
    // "Siv läser igenom dem, de tas på årsmötet": the day is the topic's.
    const kind = sentence.findings.some((finding) => finding.kind === 'topic') ? 'topic' : 'assignment';
    const set = (finding: Finding): Finding => {
      if (finding.kind !== kind || !isOpen(finding.due)) return finding;
      if (kind === 'assignment' && INVITES.test(sentence.quote)) return finding;
      const day =
        dayNamed(sentence.quote, meetings) ??
        (kind === 'topic' || TOLD_THERE.test(sentence.quote) ? inMonth(finding.due, meetings) : undefined) ??
        (kind === 'topic' ? inSeason(sentence.quote, meetings) : undefined);
      return day === undefined ? finding : { ...finding, due: { kind: 'date', day, approximate: false } };
    };
    return { ...sentence, findings: sentence.findings.map(set) };
  });
}
