import { card, heading, labelled, says, type Card } from './element.ts';

/** Tells the presidium that the channel that everyone read in is gone, where everyone reads now, and how to choose another. */
export function rehomedCard(channel: string): Card {
  return card([
    heading('Kanalen för Läget är borttagen'),
    labelled('Borttagen:', channel),
    says('Läget inför mötet och annat till alla läggs nu i teamets första kanal.'),
    says('Ska det läggas i en annan? Skriv ”@Uppdrag inställningar” där.'),
  ]);
}
