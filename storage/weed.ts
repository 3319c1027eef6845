import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import type { Version, Versioned } from '../domain/change.ts';
import { agendaSubject, itemSubject, meetingSubject, pollSubject, type Subject } from '../domain/notices/notice.ts';
import { BOT } from '../domain/items/party.ts';
import type { Weeded } from '../domain/registers/retention.ts';
import type { Instant } from '../domain/time.ts';
import { bareRow, rowOf } from './columns.ts';
import { agendaKey, closedPollKey, historyKey, meetingKey, memberKey, postKey, stepKey, whoKey } from './keys.ts';
import { keysOf } from './places.ts';
import { SAID_NOTHING } from './plan.ts';
import { carryOut, stepsOf } from './steps.ts';
import type { Weedable } from './store.ts';
import { BATCH_ROWS, deleteRows, submit, type Action } from './table.ts';

// A thing is weeded as it is changed: whoever takes its next revision is first. The batch that takes it also takes the
// thing's own rows away, so that someone who reopens it at the same time either comes before, and it stays with its whole
// history, or is refused and finds it gone. The rest of its rows are steps of that batch, which the next load carries out
// where the process died. The service's own deletes heed no ETag within a batch, hence the revision.

/** Something that goes as a whole: what must be as it was read, and what is deleted after that. */
interface Weed {
  readonly first: readonly Action[];
  readonly then: readonly string[];
  readonly history: number;
}

const gone = (rowKey: string): Action => ['delete', bareRow(rowKey)];

/** The next revision of something, taken so that nobody else can; it is deleted with the others. */
function taken(network: string, subject: Subject, after: Versioned, at: Instant): Action {
  const version: Version = { operation: 'weeded', by: BOT, at, verb: 'noted', after };
  return ['create', rowOf(historyKey(network, subject, after.revision + 1), version, { said: SAID_NOTHING })];
}

function weedOf(
  network: string,
  subject: Subject,
  thing: Versioned,
  { own, beside, at }: { readonly own: readonly string[]; readonly beside: readonly string[]; readonly at: Instant },
): Weed {
  const histories = Array.from({ length: thing.revision + 1 }, (_, index) => historyKey(network, subject, index + 1));
  return {
    first: [taken(network, subject, thing, at), ...own.map(gone)],
    then: [...histories, ...beside],
    history: thing.revision,
  };
}

/** As many things in each batch as there is room for, with the rows that hold its steps. */
function batches(weeds: readonly Weed[]): Weed[][] {
  const all: Weed[][] = [];
  let rows = BATCH_ROWS;
  for (const weed of weeds) {
    const needs = weed.first.length + Math.ceil(weed.then.length / (BATCH_ROWS - 2)) + 1;
    if (rows + needs > BATCH_ROWS) {
      all.push([]);
      rows = 0;
    }
    all.at(-1)?.push(weed);
    rows += needs;
  }
  return all;
}

/** Weeds these together; one that was changed meanwhile is left alone. Gives those that went. */
async function weedTogether(client: TableClient, network: string, weeds: readonly Weed[]): Promise<readonly Weed[]> {
  let left = weeds;
  while (left.length > 0) {
    const operation = `weed-${randomUUID()}`;
    const steps = stepsOf(left.flatMap(({ then }) => then).map((key) => [gone(key)])).map((units, index) =>
      rowOf(stepKey(network, operation, index), units),
    );
    const firsts = left.flatMap(({ first }, index) => first.map((action) => ({ action, index })));
    const answer = await submit(client, [
      ...firsts.map(({ action }) => action),
      ...steps.map((row): Action => ['create', row]),
    ]);
    if (!('refused' in answer)) {
      await carryOut(client, steps);
      return left;
    }
    const changed = firsts[answer.refused.action ?? -1];
    if (changed === undefined) throw new Error('the service refused a batch without telling which of its rows');
    left = left.filter((_, index) => index !== changed.index);
  }
  return left;
}

/** Deletes what has outlived its network's borders, with all that hangs on it, and gives how much of what went. */
export async function weed(client: TableClient, network: string, what: Weedable, at: Instant): Promise<Weeded> {
  const { attached, etags } = what;
  const beside = (...keys: string[]) => keys.filter((key) => attached.has(key));
  const run = async (weeds: readonly Weed[]) => {
    let [count, history] = [0, 0];
    for (const some of batches(weeds)) {
      const went = await weedTogether(client, network, some);
      count += went.length;
      history += went.reduce((sum, one) => sum + one.history, 0);
    }
    return { count, history };
  };
  const item = (one: Weedable['items'][number]) => {
    const subject = itemSubject(one.number);
    return weedOf(network, subject, one, { own: keysOf(network, one), beside: beside(postKey(network, subject)), at });
  };
  const items = await run(what.items.filter(({ decided }) => !decided).map(item));
  const decisions = await run(what.items.filter(({ decided }) => decided).map(item));
  const polls = await run(
    what.polls.map((poll) => {
      const subject = pollSubject(poll.id);
      const own = [closedPollKey(network, poll)];
      return weedOf(network, subject, poll, { own, beside: beside(postKey(network, subject)), at });
    }),
  );
  const meetings = await run(
    what.meetings.map((meeting) => {
      const subject = meetingSubject(meeting.id);
      const posts = [postKey(network, subject), postKey(network, agendaSubject(meeting.id))];
      const own = [meetingKey(network, meeting.id)];
      return weedOf(network, subject, meeting, { own, beside: beside(agendaKey(network, meeting.id), ...posts), at });
    }),
  );
  const members = await run(
    what.members.map(({ id }): Weed => {
      const key = memberKey(network, id);
      const unchanged: Action = ['update', bareRow(key, { weeded: at }), 'Merge', { etag: etags.get(key) ?? '' }];
      return { first: [unchanged], then: [key, whoKey(id, network)], history: 0 };
    }),
  );
  return {
    items: items.count,
    decisions: decisions.count,
    polls: polls.count,
    meetings: meetings.count,
    members: members.count,
    history: items.history + decisions.history + polls.history + meetings.history,
    other: await deleteRows(client, what.loose),
  };
}
