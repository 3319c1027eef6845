import type { ReadSentence } from '../../../domain/swedish/notes/read-sentence.ts';
import { sentencesRead } from '../../../domain/swedish/notes/notes.ts';
import { KINDS } from '../../../domain/swedish/notes/weighing/leanings.ts';
import { traitsOf } from '../../../domain/swedish/notes/weighing/traits.ts';
import type { Page } from '../corpus.ts';
import type { GoldItem } from '../markup.ts';
import { KIND_NAMES, saysTheSame } from '../same-words.ts';

/** What there is to learn from a sentence: its traits, and for each kind whether it gives one; undefined where that doesn't matter. */
export interface Lesson {
  /** Which sentence of its page it is. */
  readonly at: number;
  readonly traits: ReadonlySet<string>;
  readonly gives: readonly (boolean | undefined)[];
}

/** The sentences of a page with what there is to learn from each. */
export interface PageLessons {
  readonly sentences: readonly ReadSentence[];
  readonly lessons: readonly Lesson[];
}

const TELLS_OF = 1;

const stands = (read: ReadSentence, { lines }: GoldItem): boolean =>
  read.lines[0] <= lines[1] + TELLS_OF && read.lines[1] >= lines[0] - TELLS_OF;

/**
 * What there is to learn from the sentences of a page. A sentence in which rules found something is there a second time, as
 * if they had found nothing: the rules were written by these pages and know less of others, where the words must tell by
 * themselves.
 */
export function lessonsOf(page: Page): PageLessons {
  const sentences = sentencesRead(page.text, { date: page.date, today: page.date });
  const lessons = sentences.flatMap((read, at) => {
    const items = page.items.filter((item) => stands(read, item) && saysTheSame(read.quote, item.quote));
    const gives = KINDS.map((kind) => {
      const name = KIND_NAMES[kind];
      if (items.some((item) => item.kind === name && !item.optional)) return true;
      return items.some((item) => item.kind === name || item.kind_alt.includes(name)) ? undefined : false;
    });
    const unread = read.findings.length === 0 ? [] : [{ ...read, findings: [] }];
    return [read, ...unread].map((one) => ({ at, traits: traitsOf(one, sentences[at - 1], sentences[at + 1]), gives }));
  });
  return { sentences, lessons };
}
