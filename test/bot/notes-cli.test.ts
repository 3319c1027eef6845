import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { notesOnCommandLine, type Printed } from '../../bot/notes-command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...args: string[]): Promise<Printed> => notesOnCommandLine(args, { width: 120, colour: false });

describe('notes on the command line', () => {
  const notes = file('notes.txt', 'Möte 2026-05-04\n\nKarin bokar lokal senast 1 juni.\n');

  it('given a file and --json, then prints the items with ISO days', async () => {
    const { code, out } = await run(notes, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      items: [
        expect.objectContaining({
          kind: 'assignment',
          assignees: ['Karin'],
          due: '2026-06-01',
          lines: [3, 3],
          quote: 'Karin bokar lokal senast 1 juni.',
        }),
      ],
    });
  });

  it('given --date, then dates without a year are counted from it', async () => {
    const { out } = await run(notes, '--json', '--date', '2027-01-01');
    expect(JSON.parse(out)).toMatchObject({ items: [{ due: '2027-06-01' }] });
  });

  it('given no --json, then prints a table without colours to what is no terminal', async () =>
    expect((await run(notes)).out).toBe(
      'Slag     Vem    När         Rad  Vad\nuppdrag  Karin  2026-06-01  3    Bokar lokal\n',
    ));

  it.each([
    ['no file', [], 2, 'Så används det'],
    ['a file that is missing', [join(folder, 'borta.txt')], 1, 'finns inte'],
    ['a folder', [folder], 1, 'är en mapp'],
    ['a day that no calendar has', [notes, '--date', '2027-02-30'], 2, 'inget datum'],
    ['an empty file', [file('tom.txt', '  \n')], 1, 'tom'],
    ['a binary file', [file('bild.txt', Buffer.from([0, 1, 2, 255]))], 1, 'ingen textfil'],
    ['a network file that is none', [notes, '--network', notes], 1, 'inget nätverk'],
  ])('given %s, then says so on one line and fails', async (_, args, code, words) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.err.trim().split('\n')).toEqual([expect.stringContaining(words)]);
  });
});
