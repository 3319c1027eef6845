import { card, heading, labelled, says, type Card } from '../parts/element.ts';
import { words } from '../words.ts';

/** Tells the presidium that the channel that everyone read in is gone, where everyone reads now, and how to choose another. */
export function rehomedCard(channel: string): Card {
  return card([
    heading(words.rehomed.heading),
    labelled(words.rehomed.gone, channel),
    says(words.rehomed.where),
    says(words.rehomed.another),
  ]);
}
