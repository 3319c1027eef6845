import { outcomeOf } from './outcome.ts';
import type { Block } from '../page/page.ts';
import { readBlock } from './read-block.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Over a list of what somebody wants decided, and not over its background. */
const OF_PROPOSALS = /förslag\s+till\s+(?:beslut|styrelsen|nämnden|direktionen)|^(?:yrkanden?|att-?satser)/iu;

const isProposal = ({ place }: ReadSentence): boolean =>
  place.section === 'proposals' && place.block.kind !== 'heading' && OF_PROPOSALS.test(place.heading);

/** A proposal that was carried is read as what was decided. */
const asDecided = ({ place, context }: ReadSentence): readonly ReadSentence[] =>
  readBlock(place.block, { ...place, section: 'decisions' }, context).read;

/**
 * The sentences of a page with each proposal read as decided where the outcome, some lines below it, only says that it was
 * carried: "Förslag till beslut: 1. Siv köper en skylt", "Beslut: Attsats 1 bifalles". That outcome is left out, and so is
 * a proposal that was rejected, whose outcome is the decision.
 */
export function withProposalsCarried(sentences: readonly ReadSentence[]): ReadSentence[] {
  const readAs = new Map<Block, readonly ReadSentence[]>();
  let proposed: ReadSentence[] = [];
  for (const sentence of sentences) {
    const { block, section, heading } = sentence.place;
    if (block.kind === 'heading' && section !== 'decisions' && proposed.at(-1)?.place.heading !== heading)
      proposed = [];
    if (isProposal(sentence) && proposed.at(-1)?.place.block !== block) proposed.push(sentence);
    const outcome = section === 'decisions' && block.kind !== 'heading' ? outcomeOf(sentence.words) : undefined;
    if (outcome === undefined || proposed.length === 0) continue;
    if (outcome.carried) readAs.set(block, []);
    const numbers = outcome.numbers.length > 0 ? outcome.numbers : proposed.map((_, index) => index + 1);
    for (const proposal of numbers.flatMap((number) => proposed[number - 1] ?? []))
      readAs.set(proposal.place.block, outcome.carried ? asDecided(proposal) : []);
  }
  const first = new Map<Block, ReadSentence>();
  for (const sentence of sentences) if (!first.has(sentence.place.block)) first.set(sentence.place.block, sentence);
  return sentences.flatMap((sentence) => {
    const { block } = sentence.place;
    return first.get(block) === sentence ? (readAs.get(block) ?? [sentence]) : readAs.has(block) ? [] : [sentence];
  });
}
