import type { Version } from '../domain/change.ts';
import type { Item } from '../domain/item.ts';
import { isPassed } from '../domain/listing.ts';
import { partyKey, type Line } from '../domain/party.ts';
import { dayOf, type Day } from '../domain/time.ts';
import { dueText, meetingName, momentText } from './dates.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from './element.ts';
import { historyElements } from './history.ts';
import { itemActions, type ActionsView } from './item-actions.ts';
import { ownViews } from './own-view.ts';
import { proposalElements } from './proposal.ts';
import { stateText } from './standing.ts';
import { capital, itemName, joined } from './texts.ts';

/** More parties than this are told in two lines, those who are done and those who are not. */
const LINES_IN_FULL = 16;

/** What the card of an item shows. */
export interface ItemView extends ActionsView {
  /** What just happened, in our words: "Sparat." */
  readonly banner?: string;
  /** Why something asked for wasn't done. */
  readonly notice?: string;
  readonly history?: readonly Version[];
}

/** What is left for who looks at it, where the card is drawn for that person. */
function ownElements({ item, own = [] }: ItemView): Element[] {
  const left = item.lines.filter(({ party, done }) => done === undefined && own.includes(partyKey(party)));
  return left.length === 0 ? [] : [labelled('Kvar för dig:', joined(left.map(({ party }) => party.name)))];
}

function lineElement(line: Line, today: Day): Element {
  const done = line.done ? `klart ${momentText(line.done.at, today)}, ${line.done.by.name}` : 'inte klart';
  return typed(`${line.party.name}: ${done}`, {}, { spacing: 'small' });
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

/** An item as it stands, with what can be done about it. */
export function itemCard(view: ItemView): Card {
  const { item, state, now, banner, notice, own, undo, history = [] } = view;
  const today = dayOf(now);
  const refresh = own ? undefined : ownViews({ item, state, undo, withHistory: history.length > 0 });
  const shown = card(
    [
      ...(notice === undefined ? [] : [problem(notice)]),
      ...(banner === undefined ? [] : [success(banner)]),
      heading(`${capital(itemName(item))} · ${stateText(item, state, today)}`),
      typed(item.title, { size: 'medium', weight: 'bolder' }),
      ...ownElements(view),
      ...partyElements(item, today),
      ...dueElements(view),
      ...proposalElements(view),
      ...saidElements(view),
      ...closedElements(view),
      ...(item.origin ? [labelled('Från ett annat nätverk:', `${item.origin.code} ${item.origin.number}`)] : []),
      ...(item.note === '' ? [] : [labelled('Anteckning:', item.note)]),
      ...(item.message ? [labelled('Från ett meddelande av', item.message.author)] : []),
      labelled(
        `${state.network.code} ${item.number}, inskrivet`,
        `${momentText(item.created.at, today)} av ${item.created.by.name}`,
      ),
      ...historyElements(history, now),
    ],
    itemActions(view),
  );
  return refresh ? { ...shown, refresh } : shown;
}
