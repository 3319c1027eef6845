/** How an item stands, in lists, on its card and in files. */
export const standing = {
  overdue: 'Försenat',
  struck: 'Avskrivet',
  decided: 'Beslutat',
  done: 'Klart',
  passed: (day: string) => `Skulle ha tagits upp ${day}`,
  waiting: 'Väntar',
  going: 'Pågående',
};
