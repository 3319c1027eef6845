import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../domain/time.ts';
import { unmarked, type GoldItem } from './markup.ts';

/** A page of invented notes with what should be found in it. */
export interface Page {
  readonly name: string;
  readonly text: string;
  /** The day of the meeting, which stands last in the file's name. */
  readonly date: Day;
  readonly items: readonly GoldItem[];
}

/**
 * `open` pages are what rules are written by and weights are learnt from; `held-out` ones, short or long, only measure.
 * `unlearnt` ones are open to rules, but not learnt from: see README.md.
 */
export type Part = 'open' | 'held-out' | 'held-out-long' | 'unlearnt';

const FILE = /^(?<name>.+)-(?<date>\d{4}-\d\d-\d\d)\.txt$/u;

/** The pages of one part of the corpus, by name. Throws on a mark that can't be read, with the file's name. */
export function pagesOf(part: Part): Page[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { name = '', date = '' } = FILE.exec(file)?.groups ?? {};
      try {
        return { name, date, ...unmarked(readFileSync(join(folder, file), 'utf8')) };
      } catch (fault) {
        throw new Error(`${file}: ${String(fault)}`, { cause: fault });
      }
    });
}
