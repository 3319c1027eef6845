import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('the settings of a network', () => {
  const here = founded();

  it('are shown with what they make of what is planned', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('june', '2027-06-01'));
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-03-18'));
    const form = await town.write('Maria Holm', 'inställningar');
    expect(inputsOf(form.card!)).toMatchObject({ reminders: '14, 3', digest: '5', hour: '08:00', quietJuly: 'true' });
    expect(wordsOf(form.card)).toContain('Läget inför mötet: tisdag 25 maj 08:00');
    expect(wordsOf(form.card)).toContain('Påminnelse om uppdrag: torsdag 4 mars 08:00');
    const tried = await town.press('Maria Holm', form, 'Visa hur det blir', {
      digest: '3',
      hour: '07:30',
      reminders: '',
    });
    expect(wordsOf(tried.card)).toContain('Läget inför mötet: torsdag 27 maj 07:30');
    expect(wordsOf(tried.card)).toContain('Påminnelse om uppdrag: inget planerat');
    expect((await town.state()).network.settings.hour).toBe('08:00');
  });

  it('tell what is wrong at each field, and keep what was typed', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'inställningar');
    const wrong = await town.press('Maria Holm', form, 'Spara', { reminders: 'fjorton', digest: '99', hour: '8' });
    expect(wordsOf(wrong.card)).toContain('Skriv högst 5 hela tal');
    expect(wordsOf(wrong.card)).toContain('Skriv ett helt tal från 0 till 20.');
    expect(wordsOf(wrong.card)).toContain('Skriv klockslaget som 08:00.');
    expect(inputsOf(wrong.card!).reminders).toBe('fjorton');
  });

  it('move what is planned once they are saved, and nothing comes at the old hour', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'inställningar');
    const saved = await town.press('Maria Holm', form, 'Spara', { hour: '09:15', reminders: '7 och 2', digest: '0' });
    expect(wordsOf(saved.card)).toContain('Inställningarna är sparade.');
    expect(buttonsOf(saved.card!)).toEqual(['Ändra']);
    town.clock.now = '2027-03-04T07:00:00.000Z';
    expect(await town.sweep()).toEqual([]);
    town.clock.now = '2027-03-11T08:15:00.000Z';
    expect((await town.sweep()).map(({ conversation }) => conversation)).toEqual(['a:chat-29:1']);
  });

  it('lose nothing where the hour is moved to one that has passed today', async () => {
    const { town } = here;
    town.clock.now = '2027-03-16T07:30:00.000Z';
    const form = await town.write('Maria Holm', 'inställningar');
    await town.press('Maria Holm', form, 'Spara', { hour: '07:00' });
    expect((await town.sweep()).map(({ conversation }) => conversation)).toEqual(['a:chat-29:1']);
    town.clock.now = '2027-03-16T09:00:00.000Z';
    expect(await town.sweep()).toEqual([]);
  });

  it('are the business of the presidium', async () => {
    const { town } = here;
    const form = await town.write('Maria Holm', 'inställningar');
    await here.givenPresidium();
    expect((await town.write('Erik Lund', 'inställningar')).text).toContain('Det får presidiet göra.');
    expect((await town.press('Erik Lund', form, 'Spara')).text).toContain('Det får presidiet göra.');
  });

  it('move Läget to the channel that they are saved in', async () => {
    const { town } = here;
    const channel = { channel: '19:laget@thread.tacv2', team: town.team };
    const form = await town.write('Maria Holm', 'inställningar', channel);
    await town.press('Maria Holm', form, 'Spara', { here: 'true', digest: '5', hour: '08:00' }, channel);
    town.clock.now = '2027-05-25T06:00:00.000Z';
    const places = (await town.sweep()).map(({ conversation }) => conversation);
    expect(places).toContain('19:laget@thread.tacv2');
    expect(places).not.toContain(town.team);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
