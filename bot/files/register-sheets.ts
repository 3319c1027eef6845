import { stateText } from '../../cards/standing.ts';
import { dueDay } from '../../domain/due.ts';
import type { Item } from '../../domain/item.ts';
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

const number = column('Nr', 7, (item) => item.number);
const standing = column('Läge', 12, (item, state, now) => stateText(item, state, dayOf(now)));
const due = (header: string) =>
  column(header, 14, (item, { meetings }) => {
    const day = dueDay(item.due, meetings);
    return day === undefined ? undefined : { day };
  });
const follows = column('Följer', 22, (item, { meetings }) => followsText(item, meetings));
const parties = column('Ansvariga', 30, partiesText);
const note = column('Anteckning', 50, (item) => item.note);
const saidAt = column('Sagt på mötet', 24, (item, { meetings }) => saidAtText(item, meetings));
const created = [
  column('Inskrivet', 12, (item) => ({ day: dayOf(item.created.at) })),
  column('Inskrivet av', 20, (item) => item.created.by.name),
];
const closed = [
  column('Stängt', 12, (item) => item.closed && { day: dayOf(item.closed.at) }),
  column('Stängt av', 20, (item) => item.closed?.by.name),
  column('Orsak', 30, (item) => item.closed?.reason),
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
    ...[number, column('Uppdrag', 50, ({ title }) => title), standing, parties],
    ...[column('Klara', 40, doneText), column('Inte klara', 30, leftText), due('Klart senast'), follows],
    ...[column('Beslutat på möte', 10, ({ decided }) => (decided ? 'Ja' : 'Nej')), saidAt],
    ...[...created, ...closed, note],
  ];
  const assignments = items.filter(({ kind }) => kind === 'assignment');
  return sheetOf('Uppdrag', columns, assignments, view);
}

/** The register of decisions, assignments decided at a meeting included: all of them that are among the items. */
export function decisionSheet(items: readonly Item[], view: View): Sheet {
  const columns = [
    ...[number, column('Beslut', 60, ({ title }) => title), standing, saidAt, parties],
    ...[...created, ...closed, note],
  ];
  const decisions = items.filter(({ decided }) => decided);
  return sheetOf('Beslut', columns, decisions, view);
}

/** What is or was to be brought up at a meeting: all of it that is among the items. */
export function topicSheet(items: readonly Item[], view: View): Sheet {
  const columns = [
    ...[number, column('Att ta upp', 60, ({ title }) => title), standing, parties, due('Tas upp'), follows],
    ...[...created, ...closed, note],
  ];
  const topics = items.filter(({ kind }) => kind === 'topic');
  return sheetOf('Att ta upp', columns, topics, view);
}
