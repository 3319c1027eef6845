import { stateText } from '../../cards/standing.ts';
import { dueDay } from '../../domain/due.ts';
import type { Item } from '../../domain/item.ts';
import { dayOf } from '../../domain/time.ts';
import { doneText, followsText, leftText, partiesText, saidAtText, stampText } from './item-words.ts';
import type { View } from './register-sheets.ts';
import type { Block, Text, TextDocument } from './text-document.ts';

/** A title, and below it the note, where there is one. */
const withNote = ({ title, note }: Item): Text =>
  note === '' ? [{ text: title, strong: true }] : [{ text: title, strong: true }, { text: `\n${note}` }];

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');
const said = (label: string, words: string) => (words === '' ? '' : `${label}: ${words}`);

function dueWords(item: Item, { state }: View): string {
  return lines(dueDay(item.due, state.meetings) ?? '', followsText(item, state.meetings));
}

function partyWords(item: Item): string {
  if (item.lines.length < 2) return lines(partiesText(item), item.state === 'open' ? '' : doneText(item));
  return lines(said('Klara', doneText(item)), said('Inte klara', leftText(item))) || partiesText(item);
}

function closedWords({ closed }: Item): string {
  return closed ? lines(stampText(closed), closed.reason ?? '') : '';
}

function openTable(items: readonly Item[], view: View): Block {
  return {
    kind: 'table',
    header: ['Nr', 'Uppdrag', 'Ansvariga', 'Klart senast'],
    rows: items.map((item) => [String(item.number), withNote(item), partyWords(item), dueWords(item, view)]),
    widths: [1, 8, 5, 3],
  };
}

function closedTable(items: readonly Item[]): Block {
  return {
    kind: 'table',
    header: ['Nr', 'Uppdrag', 'Ansvariga', 'Stängt'],
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
  const standing = (word: string) => all.filter((item) => stateText(item, view.state, dayOf(view.now)) === word);
  const blocks = [
    ...part('Försenade', standing('Försenat'), (some) => openTable(some, view)),
    ...part('Pågående', standing('Pågående'), (some) => openTable(some, view)),
    ...part('Klara', standing('Klart'), closedTable),
    ...part('Avskrivna', standing('Avskrivet'), closedTable),
  ];
  const none: Block = { kind: 'paragraph', text: 'Inget uppdrag är sparat än.' };
  return {
    ...{ title: `Uppdrag i ${view.state.network.code}`, subtitle: subtitleOf(view), landscape: true },
    blocks: blocks.length === 0 ? [none] : blocks,
  };
}

/** The register of decisions among the items as a document to read, a part for each year, latest first. */
export function decisionDocument(items: readonly Item[], view: View): TextDocument {
  const all = items.filter(({ decided }) => decided).toReversed();
  const yearOf = (item: Item) => dayOf(item.created.at).slice(0, 4);
  const table = (some: readonly Item[]): Block => ({
    kind: 'table',
    header: ['Nr', 'Beslut', 'Möte', 'Läge'],
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
  const none: Block = { kind: 'paragraph', text: 'Inget beslut är sparat än.' };
  return {
    ...{ title: `Beslut i ${view.state.network.code}`, subtitle: subtitleOf(view), landscape: true },
    blocks: blocks.length === 0 ? [none] : blocks,
  };
}
