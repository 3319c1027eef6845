import { stateText } from '../../cards/parts/standing.ts';
import { words } from '../../cards/words.ts';
import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { isOverdue } from '../../domain/items/listing.ts';
import { dayOf } from '../../domain/time.ts';
import { doneText, followsText, leftText, partiesText, saidAtText, stampText } from './item-words.ts';
import type { View } from './register-sheets.ts';
import type { Block, Text, TextDocument } from './text-document.ts';

const { documents, fields } = words;

/** A title, and below it the note, where there is one. */
const withNote = ({ title, note }: Item): Text =>
  note === '' ? [{ text: title, strong: true }] : [{ text: title, strong: true }, { text: `\n${note}` }];

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
const said = (label: string, text: string) => (text === '' ? '' : `${label}: ${text}`);

function dueWords(item: Item, { state }: View): string {
  return lines(dueDay(item.due, state.meetings) ?? '', followsText(item, state.meetings));
}

function partyWords(item: Item): string {
  if (item.lines.length < 2) return lines(partiesText(item), item.state === 'open' ? '' : doneText(item));
  return lines(said(fields.done, doneText(item)), said(fields.notDone, leftText(item))) || partiesText(item);
}

function closedWords({ closed }: Item): string {
  return closed ? lines(stampText(closed), closed.reason ?? '') : '';
}

function openTable(items: readonly Item[], view: View): Block {
  return {
    kind: 'table',
    header: [fields.number, documents.assignments.column, fields.parties, fields.due],
    rows: items.map((item) => [String(item.number), withNote(item), partyWords(item), dueWords(item, view)]),
    widths: [1, 8, 5, 3],
  };
}

function closedTable(items: readonly Item[]): Block {
  return {
    kind: 'table',
    header: [fields.number, documents.assignments.column, fields.parties, fields.closed],
    rows: items.map((item) => [String(item.number), withNote(item), partyWords(item), closedWords(item)]),
    widths: [1, 8, 5, 3],
  };
}

/** A heading and what stands under it; nothing where there is nothing. */
function part(text: string, items: readonly Item[], table: (items: readonly Item[]) => Block): Block[] {
  return items.length === 0 ? [] : [{ kind: 'heading', level: 1, text: `${text} (${items.length})` }, table(items)];
}

const subtitleOf = ({ state, now }: View) => `${state.network.name}, ${dayOf(now)}`;

/** The assignments among the items as a document to read: overdue and open first, then what is done and struck. */
export function assignmentDocument(items: readonly Item[], view: View): TextDocument {
  const all = items.filter(({ kind }) => kind === 'assignment');
  const overdue = (item: Item) => isOverdue(item, view.state.meetings, dayOf(view.now));
  const open = all.filter(({ state }) => state === 'open');
  const closed = (as: Item['state']) => all.filter(({ state }) => state === as);
  const texts = documents.assignments;
  const blocks = [
    ...part(texts.overdue, open.filter(overdue), (some) => openTable(some, view)),
    ...part(
      texts.open,
      open.filter((item) => !overdue(item)),
      (some) => openTable(some, view),
    ),
    ...part(texts.done, closed('done'), closedTable),
    ...part(texts.struck, closed('struck'), closedTable),
  ];
  const none: Block = { kind: 'paragraph', text: texts.none };
  return {
    ...{ title: texts.title(view.state.network.code), subtitle: subtitleOf(view), landscape: true },
    blocks: blocks.length === 0 ? [none] : blocks,
  };
}

/** The register of decisions among the items as a document to read, a part for each year, latest first. */
export function decisionDocument(items: readonly Item[], view: View): TextDocument {
  const all = items.filter(({ decided }) => decided).toReversed();
  const yearOf = (item: Item) => dayOf(item.created.at).slice(0, 4);
  const table = (some: readonly Item[]): Block => ({
    kind: 'table',
    header: [fields.number, documents.decisions.column, documents.decisions.meeting, fields.standing],
    rows: some.map((item) => [
      String(item.number),
      withNote(item),
      saidAtText(item, view.state.meetings) || dayOf(item.created.at),
      lines(stateText(item, view.state, dayOf(view.now)), partyWords(item), item.closed?.reason ?? ''),
    ]),
    widths: [1, 9, 4, 4],
  });
  const blocks = [...new Set(all.map(yearOf))].flatMap((year) =>
    part(
      year,
      all.filter((item) => yearOf(item) === year),
      table,
    ),
  );
  const none: Block = { kind: 'paragraph', text: documents.decisions.none };
  return {
    ...{ title: documents.decisions.title(view.state.network.code), subtitle: subtitleOf(view), landscape: true },
    blocks: blocks.length === 0 ? [none] : blocks,
  };
}
