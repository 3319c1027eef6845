import type { Stamp } from '../items/item.ts';
import type { Author } from '../items/party.ts';
import { saysAbstains } from '../swedish/words/abstains.ts';
import type { Day, Instant } from '../time.ts';

/** Characters that a question, an answer and a comment hold, and how many answers there are to choose among. */
export const LONGEST_QUESTION = 300;
export const LONGEST_OPTION = 80;
export const LONGEST_COMMENT = 300;
export const MOST_OPTIONS = 10;

/** What a municipality answers, until it changes it. */
export interface Vote {
  readonly municipality: string;
  /** The place of the answer among the poll's options, from 0. */
  readonly option: number;
  readonly comment?: string | undefined;
  /** The member who answered for it. */
  readonly by: Author;
  readonly at: Instant;
}

/** A question to municipalities between meetings; each has one vote, and everyone sees who answers what. */
export interface Poll {
  /** Of the operation that asked it. */
  readonly id: string;
  /** 1 when asked; one more with each change. */
  readonly revision: number;
  readonly question: string;
  readonly options: readonly string[];
  /** Who are asked; they stay as they were then, and any of their members of the day answers. */
  readonly municipalities: readonly string[];
  /** The last day to answer. */
  readonly closes: Day;
  /** One for each municipality that has answered. */
  readonly votes: readonly Vote[];
  /** Withdrawn: it should never have been asked, and has no result. */
  readonly state: 'open' | 'closed' | 'withdrawn';
  readonly created: Stamp;
  readonly closed?: Stamp | undefined;
}

/** An answer, and the municipalities that gave it. */
export interface Counted {
  readonly option: string;
  readonly votes: readonly Vote[];
}

/** Every answer in the poll's order with its votes, in the order of the municipalities. */
export function countOf({ options, votes, municipalities }: Poll): Counted[] {
  const place = ({ municipality }: Vote) => municipalities.indexOf(municipality);
  return options.map((option, index) => ({
    option,
    votes: votes.filter((vote) => vote.option === index).sort((a, b) => place(a) - place(b)),
  }));
}

/** The answers that most municipalities gave: several where they are as many, none where all abstain or nobody answers. */
export function leading(poll: Poll): Counted[] {
  const sides = countOf(poll).filter(({ option, votes }) => !saysAbstains(option) && votes.length > 0);
  const most = Math.max(0, ...sides.map(({ votes }) => votes.length));
  return sides.filter(({ votes }) => votes.length === most);
}

/** The municipalities that haven't answered. */
export function unanswered({ municipalities, votes }: Poll): string[] {
  return municipalities.filter((name) => !votes.some(({ municipality }) => municipality === name));
}

/** Tells a poll from an item and a meeting. */
export function isPoll(thing: object): thing is Poll {
  return 'question' in thing;
}
