import { editForm } from '../../cards/items/form.ts';
import { readForm } from '../../cards/items/form-reading.ts';
import { itemValues } from '../../cards/items/form-values.ts';
import { itemCard } from '../../cards/items/item.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { withDayOff } from '../../cards/parts/dates.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import { sameDue } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { mayChange } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { edited } from '../../domain/items/transitions.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { actOf, findItem, save, stopRepeated, type Turn } from '../turn.ts';
import { formChangedMeanwhile } from './changed-meanwhile.ts';

/** The item, where the sender may change it and it is open. */
export async function changeable(turn: Turn, number: number): Promise<Item> {
  const item = await findItem(turn, number);
  if (!mayChange(turn.state, turn.me, item, turn.now)) throw new Refusal({ code: 'not-allowed', what: 'change', item });
  return item;
}

/** Whether somebody else has changed the item since. The same act delivered twice has met its own revision: that is a RepeatedError. */
export async function isStale(turn: Turn, item: Item, revision: number, operation: string): Promise<boolean> {
  if (item.revision === revision) return false;
  await stopRepeated(turn, operation);
  return true;
}

async function openForm(turn: Turn, number: number): Promise<Answer> {
  const item = await changeable(turn, number);
  if (item.state !== 'open' && item.kind !== 'decision') throw new Refusal({ code: 'already-closed', item });
  const view = {
    state: turn.state,
    now: turn.now,
    values: itemValues(item),
    kept: item.lines.map(({ party }) => party),
  };
  return { card: editForm(item, view, { operation: turn.incoming.operation }), place: 'presser' };
}

/** The form compares revisions: who comes second sees what the first made of it, beside what they typed themselves. */
async function saveEdit(turn: Turn, pressed: Pressed<'saveEdit'>): Promise<Answer> {
  const { state, now } = turn;
  const { number, revision, operation, past } = pressed;
  const item = await changeable(turn, number);
  const kept = item.lines.map(({ party }) => party);
  if (await isStale(turn, item, revision, operation)) {
    const again = await formChangedMeanwhile(turn, item, pressed);
    if (again) return { card: again, place: 'presser' };
  }
  const filledIn = itemValues(item);
  const read = readForm(pressed, state, now, { past, own: filledIn.day, filledIn, kept });
  if ('problems' in read) {
    const view = { state, now, values: pressed, kept, problems: read.problems };
    const drawn = read.past === undefined ? { operation } : { operation, past: read.past };
    return { card: editForm(item, view, drawn), place: 'presser' };
  }
  const act = actOf(turn, operation);
  const after = edited(item, read.fields, act);
  const saved = await save(turn, changeOf(state, act, 'edited', { items: [after] }));
  const told = words.item.edited(itemName(after));
  const banner = sameDue(item.due, after.due) ? told : withDayOff(told, after.due, dayOf(now));
  return { card: itemCard({ item: after, state: saved, now, banner, undo: operation }), place: 'everyone' };
}

export const editCommand: Command = {
  typed: [{ says: /^ändra (?<number>\d{1,7})$/iu, spoken: (turn, words) => openForm(turn, numberIn(words)) }],
  buttons: { edit: (turn, { number }) => openForm(turn, number), saveEdit },
};
