import { isFirstName } from '../who/first-names.ts';
import type { DraftDue } from '../../items/draft.ts';
import { FULL_MONTH } from '../dates/calendar-words.ts';
import type { Block } from '../page/page.ts';
import { sectionOf, type Section } from '../page/sections.ts';
import { isPresent } from '../words/verbs.ts';

const LONGEST_LINE = 9;
/** Who, where and when of the meeting, and how letters end: no topics. */
const OF_MEETING =
  /^(?:plats|lokal|tid|datum|dag|länk|adress|fika|kaffe|lunch|samling|värd|ordförande|sekreterare|hos|i|på|via|vid|kl|väl\s+mött|välkomna|hej|hälsningar|med\s+vänlig|vänligen|mvh|tack|trevlig|god|glad|anteckn\p{L}*|justera\p{L}*|protokoll\p{L}*|närv\p{L}*|sign\p{L}*|övrigt|övriga\s+frågor|alla|samtliga|kallelse|samma|teams|zoom|digital\p{L}*|fysisk\p{L}*|heldag|halvdag|obs|observera|ny\s+(?:tid|lokal|plats)|inbjudan|anmälan|middag|glögg|parkering|ingång|ingen|inget|inga|sommaruppehåll|uppehåll|vi|vid|mvh)(?![\p{L}])/iu;

/** Days, hours and what else stands in tables. */
const NUMBERS = new RegExp(String.raw`\d\s?[/:.]\s?\d|\d{4}|\d\s+(?:${FULL_MONTH})|[;:]|\s/\s`, 'iu');
/** What was. */
const PAST =
  /(?<![\p{L}]|som\s)(?:fick|höll|skrev|gjorde|vann|kom|gick|tog|blev|var|hade|kunde|ville|skulle|\p{L}{2,}(?:ade|ades|ats))(?![\p{L}])/iu;

/** Of first words, which many plurals end like: "Lokaler", "Genretermer". */
export const FIRST_VERB =
  /^(?:ska|tar|får|har|är|blir|kommer|går|ser|gör|ger|kan|vill|måste|bör|behöver|bokar|skickar|ringer|kollar|fixar|köper|skriver|kallar|håller|gäller|träffas|ses)$/iu;

/** A few words with no verb, or a question: "Sommaren som gick", "Hur mäter vi frånvaron?". */
export function isTopicLine(line: string): boolean {
  const words = line.split(/\s+/u);
  const [first = ''] = words;
  if (words.length > LONGEST_LINE || /[.!:]$/u.test(line) || NUMBERS.test(line)) return false;
  if (isFirstName(first) || OF_MEETING.test(line) || PAST.test(line)) return false;
  if (line.endsWith('?')) return true;
  return (
    !words.some((word, at) => (at > 0 || FIRST_VERB.test(word)) && isPresent(word.toLowerCase())) ||
    /\s(?:tas|ska)\s+upp(?:\s|$)/u.test(line)
  );
}

/** Several words of which one more than the first is in small letters: no name of a place or a person. */
const saysWhat = (line: string): boolean =>
  /\s\p{Ll}{4,}/u.test(line) && !/^\p{Lu}\p{L}+s?\s+\p{Ll}+(?:en|et|salen|rummet|huset)$/u.test(line);

interface Above {
  readonly section: Section;
  readonly meeting?: DraftDue;
}

/** Whether a block stands on the line right below another. */
export const standsBelow = (block: Block, before: Block | undefined): boolean =>
  before !== undefined && block.starts[0]?.line === (before.starts.at(-1)?.line ?? 0) + 1;

/** Right below a meeting told of: "Genomgång av offerterna" is for that meeting. */
export const isBelowMeeting = (line: string): boolean => isTopicLine(line) && (line.endsWith('?') || saysWhat(line));

/** A block that looks like a heading and is one of the topics listed right below "Till nästa gång" or below a meeting. */
export function asTopicLine(block: Block, above: Above): Block {
  if (block.kind !== 'heading' || block.paragraph || sectionOf(block.text) !== 'plain') return block;
  const listed = above.section === 'topics' && isTopicLine(block.text);
  const ofMeeting = (above.meeting !== undefined || above.section === 'meetings') && isBelowMeeting(block.text);
  return listed || ofMeeting ? { ...block, kind: 'text' } : block;
}
