import type { DraftDue } from '../../items/draft.ts';
import type { Finding } from './note-item.ts';
import type { ReadSentence } from './read-sentence.ts';
import { withDuesFromBefore } from './rules/assignments/due-from-before.ts';

/** "Dricksvattnet kommer upp då", "Budgeten tas igen" in the lines below a meeting: at that meeting. */
const THEN = /(?<![\p{L}])då(?![\p{L}])/iu;
const NEXT = /(?<![\p{L}])nästa(?![\p{L}])/iu;

/** The meeting that a sentence stands after, or under. */
function meetingAbove({ place }: ReadSentence): DraftDue | undefined {
  if (place.meeting !== undefined) return place.meeting;
  return place.lastMeeting === true && place.lastDue?.kind === 'date' ? place.lastDue : undefined;
}

/** What no rule found has only its own words' day: the one that the sentences before it give, as a rule would have. */
export function withDuesOfWeighed(sentences: readonly ReadSentence[]): ReadSentence[] {
  return sentences.map((read, at) => {
    if (!read.findings.some(({ rule }) => rule.startsWith('weighed'))) return read;
    const before = sentences[at - 1]?.words ?? '';
    const leant = withDuesFromBefore(read.findings, read.words, before, read.place, read.context);
    const above = meetingAbove(read);
    const set = (finding: Finding): Finding => {
      const open =
        finding.kind === 'topic' && finding.due.kind === 'next-meeting' && finding.rule.startsWith('weighed');
      if (!open || above === undefined || NEXT.test(read.words)) return finding;
      const there = THEN.test(read.words) || read.place.below === true || read.place.lastMeeting === true;
      return there ? { ...finding, due: above } : finding;
    };
    return { ...read, findings: leant.map(set) };
  });
}
