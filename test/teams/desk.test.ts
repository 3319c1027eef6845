import { describe, expect, it } from 'vitest';
import { localChat, shot } from './local-chat.ts';

/** A Monday in January: the sample's meetings are then on 28 January and 1 June, and its current user is of the presidium. */
const TODAY = '2027-01-11T10:00:00+01:00';

/** In this order: each step goes on from the one before, in one page that is never reloaded. */
describe('the presidium in the chat window', () => {
  const here = localChat(TODAY);

  it('plans three meetings at once', async () => {
    await here.chat.post('Uppdrag', 'nytt möte');
    await here.chat.card('Nytt möte').press('Flera möten');
    const form = here.chat.card('Skriv ett möte på varje rad');
    await form.fill('Möten', '9 mars 9.00-12.00 Tema matematik i Hjo\n20 april 13-16 Tema läsning; 5 oktober kl 9');
    await form.press('Spara');
    await here.chat.card('3 möten är planerade.').waitForText('Tisdag 9 mars 09:00–12:00');
    await here.chat.screenshot(shot('desk-1-meetings'));
  });

  it('captures what is said, due at a meeting', async () => {
    await here.chat.post('Uppdrag', 'Skövde och Tibro presenterar Bästa skola 28 januari');
    await here.chat.card('Ansvarig utanför nätverket').press('Spara');
    await here.chat.card('Sparat som uppdrag 9.').waitForText('Klart senast: mötet 28 januari');
  });

  it('goes through what is open, one by one', async () => {
    await here.chat.goToChat();
    await here.chat.send('dagordning');
    const overview = here.chat.card('Genomgång inför mötet 28 januari');
    await overview.waitForText('Äldst: Uppdrag');
    await overview.screenshot(shot('desk-2-review'));
    await overview.press('Gå igenom 7 punkter');
    const first = here.chat.card('1 av 7');
    await first.press('Påminn nu');
    await first.waitForText('påminns nu om');
    await first.press('Nästa');
    const second = here.chat.card('2 av 7');
    await second.press('Flytta');
    await second.waitForText('Klart senast');
    await second.screenshot(shot('desk-3-step'));
    await second.press('Nästa');
    await here.chat.card('3 av 7').press('Översikt');
    await here.chat.card('Genomgång inför mötet 28 januari').waitForText('Värt att titta på');
  });

  it('makes the agenda of it, adds a point of its own, and posts it', async () => {
    await here.chat.card('Genomgång inför mötet 28 januari').press('Förslag till dagordning');
    const agenda = here.chat.card('Förslag till dagordning');
    await agenda.waitForText('• Skövde och Tibro: Bästa skola');
    await agenda.press('Ändra');
    const form = here.chat.card('Ändra dagordningen');
    await form.screenshot(shot('desk-4-form'));
    await form.fill('Nya egna punkter, en på varje rad', 'Fika');
    await form.press('Spara');
    await here.chat.card('Dagordningen är sparad.').waitForText('Fika');
    await here.chat.card('Dagordningen är sparad.').screenshot(shot('desk-5-agenda'));
    await here.chat.card('Dagordningen är sparad.').press('Lägg ut i kanalen');
    await here.chat.card('Dagordningen läggs ut i kanalen nu.').waitForText('Ligger i kanalen.');
    await here.chat.goToChannel('SKIS - General');
    await here.chat.card('Dagordning till mötet 28 januari').waitForText('Fika');
    await here.chat.screenshot(shot('desk-6-posted'));
  });

  it('moves the meeting, and what is due at it follows', async () => {
    await here.chat.post('Uppdrag', 'flytta mötet 28 januari till 3 februari');
    await here.chat.card('Ändra mötet').press('Spara');
    await here.chat
      .card('Mötet 28 januari är flyttat till 3 februari.')
      .waitForText('1 ärende som ska tas upp på mötet följer med');
    await here.chat.card('Tid: onsdag 3 februari').waitForText('Mötet 28 januari är flyttat');
    await here.chat.screenshot(shot('desk-7-moved'));
    await here.chat.post('Uppdrag', 'visa 9');
    await here.chat.card('Uppdrag 9 · Pågående').waitForText('Klart senast: mötet 3 februari');
  });

  it('asks the municipalities, and sees the post follow the answers', async () => {
    await here.chat.post('Uppdrag', 'rundfråga Ska vi köpa in enkätverktyget?');
    await here.chat.card('Ny rundfråga').press('Ställ frågan');
    const poll = here.chat.card('Ska vi köpa in enkätverktyget?');
    await poll.press('Ja');
    await here.chat.card('Ja: 1').waitForText('Ska vi köpa in enkätverktyget?');
    await here.chat.screenshot(shot('desk-8-poll'));
    expect(here.faults).toEqual([]);
  });
});
