import { describe, expect, it } from 'vitest';
import { buttonOf, buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Posted } from './teams-service.ts';

describe('a reminder', () => {
  const here = founded();
  const sweepAt = async (at: string): Promise<Posted[]> => {
    here.town.clock.now = at;
    return here.town.sweep();
  };
  const press = (message: Posted, title: string) => here.town.press('Erik Lund', message, title, {}, 'private');

  it('can come again in one, three or seven days, on a working day and never after the due date', async () => {
    // Reminded on Thursday 4 March; due on Wednesday the 10th, so a week later is too late.
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-03-10'));
    const form = await here.town.write('Maria Holm', 'inställningar');
    await here.town.press('Maria Holm', form, 'Spara', { reminders: '6' });
    const [reminder] = await sweepAt('2027-03-04T07:00:00.000Z');
    expect(buttonsOf(reminder!.card!)).toEqual([
      'Markera som klart',
      'Påminn senare',
      'Föreslå datum',
      'Visa uppdrag 1',
    ]);
    const when = await press(reminder!, 'Påminn senare');
    expect(buttonsOf(when.card!)).toEqual(['Fredag 5 mars', 'Måndag 8 mars', 'Avbryt']);
    expect(buttonsOf((await press(when, 'Avbryt')).card!)).toContain('Påminn senare');

    const later = await press(when, 'Måndag 8 mars');
    expect(wordsOf(later.card)).toContain('Jag påminner dig igen måndag 8 mars.');
    expect(await sweepAt('2027-03-08T06:59:00.000Z')).toEqual([]);
    const [again] = await sweepAt('2027-03-08T07:00:00.000Z');
    expect(again!.conversation).toBe('a:chat-29:1');
    expect(wordsOf(again!.card)).toContain('Lämna underlag');
    expect(await here.town.sweep()).toEqual([]);
    await press(again!, 'Markera som klart');
  });

  it('that was asked for again does not come once the thing is done, and the old card says so', async () => {
    const [number] = await here.given(assignment('Svara på enkäten', ['Tibro'], '2027-04-14'));
    const [reminder] = await sweepAt('2027-04-08T06:00:00.000Z');
    const when = await press(reminder!, 'Påminn senare');
    await press(when, 'Fredag 9 april');
    await here.town.write('Erik Lund', `klart ${number}`);
    expect(await sweepAt('2027-04-09T06:00:00.000Z')).toEqual([]);
    expect((await press(when, 'Måndag 12 april')).text).toContain('Inget av det är öppet längre');
  });

  it('asked for with a day that has passed meanwhile asks for another day', async () => {
    const number = (await here.given(assignment('Boka lokal', ['Tibro'], '2027-05-13')))[0]!;
    const [reminder] = await sweepAt('2027-05-07T06:00:00.000Z');
    const { data } = buttonOf((await press(reminder!, 'Påminn senare')).card!, 'Måndag 10 maj');
    here.town.clock.now = '2027-05-11T06:00:00.000Z';
    const asked = await here.town.pressRaw('Erik Lund', reminder!, 'snooze', data, 'private');
    expect(buttonsOf(asked.card!)).toEqual(['Onsdag 12 maj', 'Avbryt']);
    await here.town.write('Erik Lund', `klart ${number}`);
  });

  it('about what is overdue cannot wait, while the rest of the message can', async () => {
    const [number] = await here.given(assignment('Försenat', ['Tibro'], '2027-06-01'));
    const [late] = await sweepAt('2027-06-02T06:00:00.000Z');
    expect(buttonsOf(late!.card!)).toEqual(['Markera som klart', 'Föreslå datum', `Visa uppdrag ${number}`]);
    const [other] = await here.given(assignment('I tid', ['Tibro'], '2027-06-17'));
    await here.given(assignment('Försenat igen', ['Tibro'], '2027-06-10'));
    const [both] = await sweepAt('2027-06-11T06:00:00.000Z');
    expect(buttonOf(both!.card!, 'Påminn senare').data).toMatchObject({ numbers: [other] });
    await here.town.write('Erik Lund', `klart ${other}`);
    await here.town.write('Erik Lund', `klart ${number}`);
  });

  it('is not sent to a person who has turned them off, until they are turned on again', async () => {
    here.town.clock.now = '2027-08-02T07:00:00.000Z';
    await here.given(assignment('Ses ej', ['Tibro'], '2027-08-16'), assignment('Ses', ['Tibro'], '2027-08-26'));
    const mine = await here.town.write('Erik Lund', 'mina', 'private');
    const off = await press(mine, 'Stäng av påminnelser');
    expect(wordsOf(off.card)).toContain('Privata påminnelser är avstängda.');
    expect(await sweepAt('2027-08-10T06:00:00.000Z')).toEqual([]);
    const on = await press(await here.town.write('Erik Lund', 'mina', 'private'), 'Slå på påminnelser');
    expect(wordsOf(on.card)).toContain('påslagna');
    expect(wordsOf((await sweepAt('2027-08-20T06:00:00.000Z'))[0]?.card)).toContain('Ses');
  });

  it('can be turned off only where nobody else presses', async () => {
    expect(buttonsOf((await here.town.write('Erik Lund', 'mina')).card!)).toEqual([]);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
