import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { hostConfig, themes } from './host-config.ts';
import type { Sample } from './samples.ts';

const STYLE = `
body { margin: 0; font: 14px 'Segoe UI', system-ui, sans-serif; background: #888; }
h2, h3 { margin: 16px 16px 4px; color: #fff; }
h3 { font-weight: 400; }
.pair { display: flex; gap: 16px; padding: 0 16px; align-items: flex-start; }
.side { width: 440px; border-radius: 6px; overflow: hidden; }
.side.light { color-scheme: light; }
.side.dark { color-scheme: dark; }
.side input, .side textarea, .side select { box-sizing: border-box; padding: 4px 8px; font: inherit; }
.side .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.side .ac-pushButton { padding: 6px 12px; font: inherit; font-weight: 600; border-radius: 4px; border: 1px solid #8886; background: transparent; color: inherit; }
.side.dark .ac-pushButton { color: #fff; }
.side .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; }
.side .ac-pushButton.style-destructive { color: #c4314b; }
.side.dark .ac-pushButton.style-destructive { color: #ff8a98; }
@media (max-width: 480px) { .pair { padding: 0; } .side { width: 100%; border-radius: 0; } }
`;

// Runs in the page: draws each card in each theme.
const DRAW = `
for (const place of document.querySelectorAll('.side')) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(CONFIGS[place.dataset.theme]);
  card.parse(CARDS[Number(place.dataset.card)]);
  place.append(card.render());
}
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** JSON that can stand in a script: nothing in it ends the script. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** One HTML page with every card, each in these themes side by side, which needs nothing else to be looked at. */
export async function galleryPage(
  parts: Readonly<Record<string, readonly Sample[]>>,
  shown: readonly (keyof typeof themes)[],
): Promise<string> {
  const library = await readFile(
    createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
    'utf8',
  );
  const cards = Object.values(parts).flat();
  const side = (theme: string, index: number) =>
    `<div class="side ${theme}" data-theme="${theme}" data-card="${index}"></div>`;
  const pair = ({ name, card }: Sample) => {
    const index = cards.findIndex((sample) => sample.card === card);
    const size = Math.ceil(Buffer.byteLength(JSON.stringify(card)) / 1024);
    return `<section class="sample"><h3>${escaped(name)} · ${size} KB</h3>
<div class="pair">${shown.map((theme) => side(theme, index)).join('')}</div></section>`;
  };
  const body = Object.entries(parts).map(([part, list]) => `<h2>${escaped(part)}</h2>${list.map(pair).join('\n')}`);
  const configs = { light: hostConfig(themes.light), dark: hostConfig(themes.dark) };
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Uppdrags kort</title><style>${STYLE}</style></head>
<body>${body.join('\n')}
<script>${library}</script>
<script>const CARDS = ${inScript(cards.map(({ card }) => card))}; const CONFIGS = ${inScript(configs)};${DRAW}</script>
</body></html>
`;
}
