import { withChanges } from '../../cards/items/changed.ts';
import { editForm } from '../../cards/items/form.ts';
import { mergedInputs, sameInForm } from '../../cards/items/form-merge.ts';
import { historyText } from '../../cards/items/history.ts';
import type { Card } from '../../cards/parts/element.ts';
import { itemDetails } from '../../cards/parts/rows.ts';
import { itemName, shortened } from '../../cards/parts/texts.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import { isItem } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { itemHistory, type Turn } from '../turn.ts';

/** As much of a note as tells it from another, over a form that holds one already. */
const LONGEST_NOTE = 200;

/** Changes that are told each with who made it; of more, the latest. */
const MOST_TOLD = 5;

/**
 * The form again, for who comes second: with who has changed what since it was opened, and what they changed that nobody
 * touched in it as they made it. Undefined where nothing that the form holds has changed: a tick is no matter of it.
 */
export async function formChangedMeanwhile(
  turn: Turn,
  item: Item,
  pressed: Pressed<'saveEdit'>,
): Promise<Card | undefined> {
  const { state, now } = turn;
  const history = withChanges(await itemHistory(turn, item.number), state.meetings, now);
  const opened = history.findIndex(({ after }) => after.revision === pressed.revision);
  const before = history[opened]?.after;
  const known = before !== undefined && isItem(before);
  if (known && sameInForm(before, item)) return undefined;
  const since = history.slice(opened + 1).filter(({ after }, index) => {
    const last = history[opened + index]?.after;
    return last !== undefined && isItem(last) && isItem(after) && !sameInForm(last, after);
  });
  const told = since.slice(-MOST_TOLD).map((version) => words.form.changedBy(historyText(version)));
  const note = shortened(item.note, LONGEST_NOTE);
  const details = itemDetails(item, state, now);
  const notice = words.form.changedMeanwhile(itemName(item), told, item.title, details, note);
  const values = known ? mergedInputs(pressed, before, item) : pressed;
  const kept = item.lines.map(({ party }) => party);
  return editForm(item, { state, now, values, kept, notice }, { operation: pressed.operation });
}
