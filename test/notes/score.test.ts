import { describe, expect, it } from 'vitest';
import { readNotes } from '../../domain/swedish/notes/notes.ts';
import { pagesOf } from './corpus.ts';
import { unmarked } from './markup.ts';
import { scoreOf } from './score.ts';

describe('notes that neither rules nor weights have seen', () => {
  it('are read no worse than they were: nine finds of ten are right, and nine of ten items are found', () => {
    const score = scoreOf(pagesOf('held-out'), ({ text, date }) => readNotes(text, { date, today: date }));
    expect(score.precision).toBeGreaterThan(0.89);
    expect(score.recall).toBeGreaterThan(0.89);
    expect(score.names).toBeGreaterThan(0.955);
    expect(score.dues).toBeGreaterThan(0.95);
  }, 120_000);
});

describe('long notes that tell much, and neither rules nor weights have seen', () => {
  it('are read no worse than they were, and nine of ten finds that are ticked from the start are right', () => {
    const pages = pagesOf('held-out-long');
    const read = new Map(pages.map((page) => [page, readNotes(page.text, { date: page.date, today: page.date })]));
    const score = scoreOf(pages, (page) => read.get(page) ?? []);
    expect(score.precision).toBeGreaterThan(0.86);
    expect(score.recall).toBeGreaterThan(0.85);
    expect(score.names).toBeGreaterThan(0.89);
    expect(score.dues).toBeGreaterThan(0.92);
    const ticked = scoreOf(pages, (page) => (read.get(page) ?? []).filter(({ sure }) => sure));
    expect(ticked.precision).toBeGreaterThan(0.92);
  }, 120_000);
});

describe('the marks in a page', () => {
  it('given marks over lines, of the same words and within each other, then the page is told without them', () => {
    const marked =
      'Möte\n{{b|Vi köper {{u;Siv, Bo;2027-03-01;opt alt=b duealt=nm|en\nsoffa}}}} {{u;Siv;~i vår&&m;;nm|och ses}}';
    const { text, items } = unmarked(marked);
    expect(text).toBe('Möte\nVi köper en\nsoffa och ses');
    expect(items.map(({ kind, quote, lines }) => [kind, quote, ...lines])).toEqual([
      ['beslut', 'Vi köper en soffa', 2, 3],
      ['uppdrag', 'en soffa', 2, 3],
      ['uppdrag', 'och ses', 3, 3],
      ['möte', 'och ses', 3, 3],
    ]);
    expect(items[1]).toMatchObject({
      assignees: ['Siv', 'Bo'],
      due: '2027-03-01',
      optional: true,
      kind_alt: ['beslut'],
    });
    expect(items[1]?.due_alt).toEqual([{ phrase: 'nästa möte' }]);
    expect(items[2]?.due).toEqual({ phrase: 'i vår' });
  });

  it.each([
    ['{{u;Siv|ringer', 'never closed'],
    ['Siv}} ringer', 'never opened'],
    ['{{x|ringer}}', 'No kind "x"'],
    ['{{u;Siv;i maj|ringer}}', 'No due "i maj"'],
  ])('given "%s", then what is wrong is told', (marked, told) => expect(() => unmarked(marked)).toThrow(told));
});
