import { words } from '../../cards/words.ts';
import { isPoll, type Poll } from '../../domain/polls/poll.ts';
import { mayRun } from '../../domain/people/permission.ts';
import { dayOf } from '../../domain/time.ts';
import { allItems } from './all-items.ts';
import { archiveJson, type Archived } from './archive-data.ts';
import { archiveDocument } from './archive-document.ts';
import { archiveReadme } from './archive-readme.ts';
import { attendanceSheet, historySheet, meetingSheet, memberSheet, pollSheet } from './archive-sheets.ts';
import type { FileKind, FileRequest } from './file-kind.ts';
import { assignmentSheet, decisionSheet, topicSheet } from './register-sheets.ts';
import type { Sheet } from './sheet.ts';

const { inArchive } = words.fileNames;

async function archivedOf({ store, state, now }: FileRequest): Promise<Archived> {
  const [items, versions] = await Promise.all([allItems(store, state), store.histories(state.network.id)]);
  // The latest version of each question is how it stands.
  const polls = new Map<string, Poll>();
  for (const { after } of versions) if (isPoll(after)) polls.set(after.id, after);
  return { state, now, items, versions, polls: [...polls.values()] };
}

/** The sheets by the names that their csv files have. */
function sheetsOf({ items, polls, versions, ...view }: Archived): Readonly<Record<string, Sheet>> {
  const { sheet } = inArchive;
  return {
    [sheet.assignments]: assignmentSheet(items, view),
    [sheet.decisions]: decisionSheet(items, view),
    [sheet.topics]: topicSheet(items, view),
    [sheet.meetings]: meetingSheet(view.state),
    [sheet.attendance]: attendanceSheet(view.state),
    [sheet.polls]: pollSheet(polls),
    [sheet.members]: memberSheet(view.state),
    [sheet.history]: historySheet(versions),
  };
}

async function makeArchive(request: FileRequest): Promise<Buffer> {
  const [{ zipSync }, { writeXlsx }, { writeCsv }, { writeDocx }] = await Promise.all([
    import('fflate'),
    import('./xlsx.ts'),
    import('./csv.ts'),
    import('./docx.ts'),
  ]);
  const archived = await archivedOf(request);
  const sheets = sheetsOf(archived);
  const files = {
    [inArchive.readme]: Buffer.from(`\ufeff${archiveReadme(archived)}`),
    [inArchive.document]: await writeDocx(archiveDocument(archived.items, archived.versions, archived)),
    [inArchive.workbook]: await writeXlsx(Object.values(sheets)),
    ...Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [`csv/${name}.csv`, writeCsv(sheet)])),
    [inArchive.data]: Buffer.from(archiveJson(archived)),
  };
  return Buffer.from(zipSync(files, { mtime: new Date(request.now) }));
}

/** Everything that is kept of the network, for its archive: to read, as sheets, and for other systems. */
export const archiveFile: FileKind = {
  may: mayRun,
  name: ({ state, now }) => words.fileNames.archive(state.network.code, dayOf(now)),
  make: makeArchive,
};
