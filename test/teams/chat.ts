import type { Browser, Locator, Page } from 'playwright-core';
import { isLoopback } from './browser.ts';
import { Card } from './card.ts';

/** How long anything may take to appear: a bot on the same machine answers within a second. */
const PATIENCE_MS = 10_000;

/**
 * Stands for a line break in what is typed. The Playground leaves line breaks out of what it sends, typed or pasted;
 * Teams sends them, so they are put back on the way.
 */
const LINE_BREAK = '\u2028';

/**
 * Opens the Playground's page in Swedish, in Swedish time. Opening installs the bot in the personal chat and empties
 * every chat, so open it once. Nothing beyond this machine is loaded.
 */
export async function openChat(browser: Browser, url: string): Promise<Chat> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 1600 },
  });
  // Its fonts come from a server of Microsoft's. Without them the page takes those that came with the browser.
  await context.route('**/*', (route) => (isLoopback(route.request().url()) ? route.continue() : route.abort()));
  await context.route('**/_conversation/v1/conversations/*/messages', (route, request) =>
    route.continue({ postData: (request.postData() ?? '').replaceAll(LINE_BREAK, '\\n') }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  // The log repeats what the chat says and takes a third of its width.
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  return new Chat(page);
}

/** The chat as its current user drives it, by the roles and names that the Playground gives its parts. */
export class Chat {
  private inChannel = false;

  constructor(readonly page: Page) {}

  /** Goes to a channel, `SKIS - General`. The first visit installs the bot there. */
  async goToChannel(name: string): Promise<void> {
    await this.goTo(name);
    await this.postButton.waitFor();
    this.inChannel = true;
  }

  /** Goes to the personal chat with the bot, or to a group chat by its name. A group's first visit installs the bot. */
  async goToChat(name = 'Personal Chat'): Promise<void> {
    await this.goTo(name);
    await this.postButton.waitFor({ state: 'detached' });
    this.inChannel = false;
  }

  /** Writes a new post that mentions the bot to the open channel. */
  async post(bot: string, text: string): Promise<void> {
    const box = this.box(this.page.getByRole('group').filter({ has: this.postButton }));
    await this.mention(box, bot);
    await this.type(box, text);
    await this.postButton.click();
  }

  /** Answers, mentioning the bot, in the thread of the newest post that holds a text. */
  async reply(bot: string, inThreadWith: string, text: string): Promise<void> {
    const thread = this.posts.filter({ hasText: inThreadWith }).first();
    await this.mention(this.box(thread), bot);
    await this.type(this.box(thread), text);
    await thread.getByRole('button', { name: 'Send Message' }).click();
  }

  /** Sends a message to the bot in the open personal chat; in a group chat, with a mention of the bot. */
  async send(text: string, mentioning?: string): Promise<void> {
    const box = this.box(this.page.locator('body'));
    if (mentioning !== undefined) await this.mention(box, mentioning);
    await this.type(box, text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** The newest card that holds a text, in the open space. */
  card(text: string): Card {
    const cards = this.page.locator('.ac-adaptiveCard').filter({ hasText: text });
    // Posts stand newest first, messages in a thread and in a chat newest last.
    return new Card(this.inChannel ? this.posts.filter({ has: cards }).first().locator(cards).last() : cards.last());
  }

  /** Waits for a message, or a card, with a text in the open space. */
  async waitForText(text: string): Promise<void> {
    // The list of chats repeats the last message of each.
    const outsideTheList = this.page.locator(':not([role=treeitem] *)');
    await this.page.getByText(text).and(outsideTheList).first().waitFor();
  }

  /** Writes a PNG of the page as it stands. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  private get postButton(): Locator {
    return this.page.getByRole('button', { name: 'Post', exact: true });
  }

  private get posts(): Locator {
    return this.page.getByRole('group').filter({ has: this.page.getByRole('button', { name: 'Send Message' }) });
  }

  private async goTo(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name, exact: true }).click();
  }

  /** Where messages are written; text inputs of cards are textboxes too, but not of this kind. */
  private box(within: Locator): Locator {
    return within.locator('[role=textbox][contenteditable=true]');
  }

  private async mention(box: Locator, bot: string): Promise<void> {
    await box.pressSequentially(`@${bot}`);
    await this.page.getByRole('menuitem', { name: bot }).click();
    await this.page.keyboard.insertText(' ');
  }

  private async type(box: Locator, text: string): Promise<void> {
    await box.focus();
    await this.page.keyboard.insertText(text.replaceAll('\n', LINE_BREAK));
  }
}
