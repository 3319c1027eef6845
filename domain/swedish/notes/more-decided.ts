import type { Block } from '../page/page.ts';
import type { ReadSentence } from './read-sentence.ts';

const DECIDED_THAT =
  /(?<![\p{L}])(?:beslut(?:ar|ade|at|as|ades)|beslöts?|bestämdes?|enades\s+om|överens\s+om)(?:\s+\p{L}+){0,2}?\s+att(?![\p{L}])/iu;
const THAT = /^att\s/iu;

/** "Mötet beslutade att höja avgiften", and on the next line "att köpa bord": whether a block is more of what was decided. */
export const isMoreDecided = (block: Block, last: ReadSentence | undefined): boolean =>
  last !== undefined &&
  THAT.test(block.text) &&
  (DECIDED_THAT.test(last.words) || (THAT.test(last.words) && last.place.section === 'decisions'));
