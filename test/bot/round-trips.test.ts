import { expect, it } from 'vitest';
import { assignment, founded } from './sample-world.ts';

const here = founded();

/** All requests to the tables while `act` runs. */
async function tripsOf(act: () => Promise<unknown>): Promise<number> {
  here.town.trips.take();
  await act();
  const { query, batch, row } = here.town.trips.take();
  return query + batch + row;
}

it('costs the tables no more than the design says', async () => {
  const { town } = here;
  await here.given(
    assignment('Ett', ['Tibro']),
    assignment('Två', ['Hjo'], '2027-03-01'),
    assignment('Tre', ['Tibro']),
  );
  const form = await town.write('Erik Lund', 'Tibro lämnar underlag 1 april');
  const shown = await town.write('Erik Lund', 'visa 3');
  const counted = {
    lista: await tripsOf(() => town.write('Erik Lund', 'lista')),
    save: await tripsOf(() => town.press('Erik Lund', form, 'Spara')),
    klart: await tripsOf(() => town.write('Erik Lund', 'klart 1')),
    'klart by its button': await tripsOf(() => town.press('Erik Lund', shown, 'Markera som klart')),
    'visa of a closed item': await tripsOf(() => town.write('Erik Lund', 'visa 1')),
    'mina in private, one network': await tripsOf(() => town.write('Erik Lund', 'mina', 'private')),
    'a register': await tripsOf(() => town.write('Erik Lund', 'uppdrag klara 2027 Tibro')),
    'all that concerns Tibro': await tripsOf(() => town.write('Erik Lund', 'Tibro')),
    'a search': await tripsOf(() => town.write('Erik Lund', 'sök underlag')),
    'a sweep with nothing due': await tripsOf(() => town.sweep()),
  };
  expect(counted).toEqual({
    lista: 1,
    save: 2,
    klart: 2,
    'klart by its button': 2,
    'visa of a closed item': 2,
    'mina in private, one network': 2,
    'a register': 2,
    'all that concerns Tibro': 3,
    'a search': 4,
    'a sweep with nothing due': 1,
  });
});

it('costs one more for each network only where all of them are read, and a sweep the same at any number', async () => {
  const { town } = here;
  const others = ['19:a@thread.tacv2', '19:b@thread.tacv2', '19:c@thread.tacv2'];
  for (const channel of others) await town.install('Erik Lund', { channel, team: channel });
  expect(await tripsOf(() => town.write('Erik Lund', 'mina', 'private'))).toBe(2 + others.length);
  expect(await tripsOf(() => town.write('Erik Lund', 'lista'))).toBe(1);
  expect(await tripsOf(() => town.sweep())).toBe(1);
});
