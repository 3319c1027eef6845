import { words } from '../../cards/words.ts';
import type { Item } from '../../domain/items/item.ts';
import { dayOf } from '../../domain/time.ts';
import { allItems } from './all-items.ts';
import type { FileKind } from './file-kind.ts';
import { assignmentDocument, decisionDocument } from './register-documents.ts';
import { assignmentSheet, decisionSheet, type View } from './register-sheets.ts';
import type { Sheet } from './sheet.ts';
import type { TextDocument } from './text-document.ts';

/** The formats that a register can be had in, by what its link is made with. */
export const REGISTER_FORMATS = ['xlsx', 'csv', 'docx'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

function formatOf({ format }: Readonly<Record<string, string>>): RegisterFormat {
  return REGISTER_FORMATS.find((one) => one === format) ?? 'xlsx';
}

type Drawn<T> = (items: readonly Item[], view: View) => T;

/** A register as a file. The libraries are read in when they are wanted: few turns want one, and the start is quicker. */
function registerFile(
  nameOf: (network: string, day: string, ending: string) => string,
  sheet: Drawn<Sheet>,
  document: Drawn<TextDocument>,
): FileKind {
  return {
    may: () => true,
    name: ({ state, now, parameters }) => nameOf(state.network.code, dayOf(now), formatOf(parameters)),
    make: async ({ store, parameters, ...view }) => {
      const items = (await allItems(store, view.state)).filter(({ undone }) => !undone);
      switch (formatOf(parameters)) {
        case 'xlsx':
          return (await import('./xlsx.ts')).writeXlsx([sheet(items, view)]);
        case 'csv':
          return (await import('./csv.ts')).writeCsv(sheet(items, view));
        case 'docx':
          return (await import('./docx.ts')).writeDocx(document(items, view));
      }
    },
  };
}

/** All assignments, open and closed, but those that were taken back as they were written. */
export const assignmentsFile = registerFile(words.fileNames.assignments, assignmentSheet, assignmentDocument);

/** All decisions, assignments decided at a meeting included, but those that were taken back as they were written. */
export const decisionsFile = registerFile(words.fileNames.decisions, decisionSheet, decisionDocument);
