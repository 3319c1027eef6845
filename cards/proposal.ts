import type { Version } from '../domain/change.ts';
import type { Due } from '../domain/due.ts';
import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { dueText, momentText } from './dates.ts';
import { card, heading, labelled, problem, typed, type Action, type Card, type Element } from './element.ts';
import { capital, itemName, press } from './texts.ts';

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
  return dueText(due, state.meetings, dayOf(now)) ?? 'inget datum';
}

/** "Uppdrag 14 är flyttat till 6 april.", or that it has no date any longer. */
export function movedText(item: Item, due: Due, { state, now }: Pick<ProposalView, 'state' | 'now'>): string {
  const when = dueText(due, state.meetings, dayOf(now));
  const name = capital(itemName(item));
  return when === undefined ? `${name} har inte längre något datum.` : `${name} är flyttat till ${when}.`;
}

/** The date that is asked for and by whom, on the card of the item; nothing where none is. */
export function proposalElements({ item, state, now }: ProposalView): Element[] {
  const { proposal } = item;
  if (item.state !== 'open' || proposal === undefined) return [];
  const { due, by, at, reason } = proposal;
  return [
    labelled('Föreslaget datum:', newDueText(due, { state, now })),
    labelled('Föreslaget av', `${by.name}, ${momentText(at, dayOf(now))}${reason === undefined ? '' : `: ${reason}`}`),
  ];
}

/** The two buttons that answer it. */
export function answerActions({ item, state, now }: ProposalView): Action[] {
  const { proposal, number } = item;
  if (item.state !== 'open' || proposal === undefined) return [];
  const at = { network: state.network.id, number, proposed: proposal.at };
  return [
    button('accept', `Godkänn ${newDueText(proposal.due, { state, now })}`, at, { style: 'positive' }),
    button('decline', 'Avböj datum', at),
  ];
}

const titleAndDue = ({ item, state, now }: ProposalView): Element[] => [
  typed(item.title, { weight: 'bolder' }),
  labelled('Klart senast:', newDueText(item.due, { state, now })),
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
  return card(
    [
      heading(moves ? `Flytta ${itemName(item)}` : `Föreslå datum för ${itemName(item)}`),
      ...titleAndDue(view),
      { type: 'Input.Date', id: 'day', label: 'Nytt datum', value: values.day },
      ...(wrong === undefined ? [] : [problem(wrong)]),
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'Varför? (frivilligt)',
        value: values.reason,
        isMultiline: true,
        maxLength: LONGEST_REASON,
      },
    ],
    [
      button(
        'saveProposal',
        moves ? 'Flytta' : 'Föreslå',
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
      heading('Förslag om nytt datum'),
      labelled(`${capital(itemName(item))} i`, state.network.name),
      ...titleAndDue(view),
      ...proposalElements(view),
    ],
    [
      ...answerActions(view),
      button('show', `${press.show} ${itemName(item)}`, { network: state.network.id, number: item.number }),
    ],
  );
}

/** Why another date isn't accepted; the one who asked for it is told. */
export function declineForm(view: ProposalView, proposed: Instant, wrong?: string): Card {
  const { item, state } = view;
  const at = { network: state.network.id, number: item.number };
  return card(
    [
      heading(`Avböj nytt datum för ${itemName(item)}`),
      ...titleAndDue(view),
      ...proposalElements(view),
      { type: 'Input.Text', id: 'reason', label: 'Varför avböjs det?', isMultiline: true, maxLength: LONGEST_REASON },
      ...(wrong === undefined ? [] : [problem(wrong)]),
    ],
    [
      button('saveDecline', 'Avböj', { ...at, proposed }, { style: 'destructive' }),
      plainButton('back', press.cancel, at),
    ],
  );
}

/** Tells in private the one who had asked what came of it. */
export function answeredCard(view: ProposalView, { verb, by, text = '' }: Version): Card {
  const { item, state } = view;
  const accepted = verb !== 'declined';
  return card(
    [
      heading(accepted ? 'Nytt datum godkänt' : 'Nytt datum avböjt'),
      labelled(`${capital(itemName(item))} i`, state.network.name),
      ...titleAndDue(view),
      accepted ? labelled('Godkänt av', by.name) : labelled('Avböjt av', `${by.name}: ${text}`),
    ],
    [button('show', `${press.show} ${itemName(item)}`, { network: state.network.id, number: item.number })],
  );
}
