import { describe, expect, it } from 'vitest';
import { readNotes } from '../../domain/swedish/notes/notes.ts';
import { unmarked } from './markup.ts';
import { KIND_NAMES } from './same-words.ts';
import { SHORT_PAGES } from './short-pages.ts';

const DATE = '2027-01-20';

describe('notes of few lines', () => {
  it.each(SHORT_PAGES)('given %j, when they are read, then what is marked is found and nothing else', (page) => {
    const { text, items } = unmarked(page);
    const found = readNotes(text, { date: DATE, today: DATE });
    expect(found.map(({ kind, lines }) => [KIND_NAMES[kind], ...lines])).toEqual(
      items.map(({ kind, lines }) => [kind, ...lines]),
    );
  });
});
