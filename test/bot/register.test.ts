import { describe, expect, it } from 'vitest';
import type { Captured } from '../../domain/items/capture.ts';
import { buttonsOf, choicesOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

const decision = (title: string): Captured => ({ ...assignment(title, []), kind: 'decision', decided: true });
const decided = (title: string, who: readonly string[], day?: string): Captured => ({
  ...assignment(title, who, day),
  decided: true,
});

describe('the registers', () => {
  const here = founded();
  const said = async (text: string) => wordsOf((await here.town.write('Erik Lund', text)).card);
  const titles = (words: string) =>
    words.split('\n').flatMap((line) => /^(?:Uppdrag|Beslut|Ärende) \d+: (.+)$/.exec(line)?.[1] ?? []);

  it('hold what was written down in 2026 and in 2027', async () => {
    const { town } = here;
    town.clock.now = '2026-03-02T09:00:00.000Z';
    await here.given(decision('Mötena hålls i Tibro'), decided('Samordna inköp', ['Hjo'], '2026-04-01'));
    await here.given(assignment('Gammalt', ['Tibro']), assignment('Aldrig gjort', ['Hjo']));
    await town.write('Maria Holm', 'klart 2');
    await town.write('Maria Holm', 'klart 3');
    await town.write('Maria Holm', 'avskriv 4 behövs inte');
    town.clock.now = '2027-02-01T09:00:00.000Z';
    await here.given(decision('Fem möten om året'), decided('Bjuda in regionen', ['Tibro'], '2027-01-15'));
    await here.given(assignment('Nytt', ['Tibro', 'Hjo']), { ...assignment('Att prata om', []), kind: 'topic' });
  });

  it('list decisions, latest first, with what came of those that somebody owed', async () => {
    const words = await said('beslut');
    expect(titles(words)).toEqual(['Bjuda in regionen', 'Fem möten om året', 'Samordna inköp', 'Mötena hålls i Tibro']);
    expect(words).toContain('Klart 2 mars 2026');
    expect(words).toContain('Försenat, skulle ha varit klart 15 januari');
  });

  it.each([
    ['beslut 2026', ['Samordna inköp', 'Mötena hålls i Tibro']],
    ['Beslut från 2026.', ['Samordna inköp', 'Mötena hålls i Tibro']],
    ['beslut Tibro', ['Bjuda in regionen', 'Mötena hålls i Tibro']],
    ['beslut 2026 tibro', ['Mötena hålls i Tibro']],
    ['lista beslut 2026', ['Samordna inköp', 'Mötena hålls i Tibro']],
    ['visa beslut om Tibro', ['Bjuda in regionen', 'Mötena hålls i Tibro']],
    ['beslut klara', ['Samordna inköp']],
    ['beslut försenade', ['Bjuda in regionen']],
    ['uppdrag', ['Nytt', 'Bjuda in regionen', 'Aldrig gjort', 'Gammalt', 'Samordna inköp']],
    ['register', ['Nytt', 'Bjuda in regionen', 'Aldrig gjort', 'Gammalt', 'Samordna inköp']],
    ['uppdrag 2026', ['Aldrig gjort', 'Gammalt', 'Samordna inköp']],
    ['uppdrag klara 2026', ['Gammalt', 'Samordna inköp']],
    ['uppdrag Tibro klara', ['Gammalt']],
    ['uppdrag till Tibro', ['Nytt', 'Bjuda in regionen', 'Gammalt']],
    ['uppdrag pågående Hjo', ['Nytt']],
    ['lista klara 2026', ['Gammalt', 'Samordna inköp']],
    ['lista Tibro klara', ['Gammalt']],
    ['lista klara', ['Gammalt', 'Samordna inköp']],
    ['lista avskrivna', ['Aldrig gjort']],
    ['lista stängda', ['Aldrig gjort', 'Gammalt', 'Samordna inköp']],
    ['lista 2027', ['Att prata om', 'Nytt', 'Bjuda in regionen']],
    ['lista Tibro försenade', ['Bjuda in regionen']],
    ['lista Hjo pågående', ['Nytt']],
  ])('understand "%s"', async (text, expected) => {
    expect(titles(await said(text))).toEqual(expected);
  });

  it('say which year is meant', async () => {
    expect(await said('uppdrag klara 2026')).toContain('Inskrivna 2026 · klara');
    expect(await said('beslut Tibro')).toContain('Rör Tibro');
  });

  it('are one query beside the network', async () => {
    for (const text of ['beslut', 'beslut 2026 Tibro', 'uppdrag', 'uppdrag klara 2026', 'lista Tibro klara']) {
      here.town.trips.take();
      await said(text);
      expect(here.town.trips.take(), text).toEqual({ query: 2, batch: 0, row: 0 });
    }
  });

  it('are narrowed by choices on the card, and show the other register', async () => {
    const { town } = here;
    const all = await town.write('Erik Lund', 'uppdrag');
    expect(inputsOf(all.card!)).toEqual({ year: 'alla', who: 'alla', status: 'alla' });
    expect(Object.values(choicesOf(all.card!, 'year')).toSorted()).toEqual(['Alla år', 'Inskrivna 2027']);
    const tibro = await town.press('Erik Lund', all, 'Visa urvalet', { year: '2026', who: 'Tibro', status: 'klara' });
    expect(tibro.id).toBe(all.id);
    expect(titles(wordsOf(tibro.card))).toEqual(['Gammalt']);
    expect(inputsOf(tibro.card!)).toEqual({ year: '2026', who: 'Tibro', status: 'klara' });
    expect(wordsOf((await town.press('Erik Lund', tibro, 'Visa beslut')).card)).toContain('Fem möten om året');
  });

  it('are read page by page, and each row shows its item with the history', async () => {
    const { town } = here;
    const numbers = await here.given(
      ...Array.from({ length: 24 }, (_, index) => assignment(`Punkt ${index}`, ['Hjo'])),
    );
    await town.write('Maria Holm', `klart ${numbers.slice(2, 20).join(', ')}`);
    const seen: string[] = [];
    let page = await town.write('Erik Lund', 'uppdrag Hjo');
    for (;;) {
      seen.push(...titles(wordsOf(page.card)));
      if (!buttonsOf(page.card!).includes('Visa fler')) break;
      page = await town.press('Erik Lund', page, 'Visa fler');
    }
    const points = Array.from({ length: 24 }, (_, index) => `Punkt ${23 - index}`);
    expect(seen).toEqual([...points, 'Nytt', 'Aldrig gjort', 'Samordna inköp']);
    const row = await town.press('Erik Lund', page, 'Visa uppdrag 2');
    expect(wordsOf(row.card)).toContain('Maria Holm markerade klart');
  });

  it('leave sentences to be captured, and numbers to be shown', async () => {
    const { town } = here;
    for (const sentence of [
      'Beslut: gruppen träffas i Tibro 2027',
      'Beslut Tibro bokar lokal',
      'Uppdrag till Hjo att ta fram underlag',
    ]) {
      expect(inputsOf((await town.write('Erik Lund', sentence)).card!), sentence).toHaveProperty('title');
    }
    expect(await said('beslut 1')).toContain('Beslut 1 · Beslutat');
    expect((await town.write('Erik Lund', 'lista blåbär')).text).toContain('blåbär');
    expect((await town.write('Erik Lund', 'lista Anna')).text).toContain('kan vara flera');
    expect(await said('lista mina')).toContain('Mina uppdrag');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
