import type { Instant } from '../time.ts';

/**
 * What a notice is about, as one word for the network's rows: "i14" is item 14, "m" and an id a meeting, "q" and an id a
 * poll, "a" and a meeting's id its agenda; "p:" and an id a person who has left, "k:" and a name a municipality whose last member has;
 * "h:" and a name a channel that was the network's home.
 */
export type Subject =
  | `i${number}`
  | `m${string}`
  | `q${string}`
  | `f${string}`
  | `a${string}`
  | `p:${string}`
  | `k:${string}`
  | `h:${string}`;

export const itemSubject = (number: number): Subject => `i${number}`;
export const meetingSubject = (id: string): Subject => `m${id}`;
export const agendaSubject = (meeting: string): Subject => `a${meeting}`;
export const pollSubject = (id: string): Subject => `q${id}`;
/** What another network has sent. */
export const offerSubject = (id: string): Subject => `f${id}`;
/** The channel of this name that everyone read in. */
export const homeSubject = (channel: string): Subject => `h:${channel}`;

/** A subject as logs may tell it: of a person, a municipality or a channel, only that it is one. */
export const namelessSubject = (subject: Subject): string => (subject.charAt(1) === ':' ? subject.charAt(0) : subject);

/**
 * What a notice says. A reminder names its distance in calendar days ("reminder14"), so that each is its own; "later" is one
 * that somebody asked to get again, "nudge" one that the presidium sends at once. Of a meeting: "review" asks the presidium to plan it, "digest" tells everyone where
 * things stand, "notes" asks for its notes, and "changed" says at once that it is moved, cancelled or on again. At once
 * go, too: "handed" to those who take something over, "asked" and "answered" about another date for it, and "left" to the
 * presidium about what somebody has left behind, and "rehomed" about where everyone reads now that the channel is gone. Of a poll: "ask3" reminds those who haven't answered three days before
 * the last day, "close" closes it, "result" tells everyone what came of it, and "shown" brings its post in the channel up
 * to date, or posts it.
 * Between networks: "offered" puts what another has sent before this one, "settled" and "finished" carry back what became of
 * it, and "told" says so to whoever sent it.
 */
export type NoticeKind =
  | `reminder${number}`
  | 'later'
  | 'nudge'
  | 'overdue'
  | 'review'
  | 'digest'
  | 'notes'
  | 'changed'
  | 'handed'
  | 'asked'
  | 'answered'
  | 'left'
  | `ask${number}`
  | 'close'
  | 'result'
  | 'shown'
  | 'offered'
  | 'settled'
  | 'finished'
  | 'told'
  | 'rehomed';

/** Tells a notice about a poll. */
export function isAboutPoll({ subject }: Pick<Notice, 'subject'>): boolean {
  return subject.startsWith('q');
}

const ALONE: ReadonlySet<NoticeKind> = new Set(['asked', 'answered', 'left', 'told', 'rehomed']);

/** Whether it is a message of its own: it is answered by buttons that a card of several things has no room for. */
export const standsAlone = (kind: NoticeKind): boolean => ALONE.has(kind);

/**
 * One message owed about one subject at one time. Its four or five words are its identity: planned twice, it is one.
 * Without `person` it is owed to whoever the roster says on that day, and is fanned out when its time comes.
 */
export interface Notice {
  readonly at: Instant;
  readonly network: string;
  readonly subject: Subject;
  readonly kind: NoticeKind;
  /** The member it goes to; "channel" for the network's own channel. */
  readonly person?: string;
}
