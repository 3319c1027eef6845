import type { ReadSentence } from './read-sentence.ts';
import { withDuesFromBefore } from './rules/assignments/due-from-before.ts';
import { withTopicDues } from './topic-dues.ts';

/** What no rule found has only its own words' day: the one that the sentences before it give, as a rule would have. */
export function withDuesOfWeighed(sentences: readonly ReadSentence[]): ReadSentence[] {
  return sentences.map((read, at) => {
    if (!read.findings.some(({ rule }) => rule.startsWith('weighed'))) return read;
    const before = sentences[at - 1]?.words ?? '';
    const leant = withDuesFromBefore(read.findings, read.words, before, read.place, read.context);
    return { ...read, findings: withTopicDues(leant, read.words, read.place) };
  });
}
