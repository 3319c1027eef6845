import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, choicesOf, inputsOf, wordsOf } from './reading.ts';
import { world, type World } from './world.ts';

const PEOPLE = [
  ['Anna Berg', 'anna.berg@skovde.se'],
  ['Erik Lund', 'erik.lund@tibro.se'],
  ['Maria Holm', 'maria.holm_hjo.se#EXT#@vard.onmicrosoft.com'],
] as const;

describe('the life of an uppdrag, from one sentence to done', () => {
  let town: World;
  beforeAll(async () => {
    town = await world({ people: PEOPLE });
  }, 20_000);
  afterAll(() => town.stop());

  it('is captured, listed, reminded of, reported and ticked off', async () => {
    const [welcome] = (await town.install('Anna Berg')).sent;
    expect(wordsOf(welcome?.card)).toContain('Jag håller reda på uppdrag och beslut i SKIS.');
    expect((await town.install('Anna Berg')).sent).toEqual([]);

    const form = await town.write('Anna Berg', 'Skövde och Tibro presenterar Bästa skola 1 juni');
    expect(inputsOf(form.card!)).toMatchObject({
      title: 'Presenterar Bästa skola',
      kind: 'assignment',
      parties: 'k:Skövde,k:Tibro',
      when: 'date',
      day: '2027-06-01',
    });

    const saved = await town.press('Anna Berg', form, 'Spara');
    expect(wordsOf(saved.card)).toContain('Sparat som uppdrag 1.');
    expect(wordsOf(saved.card)).toContain('Klart senast: 1 juni');
    expect(buttonsOf(saved.card!)).toEqual([
      ...['Klart: Skövde', 'Klart: Tibro', 'Ändra', 'Ångra', 'Föreslå datum', 'Lämna över'],
    ]);
    // The same for everyone, and those who owe it are shown their own part of it.
    const { refresh, ...shown } = town.teams.messages.find(({ id }) => id === form.id)?.card ?? {};
    expect(shown).toEqual(saved.card);
    expect(refresh?.userIds).toEqual(['29:0', '29:1']);

    const again = await town.press('Anna Berg', form, 'Spara');
    expect(wordsOf(again.card)).toContain('Så här står uppdrag 1 nu.');
    expect(buttonsOf(again.card!)).toEqual(buttonsOf(saved.card!));
    expect((await town.state()).items).toHaveLength(1);

    const list = await town.write('Erik Lund', 'lista');
    expect(wordsOf(list.card)).toContain('Uppdrag 1: Presenterar Bästa skola');

    town.clock.now = '2027-05-18T06:00:00.000Z';
    const reminders = await town.sweep();
    expect(reminders.map(({ conversation }) => conversation).sort()).toEqual(['a:chat-29:0', 'a:chat-29:1']);
    expect(wordsOf(reminders[0]?.card)).toContain('Påminnelse');
    expect(await town.sweep()).toEqual([]);

    const erik = reminders.find(({ conversation }) => conversation === 'a:chat-29:1')!;
    expect(buttonsOf(erik.card!)).toEqual(['Markera som klart', 'Påminn senare', 'Föreslå datum', 'Visa uppdrag 1']);
    const half = await town.press('Erik Lund', erik, 'Markera som klart', {}, 'private');
    expect(wordsOf(half.card)).toContain('Klart: Tibro. Kvar: Skövde.');

    const done = await town.write('Anna Berg', 'klart 1 Skövde');
    expect(wordsOf(done.card)).toContain('Uppdrag 1 är klart.');
    expect((await town.state()).items).toEqual([]);
    expect(wordsOf((await town.write('Anna Berg', 'lista klara')).card)).toContain('Presenterar Bästa skola');

    town.clock.now = '2027-06-02T06:00:00.000Z';
    expect(await town.sweep()).toEqual([]);
    expect(town.faults).toEqual([]);
  });

  it('offers municipalities before people in the list of parties', async () => {
    const form = await town.write('Anna Berg', 'nytt');
    expect(Object.values(choicesOf(form.card!, 'parties'))).toEqual([
      'Alla (3 kommuner med medlem)',
      'Varje medlem för sig (3)',
      'Hjo',
      'Skövde',
      'Tibro',
      'Presidiet',
      'Anna Berg (Skövde)',
      'Erik Lund (Tibro)',
      'Maria Holm (Hjo)',
    ]);
  });
});
