import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../storage/keys.ts', import.meta.url), 'utf8');

/** Every kind of row that storage/keys.ts makes keys for: "live m", "past h", "due" … */
export const ROW_KINDS: readonly string[] = [
  ...new Set([
    ...[...source.matchAll(/\$\{(live|past)\(\w+(?:\.\w+)?\)\}([a-z0-9])(?=[`!])/g)].map(
      ([, area, letter]) => `${area} ${letter}`,
    ),
    // The letters of the register come in as a variable, closed items and decisions each with a key of its own.
    ...[...source.matchAll(/`(due|draft|who|link)!/g)].map(([, area]) => area!),
  ]),
].sort();

/** The kind of the row with this key; the sweeper's lease is one of its own. */
export function kindOf(rowKey: string): string {
  const [area = '', , letter = ''] = rowKey.split('!');
  if (rowKey === 'due!0') return 'due 0';
  return area === 'live' || area === 'past' ? `${area} ${letter}` : area;
}
