import type { Version, Verb as Act } from '../domain/change.ts';
import { dueDay } from '../domain/due.ts';
import type { Item } from '../domain/item.ts';
import { isOverdue, isPassed } from '../domain/listing.ts';
import type { NetworkState } from '../domain/network.ts';
import { partyKey, type Line } from '../domain/party.ts';
import { dayOf, type Day, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { dayText, dueText, meetingName, momentText } from './dates.ts';
import {
  card,
  heading,
  labelled,
  problem,
  says,
  subheading,
  success,
  typed,
  MOST_ACTIONS,
  type Action,
  type Card,
  type Element,
} from './element.ts';
import { answerActions, proposalElements } from './proposal.ts';
import { capital, itemName, joined, press, shortened } from './texts.ts';

/** More open lines than this are chosen in a list; up to this many get a button each. */
const LINES_WITH_BUTTONS = 3;

/** More parties than this are told in two lines, those who are done and those who are not. */
const LINES_IN_FULL = 16;

/** A comment in the history as long as a line takes, and a name as long as a button takes. */
const LONGEST_COMMENT = 300;
const LONGEST_NAME = 40;

/** What the card of an item shows. */
export interface ItemView {
  readonly item: Item;
  readonly state: NetworkState;
  readonly now: Instant;
  /** What just happened, in our words: "Sparat." */
  readonly banner?: string;
  /** Why something asked for wasn't done. */
  readonly notice?: string;
  /** The operation that Ångra takes back. */
  readonly undo?: string;
  readonly history?: readonly Version[];
}

/** Where an item stands, in one word or two; of a topic that was passed over, when it should have been brought up. */
export function stateText(item: Item, state: NetworkState, today: Day): string {
  if (item.state === 'struck') return 'Avskrivet';
  if (item.state === 'done') return item.kind === 'decision' ? 'Beslutat' : 'Klart';
  if (isOverdue(item, state.meetings, today)) return 'Försenat';
  const day = dueDay(item.due, state.meetings);
  if (day !== undefined && isPassed(item, state.meetings, today)) return `Skulle ha tagits upp ${dayText(day, today)}`;
  return item.kind === 'topic' ? 'Väntar' : 'Pågående';
}

function lineElement(line: Line, today: Day): Element {
  const done = line.done ? `klart ${momentText(line.done.at, today)}, ${line.done.by.name}` : 'inte klart';
  return typed(`${line.party.name}: ${done}`, line.done ? { color: 'good' } : {}, { spacing: 'small' });
}

function partyElements({ lines }: Item, today: Day): Element[] {
  if (lines.length === 0) return [];
  const names = joined(lines.map((line) => line.party.name));
  if (lines.length === 1) return [labelled('Ansvarig:', names)];
  const [done, left] = [lines.filter((line) => line.done), lines.filter((line) => !line.done)];
  return [
    labelled('Ansvariga:', `${done.length} av ${lines.length} klara`),
    ...(lines.length <= LINES_IN_FULL ? lines.map((line) => lineElement(line, today)) : sideBySide(done, left)),
  ];
}

function sideBySide(done: readonly Line[], left: readonly Line[]): Element[] {
  const names = (lines: readonly Line[]) => joined(lines.map((line) => line.party.name));
  return [
    ...(left.length > 0 ? [labelled('Inte klara:', names(left))] : []),
    ...(done.length > 0 ? [labelled('Klara:', names(done))] : []),
  ];
}

function dueElements({ item, state, now }: ItemView): Element[] {
  const text = dueText(item.due, state.meetings, dayOf(now));
  if (text === undefined || isPassed(item, state.meetings, dayOf(now))) return [];
  return [labelled(item.kind === 'topic' ? 'Tas upp:' : 'Klart senast:', text)];
}

function saidElements({ item, state, now }: ItemView): Element[] {
  const meeting = state.meetings.find(({ id }) => id === item.saidAt);
  const at = meeting ? meetingName(meeting, dayOf(now)) : undefined;
  const how = item.decided ? 'Beslutat på' : 'Sagt på';
  if (at !== undefined) return [labelled(how, at)];
  return item.decided && item.kind === 'assignment' ? [says('Beslutat på mötet', { spacing: 'small' })] : [];
}

function closedElements({ item, now }: ItemView): Element[] {
  if (item.closed === undefined) return [];
  const { by, at, reason } = item.closed;
  const words = `${momentText(at, dayOf(now))}, ${by.name}${reason === undefined ? '' : `: ${reason}`}`;
  return [labelled(item.state === 'struck' ? 'Avskrivet' : 'Klart', words)];
}

/** What each kind of change did, as a sentence that begins with who did it. */
export const actText: Readonly<Record<Act, string>> = {
  captured: 'skrev in',
  ticked: 'markerade klart',
  edited: 'ändrade',
  moved: 'flyttade',
  noted: 'noterade',
  struck: 'avskrev',
  reopened: 'öppnade igen',
  undone: 'ångrade',
  planned: 'bokade mötet',
  rescheduled: 'flyttade mötet',
  cancelled: 'ställde in mötet',
  roster: 'ändrade medlemmar',
  set: 'ändrade inställningar',
  snoozed: 'bad om en senare påminnelse',
  proposed: 'föreslog ett nytt datum',
  declined: 'avböjde ett nytt datum',
  handed: 'lämnade över',
  asked: 'ställde frågan',
  voted: 'svarade',
  closed: 'stängde',
  sent: 'skickade',
  told: 'berättade',
};

/** The latest lines of history a card shows: more would make it a page. */
const HISTORY_LINES = 12;

/** "1 juni 14:05 Anna Berg flyttade: till 6 april": one line of a history. */
export function historyLine({ by, at, verb, text }: Version, now: Instant): Element {
  const words = `${by.name} ${actText[verb]}${text === undefined ? '' : `: ${shortened(text, LONGEST_COMMENT)}`}`;
  return labelled(momentText(at, dayOf(now)), words);
}

function historyElements({ history = [], now }: ItemView): Element[] {
  if (history.length === 0) return [];
  const lines = history.slice(-HISTORY_LINES).map((version) => historyLine(version, now));
  const left = history.length - lines.length;
  return [subheading('Historik'), ...(left > 0 ? [says(`${left} tidigare rader visas inte.`)] : []), ...lines];
}

/** The buttons that tick: one a party while they are no more than `most`, else one that opens a list. */
export function tickActions(item: Item, network: string, most = LINES_WITH_BUTTONS): Action[] {
  if (item.state !== 'open') return [];
  const { number, revision } = item;
  const open = item.lines.filter((line) => !line.done);
  const at = { network, number, revision };
  if (item.lines.length <= 1)
    return [button('tick', press.tick, { ...at, keys: open.map(({ party }) => partyKey(party)) })];
  if (open.length > most) return [button('choose', press.tick, { network, number })];
  return open.map(({ party }) =>
    button('tick', `Klart: ${shortened(party.name, LONGEST_NAME)}`, { ...at, keys: [partyKey(party)] }),
  );
}

/** Föreslå datum, while the item waits for somebody and no other date is asked for. */
export function proposeActions({ kind, state, number, lines, proposal }: Item, network: string): Action[] {
  const owed = kind === 'assignment' && state === 'open' && lines.some(({ done }) => !done);
  return owed && proposal === undefined ? [button('propose', press.propose, { network, number })] : [];
}

function handActions({ state, number, lines }: Item, network: string): Action[] {
  const owed = state === 'open' && lines.some(({ done }) => !done);
  return owed ? [button('hand', press.hand, { network, number })] : [];
}

/** The most used first: what a card has no room for can be typed. */
function actionsOf({ item, state, now, undo }: ItemView): Action[] {
  const network = state.network.id;
  const { number, revision } = item;
  const open = item.state === 'open';
  const standing = item.kind === 'decision' && item.state === 'done';
  const answers = answerActions({ item, state, now });
  return [
    ...tickActions(item, network, answers.length > 0 ? 1 : LINES_WITH_BUTTONS),
    ...answers,
    ...(open || standing ? [button('edit', press.edit, { network, number })] : []),
    ...(open || standing ? [] : [button('reopen', press.reopen, { network, number, revision })]),
    ...(undo === undefined ? [] : [button('undo', press.undo, { network, operation: undo })]),
    ...proposeActions(item, network),
    ...((open || standing) && undo === undefined ? [button('strike', press.strike, { network, number })] : []),
    ...handActions(item, network),
  ].slice(0, MOST_ACTIONS);
}

/** An item as it stands, with what can be done about it. */
export function itemCard(view: ItemView): Card {
  const { item, state, now, banner, notice } = view;
  const today = dayOf(now);
  return card(
    [
      ...(notice === undefined ? [] : [problem(notice)]),
      ...(banner === undefined ? [] : [success(banner)]),
      heading(`${capital(itemName(item))} · ${stateText(item, state, today)}`),
      typed(item.title, { size: 'medium', weight: 'bolder' }),
      ...partyElements(item, today),
      ...dueElements(view),
      ...proposalElements(view),
      ...saidElements(view),
      ...closedElements(view),
      ...(item.origin ? [labelled('Från ett annat nätverk:', `${item.origin.code} ${item.origin.number}`)] : []),
      ...(item.note === '' ? [] : [labelled('Anteckning:', item.note)]),
      labelled(
        `${state.network.code} ${item.number}, inskrivet`,
        `${momentText(item.created.at, today)} av ${item.created.by.name}`,
      ),
      ...historyElements(view),
    ],
    actionsOf(view),
  );
}
