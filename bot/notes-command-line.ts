import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { words } from '../cards/words.ts';
import type { Roster } from '../domain/network.ts';
import type { NoteItem } from '../domain/swedish/notes/note-item.ts';
import { readNotes } from '../domain/swedish/notes/notes.ts';
import { dayOf, noonOf, type Day } from '../domain/time.ts';
import { documentText, FileRefusal } from './files/document-text.ts';
import { notesTable } from './notes-table.ts';

const WRONG_USE = 2;
const WRONG_FILE = 1;

/** Said on one line, with the code that the process ends with. */
class Complaint extends Error {
  override readonly name = 'Complaint';
  readonly exitCode: number;
  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The people of a network, as a file gives them: only names are needed. */
const networkFile = z.object({
  municipalities: z.array(z.string()).default([]),
  groups: z.array(z.object({ name: z.string() })).default([]),
  members: z.array(z.object({ name: z.string(), municipality: z.string().optional() })).default([]),
});

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Complaint(words.notesTool.noFile(path), WRONG_FILE, { cause });
    if (code === 'EISDIR') throw new Complaint(words.notesTool.isFolder(path), WRONG_FILE, { cause });
    const { unreadable, unknownFault } = words.notesTool;
    throw new Complaint(unreadable(path, code ?? unknownFault), WRONG_FILE, { cause });
  }
}

async function rosterIn(path: string): Promise<Roster> {
  const text = (await bytesOf(path)).toString('utf8');
  try {
    const { municipalities, groups, members } = networkFile.parse(JSON.parse(text));
    return {
      municipalities,
      groups: groups.map(({ name }) => ({ id: name, name, members: [] })),
      members: members.map(({ name, municipality }) => ({
        id: name,
        teamsId: name,
        name,
        presidium: false,
        coordinator: false,
        ...(municipality === undefined ? {} : { municipality }),
      })),
    };
  } catch (cause) {
    const form = '{"municipalities": ["Tibro"], "groups": [{"name": "AU"}], "members": [{"name": "Anna Berg"}]}';
    throw new Complaint(words.notesTool.noNetwork(path, form), WRONG_FILE, { cause });
  }
}

function dayIn(text: string): Day {
  try {
    return noonOf(text).toISODate();
  } catch (cause) {
    throw new Complaint(words.notesTool.noDate(text), WRONG_USE, { cause });
  }
}

/** An item as `--json` prints it: due is an ISO day, "next-meeting" or null. */
function printed({ due, ...item }: NoteItem): object {
  const day = due.kind === 'date' ? due.day : due.kind === 'none' ? null : due.kind;
  return { ...item, due: day, approximate: due.kind === 'date' && due.approximate };
}

function argumentsOf(args: readonly string[]): { file: string; date?: string; network?: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, date: { type: 'string' }, network: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new TypeError('one file is wanted');
    return {
      file,
      json: values.json === true,
      ...(values.date === undefined ? {} : { date: values.date }),
      ...(values.network === undefined ? {} : { network: values.network }),
    };
  } catch (cause) {
    throw new Complaint(words.notesTool.usage, WRONG_USE, { cause });
  }
}

/** What a command prints, and the code its process ends with. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How wide the terminal is, and whether it shows colours. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

async function run(args: readonly string[], { width, colour }: Terminal): Promise<string> {
  const { file, date, network, json } = argumentsOf(args);
  const day = date === undefined ? {} : { date: dayIn(date) };
  const roster = network === undefined ? {} : { roster: await rosterIn(network) };
  const text = await documentText(basename(file), await bytesOf(file));
  const items = readNotes(text, { ...day, ...roster, today: dayOf(new Date().toISOString()) });
  if (json) return JSON.stringify({ items: items.map(printed) });
  return items.length === 0 ? words.notesTool.nothing : notesTable(items, width, colour);
}

/** `npm run -s notes -- FILE`: what was found in a file of notes. What is wrong with the use or the file is told on one line. */
export async function notesOnCommandLine(args: readonly string[], terminal: Terminal): Promise<Printed> {
  try {
    return { code: 0, out: `${await run(args, terminal)}\n`, err: '' };
  } catch (fault) {
    if (!(fault instanceof Complaint) && !(fault instanceof FileRefusal)) throw fault;
    return { code: fault instanceof Complaint ? fault.exitCode : WRONG_FILE, out: '', err: `${fault.message}\n` };
  }
}
