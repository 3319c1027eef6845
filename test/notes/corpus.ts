import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/time.ts';

/** Something that stands in a page of the corpus, as a reader annotated it. Kinds and fields: see README.md. */
export interface GoldItem {
  readonly kind: 'uppdrag' | 'beslut' | 'möte' | 'agendapunkt';
  readonly kind_alt?: readonly GoldItem['kind'][];
  readonly quote: string;
  readonly assignees: readonly string[];
  readonly due: string | null | { readonly phrase: string };
  readonly due_alt?: readonly (string | null | { readonly phrase: string })[];
  readonly lines: readonly [number, number];
  readonly optional?: boolean;
}

/** A page of invented notes with what should be found in it. */
export interface Page {
  readonly name: string;
  readonly text: string;
  readonly date: Day;
  readonly items: readonly GoldItem[];
}

/** `open` pages are for writing rules by; `held-out` ones only for measuring. */
export type Part = 'open' | 'held-out';

const ENDING = '.gold.json';

/** The pages of one part of the corpus, by name. */
export function pagesOf(part: Part): Page[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ENDING.length);
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { meeting_date: Day; items: GoldItem[] };
      return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), date: gold.meeting_date, items: gold.items };
    });
}
