/** Some words of a text; strong ones stand out, in bold. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}

/** One piece of text. A line break in it begins a new line within the same paragraph. */
export type Text = string | readonly Run[];

/** One entry of a list, and what stands under it as bullets. */
export type Entry = Text | { readonly text: Text; readonly under: readonly Text[] };

/** A table. Its header row is repeated on every page, and no row is parted between two pages. */
export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  /** As many cells in each row as the header has. */
  readonly rows: readonly (readonly Text[])[];
  /** How wide the columns are against each other: [1, 3] is a quarter and three quarters. All alike where it is left out. */
  readonly widths?: readonly number[];
}

/** A part of a document. Each list of numbers begins at 1. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'bullets' | 'numbers'; readonly entries: readonly Entry[] }
  | Table;

/**
 * A document to read, print and go on writing in: words and their order alone, since how it looks is the same for all.
 * What people typed may stand anywhere in it as it is.
 *
 * @example
 * const agenda: TextDocument = {
 *   title: 'Dagordning',
 *   subtitle: 'SKIS, 1 juni 2027 kl. 09.00–12.00, Hjo',
 *   blocks: [
 *     { kind: 'heading', level: 1, text: 'Uppdrag' },
 *     { kind: 'numbers', entries: ['Inledning', { text: 'Presentationer', under: ['Skövde: Bästa skola'] }] },
 *     { kind: 'paragraph', text: [{ text: 'Ansvarig: ', strong: true }, { text: 'Tibro' }] },
 *     { kind: 'table', header: ['Nr', 'Uppdrag'], rows: [['14', 'Presentera Bästa skola']], widths: [1, 6] },
 *   ],
 * };
 */
export interface TextDocument {
  readonly title: string;
  /** A line under the title: whose it is and from when. */
  readonly subtitle?: string;
  /** For wide tables; upright where it is left out. */
  readonly landscape?: true;
  readonly blocks: readonly Block[];
}
