import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { galleryPage } from '../cards/gallery-page.ts';
import { themes } from '../cards/host-config.ts';
import { allSamples, samples } from '../cards/samples.ts';
import { startBrowser } from './browser.ts';

/** What axe finds wrong with an element of a card. */
interface Fault {
  readonly card: string;
  readonly rule: string;
  readonly element: string;
}

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 480, height: 1000 };

// Runs in the page. A card stands in a section with its name as heading.
const axeWith = (rules: readonly string[]) => `
axe.run('.side', {
  runOnly: ${JSON.stringify(rules)},
  resultTypes: ['violations'],
  elementRef: true,
  selectors: false,
  preload: false,
}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ element }) => ({
  card: element.closest('.sample').querySelector('h3').textContent,
  rule: id,
  element: element.outerHTML.slice(0, 200),
}))))`;

// What is typed in an input scrolls in it.
const TOO_WIDE = `
[...document.querySelectorAll('.side')].flatMap((side) =>
  [side, ...side.querySelectorAll('*')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !['INPUT', 'SELECT'].includes(one.tagName))
    .map((one) => side.closest('.sample').querySelector('h3').textContent + ': ' + one.outerHTML.slice(0, 200)))`;

describe('every card', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser.close());
  afterEach(() => page.close());

  async function draw(theme: keyof typeof themes, viewport: typeof PHONE): Promise<void> {
    page = await browser.newPage({ locale: 'sv-SE', viewport });
    await page.setContent(
      await galleryPage(
        samples((text) => text),
        [theme],
      ),
    );
    expect(await page.locator('.side > .ac-adaptiveCard').count()).toBe(allSamples((text) => text).length);
  }

  async function faultsBy(rules: readonly string[]): Promise<Fault[]> {
    const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.addScriptTag({ content: await readFile(file, 'utf8') });
    return page.evaluate<Fault[]>(axeWith(rules));
  }

  it('meets WCAG 2.1 A and AA, as far as axe can tell', async () => {
    await draw('light', DESKTOP);
    expect(await faultsBy(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])).toEqual([]);
  });

  it('can be read in the dark theme, in which its colours alone are others', async () => {
    await draw('dark', DESKTOP);
    expect(await faultsBy(['color-contrast'])).toEqual([]);
  });

  it('fits on a phone, 320 pixels wide, without being scrolled sideways', async () => {
    await draw('light', PHONE);
    expect(await page.evaluate<string[]>(TOO_WIDE)).toEqual([]);
  });
});
