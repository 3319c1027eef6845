import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Activity } from 'botbuilder';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground, type Playground } from '../../bot/local/playground.ts';
import { sampleSpace } from '../../bot/local/sample-people.ts';
import { startBrowser } from './browser.ts';
import type { Card } from './card.ts';
import { openChat, type Chat } from './chat.ts';
import { actionData, startFormBot, type FormBot } from './form-bot.ts';
import { freePort } from './free-port.ts';

let folder: string;
let bot: FormBot;
let playground: Playground;
let browser: Browser;
let chat: Chat;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'uppdrag-driver-'));
  bot = await startFormBot();
  const port = await freePort();
  playground = await startPlayground({ botEndpoint: bot.url, port, space: sampleSpace, folder });
  browser = await startBrowser();
  chat = await openChat(browser, playground.url);
});

afterAll(async () => {
  await browser.close();
  await playground.stop();
  await bot.stop();
  await rm(folder, { recursive: true });
});

async function fillIn(form: Card): Promise<void> {
  await form.fill('Rubrik', 'Bästa skola');
  await form.fill('Antal (st)', '3');
  await form.setDate('Klart senast', '2027-06-15');
  await form.tick('Beslut', 'Beslutat på mötet');
  await form.pick('Slag', 'Tibro');
  await form.choose('Vem', 'Skövde');
  await form.tick('Vilka', 'Skövde');
  await form.tick('Vilka', 'Hjo', false);
  await form.pick('Medlem', 'Falköping');
  await form.pickExactly('Ansvarig', ['Skövde', 'Tibro']);
}

const filledIn = {
  title: 'Bästa skola',
  count: '3',
  due: '2027-06-15',
  decided: 'ja',
  kind: 'Tibro',
  who: 'Skövde',
  which: 'Skövde',
  one: 'Falköping',
};

describe('the driver of the chat client', () => {
  it('posts in a channel, fills in every kind of input, and sees the card change', async () => {
    await chat.goToChannel('SKIS - General');
    await chat.post('Uppdrag', 'nytt i kanalen\nmed två rader');
    const form = chat.card('nytt i kanalen');
    await fillIn(form);

    expect(await form.filled('Rubrik')).toBe('Bästa skola');
    expect(await form.picked('Klart senast')).toBe('15 juni 2027');
    expect(await form.picked('Ansvarig')).toBe('Skövde, Tibro');
    expect(await form.isTicked('Vilka', 'Hjo')).toBe(false);
    await form.press('Spara');
    await chat.card('Sparat').waitForText('2027-06-15');

    expect(messageWith('nytt i kanalen').text).toBe('<at>Uppdrag</at> nytt i kanalen\nmed två rader');
    expect(submitted()).toMatchObject(filledIn);
    expect(submitted().all?.split(',').sort()).toEqual(['Skövde', 'Tibro']);
  });

  it('answers in the thread of a post, which the bot hears as one conversation', async () => {
    await chat.goToChannel('SKIS - General');
    await chat.post('Uppdrag', 'första inlägget');
    await chat.card('första inlägget').waitForText('Rubrik');
    await chat.post('Uppdrag', 'andra inlägget');
    await chat.card('andra inlägget').waitForText('Rubrik');
    await chat.reply('Uppdrag', 'första inlägget', 'ett svar');
    await chat.card('ett svar').waitForText('Rubrik');

    expect(messageWith('ett svar').conversation.id).toBe(messageWith('första inlägget').conversation.id);
  });

  it('writes in the personal chat, is told what is missing, and sees the card change', async () => {
    await chat.goToChat();
    await chat.send('nytt enskilt');
    const form = chat.card('nytt enskilt');
    await form.press('Spara');
    await form.waitForText('Skriv en rubrik.');
    await form.fill('Rubrik Skriv en rubrik.', 'Enkäten');
    await form.press('Spara');
    await chat.card('Sparat').waitForText('Enkäten');

    expect(submitted().title).toBe('Enkäten');
  });

  it('writes in a group chat', async () => {
    await chat.goToChat(sampleSpace.groupChat.name);
    await chat.send('nytt i gruppen', 'Uppdrag');
    await chat.card('nytt i gruppen').press('Spara');
    await chat.waitForText('Skriv en rubrik.');
  });
});

function messageWith(text: string): Activity {
  const message = bot.heard.find((activity) => activity.type === 'message' && activity.text.includes(text));
  if (message === undefined) throw new Error(`The bot heard no message with "${text}".`);
  return message;
}

/** What the newest pressed button sent. */
function submitted(): Partial<Record<string, string>> {
  const invoke = bot.heard.findLast(({ name }) => name === 'adaptiveCard/action');
  return invoke === undefined ? {} : actionData(invoke);
}
