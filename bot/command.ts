import type { Pressed, Verb } from '../cards/payloads.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Answer } from './answer.ts';
import type { Turn } from './turn.ts';

/** The words of a typed command by their names in its pattern. */
export type Words = Readonly<Record<string, string | undefined>>;

/** A thing that can be typed. The pattern must fit the whole text, so that a sentence that only begins like a command is captured. */
export interface Spoken {
  readonly says: RegExp;
  /** Where the pattern alone can't tell a command from a sentence: whether the words name what this network has. */
  readonly meant?: (state: NetworkState, words: Words) => boolean;
  readonly spoken: (turn: Turn, words: Words) => Promise<Answer> | Answer;
}

/** What a button does. */
export type Buttons = { readonly [V in Verb]?: (turn: Turn, pressed: Pressed<V>) => Promise<Answer> | Answer };

/** One use case: what is typed for it, and its buttons. */
export interface Command {
  /** What is typed for it is no command, only near one that exists: a slip of the hand in one that does goes before it. */
  readonly isNear?: true;
  readonly typed?: readonly Spoken[];
  readonly buttons?: Buttons;
}

/** The number in a command's words. */
export function numberIn(words: Words): number {
  return Number(words.number);
}
