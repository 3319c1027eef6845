import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

const manifest = JSON.parse(readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8')) as {
  bots: { commandLists: { scopes: string[]; commands: { title: string }[] }[] }[];
};
const titles = new Set(
  manifest.bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
  ),
);

const here = founded();

it.each([...titles])('knows "%s", as the command list of Teams fills it in', async (title) => {
  const { card, text } = await here.town.write('Maria Holm', title);
  const said = text ?? wordsOf(card);
  if (title !== 'nytt') expect(said.split('\n')[0]).not.toBe('Nytt uppdrag');
  expect(said).not.toContain('kunde jag inte läsa');
});
