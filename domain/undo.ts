import { changeOf } from './apply.ts';
import {
  isItem,
  isMeeting,
  type Act,
  type Change,
  type Operation,
  type Verb,
  type Version,
  type Versioned,
} from './change.ts';
import type { NetworkState } from './network.ts';
import type { Subject } from './notices/notice.ts';
import { isPoll } from './polls/poll.ts';
import { Refusal } from './refusal.ts';
import { dayOf, type Instant } from './time.ts';
import { restored, struck } from './items/transitions.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Whether an operation is so old that whoever writes `ångra` may have forgotten it: of another day, or of over an hour ago. */
export function isLongAgo({ at }: Pick<Operation, 'at'>, now: Instant): boolean {
  return dayOf(at) !== dayOf(now) || Date.parse(now) - Date.parse(at) > HOUR_MS;
}

/** The histories of all that an operation touched, each oldest first. */
export type Histories = ReadonlyMap<Subject, readonly Version[]>;

/** Whether a change takes back the one before it, or does again what was taken back. */
export const takesBack = (verb: Verb): boolean => verb === 'undone' || verb === 'redone';

/**
 * The versions of a history, oldest first, that somebody took back and nobody has done again: what they say doesn't stand.
 * Only the latest change of a thing can be taken back, so that it is the one before the undo. Of a history with gaps, that
 * one may be missing.
 */
export function takenBack<V extends Version>(history: readonly V[]): ReadonlySet<V> {
  const gone = new Set<V>();
  let done: V | undefined;
  let revision = -1;
  for (const version of history) {
    const isNext = version.after.revision === revision + 1;
    revision = version.after.revision;
    if (!takesBack(version.verb)) done = version;
    else if (!isNext) done = undefined;
    else if (done !== undefined && version.verb === 'undone') gone.add(done);
    else if (done !== undefined) gone.delete(done);
  }
  return gone;
}

/** Each thing as it stood before the operation; what the operation created is struck, cancelled or withdrawn instead, as undone. */
function before(now: Versioned, earlier: Versioned | undefined, act: Act, reason: string): Versioned {
  if (isMeeting(now)) {
    const was = earlier && isMeeting(earlier) ? earlier : { ...now, cancelled: true, undone: true as const };
    return { ...was, revision: now.revision + 1 };
  }
  if (isPoll(now)) {
    const was = earlier && isPoll(earlier) ? earlier : { ...now, state: 'withdrawn' as const };
    return { ...was, revision: now.revision + 1 };
  }
  return earlier && isItem(earlier) ? restored(now, earlier) : { ...struck(now, reason, act), undone: true };
}

/** What is done of a meeting before anybody is told of it: planned, alone or with notes, taken back, and planned again. */
const UNTOLD: ReadonlySet<Verb> = new Set(['planned', 'captured', 'undone', 'redone']);

/** The change without word to everyone of a meeting that has only been planned and taken back: nobody has heard of it. */
function inSilence(change: Change, histories: Histories): Change {
  const told = (subject: Subject) => !histories.get(subject)?.every(({ verb }) => UNTOLD.has(verb));
  return { ...change, owed: change.owed.filter(({ kind, subject }) => kind !== 'changed' || told(subject)) };
}

/**
 * The change that takes an operation back: all that it touched, at once; what it created is struck for `reason`. Refuses with "already-undone"
 * where it doesn't stand any more, with "changed-since" where anyone has changed any of it afterwards, and with "nothing-to-undo" where it touched nothing that has a history, and with
 * "sent-away" where it sent something to another network, which has it still. What takes back an undo is "redone".
 */
export function undo(
  state: NetworkState,
  act: Act,
  operation: Operation,
  histories: Histories,
  reason: string,
): Change {
  if (operation.touched.length === 0) throw new Refusal({ code: 'nothing-to-undo' });
  if (operation.verb === 'sent') throw new Refusal({ code: 'sent-away' });
  const versions = operation.touched.map(({ subject, revision }) => ({
    revision,
    whole: histories.get(subject) ?? [],
    history: (histories.get(subject) ?? []).map((version) => version.after),
  }));
  const since = versions.filter(({ revision, history }) => history.at(-1)?.revision !== revision);
  if (since.length > 0) {
    const gone = since.every(({ whole }) =>
      [...takenBack(whole)].some((version) => version.operation === operation.id),
    );
    if (gone) throw new Refusal({ code: 'already-undone' });
    const numbers = since
      .flatMap(({ history }) => history.slice(-1))
      .flatMap((last) => (isItem(last) ? [last.number] : []));
    throw new Refusal({ code: 'changed-since', numbers });
  }
  const things = versions.flatMap(({ history }) => {
    const [now, earlier] = [history.at(-1), history.at(-2)];
    return now ? [before(now, earlier, act, reason)] : [];
  });
  const change = changeOf(state, act, operation.verb === 'undone' ? 'redone' : 'undone', {
    items: things.filter(isItem),
    meetings: things.filter(isMeeting),
    polls: things.filter(isPoll),
  });
  return inSilence(change, histories);
}
