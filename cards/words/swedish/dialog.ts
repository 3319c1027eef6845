/** In a dialog that a message's menu opens, and on a network's card in somebody else's message. */
export const dialog = {
  whichNetwork: 'Vilket nätverk gäller det?',
  message: 'Meddelandet:',
  network: 'Nätverk',
  next: 'Nästa',
  readOnly: 'Härifrån kan det bara läsas. Det ändras i nätverkets team:',
};
