import type { Version } from '../change.ts';
import type { Item } from '../items/item.ts';
import type { SearchTerm } from './search-query.ts';
import { finderOf, isWrittenSo, type Mark } from './search-text.ts';
import { takenBack } from '../undo.ts';
import { wordSplitter } from '../swedish/words/search-words.ts';

/** Where in an item a text stands. */
export type SearchField = 'title' | 'note' | 'party' | 'source' | 'reason' | 'comment';

/** A text of an item, and where in it what was looked for stands. */
export interface Passage {
  readonly field: SearchField;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Of a comment: the change that it came with. */
  readonly said?: Version<Item>;
  /** Of a comment: that it was taken back, and doesn't stand. */
  readonly gone?: boolean;
}

/** An item that was found. */
export interface Hit {
  readonly item: Item;
  /** What tells why, where the title doesn't: the passage with most of what was looked for. */
  readonly passage?: Passage;
}

/** What a search found, best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** No item has all that was looked for; these have as much of it as any. */
  readonly partly: boolean;
}

type Field = Omit<Passage, 'marks'>;

function fieldsOf(item: Item, said: readonly Version<Item>[]): Field[] {
  const gone = takenBack(said);
  const fields: Field[] = [
    { field: 'title', text: item.title },
    { field: 'note', text: item.note },
    { field: 'party', text: item.lines.map(({ party }) => party.name).join(', ') },
    ...said.map((version): Field => ({
      field: 'comment',
      text: version.text ?? '',
      said: version,
      gone: gone.has(version),
    })),
    { field: 'reason', text: item.closed?.reason ?? '' },
    { field: 'source', text: item.source ?? '' },
  ];
  return fields.filter(({ text }) => text !== '');
}

/** An item's texts, each with the place of every term in it. */
interface Looked {
  readonly item: Item;
  readonly passages: readonly (Field & { readonly found: readonly (Mark | undefined)[] })[];
}

interface Ranked extends Hit {
  readonly count: number;
  readonly inTitle: boolean;
}

/** Where each term stands in each text. A term that is nowhere may have one letter wrong. */
function lookedThrough(terms: readonly SearchTerm[], items: readonly (readonly [Item, readonly Field[]])[]): Looked[] {
  const split = wordSplitter();
  const texts = items.flatMap(([, fields]) => fields.map(({ text }) => split(text)));
  const places = terms.map((term) => {
    // Who types no dots may have none; but "vara" is a word of its own where somebody wrote it so.
    const found = texts.map(finderOf(term, isWrittenSo(term, texts) ? 'dotted' : 'folded'));
    return found.some((mark) => mark !== undefined) ? found : texts.map(finderOf(term, 'forgiving'));
  });
  let at = 0;
  return items.map(([item, fields]) => ({
    item,
    passages: fields.map((field) => {
      const found = places.map((place) => place[at]);
      at += 1;
      return { ...field, found };
    }),
  }));
}

function ranked({ item, passages }: Looked, terms: number): Ranked {
  const [title, ...others] = passages;
  const told = Array.from({ length: terms }, (_, index) => title?.found[index] !== undefined);
  const count = told.filter((_, index) => passages.some(({ found }) => found[index])).length;
  const inTitle = told.every(Boolean);
  const news = (found: readonly (Mark | undefined)[]) => found.filter((mark, index) => mark && !told[index]).length;
  const best = others.reduce<(typeof others)[number] | undefined>(
    (before, one) => (news(one.found) > (before ? news(before.found) : 0) ? one : before),
    undefined,
  );
  if (best === undefined) return { item, count, inTitle };
  const marks = best.found.filter((mark) => mark !== undefined).sort((a, b) => a.from - b.from);
  const { found: _found, ...passage } = best;
  return { item, count, inTitle, passage: { ...passage, marks } };
}

/** All words in the title first, then what is open, then the newest. */
function byRank(a: Ranked, b: Ranked): number {
  const [first, second] = [a, b].map(({ inTitle, item }) => (inTitle ? 0 : 2) + (item.state === 'open' ? 0 : 1));
  return (first ?? 0) - (second ?? 0) || b.item.number - a.item.number;
}

/**
 * The items that hold every term, in any form, in their title, note, parties, source, reason or comments. A word without
 * dots stands for one with dots where nothing holds it as it is typed; one that nothing holds may have one letter wrong. Where no item holds all, those that hold most.
 */
export function search(terms: readonly SearchTerm[], items: readonly Item[], said: readonly Version<Item>[]): Found {
  const comments = new Map<number, Version<Item>[]>();
  for (const version of said) {
    comments.set(version.after.number, [...(comments.get(version.after.number) ?? []), version]);
  }
  const fields = items.map((item) => [item, fieldsOf(item, comments.get(item.number) ?? [])] as const);
  const all = lookedThrough(terms, fields).map((one) => ranked(one, terms.length));
  const most = all.reduce((before, { count }) => Math.max(before, count), 1);
  const hits = all.filter(({ count }) => count === most).sort(byRank);
  return { hits, partly: hits.length > 0 && most < terms.length };
}
