import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url);
const textOf = (path: string) => readFile(new URL(path, root), 'utf8');

/** Every event that a line of the program logs by name; the local mode's lines are for who sits there. */
async function eventsLogged(): Promise<string[]> {
  const paths = await readdir(new URL('bot', root), { recursive: true });
  const files = paths.filter((path) => path.endsWith('.ts') && !path.startsWith('local'));
  const lines = (await Promise.all(files.map((path) => textOf(`bot/${path}`)))).join('\n').split('\n');
  const logging = lines.filter((line) => /\blog\.(?:info|fault)\(/.test(line));
  const events = logging.flatMap((line) => [...(line.split(/\blog\./)[1] ?? '').split('{')[0]!.matchAll(/'([^']+)'/g)]);
  return [...new Set(events.map(([, event = '']) => event))];
}

it.each(['docs/deploy.md', 'docs/driftsatt.md'])('%s tells what every event of the log means', async (guide) => {
  const rows = (await textOf(guide)).split('\n').filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, event]) => event));
  const events = await eventsLogged();
  expect(events.length).toBeGreaterThan(25);
  expect(events.filter((event) => !told.includes(event))).toEqual([]);
});
