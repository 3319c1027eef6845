import { canBeUndone, type Change, type Operation, type Version, type Versioned } from '../domain/change.ts';
import type { Item } from '../domain/items/item.ts';
import type { Member } from '../domain/network.ts';
import { itemSubject, meetingSubject, pollSubject, type Subject } from '../domain/notices/notice.ts';
import type { Poll } from '../domain/polls/poll.ts';
import { takesBack } from '../domain/undo.ts';
import {
  closedPollKey,
  dueKey,
  groupKey,
  historyKey,
  meetingKey,
  memberKey,
  networkKey,
  offerKey,
  pollKey,
  whoKey,
} from './keys.ts';
import { bareRow, rowOf } from './columns.ts';
import { moveItem } from './places.ts';
import { memberSchema } from './rows.ts';
import type { Snapshot } from './store.ts';
import type { Action } from './table.ts';

/** Actions that belong in one batch; the first is refused where someone else was there before. */
export type Unit = readonly Action[];

/** The rows of a change, without its operation row. */
export interface Plan {
  readonly network: Unit;
  /** A line of history and the rows it is about: one unit for each item and meeting. */
  readonly subjects: readonly Unit[];
  readonly roster: readonly Unit[];
  readonly notices: readonly Action[];
}

/** What is kept of the change. */
export function operationOf(change: Change): Operation {
  const { operation, by, at } = change.act;
  const items = change.items.map(({ number, revision }) => ({ subject: itemSubject(number), revision }));
  const meetings = change.meetings.map(({ id, revision }) => ({ subject: meetingSubject(id), revision }));
  const polls = change.polls.map(({ id, revision }) => ({ subject: pollSubject(id), revision }));
  return { id: operation, by, at, verb: change.verb, touched: [...items, ...meetings, ...polls] };
}

/**
 * The rows that save a change to `network`. `before` tells how an item stood, where it stood anywhere. Throws RangeError
 * where the change holds something twice: the service would refuse the whole batch.
 */
export function planOf(
  network: string,
  snapshot: Snapshot | undefined,
  change: Change,
  before: (item: Item) => Item | undefined,
): Plan {
  const guarded = (rowKey: string, value: unknown): Action => {
    const etag = snapshot?.etags.get(rowKey);
    const row = rowOf(rowKey, value);
    return etag === undefined ? ['create', row] : ['update', row, 'Replace', { etag }];
  };
  const items = change.items.map((item): Unit => [
    history(network, itemSubject(item.number), change, item),
    ...stillThere(network, before(item)),
    ...moveItem(network, before(item), item),
  ]);
  const meetings = change.meetings.map((meeting): Unit => [
    history(network, meetingSubject(meeting.id), change, meeting),
    ['upsert', rowOf(meetingKey(network, meeting.id), meeting), 'Replace'],
  ]);
  const polls = change.polls.map((poll): Unit => [
    history(network, pollSubject(poll.id), change, poll),
    ...movePoll(
      network,
      snapshot?.polls.find(({ id }) => id === poll.id),
      poll,
    ),
  ]);
  const plan: Plan = {
    network: change.network ? [guarded(networkKey(network), change.network)] : [],
    subjects: [...items, ...meetings, ...polls],
    roster: [
      ...change.members.map((member) => memberUnit(network, snapshot, change, member)),
      ...change.groups.map((group): Unit => [guarded(groupKey(network, group.id), group)]),
      ...actorUnit(network, snapshot, change),
      ...(change.offer
        ? [[['upsert', rowOf(offerKey(network, change.offer.id), change.offer), 'Replace'] as const]]
        : []),
    ],
    // Merged, so that planning a notice again leaves a claim on it alone.
    notices: change.owed.map((notice): Action => ['upsert', rowOf(dueKey(notice), notice), 'Merge']),
  };
  refuseTwice([plan.network, ...plan.subjects, ...plan.roster].flat());
  return { ...plan, notices: [...new Map(plan.notices.map((action) => [action[1].rowKey, action])).values()] };
}

/** Marks a line of history that came without words and takes none back, so that a search for words reads only the others. */
export const SAID_NOTHING = 'no';

function history(network: string, subject: Subject, change: Change, after: Versioned): Action {
  const { operation, by, at } = change.act;
  const said = change.text === undefined ? {} : { text: change.text };
  const version: Version = { operation, by, at, verb: change.verb, ...said, after };
  const column = change.text === undefined && !takesBack(change.verb) ? { said: SAID_NOTHING } : {};
  return ['create', rowOf(historyKey(network, subject, after.revision), version, column)];
}

/** Refused where an item that isn't open has been weeded meanwhile: written anew, it would stand there without its history. */
function stillThere(network: string, before: Item | undefined): Action[] {
  if (before === undefined || before.state === 'open') return [];
  return [
    ['update', bareRow(historyKey(network, itemSubject(before.number), before.revision)), 'Merge', { etag: '*' }],
  ];
}

/** An open poll is read with the network, one that isn't only on demand. `live` is the poll as it was read, if it was open. */
function movePoll(network: string, live: Poll | undefined, after: Poll): Action[] {
  const [open, past] = [pollKey(network, after.id), closedPollKey(network, after)];
  if (after.state !== 'open') {
    return [['create', rowOf(past, after)], ...(live ? [['delete', bareRow(open)] as const] : [])];
  }
  const reopened = live === undefined && after.revision > 1;
  return [['upsert', rowOf(open, after), 'Replace'], ...(reopened ? [['delete', bareRow(past)] as const] : [])];
}

/** Merged, since the latest operation has a column of its own that others write. */
function memberUnit(network: string, snapshot: Snapshot | undefined, change: Change, member: Member): Unit {
  const key = memberKey(network, member.id);
  const acted = member.id === change.act.by.id && canBeUndone(change) ? { lastOperation: change.act.operation } : {};
  const row = rowOf(key, memberSchema.parse(member), acted);
  const etag = snapshot?.etags.get(key);
  if (etag !== undefined) return [['update', row, 'Merge', { etag }]];
  return [
    ['create', row],
    ['upsert', rowOf(whoKey(member.id, network), network), 'Replace'],
  ];
}

/** Whose latest operation this is: any ETag will do, since the last one to act is the last. */
function actorUnit(network: string, snapshot: Snapshot | undefined, change: Change): Unit[] {
  const { by, operation } = change.act;
  const key = memberKey(network, by.id);
  if (!canBeUndone(change) || change.members.some((member) => member.id === by.id) || !snapshot?.etags.has(key))
    return [];
  return [[['update', bareRow(key, { lastOperation: operation }), 'Merge', { etag: '*' }]]];
}

function refuseTwice(actions: readonly Action[]): void {
  const seen = new Set<string>();
  for (const [, row] of actions) {
    if (seen.has(row.rowKey)) throw new RangeError(`the change holds ${row.rowKey} twice: say once how it will stand`);
    seen.add(row.rowKey);
  }
}
