import { agendaFile, notesFile } from './agenda-file.ts';
import { archiveFile } from './archive-file.ts';
import { calendarFile } from './calendar-file.ts';
import type { FileKind } from './file-kind.ts';
import { personalFile } from './personal-file.ts';
import { assignmentsFile, decisionsFile } from './register-files.ts';

/** Every kind of file that can be fetched by a link: a new one is one file and one line here. The names stand in saved links. */
const FILE_KINDS = {
  assignments: assignmentsFile,
  decisions: decisionsFile,
  calendar: calendarFile,
  archive: archiveFile,
  agenda: agendaFile,
  notes: notesFile,
  personal: personalFile,
} as const satisfies Readonly<Record<string, FileKind>>;

export type FileKindName = keyof typeof FILE_KINDS;

/** A kind by its name; undefined where it is none, such as one that a link of an older version names. */
export function fileKind(name: FileKindName): FileKind;
export function fileKind(name: string): FileKind | undefined;
export function fileKind(name: string): FileKind | undefined {
  return Object.hasOwn(FILE_KINDS, name) ? FILE_KINDS[name as FileKindName] : undefined;
}
