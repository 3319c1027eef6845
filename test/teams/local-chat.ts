import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startLocalMode, type LocalMode } from '../../bot/local/local-mode.ts';
import { startBrowser } from './browser.ts';
import { openChat, type Chat } from './chat.ts';
import { freePort } from './free-port.ts';

/** The chat window of the local mode, as `npm start` gives it, on a day in local time; its data lies in a folder of its own. */
export function localChat(today: string) {
  const faults: unknown[] = [];
  const log = { info: () => undefined, fault: (event: string, fault: unknown) => void faults.push([event, fault]) };
  let folder: string;
  let browser: Browser;
  let local: LocalMode;
  let chat: Chat;

  async function start(): Promise<void> {
    const settings = { port: await freePort(), playgroundPort: await freePort(), folder };
    local = await startLocalMode(settings, log, () => Date.parse(today));
    chat = await openChat(browser, local.url);
    await chat.goToChannel('SKIS - General');
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'uppdrag-chat-'));
    browser = await startBrowser();
    await start();
  });

  afterAll(async () => {
    await browser.close();
    await local.stop();
    await rm(folder, { recursive: true });
  });

  return {
    get chat() {
      return chat;
    },
    /** What the bot logged as faults. */
    faults,
    /** Stops everything and starts it again on the same data. */
    async restart(): Promise<void> {
      await chat.page.close();
      await local.stop();
      await start();
    },
  };
}

/** Where a picture of the page goes. */
export const shot = (name: string): string => path.join(import.meta.dirname, 'screenshots', `${name}.png`);
