import type { Finding } from '../../note-item.ts';
import type { ReadSentence } from '../../read-sentence.ts';

const CLOCK = String.raw`\d{1,2}(?:[.:]\d\d)?`;
/** "kl 10-13", "klockan 9", "13.00–15.00". */
const HOURS = new RegExp(
  String.raw`(?<!\p{L})(?:kl(?:ockan|\.)?\s*${CLOCK}(?:\s*[-–]\s*${CLOCK})?|\d{1,2}[.:]\d\d\s*[-–]\s*${CLOCK})(?!\d)`,
  'iu',
);
/** "Tid 13–15, plats Hjo", "Plats: Rådhuset": all of it is of the meeting. */
const SAYS_WHERE = /^(?:tid|kl|klockan|plats|lokal|vi\s+(?:ses|träffas|samlas)\s+(?:i|på|hos))(?![\p{L}])/iu;
/** "Plats: Rådhuset", after a meeting. */
export const WHERE = /^(?:plats|lokal|tid)\s*:/iu;
const WE_MEET = /^vi\s+(?:ses|träffas|samlas)\s+/iu;
const LONGEST = 12;

/**
 * The words that a found meeting is read from: the sentence, and what the next one says of its hours and place: "Nästa träff
 * är 3 mars. Tid 13–15, plats Hjo."
 */
export function wordsOfMeeting(finding: Finding, read: ReadSentence, next: ReadSentence | undefined): string {
  const { quote, place, context } = read;
  if (finding.kind !== 'meeting' || next?.place.block !== place.block || next.findings.length > 0) return quote;
  const dated = (context.due.datesIn?.(next.words) ?? []).length > 0;
  if (dated || HOURS.test(quote) || next.words.split(/\s+/u).length > LONGEST) return quote;
  const more = SAYS_WHERE.test(next.quote)
    ? next.quote.replace(/[.!]+$/u, '').replace(WE_MEET, '')
    : HOURS.exec(next.quote)?.[0];
  const few = read.findings.filter(({ kind }) => kind === 'meeting').length === 1;
  return more === undefined || !few
    ? quote
    : `${quote.replace(/[.!]+$/u, '')}, ${more.charAt(0).toLowerCase()}${more.slice(1)}`;
}
