import { dueDay, type Due } from '../items/due.ts';
import { LONGEST_NOTE, type Item } from '../items/item.ts';
import { partyKey, type Party } from '../items/party.ts';
import { fold } from '../swedish/words/letters.ts';
import type { Meeting } from './meeting.ts';
import type { Find } from './notes-draft.ts';

type FoundItem = Extract<Find, { kind: 'item' }>;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');

const keysOf = (parties: readonly Party[]) => parties.map(partyKey).map(fold).sort().join('\n');

/** Whether an item asks the same of the same, whenever it is due. */
function saysSame({ item }: FoundItem, saved: Item): boolean {
  return (
    item.kind === saved.kind &&
    plain(item.title) === plain(saved.title) &&
    keysOf(item.parties) === keysOf(saved.lines.map(({ party }) => party))
  );
}

/** A day, or in which way there is none. */
const whenOf = (due: Due, meetings: readonly Meeting[]) => dueDay(due, meetings) ?? due.kind;

/**
 * Whether an item is what was found: the same sentence was its source, or it asks the same of the same by the same day.
 * What is closed and was due on no day may be wanted once more.
 */
export function isSaved(find: FoundItem, saved: Item, meetings: readonly Meeting[]): boolean {
  if (saved.source !== undefined && plain(saved.source) === plain(find.quote.slice(0, LONGEST_NOTE))) return true;
  const [found, kept] = [find.item.due, saved.due].map((due) => whenOf(due, meetings));
  const mayRecur = saved.state !== 'open' && saved.kind !== 'decision' && dueDay(saved.due, meetings) === undefined;
  return !mayRecur && found === kept && saysSame(find, saved);
}

/** A find as it is offered: one that an open item says with another date tells which, and isn't ticked. */
export function besideLike(find: Find, open: readonly Item[]): Find {
  const like = find.kind === 'item' ? open.find((item) => item.state === 'open' && saysSame(find, item)) : undefined;
  return like === undefined || like.kind === 'decision' ? find : { ...find, ticked: false, like: like.number };
}
