/** Writes dist/cards.html, every card in light and dark, to be opened in a browser: `npm run cards`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { galleryPage } from './gallery-page.ts';
import { samples } from './samples.ts';

const FILE = 'dist/cards.html';

await mkdir('dist', { recursive: true });
await writeFile(
  FILE,
  await galleryPage(
    samples((text) => text),
    ['light', 'dark'],
  ),
);
console.log(`Wrote every card, in light and dark. Open ${pathToFileURL(FILE).href}`);
