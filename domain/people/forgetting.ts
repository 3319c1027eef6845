import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import type { Member, NetworkState } from '../network.ts';

/** What is left of a member who asks to be forgotten: what the network's records need, while Teams says they are of it. */
function forgotten({ chat, email, muted, ...member }: Member): Member {
  return { ...member, noEmail: true };
}

/** The change that erases the address, the private chat and the settings of whoever acts, member or former member. */
export function forgetMember(state: NetworkState, act: Act): Change {
  const me = [...state.members, ...state.departed].filter(({ id }) => id === act.by.id);
  return changeOf(state, act, 'roster', { members: me.map(forgotten) });
}
