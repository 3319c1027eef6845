import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import { owedByParty } from './left-behind.ts';
import { municipalitiesWithMembers } from './members.ts';
import type { Member, NetworkState } from '../network.ts';
import type { Notice, Subject } from '../notices/notice.ts';
import { withTerms } from './terms.ts';
import { dayOf } from '../time.ts';

const leftNotice = ({ network }: NetworkState, act: Act, subject: Subject): Notice => ({
  at: act.at,
  network: network.id,
  subject,
  kind: 'left',
});

/** The word owed to the presidium about each municipality that has a member now and none among `after`. */
export function emptiedNotices(state: NetworkState, after: readonly Member[], act: Act): Notice[] {
  const left = new Set(municipalitiesWithMembers({ ...state, members: after }));
  return municipalitiesWithMembers(state)
    .filter((name) => !left.has(name))
    .map((name) => leftNotice(state, act, `k:${name}`));
}

/**
 * The change that these members leave: their roles end with them, and the presidium is told at once what they owed and
 * which municipalities have nobody left.
 */
export function depart(state: NetworkState, act: Act, leaving: readonly Member[]): Change {
  const today = dayOf(act.at);
  const members = leaving.map((member): Member => ({ ...member, presidium: false, coordinator: false, left: today }));
  const network = withTerms(state, members, today);
  const change = changeOf(state, act, 'roster', network === state.network ? { members } : { members, network });
  const ids = new Set(leaving.map(({ id }) => id));
  const owing = leaving.filter(({ id, name }) => owedByParty({ kind: 'member', id, name }, state).length > 0);
  const staying = state.members.filter(({ id }) => !ids.has(id));
  return {
    ...change,
    owed: [
      ...change.owed,
      ...owing.map(({ id }) => leftNotice(state, act, `p:${id}`)),
      ...emptiedNotices(state, staying, act),
    ],
  };
}

/** The change that takes a member out by hand. */
export function takeOut(state: NetworkState, act: Act, member: Member): Change {
  return depart(state, act, [{ ...member, takenOut: true }]);
}

/** The person as they were, where they were taken out by hand and nobody has taken them in again. */
export function takenOut({ departed }: Pick<NetworkState, 'departed'>, person: string): Member | undefined {
  return departed.find((member) => member.id === person && member.takenOut);
}

/** A member as before, without the day they left. */
export function returned({ left: _left, takenOut: _out, ...member }: Member): Member {
  return member;
}
