import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../storage/columns.ts';
import { wordsOf } from './reading.ts';
import { PEOPLE } from './sample-world.ts';
import { world, type World } from './world.ts';

/** What the earlier version was told of where Teams answers. */
const TEAMS_THEN = 'https://smba.trafficmanager.net/emea/';

/** All that commit e4ddd81 wrote in some weeks of use, before rows told their version. */
const rows = (await readFile(new URL('../storage/fixtures/rows-e4ddd81.jsonl', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('a table that an earlier version wrote', () => {
  let town: World;
  let said = 0;
  beforeAll(async () => {
    town = await world({ people: PEOPLE, place: 1 });
    const here = JSON.stringify(rows).replaceAll(TEAMS_THEN, town.teams.url);
    for (const row of JSON.parse(here) as Row[]) await town.client.createEntity(row);
    town.clock.now = '2027-03-04T07:00:00.000Z';
  }, 20_000);
  afterAll(() => town.stop());

  /** Written anew: the ids of what was said then are taken. */
  async function answer(who: string, text: string, place: 'channel' | 'private' | 'group' = 'channel') {
    return wordsOf((await town.write(who, text, place, { id: `now-${(said += 1)}` })).card);
  }

  it.each([
    ['lista', 'Öppet (4)'],
    ['visa 1', 'Tibro: klart 1 februari 10:00, Erik Lund'],
    ['visa 7', 'avskrev: dubblett av brevet'],
    ['beslut', 'Beslut 3: Nätverket träffas i Hjo'],
    ['uppdrag klara', 'Uppdrag 4: Bokar lokal'],
    ['möten', 'Onsdag 10 mars 09:00–12:00'],
    ['sök mallen', 'Uppdrag 2: Lämnar underlag om frånvaro'],
    ['medlemmar', 'Hjo · presidiet'],
    ['inställningar', 'Påminnelse om uppdrag: fredag 5 mars 08:00'],
  ])('is read by "%s"', async (text, words) => {
    expect(await answer('Maria Holm', text)).toContain(words);
  });

  it('is read in private and in a linked chat', async () => {
    expect(await answer('Anna Berg', 'mina', 'private')).toContain('Uppdrag 1: Presenterar Bästa skola');
    expect(await answer('Anna Berg', 'lista', 'group')).toContain('Öppet (4)');
  });

  it('knows what was done before, so that the same act is done once', async () => {
    const [row] = rows.filter(({ rowKey }) => rowKey.startsWith('past!') && rowKey.includes('!x!'));
    const id = row?.rowKey.split('!').at(-1) ?? '';
    expect(await town.store.operation(town.network, id)).toMatchObject({
      id,
      by: { name: expect.any(String) as string },
    });
  });

  it('keeps notes that were not saved yet', async () => {
    const [, expires = '', , id = ''] = rows.find(({ rowKey }) => rowKey.startsWith('draft!'))?.rowKey.split('!') ?? [];
    expect((await town.store.draft(town.network, { id, expires }))?.finds).toHaveLength(2);
  });

  it('is changed, and what is changed is undone', async () => {
    expect(await answer('Anna Berg', 'klart 1 Skövde')).toContain('Uppdrag 1 är klart.');
    expect(await answer('Anna Berg', 'ångra')).toContain('Skövde: inte klart');
    expect(await answer('Maria Holm', 'öppna igen 4')).toContain('Uppdrag 4 · Pågående');
    expect(await answer('Maria Holm', 'flytta 5 till 7 maj')).toContain('7 maj');
    expect(await answer('Maria Holm', 'visa 5')).toContain('flyttade');
  });

  it('is reminded of at the time that was planned then', async () => {
    town.clock.now = '2027-03-05T07:00:00.000Z';
    const reminders = (await town.sweep()).map(({ conversation, card }) => `${conversation} ${wordsOf(card)}`);
    expect(reminders).toHaveLength(4);
    for (const reminder of reminders) expect(reminder).toContain('Uppdrag 2: Lämnar underlag om frånvaro');
    expect(town.faults).toEqual([]);
  });
});
