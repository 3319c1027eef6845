/** What things are called, and the words on buttons that several cards have. */
export const common = {
  /** The name of a kind, as a title has it. */
  kind: { assignment: 'Uppdrag', decision: 'Beslut', topic: 'Att ta upp' },
  /** How one of a kind is called in a sentence, each of them "ett". */
  item: { assignment: 'uppdrag', decision: 'beslut', topic: 'ärende' },
  press: {
    save: 'Spara',
    cancel: 'Avbryt',
    tick: 'Markera som klart',
    edit: 'Ändra',
    undo: 'Ångra',
    show: 'Visa',
    more: 'Visa fler',
    reopen: 'Öppna igen',
    strike: 'Avskriv',
    hand: 'Lämna över',
    propose: 'Föreslå datum',
    new: 'Nytt uppdrag',
    list: 'Visa öppna uppdrag',
    plan: 'Nytt möte',
    search: 'Sök',
  },
};
