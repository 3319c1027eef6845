import { describe, expect, it } from 'vitest';
import { buttonOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, kommun, meeting } from './sample-world.ts';

describe('roles', () => {
  const here = founded();
  const memberNamed = async (name: string) => (await here.town.state()).members.find((member) => member.name === name);
  const openForm = async (by: string, name: string) =>
    here.town.press(by, await here.town.write(by, 'medlemmar'), `Visa ${name}`);

  it('are set in a member’s form, by anyone while there is no presidium', async () => {
    const { town } = here;
    const form = await openForm('Anna Berg', 'Maria Holm');
    expect(inputsOf(form.card!)).toMatchObject({ municipality: 'Hjo', presidium: 'false', coordinator: 'false' });
    const saved = await town.press('Anna Berg', form, 'Spara', { presidium: 'true', since: '2026-09-01' });
    expect(wordsOf(saved.card)).toContain('Maria Holm: Hjo, presidiet.');
    expect(await memberNamed('Maria Holm')).toMatchObject({ presidium: true, municipality: 'Hjo' });
  });

  it('are the presidium’s to set from then on; a municipality is everyone’s own', async () => {
    const { town } = here;
    const own = await openForm('Erik Lund', 'Erik Lund');
    expect(Object.keys(inputsOf(own.card!))).toEqual(['municipality']);
    // Not even by a forged button.
    const { verb, data } = buttonOf(own.card!, 'Spara');
    await town.pressRaw('Erik Lund', own, verb, { ...data, municipality: 'Skara', presidium: 'true' });
    expect(await memberNamed('Erik Lund')).toMatchObject({ municipality: 'Skara', presidium: false });
    expect((await openForm('Erik Lund', 'Anna Berg')).text).toContain('Det får presidiet göra.');
    await town.press('Maria Holm', await openForm('Maria Holm', 'Erik Lund'), 'Spara', { municipality: 'Tibro' });
  });

  it('tell the presidium when a municipality has nobody left by it', async () => {
    await here.town.sweep();
    await here.town.press('Maria Holm', await openForm('Maria Holm', 'Anna Nyman'), 'Spara', { municipality: 'Skara' });
    const [told] = await here.town.sweep();
    expect(told?.conversation).toBe('a:chat-29:2');
    expect(wordsOf(told?.card)).toContain('En kommun har ingen medlem kvar');
    expect(wordsOf(told?.card)).toContain('SKIS: Lidköping');
  });

  it('let a coordinator without a municipality run the network', async () => {
    const { town } = here;
    const form = await openForm('Maria Holm', 'Anna Nyman');
    const saved = await town.press('Maria Holm', form, 'Spara', { municipality: 'none', coordinator: 'true' });
    expect(wordsOf(saved.card)).toContain('Anna Nyman: ingen kommun, samordnare.');
    expect(wordsOf(saved.card)).not.toContain('Ingen kommun vald');
    expect((await town.write('Anna Nyman', 'inställningar')).text).toBeUndefined();
    await town.sweep();
  });

  it('are handed on, and the presidium’s history can be read', async () => {
    const { town } = here;
    await town.press('Maria Holm', await openForm('Maria Holm', 'Anna Berg'), 'Spara', { presidium: 'true' });
    town.clock.now = '2027-03-10T09:00:00.000Z';
    await town.press('Anna Berg', await openForm('Anna Berg', 'Maria Holm'), 'Spara', { presidium: 'false' });
    const card = wordsOf((await town.write('Erik Lund', 'presidiet')).card);
    expect(card).toContain('från och med 1 februari: Anna Berg');
    expect(card).toContain('1 september 2026 – 10 mars: Maria Holm');
  });

  it('are taken from the last of the presidium only knowingly', async () => {
    const { town } = here;
    const asked = await town.press('Anna Berg', await openForm('Anna Berg', 'Anna Berg'), 'Spara', {
      presidium: 'false',
    });
    expect(wordsOf(asked.card)).toContain('Då har nätverket inget presidium');
    expect(await memberNamed('Anna Berg')).toMatchObject({ presidium: true });
    const form = await openForm('Anna Berg', 'Anna Berg');
    expect(wordsOf((await town.press('Anna Berg', form, 'Inte längre med')).card)).toContain('inget presidium');
    const saved = await town.press('Anna Berg', asked, 'Spara');
    expect(wordsOf(saved.card)).toContain('Nätverket har inget presidium, så alla medlemmar får sköta det.');
    expect(await memberNamed('Anna Berg')).toMatchObject({ presidium: false });
    expect((await town.write('Erik Lund', 'inställningar')).text).toBeUndefined();
    expect(wordsOf((await town.write('Erik Lund', 'presidiet')).card)).toContain('Nätverket har inget presidium.');
    await here.givenPresidium();
  });

  it('are a chair’s while the meeting lasts and until its notes are saved', async () => {
    const { town } = here;
    const [number] = await here.given(assignment('Boka lokal', ['Hjo'], '2027-06-01'));
    await here.givenMeetings({ ...meeting('april', '2027-04-20'), chair: kommun('Tibro') });
    town.clock.now = '2027-04-20T06:00:00.000Z';
    expect((await town.write('Erik Lund', `flytta ${number} till 3 maj`)).text).toContain('kan ändras av');
    town.clock.now = '2027-04-20T08:00:00.000Z';
    expect(wordsOf((await town.write('Erik Lund', `flytta ${number} till 3 maj`)).card)).toContain('är flyttat');
    const notesSaved = true as const;
    await here.givenMeetings({ ...meeting('april', '2027-04-20'), revision: 2, chair: kommun('Tibro'), notesSaved });
    expect((await town.write('Erik Lund', `flytta ${number} till 5 maj`)).text).toContain('kan ändras av');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
