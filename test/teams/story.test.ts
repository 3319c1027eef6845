import { describe, expect, it } from 'vitest';
import { localChat, shot } from './local-chat.ts';

/** A Monday in January: the sample's meetings are then at the end of January and on the first of June. */
const TODAY = '2027-01-11T10:00:00+01:00';

/** In this order: each step goes on from the one before, in one page that is never reloaded. */
describe('a newcomer in the chat window', () => {
  const here = localChat(TODAY);

  it('is greeted in the channel', async () => {
    await here.chat.card('Hej! Jag är Uppdrag.').waitForText('Jag håller reda på uppdrag och beslut i SKIS.');
    await here.chat.screenshot(shot('01-welcome'));
  });

  it('writes one sentence, sees it in the form, and saves it', async () => {
    await here.chat.post('Uppdrag', 'Skövde och Tibro presenterar Bästa skola 1 juni');
    const form = here.chat.card('Ansvarig utanför nätverket');
    expect(await form.filled('Vad')).toBe('Presenterar Bästa skola');
    expect(await form.picked('Typ')).toBe('Uppdrag');
    expect(await form.picked('Ansvarig')).toBe('Skövde, Tibro');
    expect(await form.picked('Klart senast')).toContain('Mötet 1 juni');
    await form.screenshot(shot('form'));
    await form.press('Spara');
    await here.chat.card('Sparat som uppdrag 9.').waitForText('Klart senast: mötet 1 juni');
    await here.chat.screenshot(shot('02-saved'));
  });

  it('finds it in the list', async () => {
    await here.chat.post('Uppdrag', 'lista');
    await here.chat.card('Öppet (').waitForText('Uppdrag 9: Presenterar Bästa skola');
    await here.chat.screenshot(shot('03-list'));
  });

  it('moves the clock, and sees Läget before each meeting in the channel', async () => {
    await here.chat.post('Uppdrag', 'tid 2027-01-21 08:00');
    await here.chat.waitForText('Klockan är 21 januari 2027 08:00.');
    const first = here.chat.card('Inför mötet 28 januari:');
    await first.waitForText('5 pågående, 1 försenat, 1 klart sedan förra mötet');
    await first.screenshot(shot('laget'));

    await here.chat.post('Uppdrag', 'tid 2027-05-29 08:00');
    await here.chat.waitForText('Klockan är 29 maj 2027 08:00.');
    const second = here.chat.card('Inför mötet 1 juni:');
    await second.waitForText('2 pågående, 4 försenade, 0 klara sedan förra mötet');
    await second.waitForText('Uppdrag 9: Presenterar Bästa skola');
    await here.chat.screenshot(shot('04-laget'));
  });

  it('ticks Tibro in the channel', async () => {
    await here.chat.post('Uppdrag', 'klart 9 Tibro');
    await here.chat.card('Klart: Tibro. Kvar: Skövde.').waitForText('1 av 2 klara');
  });

  it('gets the reminder in private, and ticks Skövde there', async () => {
    await here.chat.goToChat();
    const reminder = here.chat.card('Presenterar Bästa skola');
    await reminder.waitForText('Påminnelse');
    await here.chat.screenshot(shot('05-reminder'));
    await reminder.press('Markera som klart');
    await here.chat.card('Uppdrag 9 är klart.').waitForText('2 av 2 klara');
    await here.chat.screenshot(shot('06-done'));
  });

  it('pastes notes, unticks what is wrong, and saves the rest', async () => {
    await here.chat.send(
      [
        'läs in',
        'Minnesanteckningar 2027-05-28',
        'Hjo bokar lokal till hösten senast 20 augusti.',
        'Leila skickar ut inbjudan senast 1 september.',
        'Beslut: Nätverket läser en bok tillsammans varje termin.',
      ].join('\n'),
    );
    const review = here.chat.card('Jag hittade 3 förslag i anteckningarna');
    await review.waitForText('”Hjo bokar lokal till hösten senast 20 augusti.”');
    await here.chat.screenshot(shot('07-review'));
    await review.locator.getByRole('checkbox', { name: 'Ta med förslag 2' }).click();
    await review.press('Spara alla ikryssade');
    await here.chat.card('Anteckningarna är inlästa').waitForText('Uppdrag 10: Bokar lokal till hösten');
    await here.chat.screenshot(shot('08-notes-saved'));
  });

  it('finds everything as it was after a restart', async () => {
    await here.restart();
    await here.chat.post('Uppdrag', 'lista klara');
    await here.chat.card('Uppdrag och ärenden').waitForText('Uppdrag 9: Presenterar Bästa skola');
    expect(here.faults).toEqual([]);
  });
});
