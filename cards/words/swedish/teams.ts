/** What Teams shows of a turn that nothing else answers. */
export const teams = {
  failed:
    'Något gick fel hos mig, och jag vet inte om det sparades. Skriv lista om en stund och se efter, eller försök igen.',
  onlyText: 'Jag läser bara text. Skriv en mening, eller ”hjälp” för att se vad jag kan.',
  sameForAll: 'Kortet visas som för alla.',
  answeredBelow: 'Svaret står i ett eget meddelande.',
  /** What somebody is called whose name Teams doesn't tell, and what a team is. */
  unnamedPerson: 'Okänd',
  unnamedTeam: 'nätverket',
};
