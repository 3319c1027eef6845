import { randomUUID } from 'node:crypto';
import { odata, type TableClient } from '@azure/data-tables';
import type { Notice } from '../domain/notices/notice.ts';
import type { Instant } from '../domain/time.ts';
import { bareRow, rowOf, text, valueOf, type Row } from './columns.ts';
import { LEASE_KEY, dueKey, dueRange, laterRange, settledKey, settledRange } from './keys.ts';
import { failedSchema, noticeSchema } from './rows.ts';
import { leaseIn } from './lease.ts';
import type { Due, Failed, Outcome, OwedNotice } from './owed.ts';
import { BATCH_ROWS, chunked, rowAt, rowsIn, submit, type Action } from './table.ts';

/** Notices whose time has come at `now`, earliest first, and the lease, which is the first row of the range. */
export async function due(client: TableClient, now: Instant): Promise<Due> {
  const rows = await rowsIn(client, dueRange(now));
  return {
    lease: leaseIn(rows.find((row) => row.rowKey === LEASE_KEY)),
    notices: rows.filter((row) => row.rowKey !== LEASE_KEY).map(owedIn),
  };
}

/** When the next notice after `now` falls due. */
export async function nextDue(client: TableClient, now: Instant): Promise<Instant | undefined> {
  const [row] = await rowsIn(client, laterRange(now), 1);
  return row && valueOf(row, noticeSchema).at;
}

function owedIn(row: Row): OwedNotice {
  const [by = '', at = ''] = [text(row, 'claimedBy'), text(row, 'claimedAt')];
  const failed = text(row, 'failed');
  return {
    ...valueOf(row, noticeSchema),
    etag: row.etag ?? '',
    ...(by === '' ? {} : { claimed: { by, at } }),
    ...(failed === undefined ? {} : { failed: failedSchema.parse(JSON.parse(failed)) }),
  };
}

/** The notice's own words, without what the row says of it. */
function noticeOf({ at, network, subject, kind, person }: Notice): Notice {
  return { at, network, subject, kind, ...(person === undefined ? {} : { person }) };
}

/**
 * Replaces a whole notice by one for each recipient, in one batch where at most 98 receive it; else the first ones go
 * ahead, and come again should the process die before the last batch. False where it was fanned out before.
 */
export async function fanOut(client: TableClient, notice: OwedNotice, recipients: readonly string[]): Promise<boolean> {
  const whole = noticeOf(notice);
  const one = (person: string): Action => {
    const own = { ...whole, person };
    return ['upsert', rowOf(dueKey(own), own), 'Merge'];
  };
  const [last = [], ...early] = chunked([...new Set(recipients)].map(one), BATCH_ROWS - 2);
  if (early.length > 0) {
    if (await rowAt(client, settledKey(whole))) return taken(client, whole);
    for (const some of early) await submit(client, some);
  }
  const attempt = randomUUID();
  const answer = await submit(client, [
    ['create', rowOf(settledKey(whole), whole, { outcome: 'fanned out', attempt })],
    ['delete', bareRow(dueKey(whole))],
    ...last,
  ]);
  if (!('refused' in answer)) return true;
  // Refused also where the first answer was lost: the row tells whether it was we.
  const before = await rowAt(client, settledKey(whole));
  return before && text(before, 'attempt') === attempt ? true : taken(client, whole);
}

/** Notices that fell due at `since` or later and were given up, earliest first. One trip for each thousand settled. */
export async function givenUp(client: TableClient, network: string, since: Instant): Promise<Notice[]> {
  const rows = await rowsIn(client, settledRange(network, since), Infinity, odata`outcome eq ${'dead'}`);
  return rows.map((row) => valueOf(row, noticeSchema));
}

/** Plans notices; one that is planned already is left alone, and so is a claim on it. One trip for each hundred. */
export async function plan(client: TableClient, notices: readonly Notice[]): Promise<void> {
  for (const some of chunked(notices, BATCH_ROWS)) {
    await submit(
      client,
      some.map((notice) => ['upsert', rowOf(dueKey(notice), notice), 'Merge']),
    );
  }
}

/** Takes away a notice that was fanned out before and planned again. */
async function taken(client: TableClient, whole: Notice): Promise<false> {
  await submit(client, [['delete', bareRow(dueKey(whole))]]);
  return false;
}

/** Takes notices for sending, all or none; at most 100 at a time. Undefined where another sender was first. */
export async function claim(
  client: TableClient,
  notices: readonly OwedNotice[],
  by: string,
  at: Instant,
): Promise<OwedNotice[] | undefined> {
  if (notices.length === 0) return [];
  if (notices.length > BATCH_ROWS) {
    throw new RangeError(`${notices.length} notices can't be claimed in one batch: take ${BATCH_ROWS} at a time`);
  }
  const claimed = { by, at };
  const actions = notices.map((notice): Action => {
    const row = bareRow(dueKey(notice), { claimedBy: by, claimedAt: at });
    return ['update', row, 'Merge', { etag: notice.etag }];
  });
  const answer = await submit(client, actions);
  if (!('refused' in answer)) {
    return notices.map((notice, index) => ({ ...notice, claimed, etag: answer.etags[index] ?? notice.etag }));
  }
  // Refused also where the first answer was lost: the claims tell whether they are our own.
  const now = await standing(client, notices);
  const mine = now.filter((notice) => notice.claimed?.by === by && notice.claimed.at === at);
  return mine.length === notices.length ? mine : undefined;
}

/** Those of the notices that are still owed, as they stand now. */
async function standing(client: TableClient, notices: readonly Notice[]): Promise<OwedNotice[]> {
  const keys = notices.map(dueKey).sort();
  const wanted = new Set(keys);
  const rows = await rowsIn(client, { from: keys[0] ?? '', to: `${keys.at(-1) ?? ''}~` });
  return rows.filter((row) => wanted.has(row.rowKey)).map(owedIn);
}

/** Lets go of claimed notices that couldn't be sent, until `failed.next`: nothing happens where the claim was taken over. */
export async function postpone(client: TableClient, notices: readonly OwedNotice[], failed: Failed): Promise<void> {
  const columns = { claimedBy: '', claimedAt: '', failed: JSON.stringify(failed) };
  await submit(
    client,
    notices.map((notice) => ['update', bareRow(dueKey(notice), columns), 'Merge', { etag: notice.etag }]),
  );
}

/**
 * Marks claimed notices as sent, dropped or dead. One that is no longer owed was marked before, by a sender that took it over
 * or in an attempt whose answer was lost, and keeps that mark.
 */
export async function settle(
  client: TableClient,
  notices: readonly OwedNotice[],
  outcome: Outcome,
  at: Instant,
): Promise<void> {
  for (const some of chunked(notices, BATCH_ROWS / 2)) {
    let left: readonly Notice[] = some;
    while (left.length > 0) {
      const answer = await submit(
        client,
        left.flatMap((notice): Action[] => [
          ['delete', bareRow(dueKey(notice))],
          ['upsert', rowOf(settledKey(notice), noticeOf(notice), { outcome, settledAt: at }), 'Replace'],
        ]),
      );
      left = 'refused' in answer ? await standing(client, left) : [];
    }
  }
}
