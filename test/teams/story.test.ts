import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalMode, type LocalMode } from '../../bot/local/local-mode.ts';
import { startBrowser } from './browser.ts';
import { openChat, type Chat } from './chat.ts';
import { freePort } from './free-port.ts';

/** A Monday in January: the sample's meetings are then at the end of January and on the first of June. */
const TODAY = '2027-01-11T10:00:00+01:00';

const faults: unknown[] = [];
const log = { info: () => undefined, fault: (event: string, fault: unknown) => void faults.push([event, fault]) };

let folder: string;
let browser: Browser;
let local: LocalMode;
let chat: Chat;

async function start(): Promise<void> {
  const settings = { port: await freePort(), playgroundPort: await freePort(), folder };
  local = await startLocalMode(settings, log, () => Date.parse(TODAY));
  chat = await openChat(browser, local.url);
  await chat.goToChannel('SKIS - General');
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'uppdrag-story-'));
  browser = await startBrowser();
  await start();
});

afterAll(async () => {
  await browser.close();
  await local.stop();
  await rm(folder, { recursive: true });
});

const shot = (name: string) => path.join(import.meta.dirname, 'screenshots', `${name}.png`);

/** In this order: each step goes on from the one before, in one page that is never reloaded. */
describe('a newcomer in the chat window', () => {
  it('is greeted in the channel', async () => {
    await chat.card('Hej! Jag är Uppdrag.').waitForText('Jag håller reda på uppdrag och beslut i SKIS.');
    await chat.screenshot(shot('01-welcome'));
  });

  it('writes one sentence, sees it in the form, and saves it', async () => {
    await chat.post('Uppdrag', 'Skövde och Tibro presenterar Bästa skola 1 juni');
    const form = chat.card('Ansvarig utanför nätverket');
    expect(await form.filled('Vad')).toBe('Presenterar Bästa skola');
    expect(await form.picked('Typ')).toBe('Uppdrag');
    expect(await form.picked('Ansvarig')).toBe('Skövde, Tibro');
    expect(await form.picked('Klart senast')).toContain('Mötet 1 juni');
    await form.screenshot(shot('form'));
    await form.press('Spara');
    await chat.card('Sparat som uppdrag 9.').waitForText('Klart senast: mötet 1 juni');
    await chat.screenshot(shot('02-saved'));
  });

  it('finds it in the list', async () => {
    await chat.post('Uppdrag', 'lista');
    await chat.card('Öppet (').waitForText('Uppdrag 9: Presenterar Bästa skola');
    await chat.screenshot(shot('03-list'));
  });

  it('moves the clock, and sees Läget before each meeting in the channel', async () => {
    await chat.post('Uppdrag', 'tid 2027-01-21 08:00');
    await chat.waitForText('Klockan är 21 januari 2027 08:00.');
    const first = chat.card('Inför mötet 28 januari:');
    await first.waitForText('5 pågående, 1 försenat, 1 klart sedan förra mötet');
    await first.screenshot(shot('laget'));

    await chat.post('Uppdrag', 'tid 2027-05-29 08:00');
    await chat.waitForText('Klockan är 29 maj 2027 08:00.');
    const second = chat.card('Inför mötet 1 juni:');
    await second.waitForText('2 pågående, 4 försenade, 0 klara sedan förra mötet');
    await second.waitForText('Uppdrag 9: Presenterar Bästa skola');
    await chat.screenshot(shot('04-laget'));
  });

  it('ticks Tibro in the channel', async () => {
    await chat.post('Uppdrag', 'klart 9 Tibro');
    await chat.card('Klart: Tibro. Kvar: Skövde.').waitForText('1 av 2 klara');
  });

  it('gets the reminder in private, and ticks Skövde there', async () => {
    await chat.goToChat();
    const reminder = chat.card('Presenterar Bästa skola');
    await reminder.waitForText('Påminnelse');
    await chat.screenshot(shot('05-reminder'));
    await reminder.press('Markera som klart');
    await chat.card('Uppdrag 9 är klart.').waitForText('2 av 2 klara');
    await chat.screenshot(shot('06-done'));
  });

  it('pastes notes, unticks what is wrong, and saves the rest', async () => {
    await chat.send(
      [
        'läs in',
        'Minnesanteckningar 2027-05-28',
        'Hjo bokar lokal till hösten senast 20 augusti.',
        'Leila skickar ut inbjudan senast 1 september.',
        'Beslut: Nätverket läser en bok tillsammans varje termin.',
      ].join('\n'),
    );
    const review = chat.card('Jag hittade 3 förslag i anteckningarna');
    await review.waitForText('”Hjo bokar lokal till hösten senast 20 augusti.”');
    await chat.screenshot(shot('07-review'));
    await review.locator.getByRole('checkbox', { name: 'Ta med förslag 2' }).click();
    await review.press('Spara alla ikryssade');
    await chat.card('Anteckningarna är inlästa').waitForText('Sparat: Uppdrag 10 och Beslut 11.');
    await chat.screenshot(shot('08-notes-saved'));
  });

  it('finds everything as it was after a restart', async () => {
    await chat.page.close();
    await local.stop();
    await start();
    await chat.post('Uppdrag', 'lista klara');
    await chat.card('Uppdrag och ärenden').waitForText('Uppdrag 9: Presenterar Bästa skola');
    expect(faults).toEqual([]);
  });
});
