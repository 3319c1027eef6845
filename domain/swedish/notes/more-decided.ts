import type { Block } from '../page/page.ts';
import type { ReadSentence } from './read-sentence.ts';

const DECIDED_THAT =
  /(?<![\p{L}])(?:beslut(?:ar|ade|at|as|ades)|beslöts?|bestämdes?|enades\s+om|överens\s+om)(?:\s+\p{L}+){0,2}?\s+att(?![\p{L}])/iu;
const THAT = /^att\s/iu;
/** "Efter diskussion enades gruppen om följande:", last in what was told before a list. */
const DECIDED_BELOW =
  /(?<![\p{L}])(?<!(?:förslag\s+till|inför)\s+)(?:besluta(?:r|de|des|s)|beslöts?|bestämde(?:s)?|enades|enas|(?:är|var|kom(?:mer)?|blev)(?:\s+\p{L}+){0,2}\s+(?:överens|eniga|ense)|landade|fastställdes?|antogs?|godkände)(?:\s+\p{L}+){0,3}?(?:\s+(?:följande|detta|dessa)(?:\s+\p{L}+)?[.:]|\s*:)$/iu;

/** A bullet right below words that say it was decided, or below such a bullet. */
const isListed = (block: Block, last: ReadSentence): boolean =>
  block.kind === 'item' &&
  block.bullet &&
  (last.place.block.bullet
    ? last.place.section === 'decisions'
    : last.place.section !== 'reports' && DECIDED_BELOW.test(last.words));

/**
 * "Mötet beslutade att höja avgiften", and on the next line "att köpa bord"; "Gruppen enades om följande:", and bullets
 * below it: whether a block is more of what was decided.
 */
export const isMoreDecided = (block: Block, last: ReadSentence | undefined): boolean =>
  last !== undefined &&
  (isListed(block, last) ||
    (THAT.test(block.text) &&
      (DECIDED_THAT.test(last.words) || (THAT.test(last.words) && last.place.section === 'decisions'))));
