/** In a dialog that a message's menu opens, and on a network's card in somebody else's message. */
export const dialog = {
  whichNetwork: 'Vilket nätverk gäller det?',
  message: 'Meddelandet:',
  network: 'Nätverk',
  next: 'Nästa',
  noNetwork:
    'Jag hittar inget nätverk där du är med. Be någon lägga till Uppdrag i ert team i Teams, och skriv något till mig där först.',
  otherNetwork: 'Formuläret hör till ett annat nätverk, så jag sparade inget. Stäng det och öppna det igen.',
  unknown: 'Det formuläret känner jag inte igen, så jag sparade inget. Stäng det och öppna det igen.',
  cutShort:
    'Meddelandet är så långt att bara början kom med. Är det anteckningar? Klistra in dem efter ”läs in”, så hittar jag allt i dem.',
  readOnly: 'Härifrån kan det bara läsas. Det ändras i nätverkets team:',
};
