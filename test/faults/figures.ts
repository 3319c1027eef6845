import type { Taken } from './faulty-teams.ts';
import { DUE_AT, POST_AT, channelOf, chatOf, networkOf, peopleOf, type Town } from './town.ts';
import type { Sent } from './workers.ts';

/** What a run came to. */
export interface Figures {
  readonly messages: number;
  readonly lost: number;
  readonly duplicates: number;
  /** Messages that came twice, though none of them was in hand at a SIGKILL, and all were answered. */
  readonly unexcused: number;
  readonly wrongHour: number;
  readonly overLimit: number;
  readonly sigkills: number;
  /** Notices that had been claimed and not yet marked when their process was killed. */
  readonly inHandAtKills: number;
  /** Messages that were taken, and the sender was told otherwise or nothing. */
  readonly unanswered: number;
  readonly refusals: number;
  readonly sigterms: number;
  /** Messages that a process left unmarked though it was asked to stop, and knew that they had been taken. */
  readonly leftAtStops: number;
  readonly longestStopMs: number;
  readonly outages: number;
  /** Notices that had been claimed and not yet marked when the tables went away. */
  readonly inHandAtOutages: number;
  readonly seconds: number;
}

const AN_HOUR_MS = 3_600_000;

/** What one message is about: the same in a second one that says the same. */
export const keyOf = ({ conversation, network }: Pick<Taken, 'conversation' | 'network'>) =>
  `${conversation} ${network}`;

/** One message to each member of each network in private, and one post in its channel for those out of reach. */
function expectedOf(town: Town, isAway: (conversation: string) => boolean): string[] {
  return Array.from({ length: town.networks }, (_, index) => index).flatMap((index) => {
    const network = networkOf(index);
    const chats = peopleOf(index, town)
      .map(chatOf)
      .filter((conversation) => !isAway(conversation));
    return [
      keyOf({ conversation: channelOf(network), network: '' }),
      ...chats.map((conversation) => keyOf({ conversation, network })),
    ];
  });
}

/** Whether it came in the hour it was to come in, by clocks that may be `skewMs` wrong. */
function isInItsHour({ atMs, network }: Taken, skewMs: number): boolean {
  const from = Date.parse(network === '' ? POST_AT : DUE_AT);
  return atMs >= from - skewMs && atMs < from + AN_HOUR_MS;
}

/** Holds what was taken against what was to be; `excused` are the keys of what may have come twice. */
export function countTaken(
  taken: readonly Taken[],
  sent: readonly Sent[],
  { town, isAway, skewMs }: { town: Town; isAway: (conversation: string) => boolean; skewMs: number },
  excused: ReadonlySet<string>,
): Pick<Figures, 'messages' | 'lost' | 'duplicates' | 'unexcused' | 'wrongHour'> {
  const counts = new Map<string, number>();
  for (const message of taken) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  const expected = expectedOf(town, isAway);
  const twice = expected.filter((key) => (counts.get(key) ?? 0) > 1);
  // By its own clock no worker is early at all.
  const early = sent.filter(({ at, away }) => at < (away ? POST_AT : DUE_AT));
  return {
    messages: taken.length,
    lost: expected.filter((key) => !counts.has(key)).length,
    duplicates: twice.reduce((sum, key) => sum + (counts.get(key) ?? 0) - 1, 0),
    unexcused: twice.filter((key) => !excused.has(key)).length,
    wrongHour: taken.filter((message) => !isInItsHour(message, skewMs)).length + early.length,
  };
}

/** The figures of a run on one line. */
export function lineOf(figures: Figures): string {
  return [
    `lost ${figures.lost}`,
    `duplicates ${figures.duplicates} of ${figures.sigkills} kills with ${figures.inHandAtKills} in hand and ${figures.unanswered} answers lost (${figures.unexcused} of anything else)`,
    `over limit ${figures.overLimit}`,
    `wrong hour ${figures.wrongHour}`,
    `left in hand at ${figures.sigterms} stops ${figures.leftAtStops} (longest ${figures.longestStopMs} ms)`,
    `${figures.outages} outages with ${figures.inHandAtOutages} in hand`,
    `${figures.refusals} refusals`,
    `${figures.messages} messages in ${figures.seconds} s`,
  ].join(', ');
}

/** What must not have happened, in words; empty where all is well. */
export function wrongIn(figures: Figures): string[] {
  const { lost, unexcused, overLimit, wrongHour, leftAtStops, longestStopMs, duplicates } = figures;
  const wrong: readonly (readonly [boolean, string])[] = [
    [lost > 0, 'a notice was lost'],
    [unexcused > 0, 'a message came twice that was neither in hand at a kill nor unanswered'],
    [duplicates > figures.inHandAtKills + figures.unanswered, 'more came twice than was in hand or unanswered'],
    [overLimit > 0, 'a limit was passed'],
    [wrongHour > 0, 'a message came in the wrong hour'],
    [leftAtStops > 0, 'a process that was asked to stop left a message in hand'],
    [longestStopMs >= 10_000, 'a process took more than 10 s to stop'],
    [figures.sigkills === 0 || figures.sigterms === 0 || figures.outages === 0, 'nothing was tried'],
    [figures.unanswered === 0 || figures.refusals === 0 || figures.inHandAtOutages === 0, 'no fault happened'],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}
