import { describe, expect, it } from 'vitest';
import type { Version } from '../../../domain/change.ts';
import type { Item } from '../../../domain/items/item.ts';
import { search } from '../../../domain/registers/search.ts';
import { readSearch } from '../../../domain/registers/search-query.ts';
import { asta, itemOf, kommun, now } from '../samples.ts';

const titled = (title: string, number = 1, changed: Partial<Item> = {}) =>
  itemOf(number, { title, lines: [], ...changed });
const found = (asked: string, items: readonly Item[], said: readonly Version<Item>[] = []) =>
  search(readSearch(asked), items, said);
const numbers = (asked: string, items: readonly Item[], said: readonly Version<Item>[] = []) =>
  found(asked, items, said).hits.map(({ item }) => item.number);
const finds = (asked: string, title: string) => numbers(asked, [titled(title)]).length === 1;

describe('a search finds', () => {
  it.each([
    ['möte', 'Boka mötena i höst'],
    ['mötena', 'Boka ett möte'],
    ['mötet', 'Boka möten'],
    ['skola', 'Besöka skolorna i Hjo'],
    ['skolan', 'Bästa skola'],
    ['beslut', 'Följa upp beslutet'],
    ['presentera', 'Tibro presenterade sin modell'],
    ['frånvaro', 'Statistik om frånvaron'],
    ['enkät', 'Sammanställa enkätsvar'],
    ['enkäter', 'Läsenkäten görs om'],
    ['rapport', 'Skicka kvalitetsrapporten'],
    ['mote', 'Boka mötena'],
    ['Gotene', 'Besök i Götene'],
    ['statestik', 'Ta fram statistiken'],
    ['Skövd', 'Besök i Skövde'],
    ['Tibro', 'Se Tibros modell'],
    ['Tibros', 'Möte i Tibro'],
    ['Annas', 'Fråga Anna'],
    ['"bästa skola"', 'Presenterar Bästa skolan'],
    ['”bästa skola”', 'Presenterar Bästa skola'],
    ['OM', 'Frågan om skolskjuts'],
  ])('by %s: %s', (asked, title) => expect(finds(asked, title)).toBe(true));

  it.each([
    ['plan', 'Boka plats'],
    ['el', 'Möta elever'],
    ['barn', 'Bara prata'],
    ['"bästa skola"', 'Bästa resurs i varje skola'],
    ['"skola bästa"', 'Bästa skola'],
    ['xyz', 'Bästa skola'],
  ])('not by %s: %s', (asked, title) => expect(finds(asked, title)).toBe(false));

  it('words with dots by words without, but where those are words of their own', () => {
    const items = [
      titled('Rutiner ska vara klara', 1),
      titled('Se över våra rutiner', 2),
      titled('Förvara pärmarna', 3),
      titled('Besök i Skövde', 4),
      titled('Bokar skola', 5),
      titled('Ger råd om förskola', 6),
    ];
    expect(numbers('vara', items)).toEqual([3, 1]);
    expect(numbers('våra', items)).toContain(2);
    expect(numbers('skovde', items)).toEqual([4]);
    expect(numbers('skola', items)).toEqual([6, 5]);
    expect(numbers('"vara klara"', items)).toEqual([1]);
    expect(numbers('"vara rutiner"', items)).toEqual([2]);
    expect(numbers('rad', items)).toEqual([6]);
  });

  it('no misspelling where the word itself is somewhere', () => {
    expect(numbers('Vara', [titled('Möte i Vara', 1), titled('Möte i Skara', 2)])).toEqual([1]);
  });

  it('no common words where others are asked for', () => {
    expect(numbers('frågan om skolskjuts', [titled('Skolskjutsfrågan'), titled('Om allt', 2)])).toEqual([1]);
  });
});

describe('a search looks in', () => {
  const comment: Version<Item> = {
    operation: 'op',
    by: asta,
    at: now,
    verb: 'noted',
    text: 'Underlaget kommer i mars',
    after: titled('Åtta', 8),
  };
  const items = [
    titled('Ett', 1, { note: 'Gärna två exempel på underlag' }),
    titled('Två', 2, { lines: [{ party: kommun('Hjo') }] }),
    titled('Tre', 3, { source: 'Hjo lämnar underlagen' }),
    titled('Fyra', 4, { state: 'struck', closed: { by: asta, at: now, reason: 'underlag finns' } }),
    titled('Åtta', 8),
  ];
  it('notes, parties, the sentence it was read from, reasons and comments', () => {
    const hits = found('underlag', items, [comment]).hits;
    expect(hits.map(({ item, passage }) => [item.number, passage?.field])).toEqual([
      [8, 'comment'],
      [3, 'source'],
      [1, 'note'],
      [4, 'reason'],
    ]);
    expect(hits[0]?.passage?.said).toBe(comment);
    expect(numbers('Hjo', items)).toEqual([3, 2]);
  });

  it('all of them for all words together, and tells where those are that the title lacks', () => {
    const item = titled('Presentera skola', 5, { note: 'Kort', source: 'Hjo presenterar den bästa skolan' });
    const [hit] = found('bästa skola', [item]).hits;
    expect(hit?.passage).toMatchObject({
      field: 'source',
      marks: [
        { from: 20, to: 25 },
        { from: 26, to: 32 },
      ],
    });
  });

  it('the title first, and tells nothing more where that has it all', () => {
    expect(found('skola', [titled('Bästa skola', 1, { note: 'skola' })]).hits[0]).not.toHaveProperty('passage');
  });
});

describe('what is found', () => {
  it('has all words in the title first, then what is open, then the newest', () => {
    const closed = { state: 'done', closed: { by: asta, at: now } } as const;
    const items = [
      titled('Annat', 9, { note: 'bästa skola' }),
      titled('Bästa skola', 3, closed),
      titled('Bästa', 8, { note: 'skola', ...closed }),
      titled('Bästa skola igen', 1),
      titled('Bästa skola', 2),
    ];
    expect(numbers('bästa skola', items)).toEqual([2, 1, 3, 9, 8]);
  });

  it('has as many of the words as any, where nothing has all', () => {
    const items = [titled('Bästa skola'), titled('Bästa lokal', 2), titled('Fika', 3)];
    expect(found('bästa skola i rymden', items)).toMatchObject({ hits: [{ item: { number: 1 } }], partly: true });
    expect(found('bästa skola', items).partly).toBe(false);
    expect(found('rymden', items)).toEqual({ hits: [], partly: false });
  });

  it('is nothing where nothing is asked', () => {
    expect(readSearch(' "" !? ')).toEqual([]);
    expect(found('', [titled('Bästa skola')]).hits).toEqual([]);
  });
});
