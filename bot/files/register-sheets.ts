import { stateText } from '../../cards/parts/standing.ts';
import { words } from '../../cards/words.ts';
import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { doneText, followsText, leftText, partiesText, saidAtText } from './item-words.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A column: its header, its width in characters, and what it has of an item. */
interface ItemColumn {
  readonly header: string;
  readonly width: number;
  readonly of: (item: Item, state: NetworkState, now: Instant) => Cell;
}

const column = (header: string, width: number, of: ItemColumn['of']): ItemColumn => ({ header, width, of });

const { fields, sheets } = words;

const number = column(fields.number, 7, (item) => item.number);
const standing = column(fields.standing, 12, (item, state, now) => stateText(item, state, dayOf(now)));
const due = (header: string) =>
  column(header, 14, (item, { meetings }) => {
    const day = dueDay(item.due, meetings);
    return day === undefined ? undefined : { day };
  });
const follows = column(fields.follows, 22, (item, { meetings }) => followsText(item, meetings));
const parties = column(fields.parties, 30, partiesText);
const note = column(fields.note, 50, (item) => item.note);
const saidAt = column(fields.saidAt, 24, (item, { meetings }) => saidAtText(item, meetings));
const created = [
  column(fields.captured, 12, (item) => ({ day: dayOf(item.created.at) })),
  column(fields.capturedBy, 20, (item) => item.created.by.name),
];
const closed = [
  column(fields.closed, 12, (item) => item.closed && { day: dayOf(item.closed.at) }),
  column(fields.closedBy, 20, (item) => item.closed?.by.name),
  column(fields.reason, 30, (item) => item.closed?.reason),
];

function sheetOf(name: string, columns: readonly ItemColumn[], items: readonly Item[], view: View): Sheet {
  return { name, columns, rows: items.map((item) => columns.map(({ of }) => of(item, view.state, view.now))) };
}

/** The network that the items are of, and when: what is overdue depends on it. */
export interface View {
  readonly state: NetworkState;
  readonly now: Instant;
}

/** The register of assignments: all of them that are among the items, in their order. */
export function assignmentSheet(items: readonly Item[], view: View): Sheet {
  const columns = [
    ...[number, column(sheets.assignments.title, 50, ({ title }) => title), standing, parties],
    ...[column(fields.done, 40, doneText), column(fields.notDone, 30, leftText), due(fields.due), follows],
    ...[column(sheets.assignments.decided, 10, ({ decided }) => fields.yesNo(decided)), saidAt],
    ...[...created, ...closed, note],
  ];
  const assignments = items.filter(({ kind }) => kind === 'assignment');
  return sheetOf(sheets.assignments.name, columns, assignments, view);
}

/** The register of decisions, assignments decided at a meeting included: all of them that are among the items. */
export function decisionSheet(items: readonly Item[], view: View): Sheet {
  const columns = [
    ...[number, column(sheets.decisions.title, 60, ({ title }) => title), standing, saidAt, parties],
    ...[...created, ...closed, note],
  ];
  const decisions = items.filter(({ decided }) => decided);
  return sheetOf(sheets.decisions.name, columns, decisions, view);
}

/** What is or was to be brought up at a meeting: all of it that is among the items. */
export function topicSheet(items: readonly Item[], view: View): Sheet {
  const columns = [
    ...[
      number,
      column(sheets.topics.title, 60, ({ title }) => title),
      standing,
      parties,
      due(fields.broughtUp),
      follows,
    ],
    ...[...created, ...closed, note],
  ];
  const topics = items.filter(({ kind }) => kind === 'topic');
  return sheetOf(sheets.topics.name, columns, topics, view);
}
