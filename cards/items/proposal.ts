import type { Version } from '../../domain/change.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { dueText, momentText, withDayOff } from '../parts/dates.ts';
import { card, heading, labelled, problem, typed, type Action, type Card, type Element } from '../parts/element.ts';
import { itemName, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Characters that a reason holds. */
export const LONGEST_REASON = 1000;

/** What the cards about another date show. */
export interface ProposalView {
  readonly item: Item;
  readonly state: NetworkState;
  readonly now: Instant;
}

/** "6 april", "mötet 1 juni"; "inget datum" where it never is. */
export function newDueText(due: Due, { state, now }: Pick<ProposalView, 'state' | 'now'>): string {
  return dueText(due, state.meetings, dayOf(now)) ?? words.proposal.noDate;
}

/** "Uppdrag 14 är flyttat till 6 april.", and what that day is where nobody works; or that it has no date any longer. */
export function movedText(item: Item, due: Due, { state, now }: Pick<ProposalView, 'state' | 'now'>): string {
  const when = dueText(due, state.meetings, dayOf(now));
  const { moved, movedToNoDate } = words.proposal;
  if (when === undefined) return movedToNoDate(itemName(item));
  return withDayOff(moved(itemName(item), when), due, dayOf(now));
}

/** The date that is asked for and by whom, on the card of the item; nothing where none is. */
export function proposalElements({ item, state, now }: ProposalView): Element[] {
  const { proposal } = item;
  if (item.state !== 'open' || proposal === undefined) return [];
  const { due, by, at, reason } = proposal;
  const { byAt, byAtBecause } = words.proposal;
  const when = momentText(at, dayOf(now));
  return [
    labelled(words.proposal.date, newDueText(due, { state, now })),
    labelled(words.proposal.by, reason === undefined ? byAt(by.name, when) : byAtBecause(by.name, when, reason)),
  ];
}

/** The two buttons that answer it. */
export function answerActions({ item, state, now }: ProposalView): Action[] {
  const { proposal, number } = item;
  if (item.state !== 'open' || proposal === undefined) return [];
  const at = { network: state.network.id, number, proposed: proposal.at };
  return [
    button('accept', words.proposal.press.accept(newDueText(proposal.due, { state, now })), at, { style: 'positive' }),
    button('decline', words.proposal.press.declineDate, at),
  ];
}

const titleAndDue = ({ item, state, now }: ProposalView): Element[] => [
  typed(item.title, { weight: 'bolder' }),
  labelled(words.common.dueLabel, newDueText(item.due, { state, now })),
];

/** Asks which date; whoever may change the item moves it by this form at once. */
export function proposeForm(
  view: ProposalView,
  operation: string,
  asks: { readonly moves: boolean; readonly values?: { day: string; reason: string }; readonly wrong?: string },
): Card {
  const { item, state } = view;
  const network = state.network.id;
  const { moves, values = { day: '', reason: '' }, wrong } = asks;
  const { form, press: proposePress } = words.proposal;
  return card(
    [
      heading((moves ? form.move : form.propose)(itemName(item))),
      ...titleAndDue(view),
      { type: 'Input.Date', id: 'day', label: form.date, value: values.day },
      ...(wrong === undefined ? [] : [problem(wrong)]),
      {
        type: 'Input.Text',
        id: 'reason',
        label: form.reason,
        value: values.reason,
        isMultiline: true,
        maxLength: LONGEST_REASON,
      },
    ],
    [
      button(
        'saveProposal',
        moves ? proposePress.move : proposePress.propose,
        { network, number: item.number, operation },
        { style: 'positive' },
      ),
      plainButton('back', press.cancel, { network, number: item.number }),
    ],
  );
}

/** Tells in private one who may accept it. */
export function askedCard(view: ProposalView): Card {
  const { item, state } = view;
  return card(
    [
      heading(words.proposal.asked),
      labelled(words.common.itemIn(itemName(item)), state.network.name),
      ...titleAndDue(view),
      ...proposalElements(view),
    ],
    [
      ...answerActions(view),
      button('show', words.common.showItem(itemName(item)), { network: state.network.id, number: item.number }),
    ],
  );
}

/** Why another date isn't accepted; the one who asked for it is told. */
export function declineForm(view: ProposalView, proposed: Instant, wrong?: string): Card {
  const { item, state } = view;
  const at = { network: state.network.id, number: item.number };
  return card(
    [
      heading(words.proposal.decline.heading(itemName(item))),
      ...titleAndDue(view),
      ...proposalElements(view),
      {
        type: 'Input.Text',
        id: 'reason',
        label: words.proposal.decline.reason,
        isMultiline: true,
        maxLength: LONGEST_REASON,
      },
      ...(wrong === undefined ? [] : [problem(wrong)]),
    ],
    [
      button('saveDecline', words.proposal.press.decline, { ...at, proposed }, { style: 'destructive' }),
      plainButton('back', press.cancel, at),
    ],
  );
}

/** Tells in private the one who had asked what came of it. */
export function answeredCard(view: ProposalView, { verb, by, text = '' }: Version): Card {
  const { item, state } = view;
  const isAccepted = verb !== 'declined';
  const { accepted, acceptedBy, declined, declinedBy, because } = words.proposal.answered;
  return card(
    [
      heading(isAccepted ? accepted : declined),
      labelled(words.common.itemIn(itemName(item)), state.network.name),
      ...titleAndDue(view),
      isAccepted ? labelled(acceptedBy, by.name) : labelled(declinedBy, because(by.name, text)),
    ],
    [button('show', words.common.showItem(itemName(item)), { network: state.network.id, number: item.number })],
  );
}
