import type { Version } from '../../domain/change.ts';
import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import {
  card,
  heading,
  problem,
  says,
  success,
  typed,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { whenField } from '../items/form-choices.ts';
import type { When } from '../items/form-reading.ts';
import { itemValues } from '../items/form-values.ts';
import { historyLine } from '../items/history.ts';
import { itemDetails, rowTitle } from '../parts/rows.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** One thing of the review, and its place in it. */
export interface StepView {
  readonly item: Item;
  readonly index: number;
  readonly count: number;
  readonly state: NetworkState;
  readonly now: Instant;
  /** The meeting that is planned; undefined where none is. */
  readonly meeting: Meeting | undefined;
  readonly onAgenda: boolean;
  /** The latest line of its history. */
  readonly latest?: Version | undefined;
  /** What was done a step ago, and the operation that takes it back. */
  readonly banner?: string | undefined;
  readonly undo?: string | undefined;
  /** Why something asked for wasn't done. */
  readonly wrong?: string | undefined;
  /** What is wrong with what was typed for a new date, or for why it is struck: it stands there, beside what was typed. */
  readonly wrongDate?: (When & { readonly problem: string }) | undefined;
  readonly wrongReason?: string | undefined;
}

const below = (wrong: string | undefined): Element[] => (wrong === undefined ? [] : [problem(wrong)]);

/** What is out of sight until its button is pressed, or something is wrong in it. */
function folded(id: string, items: readonly Element[], wrong: string | undefined, save: Action): Element {
  return {
    type: 'Container',
    id,
    isVisible: wrong !== undefined,
    items: [...items, ...below(wrong), { type: 'ActionSet', actions: [save] }],
  };
}

const unfold = (title: string, id: string, others: readonly string[]): Action => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [id, ...others.map((elementId) => ({ elementId, isVisible: false }))],
});

function navigation({ state, index, count, undo, meeting }: StepView): Element {
  const network = state.network.id;
  return {
    type: 'ActionSet',
    separator: true,
    spacing: 'medium',
    actions: [
      ...(undo === undefined
        ? []
        : [button('reviewUndo', press.undo, { network, operation: undo, index: Math.max(0, index - 1) })]),
      ...(index === 0 ? [] : [button('reviewStep', words.review.press.previous, { network, index: index - 1 })]),
      ...(index + 1 < count ? [button('reviewStep', words.review.press.next, { network, index: index + 1 })] : []),
      ...(index + 1 === count && meeting
        ? [button('agenda', words.agenda.draft, { network, meeting: meeting.id })]
        : []),
      button('review', words.review.press.overview, { network }),
    ],
  };
}

/** When the step says that an item is due, before anybody has changed it: the day too, where it is a meeting's. */
export function stepWhen(item: Item, state: NetworkState): When {
  return { when: itemValues(item).when, day: dueDay(item.due, state.meetings) ?? '' };
}

/** One open thing with its latest history and what can become of it; each choice acts at once and goes on to the next. */
export function stepCard(view: StepView): Card {
  const { item, index, count, state, now, meeting, onAgenda, latest, banner, wrong, wrongDate, wrongReason } = view;
  const { number, revision } = item;
  const at = { network: state.network.id, number, revision, index };
  const { when, day } = wrongDate ?? stepWhen(item, state);
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(words.review.stepOf(index + 1, count)),
      typed(rowTitle(item), { weight: 'bolder', size: 'medium' }),
      typed(itemDetails(item, state, now), { isSubtle: true }, { spacing: 'none' }),
      ...(latest === undefined ? [] : [historyLine(latest, now)]),
      ...(onAgenda ? [says(words.review.isOnAgenda, { spacing: 'small', weight: 'bolder' })] : []),
      ...below(wrong),
      folded(
        'move',
        [whenField(state, when, now), { type: 'Input.Date', id: 'day', label: words.form.day, value: day }],
        wrongDate?.problem,
        button('reviewMove', words.review.press.saveDate, at),
      ),
      folded(
        'strike',
        [{ type: 'Input.Text', id: 'reason', label: words.review.why, maxLength: 1000, isMultiline: true }],
        wrongReason,
        button('reviewStrike', press.strike, at, { style: 'destructive' }),
      ),
      navigation(view),
    ],
    [
      ...(meeting
        ? [
            button('putOnAgenda', onAgenda ? words.review.press.takeOffAgenda : words.review.press.putOnAgenda, {
              network: at.network,
              number,
              index,
              on: !onAgenda,
            }),
          ]
        : []),
      ...(item.kind === 'assignment' ? [button('nudge', words.review.press.nudge, at)] : []),
      unfold(words.review.press.move, 'move', ['strike']),
      unfold(press.strike, 'strike', ['move']),
      button('reviewTick', words.review.press.done, at),
    ],
  );
}

/** Everything has been gone through. */
export function reviewedCard(state: NetworkState, meeting: Meeting | undefined, banner?: string, undo?: string): Card {
  const network = state.network.id;
  const { finished } = words.review;
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(finished.heading),
      says(meeting ? finished.agenda : finished.noMeeting),
    ],
    [
      ...(meeting
        ? [button('agenda', words.agenda.draft, { network, meeting: meeting.id }, { style: 'positive' })]
        : []),
      button('review', words.review.press.overview, { network }),
      ...(undo === undefined ? [] : [button('reviewUndo', press.undo, { network, operation: undo, index: 0 })]),
    ],
  );
}
