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
  await here.given(assignment('Ett', ['Tibro']), assignment('Två', ['Hjo'], '2027-03-01'), assignment('Tre', ['Hjo']));
  const form = await town.write('Erik Lund', 'Tibro lämnar underlag 1 april');
  const counted = {
    lista: await tripsOf(() => town.write('Erik Lund', 'lista')),
    save: await tripsOf(() => town.press('Erik Lund', form, 'Spara')),
    klart: await tripsOf(() => town.write('Erik Lund', 'klart 1')),
    'visa of a closed item': await tripsOf(() => town.write('Erik Lund', 'visa 1')),
    'mina in private, one network': await tripsOf(() => town.write('Erik Lund', 'mina', 'private')),
    'a sweep with nothing due': await tripsOf(() => town.sweep()),
  };
  expect(counted).toEqual({
    lista: 1,
    save: 2,
    klart: 2,
    'visa of a closed item': 2,
    'mina in private, one network': 2,
    'a sweep with nothing due': 1,
  });
});
