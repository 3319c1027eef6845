import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { isPassed } from '../../domain/items/listing.ts';
import { partyKey, type Line } from '../../domain/items/party.ts';
import { dayOf, type Day } from '../../domain/time.ts';
import { dueText, meetingName, momentText } from '../parts/dates.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from '../parts/element.ts';
import { historyElements } from './history.ts';
import { itemActions, type ActionsView } from './item-actions.ts';
import { ownViews } from './own-view.ts';
import { proposalElements } from './proposal.ts';
import { stateText } from '../parts/standing.ts';
import { itemName, joined } from '../parts/texts.ts';
import { words } from '../words.ts';

/** More parties than this are told in two lines, those who are done and those who are not. */
const LINES_IN_FULL = 16;

/** What the card of an item shows. */
export interface ItemView extends ActionsView {
  /** What just happened, in our words: "Sparat." */
  readonly banner?: string;
  /** Why something asked for wasn't done. */
  readonly notice?: string;
  readonly history?: readonly Version[];
  /** When the meeting that it is due at was moved. */
  readonly moves?: readonly Version[];
}

/** What is left for who looks at it, where the card is drawn for that person. */
function ownElements({ item, own = [] }: ItemView): Element[] {
  const left = item.lines.filter(({ party, done }) => done === undefined && own.includes(partyKey(party)));
  return left.length === 0 ? [] : [labelled(words.item.leftForYou, joined(left.map(({ party }) => party.name)))];
}

function lineElement(line: Line, today: Day): Element {
  const { party, done } = line;
  const { lineDone, lineLeft } = words.item;
  const text = done ? lineDone(party.name, momentText(done.at, today), done.by.name) : lineLeft(party.name);
  return typed(text, {}, { spacing: 'small' });
}

function partyElements({ lines }: Item, today: Day): Element[] {
  if (lines.length === 0) return [];
  const names = joined(lines.map((line) => line.party.name));
  if (lines.length === 1) return [labelled(words.item.responsible.one, names)];
  const [done, left] = [lines.filter((line) => line.done), lines.filter((line) => !line.done)];
  return [
    labelled(words.item.responsible.several, words.common.progress(done.length, lines.length)),
    ...(lines.length <= LINES_IN_FULL ? lines.map((line) => lineElement(line, today)) : sideBySide(done, left)),
  ];
}

function sideBySide(done: readonly Line[], left: readonly Line[]): Element[] {
  const names = (lines: readonly Line[]) => joined(lines.map((line) => line.party.name));
  return [
    ...(left.length > 0 ? [labelled(words.item.left, names(left))] : []),
    ...(done.length > 0 ? [labelled(words.item.done, names(done))] : []),
  ];
}

function dueElements({ item, state, now }: ItemView): Element[] {
  const text = dueText(item.due, state.meetings, dayOf(now));
  if (text === undefined || isPassed(item, state.meetings, dayOf(now))) return [];
  return [labelled(item.kind === 'topic' ? words.item.broughtUp : words.common.dueLabel, text)];
}

function saidElements({ item, state, now }: ItemView): Element[] {
  const meeting = state.meetings.find(({ id }) => id === item.saidAt);
  const at = meeting ? meetingName(meeting, dayOf(now)) : undefined;
  const how = item.decided ? words.item.decidedAt : words.item.saidAt;
  if (at !== undefined) return [labelled(how, at)];
  return item.decided && item.kind === 'assignment' ? [says(words.common.decided, { spacing: 'small' })] : [];
}

function closedElements({ item, now }: ItemView): Element[] {
  if (item.closed === undefined) return [];
  const { by, at, reason } = item.closed;
  const label = item.state === 'struck' ? words.standing.struck : words.standing.done;
  return [labelled(label, words.item.closedBy(momentText(at, dayOf(now)), by.name, reason))];
}

/** The sentence it was read out of, with the history: its title may be a few words of it. */
function sourceElements({ item, history = [] }: ItemView): Element[] {
  const { source, title } = item;
  if (history.length === 0 || source === undefined || bare(source) === bare(title)) return [];
  return [labelled(words.item.readFrom, words.common.quoted(source))];
}

const bare = (text: string): string =>
  text
    .replace(/[\s.!]+/gu, ' ')
    .trim()
    .toLowerCase();

/** An item as it stands, with what can be done about it. */
export function itemCard(view: ItemView): Card {
  const { item, state, now, banner, notice, own, undo, history = [], moves } = view;
  const today = dayOf(now);
  const refresh = own ? undefined : ownViews({ item, state, undo, withHistory: history.length > 0 });
  const shown = card(
    [
      ...(notice === undefined ? [] : [problem(notice)]),
      ...(banner === undefined ? [] : [success(banner)]),
      heading(words.item.title(itemName(item), stateText(item, state, today))),
      typed(item.title, { size: 'medium', weight: 'bolder' }),
      ...ownElements(view),
      ...partyElements(item, today),
      ...dueElements(view),
      ...proposalElements(view),
      ...saidElements(view),
      ...closedElements(view),
      ...(item.origin ? [labelled(words.item.origin, `${item.origin.code} ${item.origin.number}`)] : []),
      ...(item.note === '' ? [] : [labelled(words.item.note, item.note)]),
      ...sourceElements(view),
      ...(item.message ? [labelled(words.item.message, item.message.author)] : []),
      labelled(
        words.item.written(`${state.network.code} ${item.number}`),
        words.item.writtenBy(momentText(item.created.at, today), item.created.by.name),
      ),
      ...historyElements(history, state.meetings, now, moves),
    ],
    itemActions(view),
  );
  return refresh ? { ...shown, refresh } : shown;
}
