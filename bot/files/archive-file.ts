import { isPoll, type Poll } from '../../domain/poll.ts';
import { mayRun } from '../../domain/permission.ts';
import { dayOf } from '../../domain/time.ts';
import { allItems } from './all-items.ts';
import { archiveJson, type Archived } from './archive-data.ts';
import { archiveDocument } from './archive-document.ts';
import { archiveReadme } from './archive-readme.ts';
import { attendanceSheet, historySheet, meetingSheet, memberSheet, pollSheet } from './archive-sheets.ts';
import type { FileKind, FileRequest } from './file-kind.ts';
import { assignmentSheet, decisionSheet, topicSheet } from './register-sheets.ts';
import type { Sheet } from './sheet.ts';

async function archivedOf({ store, state, now }: FileRequest): Promise<Archived> {
  const [items, versions] = await Promise.all([allItems(store, state), store.histories(state.network.id)]);
  // The latest version of each question is how it stands.
  const polls = new Map<string, Poll>();
  for (const { after } of versions) if (isPoll(after)) polls.set(after.id, after);
  return { state, now, items, versions, polls: [...polls.values()] };
}

/** The sheets by the names that their csv files have: without å, ä and ö, which older zip programs spoil. */
function sheetsOf({ items, polls, versions, ...view }: Archived): Readonly<Record<string, Sheet>> {
  return {
    uppdrag: assignmentSheet(items, view),
    beslut: decisionSheet(items, view),
    'att-ta-upp': topicSheet(items, view),
    moten: meetingSheet(view.state),
    narvaro: attendanceSheet(view.state),
    rundfragor: pollSheet(polls),
    medlemmar: memberSheet(view.state),
    historik: historySheet(versions),
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
    'README.txt': Buffer.from(`\ufeff${archiveReadme(archived)}`),
    'uppdrag-och-beslut.docx': await writeDocx(archiveDocument(archived.items, archived.versions, archived)),
    'register.xlsx': await writeXlsx(Object.values(sheets)),
    ...Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [`csv/${name}.csv`, writeCsv(sheet)])),
    'allt.json': Buffer.from(archiveJson(archived)),
  };
  return Buffer.from(zipSync(files, { mtime: new Date(request.now) }));
}

/** Everything that is kept of the network, for its archive: to read, as sheets, and for other systems. */
export const archiveFile: FileKind = {
  may: mayRun,
  name: ({ state, now }) => `${state.network.code} arkiv ${dayOf(now)}.zip`,
  make: makeArchive,
};
