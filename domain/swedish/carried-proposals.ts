import { outcomeOf } from './outcome.ts';
import type { Block } from './page.ts';
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
 * carried: "Förslag till beslut: 1. Siv köper en skylt", "Beslut: Attsats 1 bifalles". What was rejected stays unread, and its outcome is the decision.
 */
export function withProposalsCarried(sentences: readonly ReadSentence[]): ReadSentence[] {
  const read = new Map<Block, readonly ReadSentence[]>();
  const outcomes = new Set<ReadSentence>();
  let proposed: ReadSentence[] = [];
  for (const sentence of sentences) {
    const { block, section } = sentence.place;
    if (
      block.kind === 'heading' &&
      section !== 'decisions' &&
      proposed.at(-1)?.place.heading !== sentence.place.heading
    )
      proposed = [];
    if (isProposal(sentence) && proposed.at(-1)?.place.block !== block) proposed.push(sentence);
    const outcome = section === 'decisions' && block.kind !== 'heading' ? outcomeOf(sentence.words) : undefined;
    if (outcome?.carried !== true || proposed.length === 0) continue;
    outcomes.add(sentence);
    const numbers = outcome.numbers.length > 0 ? outcome.numbers : proposed.map((_, index) => index + 1);
    for (const number of numbers) {
      const proposal = proposed[number - 1];
      if (proposal !== undefined) read.set(proposal.place.block, asDecided(proposal));
    }
  }
  const told = new Set<Block>();
  return sentences.flatMap((sentence) => {
    const { block } = sentence.place;
    const decided = read.get(block);
    if (decided === undefined) return [outcomes.has(sentence) ? { ...sentence, findings: [] } : sentence];
    if (told.has(block)) return [];
    told.add(block);
    return decided;
  });
}
