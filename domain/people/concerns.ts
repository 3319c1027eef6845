import type { Item } from '../items/item.ts';
import { partyKey, type Party } from '../items/party.ts';
import { isWordToo } from '../swedish/who/name-ends.ts';
import { fold, WORD_END, WORD_START } from '../swedish/words/letters.ts';

/** Whether a text names somebody, also in the genitive: "Tibro", "Tibros"; and Vara only with its capital. */
export function isNamed(name: string, text: string): boolean {
  const [wanted, said] = isWordToo(name) ? [name, text] : [fold(name), fold(text)];
  const written = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${WORD_START}${written}(?::?s)?${WORD_END}`, 'u').test(said);
}

/** Whether an item is about a party: it owes some of it, or is named in it. */
export function concerns(item: Item, party: Party): boolean {
  const owes = item.lines.some((line) => partyKey(line.party) === partyKey(party));
  return owes || [item.title, item.note, item.source ?? ''].some((text) => isNamed(party.name, text));
}
