import { odata, type TableClient } from '@azure/data-tables';
import { text, valueOf, type Row } from './columns.ts';
import { draftSchema } from './draft-rows.ts';
import { fileLinkSchema } from './file-links.ts';
import { allDrafts, allDue, fileLinks, isTo, pastRange, type KeyRange } from './keys.ts';
import { offerSchema } from './offers.ts';
import { noticeSchema, operationSchema } from './rows.ts';
import type { About, Forgotten } from './store.ts';
import { deleteRows, rowsIn } from './table.ts';

/** Turned round for rows from before there was such a column: whose they are, their JSON tells. */
const rowsOf = (client: TableClient, person: string, range: KeyRange) =>
  rowsIn(client, range, Infinity, odata`not (person ne ${person})`);

async function draftRows(client: TableClient, person: string): Promise<Row[]> {
  const rows = await rowsOf(client, person, allDrafts);
  return rows.filter((row) => valueOf(row, draftSchema).by.id === person);
}

async function linkRows(client: TableClient, person: string): Promise<Row[]> {
  const rows = await rowsOf(client, person, fileLinks);
  return rows.filter((row) => valueOf(row, fileLinkSchema).person === person);
}

async function noticeRows(client: TableClient, person: string, range: KeyRange): Promise<Row[]> {
  const rows = await rowsIn(client, range);
  return rows.filter(({ rowKey }) => isTo(person, rowKey));
}

/** What is kept about a person in these networks, beside the networks' people, items, meetings and histories. */
export async function about(client: TableClient, person: string, networks: readonly string[]): Promise<About> {
  const inEach = async (read: (network: string) => Promise<Row[]>) => (await Promise.all(networks.map(read))).flat();
  const [drafts, links, owed, settled, operations, offers] = await Promise.all([
    draftRows(client, person),
    linkRows(client, person),
    noticeRows(client, person, allDue),
    inEach((network) => noticeRows(client, person, pastRange(network, 't'))),
    inEach((network) => rowsIn(client, pastRange(network, 'x'))),
    inEach((network) => rowsIn(client, pastRange(network, 'f'))),
  ]);
  return {
    drafts: drafts.map((row) => valueOf(row, draftSchema)),
    links: links.map((row) => valueOf(row, fileLinkSchema)),
    owed: owed.map((row) => valueOf(row, noticeSchema)),
    settled: settled.map((row) => ({ ...valueOf(row, noticeSchema), outcome: text(row, 'outcome') ?? '' })),
    operations: operations.map((row) => valueOf(row, operationSchema)).filter(({ by }) => by.id === person),
    offers: offers
      .map((row) => valueOf(row, offerSchema))
      .filter((offer) => offer.by.id === person || offer.settled?.by.id === person),
  };
}

/** Erases what is a person's alone: unsaved notes, links to files, and reminders they asked to get again. */
export async function forget(client: TableClient, person: string): Promise<Forgotten> {
  const keys = (rows: readonly Row[]) => rows.map(({ rowKey }) => rowKey);
  const later = (await noticeRows(client, person, allDue)).filter((row) => valueOf(row, noticeSchema).kind === 'later');
  return {
    drafts: await deleteRows(client, keys(await draftRows(client, person))),
    links: await deleteRows(client, keys(await linkRows(client, person))),
    reminders: await deleteRows(client, keys(later)),
  };
}
