import type { DraftDue } from '../../../../items/draft.ts';
import { noonOf, type Day } from '../../../../time.ts';
import { countOf, NUMBER } from '../../../dates/calendar-words.ts';
import { findDue } from '../../../dates/deadline.ts';
import { wholeWords } from '../../../words/letters.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import type { Finding } from '../../note-item.ts';
import { isDoneThere } from './at-meeting.ts';

/** "tre veckor före", "inom en vecka därefter", "dagen innan": counted from the day named before. */
const OFFSET = wholeWords(
  String.raw`(?:(?<count>${NUMBER})\s+(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)|(?<one>dagen|kvällen|veckan|månaden))\s+(?<way>innan|före|dessförinnan|därefter|därpå|efteråt|senare)(?:\s+(?:dess|det|mötet|träffen|stämman|då))?(?=\s*(?:[.,;)!]|$)|\s+(?:och|o|&)\s)`,
);
/** "Bo skriver ett utkast till 3 mars, Siv svarar inom en vecka": counted from his day. */
const WITHIN = wholeWords(String.raw`inom\s+(?<count>${NUMBER})\s+(?<unit>dagar|veck(?:a|or))`);
/** "två veckor före, dvs. 24 maj": the day itself. */
const THAT_IS = /^\s*[,(]?\s*(?:dvs\.?|alltså|det\s+vill\s+säga)\s/iu;
/** "till dess", "den gången": on the day named before. */
const BACK =
  /(?<![\p{L}])(?:till?s?\s+dess(?!\s+(?:att\s|\p{Ll}+(?:en|et|na)\s+\p{Ll}+r(?![\p{L}])))|(?:innan|före)\s+dess|dessförinnan|den\s+gången|(?<!(?:ledig[at]?|borta|kan)\s)den\s+dagen|(?:vid\s+)?samma\s+(?:dag|tillfälle|möte|träff))(?![\p{L}])|^då\s/iu;
/** Right before the meeting told of, or right after it. */
const AROUND =
  /(?<![\p{L}])(?:i\s+förväg|efteråt)(?![\p{L}])|(?<![\p{L}])(?:innan|före|då)(?=\s*(?:[.,;)!]|$))|\s(?:tar|har)\s+då\s+med/iu;
/** The last day for an answer or an application, and the one who is to give it: "Svar ska avges före 3 mars. Siv skriver svaret." */
const LAST_DAY_FOR =
  /(?<what>svar(?:et|en|s)?|remiss\p{L}*|yttrande\p{L}*|ansök\p{L}*|sökas|synpunkter\p{L}*)(?![\p{L}]).*(?:senast|före|till\s+och\s+med|t\.?o\.?m\.?|går\s+ut|tillhanda|till\s+handa|inne|sista\s+dag|inlämna\p{L}*)/iu;
const GIVES =
  /(?<![\p{L}])(?:svar(?:et|ar|a)?|remissvar(?:et)?|yttrande(?:t)?|yttrar|besvarar?|ansöka?n?|ansöker|söker)(?![\p{L}])/iu;

const UNITS = { dag: 'days', veck: 'weeks', månad: 'months' } as const;

/** The day that is so far before or after another. */
function stepped(day: Day, { count, unit, one, way = '' }: Record<string, string | undefined>): Day {
  const words = (unit ?? one ?? '').toLowerCase();
  const kind = (Object.keys(UNITS) as (keyof typeof UNITS)[]).find((start) => words.startsWith(start)) ?? 'dag';
  const back = /^(?:innan|före|dess)/iu.test(way) ? -1 : 1;
  return noonOf(day)
    .plus({ [UNITS[kind]]: back * (count === undefined ? 1 : countOf(count)) })
    .toISODate();
}

const exact = (due: DraftDue | undefined): Day | undefined =>
  due?.kind === 'date' && !due.approximate ? due.day : undefined;

/** "Avtalet går ut 31 december. Bo tar in offerter före dess": the last day ahead that a sentence names, also in passing. */
function lastAhead(sentence: string, { due: { datesIn, today } }: NoteContext): DraftDue | undefined {
  const day = (datesIn?.(sentence) ?? []).findLast(({ span }) => span?.approximate === false && span.last > today);
  return day?.span && { kind: 'date', day: day.span.last, approximate: false };
}

/** The day that a step is counted from: the one named before it in the sentence, else before the sentence. */
function countedFrom(words: string, at: number, place: Place, context: NoteContext): Day | undefined {
  const named = (context.due.datesIn?.(words.slice(0, at)) ?? []).findLast(({ span }) => span?.approximate === false);
  return named?.span?.last ?? exact(place.lastDue);
}

/** What a sentence gives, its tasks due by the day that the sentence before it named where its own words lean on that. */
export function withDuesFromBefore(
  findings: readonly Finding[],
  words: string,
  before: string,
  place: Place,
  context: NoteContext,
): Finding[] {
  const tasks = findings.filter(({ kind }) => kind === 'assignment');
  const offset = OFFSET.exec(words)?.index ?? words.length;
  // "Bo bokar lokalen, Siv kallar tre veckor innan och Lena lagar mat": of the one who stands before it.
  const last = tasks.findLast(({ assignees }) => words.indexOf(assignees.at(-1) ?? '') < offset) ?? tasks.at(-1);
  return findings.map((finding) =>
    finding.kind === 'assignment'
      ? dueFromBefore(finding, finding === last, words, partOf(finding, tasks, words), before, place, context)
      : finding,
  );
}

/** "Siv bokar lokal, Bo kallar innan dess": the part of each, from their name to the next one's; before the first is hers. */
function partOf(task: Finding, tasks: readonly Finding[], words: string): string {
  const starts = tasks.map(({ assignees }) => words.indexOf(assignees[0] ?? '')).filter((at) => at > 0);
  const own = words.indexOf(task.assignees[0] ?? '');
  const first = starts.every((at) => own <= at);
  const next = Math.min(...starts.filter((at) => at > own), words.length);
  return own < 0 ? words : words.slice(first ? 0 : own, next);
}

function dueFromBefore(
  finding: Finding,
  last: boolean,
  words: string,
  part: string,
  before: string,
  place: Place,
  context: NoteContext,
): Finding {
  const on = (due: DraftDue | undefined): Finding =>
    due === undefined || (due.kind === 'date' && due.day < context.due.today) ? finding : { ...finding, due };
  const within = WITHIN.exec(words);
  if (within !== null && finding.due.kind === 'date') {
    const from = countedFrom(words, within.index, { ...place, lastDue: { kind: 'none' } }, context);
    const counted = from !== undefined && finding.due.day === stepped(context.due.today, within.groups ?? {});
    if (counted) return on({ kind: 'date', day: stepped(from, within.groups ?? {}), approximate: false });
  }
  const offset = last ? OFFSET.exec(words) : null;
  if (offset !== null) {
    const that = words.slice(offset.index + offset[0].length);
    if (THAT_IS.test(that)) return on(findDue(that, context.due)?.due);
    const from = countedFrom(words, offset.index, place, context);
    return from === undefined
      ? { ...finding, due: { kind: 'none' } }
      : on({ kind: 'date', day: stepped(from, offset.groups ?? {}), approximate: false });
  }
  if (finding.due.kind !== 'none') return finding;
  if (BACK.test(part)) return on(place.lastDue ?? lastAhead(before, context));
  if (place.lastMeeting === true && AROUND.test(part)) return on(place.lastDue);
  // A sentence with a day of its own tells of another time.
  const dated = (context.due.datesIn?.(words) ?? []).length > 0;
  const there = place.lastMeeting === true ? place.lastDue : place.meeting;
  if (there !== undefined && !dated && isDoneThere(words, finding)) return on(there);
  if (LAST_DAY_FOR.test(before) && GIVES.test(words)) return on(findDue(before, context.due)?.due);
  return finding;
}
