import { capital, counted, span } from './forms.ts';

/** What things are called, and the words on buttons that several cards have. */
export const common = {
  /** What the bot is called. */
  bot: 'Uppdrag',
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
  /** Before a text that tells what is wrong. */
  attention: 'Obs!',
  /** Below the rows of a list that has more. */
  moreLeft: (count: number) => `… och ${count} till.`,
  /** After names in a row, when there are more of them. */
  andMore: (names: string, count: number) => `${names} och ${count} till`,
  /** Which rows a page shows. */
  range: (from: number, to: number, count: number) => `${span(from, to)} av ${count}`,
  /** Numbers that follow each other. */
  run: span,
  /** Everyone, as lists to choose from have them: the municipalities that have a member, and how many are left out for having none. */
  everyMunicipality: (count: number, without: number) => {
    const those = `${counted(count, 'kommun', 'kommuner')} med medlem`;
    const others = without === 1 ? 'den' : `de ${without}`;
    return without === 0 ? `Alla (${those})` : `Alla (${those}, inte ${others} utan)`;
  },
  /** How many of an item's parties are done. */
  progress: (done: number, count: number) => `${done} av ${count} klara`,
  /** A button, and what is read of a row that can be pressed. */
  showItem: (item: string) => `Visa ${item}`,
  /** Before the name of the network that it is in. */
  itemIn: (item: string) => `${capital(item)} i`,
  /** Words that somebody wrote. */
  quoted: (text: string) => `”${text}”`,
  dueLabel: 'Klart senast:',
  decided: 'Beslutat av nätverket',
  decidedAtMeeting: 'Beslutat på mötet',
  nextUnplanned: 'nästa möte (ej bokat)',
};
