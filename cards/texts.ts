import type { ItemKind } from '../domain/item.ts';

/** "1 uppdrag" is "ett", "2 kommuner" has its plural: the platform knows which form Swedish wants. */
const plural = new Intl.PluralRules('sv');

/** The form of a word that goes with a count: counted(2, 'kommun', 'kommuner') is "2 kommuner". */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${plural.select(count) === 'one' ? one : other}`;
}

const list = new Intl.ListFormat('sv', { type: 'conjunction' });

/** "Skövde, Tibro och Hjo". */
export function joined(names: readonly string[]): string {
  return list.format(names);
}

const either = new Intl.ListFormat('sv', { type: 'disjunction' });

/** "Maria Holm eller Erik Lund". */
export function eitherOf(names: readonly string[]): string {
  return either.format(names);
}

/** The name of a kind, as a title has it. */
export const kindName: Readonly<Record<ItemKind, string>> = {
  assignment: 'Uppdrag',
  decision: 'Beslut',
  topic: 'Att ta upp',
};

/** "uppdrag 14", "beslut 15", "ärende 16": how an item is called in a sentence, each of them "ett". */
export function itemName({ kind, number }: { readonly kind: ItemKind; readonly number: number }): string {
  return `${kind === 'topic' ? 'ärende' : kindName[kind].toLowerCase()} ${number}`;
}

/** A word or a sentence with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}

/** A text of at most `most` characters: what is longer ends in "…", between two words where there are any. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The words on buttons that several cards have. */
export const press = {
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
} as const;
