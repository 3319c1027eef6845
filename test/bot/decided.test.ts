import { describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import { founded, meeting } from './sample-world.ts';

describe('a decision that is typed', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);
  const asked = 'Välj mötet, om det beslutades på ett.';

  it('is decided by the network, at no meeting, where none has been held', async () => {
    await here.givenMeetings(meeting('june', '2027-06-01'));
    const form = await write('beslut: Hjo bokar lokal');
    expect(inputsOf(form.card!)).toMatchObject({ decided: 'true', saidAt: 'none' });
    expect(JSON.stringify(form.card)).toContain('"title":"Beslutat av nätverket"');
    expect(JSON.stringify(form.card)).not.toContain('Beslutat på mötet');
    expect(wordsOf(form.card)).not.toContain(asked);
    const saved = await here.town.press('Maria Holm', form, 'Spara');
    expect(wordsOf(saved.card)).toContain('Beslutat av nätverket');
  });

  it('is asked about where the meeting was long ago, and taken to be of one that was held lately', async () => {
    await here.givenMeetings(meeting('held', '2027-01-07'));
    const form = await write('beslut: mötena hålls på förmiddagar');
    expect(inputsOf(form.card!)).toMatchObject({ decided: 'true', saidAt: 'none' });
    expect(wordsOf(form.card)).toContain(asked);
    expect(wordsOf((await write('Hjo bokar lokal')).card)).not.toContain(asked);
    const saved = await here.town.press('Maria Holm', form, 'Spara', { saidAt: 'held' });
    expect(wordsOf(saved.card)).toContain('Beslutat på mötet 7 januari');
    await here.givenMeetings(meeting('lately', '2027-01-28'));
    const next = await write('beslut: mötena hålls på eftermiddagar');
    expect(inputsOf(next.card!)).toMatchObject({ decided: 'true', saidAt: 'lately' });
    expect(wordsOf(next.card)).not.toContain(asked);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
