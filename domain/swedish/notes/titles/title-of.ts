import { capitalised } from '../../words/letters.ts';
import type { Finding } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { ofDecision } from './decision-title.ts';
import { ofTask } from './task-title.ts';
import { ofTopic } from './topic-title.ts';

/** What it is, which the list says itself: "Beslut: Kartan trycks". */
const MARK = /^(?:beslut|uppdrag|uppgift|åtgärd|aktivitet|vad)(?:\s*\d+)?\s*:\s*(?=\S)/iu;

/** "Nästa möte:, Hjo": the day stood between. */
const DAY_OUT = /\s*[:;]\s*(?=[,;]|$)/gu;

/** "Plats Hjo": where the meeting is, which the day stood before. */
const LABEL_OF_PLACE = /^(?:plats|lokal)\s*:?\s+(?=\p{Lu})/iu;

/** In sentences: what a page is called may stand below whose it is. */
const TOP = 3;

/** Words that were left out as hanging, where nothing that they lead to was taken out. */
const LAST =
  /^(?:\s+(?:med|om|under|av|för|på|till|i|in|vid|innan|före|från|är|klar|klart|den))+(?=\s*(?:[.,;:!?)]|$))/iu;
/** "Det område som vi börjar" of "… börjar med.": as said. */
function saidToItsEnd(title: string, sentence: string): string {
  const end = title.toLowerCase().split(' ').slice(-3).join(' ');
  const at = sentence.toLowerCase().lastIndexOf(end);
  return at < 0 ? title : `${title}${LAST.exec(sentence.slice(at + end.length))?.[0] ?? ''}`;
}

/**
 * A finding of the sentence numbered `at`, its title saying by itself what it is of, as somebody would write it in a
 * list; never empty.
 */
export function withTitle(finding: Finding, sentences: readonly ReadSentence[], at: number): Finding {
  const [read, before] = [sentences[at], sentences[at - 1]];
  if (read === undefined) return finding;
  const written = saidToItsEnd(finding.title.trim(), read.words);
  const among = { read, before, top: sentences.slice(0, TOP) };
  const title = {
    assignment: () => ofTask(finding, written, among),
    meeting: () => written.replace(DAY_OUT, '').replace(LABEL_OF_PLACE, ''),
    topic: () => ofTopic(written, among),
    decision: () => ofDecision(written, among, sentences.slice(at + 1)),
  }[finding.kind]();
  const matter = title.trim().replace(MARK, '');
  return { ...finding, title: capitalised(matter) || written || read.quote };
}
