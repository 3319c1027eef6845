import type { Place } from '../note-context.ts';
import { isPresent } from '../../words/verbs.ts';

const LONGEST_PART = 8;
const MOST_PARTS = 8;
const JOINED = /\s+(?:och|samt|liksom|\+)\s+/u;
/** "SFI-spåret och språkpraktiken", "budget samt Sivs modell": two things, where "hot och våld" is one. */
const TWO_THINGS =
  /^(?:\p{L}\S*\s)*?\p{L}{3,}(?:en|et|na|s)\s+(?:och|samt|liksom)\s+\p{L}|\s(?:och|samt|liksom)\s+\S+\s+\S+|\ssamt\s/u;

/** "budget, lokaler och fika": each is a topic of its own; a sentence with a verb is one. */
export function partsOf(list: string): string[] {
  const parts = list.replace(/[.\s]+$/u, '').split(/\s*[,;]\s+|\s+[/•–]\s+/u);
  const [last, ...rest] = [...parts].reverse();
  const ends = parts.length > 1 || TWO_THINGS.test(last ?? '') ? (last ?? '').split(JOINED) : [last ?? ''];
  const all = [...rest.reverse(), ...ends].filter((part) => part !== '');
  const short = all.every((part) => part.split(/\s+/).length <= LONGEST_PART);
  return short && all.length <= MOST_PARTS ? all : [list];
}

const LONGEST_BLOCK = 90;
/** A line of its own with no verb in it, nor a full stop: "hur vi gör med loven" has its verb after "hur". */
export function isShortLine(sentence: string, { block }: Place): boolean {
  const words = sentence.split(/\s+/u);
  const asks = /^(?:hur|om|vem|vad|vilka|när|var|ska|ev\.?|eventuellt)\s/iu.test(sentence);
  return (
    block.kind === 'text' &&
    block.text.length <= LONGEST_BLOCK &&
    words.length <= LONGEST_PART &&
    !/[.!]$/u.test(sentence) &&
    (asks || !words.some((word) => isPresent(word)))
  );
}
