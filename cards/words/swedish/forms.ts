/** The language of these words, as the platform knows it (BCP 47). */
export const LANGUAGE = 'sv';

/** "1 uppdrag" is "ett", "2 kommuner" has its plural: the platform knows which form Swedish wants. */
const plural = new Intl.PluralRules(LANGUAGE);

/** The form of a word that goes with a count: counted(2, 'kommun', 'kommuner') is "2 kommuner". */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${plural.select(count) === 'one' ? one : other}`;
}

/** "9–16"; one that is both first and last stands alone. */
export function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

const list = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** "Skövde, Tibro och Hjo". */
export function joined(names: readonly string[]): string {
  return list.format(names);
}

const either = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

/** "Maria Holm eller Erik Lund". */
export function eitherOf(names: readonly string[]): string {
  return either.format(names);
}

/** A word or a sentence with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(LANGUAGE) + text.slice(1);
}
