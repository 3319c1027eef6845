/** In what the presidium is told when the channel that everyone read in is gone. */
export const rehomed = {
  heading: 'Kanalen för Läget är borttagen',
  gone: 'Borttagen:',
  where: 'Läget inför mötet och annat till alla läggs nu i teamets första kanal.',
  another: 'Ska det läggas i en annan? Skriv ”@Uppdrag inställningar” där.',
};
