import { createHash } from 'node:crypto';
import type { Notice, Subject } from '../domain/notices/notice.ts';
import type { Poll } from '../domain/polls/poll.ts';
import type { Day, Instant } from '../domain/time.ts';

/** The partition of every row. One shard holds all networks, so that one query sweeps them all. */
export const SHARD = '0';

/** Row keys from `from` up to, and without, `to`. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

const LAST_NUMBER = 99_999_999;
const LONGEST_PART = 120;

/**
 * An id as one part of a row key, different for different ids: letters, digits, "." and "-" as they are, the rest as
 * "_3a" or "_u20ac". So no id can hold the "!" between parts or what the service forbids in keys. Long ids are hashed,
 * because five parts must fit in the service's 512 characters.
 */
export function keyPart(id: string): string {
  const encoded = id.replace(/[^A-Za-z0-9.-]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return code < 256 ? `_${code.toString(16).padStart(2, '0')}` : `_u${code.toString(16).padStart(4, '0')}`;
  });
  if (encoded.length <= LONGEST_PART) return encoded;
  return `_h${createHash('sha256').update(id, 'utf16le').digest('hex')}`;
}

/** All keys that start with `prefix`. "~" sorts after every character that keys are made of. */
export function startingWith(prefix: string): KeyRange {
  return { from: prefix, to: `${prefix}~` };
}

function padded(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > LAST_NUMBER) {
    throw new RangeError(`${number} can't be part of a key: numbers go from 0 to ${LAST_NUMBER}`);
  }
  return String(number).padStart(8, '0');
}

function subjectPart(subject: Subject): string {
  return /^i\d+$/.test(subject) ? `i${padded(Number(subject.slice(1)))}` : keyPart(subject);
}

function instantPart(instant: Instant): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant)) {
    throw new RangeError(`"${instant}" can't be part of a key: instants are written 2027-06-01T06:00:00.000Z`);
  }
  return instant;
}

const live = (network: string) => `live!${keyPart(network)}!`;
const past = (network: string) => `past!${keyPart(network)}!`;

/** The rows of all networks, and what is left of them after the network that `key` is of. */
export const allLive: KeyRange = startingWith('live!');
export const afterNetwork = (key: string): KeyRange => ({ from: `live!${key.split('!')[1] ?? ''}!~`, to: allLive.to });

export const liveRange = (network: string): KeyRange => startingWith(live(network));
export const networkKey = (network: string): string => `${live(network)}0`;
export const memberKey = (network: string, id: string): string => `${live(network)}m!${keyPart(id)}`;
export const groupKey = (network: string, id: string): string => `${live(network)}g!${keyPart(id)}`;
export const meetingKey = (network: string, id: string): string => `${live(network)}p!${keyPart(id)}`;
export const openKey = (network: string, number: number): string => `${live(network)}o!${padded(number)}`;
export const pollKey = (network: string, id: string): string => `${live(network)}q!${keyPart(id)}`;
/** A part of a long change, still to be carried out. */
export const stepKey = (network: string, operation: string, step: number): string =>
  `${live(network)}w!${keyPart(operation)}!${padded(step)}`;

/** Which kind of row a live key is: "0" the network, "m", "g", "p", "o", "q" or "w". */
export const liveKind = (network: string, key: string): string => key.charAt(live(network).length);

/** Highest number first: numbers are turned round, since the service only sorts upwards. */
const inverted = (number: number) => padded(LAST_NUMBER - number);
export const closedKey = (network: string, number: number): string => `${past(network)}c!${inverted(number)}`;
export const decisionKey = (network: string, number: number): string => `${past(network)}b!${inverted(number)}`;

/** Closed polls, the one asked last first: minutes are turned round as numbers are. */
export const closedPollKey = (network: string, { id, created }: Pick<Poll, 'id' | 'created'>): string =>
  `${past(network)}q!${inverted(Math.floor(Date.parse(created.at) / 60_000))}!${keyPart(id)}`;
export const closedPollRange = (network: string): KeyRange => startingWith(`${past(network)}q!`);

/** Closed items ("c") or decisions ("b") with numbers below `below`, or all of them. */
export function registerRange(network: string, letter: 'c' | 'b', below: number | undefined): KeyRange {
  const all = startingWith(`${past(network)}${letter}!`);
  return below === undefined ? all : { from: `${all.from}${inverted(below - 1)}`, to: all.to };
}

const historyOf = (network: string, subject: Subject) => `${past(network)}h!${subjectPart(subject)}!`;
export const historyKey = (network: string, subject: Subject, revision: number): string =>
  `${historyOf(network, subject)}${padded(revision)}`;
export const historiesRange = (network: string): KeyRange => startingWith(`${past(network)}h!`);
export const historyRange = (network: string, subject: Subject): KeyRange => startingWith(historyOf(network, subject));

export const agendaKey = (network: string, meeting: string): string => `${past(network)}d!${keyPart(meeting)}`;

/** Where a subject's post in the network's channel stands. */
export const postKey = (network: string, subject: Subject): string => `${past(network)}s!${subjectPart(subject)}`;

/** The histories of items numbered from `from` up to, and without, `below`. */
export const itemHistoryRange = (
  network: string,
  { from, below }: { readonly from: number; readonly below: number },
): KeyRange => ({ from: historyOf(network, `i${from}`), to: historyOf(network, `i${below}`) });

/** What another network has sent this one. */
export const offerKey = (network: string, id: string): string => `${past(network)}f!${keyPart(id)}`;

export const operationKey = (network: string, operation: string): string => `${past(network)}x!${keyPart(operation)}`;

/** All of a network's agendas ("d"), offers ("f"), posts ("s"), settled notices ("t") or operations ("x"). */
export const pastRange = (network: string, letter: 'd' | 'f' | 's' | 't' | 'x'): KeyRange =>
  startingWith(`${past(network)}${letter}!`);

const personsNetworks = (person: string) => `who!${keyPart(person)}!`;
export const whoKey = (person: string, network: string): string => personsNetworks(person) + keyPart(network);
export const whoRange = (person: string): KeyRange => startingWith(personsNetworks(person));

const toPerson = (notice: Notice) => (notice.person === undefined ? '' : `!${keyPart(notice.person)}`);
const aboutWhat = (notice: Notice) => `${subjectPart(notice.subject)}!${keyPart(notice.kind)}${toPerson(notice)}`;
export const dueKey = (notice: Notice): string =>
  `due!${instantPart(notice.at)}!${keyPart(notice.network)}!${aboutWhat(notice)}`;
export const settledKey = (notice: Notice): string =>
  `${past(notice.network)}t!${instantPart(notice.at)}!${aboutWhat(notice)}`;

/** What became of a network's notices that fell due at `since` or later. */
export const settledRange = (network: string, since: Instant): KeyRange => {
  const { from, to } = startingWith(`${past(network)}t!`);
  return { from: from + instantPart(since), to };
};

/** What became of a network's notices that fell due before `before`. */
export const settledBefore = (network: string, before: Instant): KeyRange => {
  const { from } = startingWith(`${past(network)}t!`);
  return { from, to: from + instantPart(before) };
};

/** Notices due at `now` or before; the sweeper's own row `due!0` is the first of the range. */
export const dueRange = (now: Instant): KeyRange => ({ from: 'due!0', to: `due!${instantPart(now)}!~` });
export const laterRange = (now: Instant): KeyRange => ({ from: `due!${instantPart(now)}!~`, to: 'due!~' });
export const LEASE_KEY = 'due!0';

/** All notices not yet sent, and whether the row with this key is one that goes to this person. */
export const allDue: KeyRange = startingWith('due!');
export const isTo = (person: string, rowKey: string): boolean => rowKey.endsWith(`!${keyPart(person)}`);

/** Unsaved drafts by the day they expire, so that those that have are one range. */
export const draftKey = (network: string, { id, expires }: { readonly id: string; readonly expires: Day }): string =>
  `draft!${keyPart(expires)}!${keyPart(network)}!${keyPart(id)}`;
export const allDrafts: KeyRange = startingWith('draft!');
export const expiredDrafts = (today: Day): KeyRange => ({ from: 'draft!', to: `draft!${keyPart(today)}` });

/** Links to files, by the SHA-256 of their tokens in hexadecimal. */
export const fileLinks: KeyRange = startingWith('link!');
export const fileLinkKey = (hash: string): string => `link!${keyPart(hash)}`;
