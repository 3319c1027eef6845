import type { DraftDue } from '../../items/draft.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { nextMeetingDay } from '../dates/next-meeting-day.ts';
import { NEXT_MEETING } from '../dates/meeting-words.ts';
import type { Finding } from './note-item.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isDoneThere } from './rules/assignments/at-meeting.ts';

/** "Planering inför påsken", "jourschemat över pingst": what the matter is about, and not when it is taken up. */
const ABOUT = /(?<![\p{L}])(?:inför|över|av|om|för|kring|efter|under|från|och)\s*(?:\p{Ll}+\s+)?$/iu;
/** "i höst", "senast i maj": "höstlovet" alone is a matter. */
const AT = /^(?:i|till|t|under|på|vid|senast|före|innan)(?![\p{L}])/iu;
/** "På arbetsmötet:", "Till Hjo bereds budgeten": another meeting than the last one told of. */
const NAMES_ONE =
  /\p{L}*(?:möte|träff|stämma|sammanträde|råde)\p{L}*|(?<![\p{L}])(?:förra|senare|första(?!\s+maj)|andra|sista)(?![\p{L}])|^(?:till|på|vid|i)\s/iu;
/** The next time that those who meet do so, and no event of theirs. */
const OURS =
  /(?<![\p{L}])(?:näst\p{L}*|härnäst|åter|igen|(?:ses|möts|träffas|hörs|samlas)\s|(?:vi|dags)\s)|(?:möte|träff|sammanträde|sammankomst|rådet?)(?:t|en)?(?![\p{L}])/iu;
const NEXT = new RegExp(`(?<![\\p{L}])nästa(?![\\p{L}])|${NEXT_MEETING.source}`, 'iu');
const LONGEST_START = 12;

const ahead = ({ context: { due } }: ReadSentence, words: string): DateMention[] =>
  (due.datesIn?.(words) ?? []).filter(({ span }) => span !== undefined && span.last >= due.today);

const dayOf = ({ kind, due }: Finding): string | undefined =>
  kind === 'meeting' && due.kind === 'date' && !due.approximate ? due.day : undefined;

/** Where the words for a topic begin in the sentence that lists it. */
function beginsAt({ title }: Finding, words: string): number {
  const at = words.toLowerCase().indexOf(title.slice(0, LONGEST_START).toLowerCase());
  return Math.max(at, 0);
}

/**
 * The meeting of the sentence itself that a topic stands after: "Nästa träff 3 mars, med budgeten; fest den 9 maj". Where
 * it stands before them all it is of the meeting told of before the sentence, if there is one.
 */
function meetingBeside(topic: Finding, read: ReadSentence, before: DraftDue | undefined): DraftDue | undefined {
  const exact = ahead(read, read.words).filter(({ span }) => span?.approximate === false);
  const days = new Set(read.findings.flatMap((one) => dayOf(one) ?? []));
  const told = exact.length > 1 ? exact : exact.filter(({ span }) => span !== undefined && days.has(span.last));
  const at = beginsAt(topic, read.words);
  const day = (told.findLast(({ to }) => to <= at) ?? (before === undefined ? told[0] : undefined))?.span?.last;
  return day === undefined || days.size === 0 ? undefined : { kind: 'date', day, approximate: false };
}

/** Whether a topic's own words say when it is taken up. */
function saysWhen({ rule, due }: Finding, { words, context }: ReadSentence): boolean {
  if (NEXT.test(words)) return true;
  if (due.kind !== 'next-meeting' && (!rule.startsWith('weighed') || NAMES_ONE.test(words))) return true;
  if (/^då\s/iu.test(words)) return false;
  return (context.due.datesIn?.(words) ?? []).some(
    ({ from, text, span }) => !ABOUT.test(words.slice(0, from)) && (span?.approximate === false || AT.test(text)),
  );
}

/** "Vi ses 3 mars. Budgeten. Siv leder.": the finding with the day of the meeting that it stands beside or after. */
function dueThere(finding: Finding, read: ReadSentence, before: DraftDue | undefined, ours: boolean): Finding {
  const { kind, due } = finding;
  if (kind === 'topic') {
    const own = due.kind === 'next-meeting' ? nextMeetingDay(read.words, ahead(read, read.words))?.day : undefined;
    if (own !== undefined) return { ...finding, due: { kind: 'date', day: own, approximate: false } };
    const several = finding.rule.startsWith('weighed') && ahead(read, read.words).length > 1;
    const exact = due.kind === 'date' && !due.approximate && !several;
    const beside = exact ? undefined : meetingBeside(finding, read, before);
    const there = beside ?? (saysWhen(finding, read) ? undefined : before);
    return there === undefined ? finding : { ...finding, due: there };
  }
  if (kind !== 'assignment' || due.kind !== 'none' || before === undefined || !ours) return finding;
  const dated = (read.context.due.datesIn?.(read.words) ?? []).length > 0;
  return !dated && isDoneThere(read.words, finding, true) ? { ...finding, due: before } : finding;
}

/** The sentences, what is taken up or done at a meeting told of before in the same paragraph due then. */
export function withDuesAtMeeting(sentences: readonly ReadSentence[]): ReadSentence[] {
  let told: { readonly due: DraftDue; readonly of: ReadSentence } | undefined;
  return sentences.map((read) => {
    const { block, section, heading } = read.place;
    const above = told?.of.place;
    const goesOn = above?.block === block || (section === 'meetings' && heading !== '' && above?.heading === heading);
    if (!goesOn) told = undefined;
    const before = told?.due;
    const meeting = read.findings.findLast((one) => dayOf(one) !== undefined);
    const ours = told !== undefined && (section === 'meetings' || OURS.test(told.of.words));
    const findings = read.findings.map((finding) => dueThere(finding, read, before, ours));
    if (meeting !== undefined) told = { due: meeting.due, of: read };
    return { ...read, findings };
  });
}
