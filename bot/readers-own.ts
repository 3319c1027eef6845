import type { First } from '../cards/parts/rows.ts';
import { isOf } from '../domain/people/members.ts';
import type { Turn } from './turn.ts';

/** What is the reader's own, whose names come first in a row that is too short for all; undefined where several read. */
export function readersOwn({ incoming, me, state }: Turn): First | undefined {
  return incoming.space.kind === 'personal' ? (party) => isOf(party, me, state.groups) : undefined;
}
