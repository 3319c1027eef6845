import { describe, expect, it } from 'vitest';
import { weedNetworks } from '../../bot/sweep/weeding.ts';
import { buttonOf, buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('gallring', () => {
  const here = founded();
  const told: string[] = [];
  const log = {
    info: (event: string, facts = {}) => void told.push(`${event} ${JSON.stringify(facts)}`),
    fault: (event: string) => void told.push(event),
  };
  const nightly = () => weedNetworks({ store: here.town.store, log, now: () => here.town.clock.now });
  const decision = (title: string) => ({
    ...assignment(title, []),
    kind: 'decision' as const,
    decided: true,
  });

  it('is the presidium’s alone, and nobody’s while there is none', async () => {
    expect((await here.town.write('Maria Holm', 'gallring')).text).toContain('Det får presidiet göra.');
    await here.givenPresidium();
    expect((await here.town.write('Erik Lund', 'gallring')).text).toContain('Det får presidiet göra.');
    const form = await here.town.write('Maria Holm', 'gallring');
    const { verb, data } = buttonOf(form.card!, 'Visa vad som gallras');
    const forged = await here.town.pressRaw('Erik Lund', form, 'saveRetention', { ...data, years: 1 });
    expect(forged.text).toContain('Det får presidiet göra.');
    expect((await here.town.pressRaw('Erik Lund', form, verb, data)).text).toContain('Det får presidiet göra.');
  });

  it('is off until years are set: nothing goes, however old it is', async () => {
    await here.given(assignment('Gammalt', ['Tibro']), decision('Beslutat'), assignment('Pågående', ['Hjo']));
    await here.givenMeetings(meeting('old', '2027-02-03'));
    await here.town.write('Erik Lund', 'klart 1 Tibro');
    here.town.clock.now = '2035-03-01T09:00:00.000Z';
    await nightly();
    expect(told).toEqual([]);
    expect(wordsOf((await here.town.write('Erik Lund', 'visa 1')).card)).toContain('Gammalt');
  });

  it('shows how many of what would go, and up to which day, before it is turned on', async () => {
    const { town } = here;
    const form = await town.press('Maria Holm', await town.write('Maria Holm', 'inställningar'), 'Gallring');
    expect(wordsOf(form.card)).toContain('Gallringen är av: inget tas bort.');
    expect(inputsOf(form.card!)).toEqual({ years: '5', decisions: 'never' });
    expect(buttonsOf(form.card!)).toEqual(['Visa vad som gallras', 'Avbryt']);
    const preview = await town.press('Maria Holm', form, 'Visa vad som gallras', { years: '3' });
    expect(wordsOf(preview.card)).toContain(
      [
        'Stängt före: 1 mars 2032',
        'Beslut före: gallras inte',
        '1 uppdrag eller ärende',
        '0 beslut',
        '0 rundfrågor',
        '1 möte',
        '0 tidigare medlemmar',
        '3 rader historik till dem',
      ].join('\n'),
    );
    expect(wordsOf(preview.card)).toContain('Det går inte att ångra');
    expect((await town.state()).network.retention).toBeUndefined();
    const other = await town.press('Maria Holm', form, 'Visa vad som gallras', { years: '3', decisions: '4' });
    expect(wordsOf(other.card)).toContain('Beslut före: 1 mars 2031\n1 uppdrag eller ärende\n1 beslut');
    const again = await town.press('Maria Holm', form, 'Visa vad som gallras', { years: 'x' });
    expect(wordsOf(again.card)).toContain('Gallringen är av');

    const saved = await town.press('Maria Holm', preview, 'Slå på gallringen');
    expect(wordsOf(saved.card)).toContain('Gallringen är på från i natt.');
    expect((await town.state()).network.retention).toEqual({ years: 3, since: '2035-03-01' });
  });

  it('waits until the night, and can be turned off till then', async () => {
    const { town } = here;
    await nightly();
    expect(told).toEqual([]);
    const off = await town.press('Maria Holm', await town.write('Maria Holm', 'gallring'), 'Slå av gallringen');
    expect(wordsOf(off.card)).toContain('Gallringen är av. Inget mer tas bort.');
    town.clock.now = '2035-03-02T00:30:00.000Z';
    await nightly();
    expect(told).toEqual([]);
  });

  it('removes what is older each night, and logs how many of what, without names or texts', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'gallring');
    const preview = await town.press('Maria Holm', form, 'Visa vad som gallras', { years: '3' });
    await town.press('Maria Holm', preview, 'Slå på gallringen');
    town.clock.now = '2035-03-03T00:30:00.000Z';
    await nightly();
    const counts = { items: 1, decisions: 0, polls: 0, meetings: 1, members: 0, history: 3 };
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^weeded /);
    expect(JSON.parse(told[0]!.slice('weeded '.length))).toMatchObject({
      ...counts,
      network: town.network,
      before: '2032-03-03',
    });
    await nightly();
    expect(told[1]).toContain('"items":0');
  });

  it('says of a number that it was weeded, keeps decisions and what is open, and never uses the number again', async () => {
    const { town } = here;
    for (const words of ['visa 1', 'öppna igen 1', 'notera 1 hej']) {
      expect((await town.write('Maria Holm', words)).text).toBe('Nummer 1 är gallrat och finns inte kvar här.');
    }
    expect((await town.write('Maria Holm', 'visa 99')).text).toContain('Det finns inget med nummer 99 här.');
    expect(wordsOf((await town.write('Maria Holm', 'beslut')).card)).toContain('Beslutat');
    expect(wordsOf((await town.write('Maria Holm', 'visa 3')).card)).toContain('Pågående');
    expect(await here.given(assignment('Nytt', ['Tibro']))).toEqual([4]);
    expect(wordsOf((await town.write('Maria Holm', 'ångra')).card)).toContain('Ångrat');
  });

  it('goes on with the other networks where one fails', async () => {
    const { store, clock } = here.town;
    const networks = () => Promise.resolve(['broken', here.town.network]);
    const load = (id: string) => (id === 'broken' ? Promise.reject(new Error('away')) : store.load(id));
    told.length = 0;
    await weedNetworks({ store: { ...store, networks, load }, log, now: () => clock.now });
    expect(told.map((line) => line.split(' {')[0])).toEqual(['not weeded', 'weeded']);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
