import { mineCard, type MineView } from '../../cards/items/list.ts';
import { byDue, owedBy } from '../../domain/items/listing.ts';
import type { Party } from '../../domain/items/party.ts';
import { isOf } from '../../domain/people/members.ts';
import type { Snapshot } from '../../storage/store.ts';
import type { Answer } from '../answer.ts';
import type { Turn } from '../turn.ts';

/** What the person owes in each of these networks; `isPrivate` where nobody else reads it. */
export function mineIn(
  states: readonly Snapshot[],
  person: { readonly id: string; readonly name: string },
  isPrivate: boolean,
  now: Turn['now'],
): Answer {
  const views = states.map((state): MineView => {
    const me = state.members.find(({ id }) => id === person.id);
    const items = me ? byDue(owedBy(me, state), state.meetings) : [];
    const first = (party: Party) => me !== undefined && isOf(party, me, state.groups);
    return { state, items, first, muted: me?.muted ?? false };
  });
  return { card: mineCard(views, person.name, isPrivate, now) };
}
