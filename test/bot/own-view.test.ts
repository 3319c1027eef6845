import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/parts/element.ts';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Posted } from './teams-service.ts';
import type { Place } from './world.ts';

/** How Teams asks for the view of somebody that a card's `refresh` names ("User Specific Views"). */
function views() {
  const here = founded();
  async function ask(person: string, message: Posted, verb?: string, place: Place = 'channel') {
    const action = { ...message.card?.refresh?.action, id: '', ...(verb === undefined ? {} : { verb }) };
    return here.town.deliver({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'automatic' },
      replyToId: message.id,
      ...here.town.activityOf(person, place),
    });
  }
  const viewOf = async (person: string, message: Posted) => (await ask(person, message)).body?.value as Card;
  return { here, ask, viewOf };
}

const FIVE = ['Skövde', 'Tibro', 'Hjo', 'Lidköping', 'Vara'];

describe('the card of an item that several owe, in a channel', () => {
  const { here, ask, viewOf } = views();
  let posted: Posted;

  it('is drawn anew for those who owe some of it, and who are of the network', async () => {
    await here.given(assignment('Svarar på enkäten', FIVE, '2027-06-01'));
    posted = await here.town.write('Maria Holm', 'visa 1');
    expect(posted.card?.refresh?.userIds).toEqual(['29:0', '29:1', '29:2', '29:3']);
    expect(buttonsOf(posted.card!)[0]).toBe('Markera som klart');
  });

  it('shows each their own part first, and everything else as before', async () => {
    const erik = await viewOf('Erik Lund', posted);
    expect(wordsOf(erik)).toContain('Kvar för dig: Tibro');
    expect(buttonsOf(erik).slice(0, 2)).toEqual(['Klart: Tibro', 'Markera som klart']);
    expect(erik.refresh).toBeUndefined();
    const anna = await viewOf('Anna Berg', posted);
    expect(buttonsOf(anna)[0]).toBe('Klart: Skövde');
    const history = (card: Card | undefined) => wordsOf(card).includes('Historik');
    expect(history(erik)).toBe(history(posted.card));
  });

  it('is told of by no message, and changes nothing, whatever it is asked for', async () => {
    const before = [...(await here.town.rows()).values()];
    expect((await ask('Erik Lund', posted)).sent).toEqual([]);
    for (const verb of ['tick', 'undo', 'edit', 'nothing']) {
      const { status, body, sent } = await ask('Erik Lund', posted, verb);
      expect([status, body?.value, sent]).toEqual([200, 'Kortet visas som för alla.', []]);
    }
    expect([...(await here.town.rows()).values()]).toEqual(before);
  });

  it('asks the tables twice for it, for the item and for its history', async () => {
    here.town.trips.take();
    await viewOf('Erik Lund', posted);
    expect(here.town.trips.take()).toEqual({ query: 2, batch: 0, row: 0 });
  });

  it('stays one card for all that see it: who presses in their own view changes it for everybody', async () => {
    const erik = await viewOf('Erik Lund', posted);
    const after = await here.town.press('Erik Lund', { ...posted, card: erik }, 'Klart: Tibro');
    expect(after.card?.refresh).toBeUndefined();
    const now = here.town.teams.messages.find(({ id }) => id === posted.id);
    expect(wordsOf(now?.card)).toContain('1 av 5 klara');
    expect(now?.card?.refresh?.userIds).toEqual(['29:0', '29:2', '29:3']);
    // What is answered to one presser is put before nobody else, however many cards have views.
    const form = await here.town.press('Anna Berg', now!, 'Ändra');
    expect(wordsOf(form.card)).toContain('Ändra');
    const still = here.town.teams.messages.find(({ id }) => id === posted.id);
    expect(wordsOf(still?.card)).toContain('1 av 5 klara');
    // Ångra of the tick is there for who owes some more of it too.
    expect(buttonsOf(await viewOf('Anna Berg', now!))).toContain('Ångra');
    expect(wordsOf(await viewOf('Erik Lund', now!))).not.toContain('Kvar för dig');
  });

  it('has no views in private, where one owes it, when it is done, or where more than sixty do', async () => {
    const { town } = here;
    expect((await town.write('Erik Lund', 'visa 1', 'private')).card?.refresh).toBeUndefined();
    await here.given(assignment('Bokar lokal', ['Hjo']));
    expect((await town.write('Maria Holm', 'visa 2')).card?.refresh).toBeUndefined();
    town.teams.team.people.push(
      ...Array.from({ length: 60 }, (_, index) => ({
        ...{ id: `29:many-${index}`, aadObjectId: `many-${index}` },
        ...{ name: `Person ${index}`, email: `person${index}@vara.se` },
      })),
    );
    await town.install('Maria Holm');
    expect((await town.write('Maria Holm', 'visa 1')).card?.refresh).toBeUndefined();
    await town.write('Maria Holm', 'avskriv 1 inte aktuellt');
    expect((await town.write('Maria Holm', 'visa 1')).card?.refresh).toBeUndefined();
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
