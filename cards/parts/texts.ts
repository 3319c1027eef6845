import type { ItemKind } from '../../domain/items/item.ts';
import { words } from '../words.ts';

/** The forms of the language that names and days take before they go into a text. */
export const { capital, eitherOf, joined } = words.forms;

/** The name of a kind, as a title has it. */
export const kindName: Readonly<Record<ItemKind, string>> = words.common.kind;

/** "uppdrag 14", "beslut 15", "ärende 16": how an item is called in a sentence, each of them "ett". */
export function itemName({ kind, number }: { readonly kind: ItemKind; readonly number: number }): string {
  return `${words.common.item[kind]} ${number}`;
}

/** A text of at most `most` characters: what is longer ends in "…", between two words where there are any. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The words on buttons that several cards have. */
export const { press } = words.common;
