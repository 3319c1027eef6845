import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import { card, says, typed, type Card } from '../parts/element.ts';
import { itemRow, type First } from '../parts/rows.ts';
import { words } from '../words.ts';
import { meantActions, type Meant } from './meant.ts';

/** Items that an answer shows; the rest is found by its buttons. */
export const MOST_ANSWERS = 3;

/** A line that answers, in which names may be, and the items that it tells of. */
export interface Told {
  readonly answer: string;
  readonly items: readonly Item[];
}

/** What is answered to a question. */
export interface QuestionView extends Pick<Meant, 'commands' | 'sentence'> {
  /** A line that answers it; names may be in it. */
  readonly answer?: string | undefined;
  /** What it seems to be about. */
  readonly items: readonly Item[];
  /** What else is told, with a line of its own each. */
  readonly more?: readonly Told[] | undefined;
  /** Whom it asks about. */
  readonly first?: First | undefined;
  readonly state: NetworkState;
  readonly now: Instant;
}

/** Answers a question with what is known that it may be about, and with the commands that tell more. */
export function questionCard(
  { answer, items, more = [], first, state, now, ...meant }: QuestionView,
  operation: string,
): Card {
  const { found, unknown } = words.nearly.question;
  const rows = (all: readonly Item[]) => all.slice(0, MOST_ANSWERS).map((item) => itemRow(item, state, now, first));
  const said = (text: string) => typed(text, { weight: 'bolder' });
  return card(
    [
      ...(answer === undefined ? [says(items.length > 0 ? found : unknown)] : [said(answer)]),
      ...rows(items),
      ...more.flatMap((told) => [said(told.answer), ...rows(told.items)]),
    ],
    meantActions(state.network.id, operation, meant),
  );
}
