import { dissolveCard, groupForm, groupsCard } from '../../../cards/people/groups.ts';
import {
  askBackCard,
  departCard,
  departedCard,
  memberForm,
  memberValues,
  type MemberView,
} from '../../../cards/people/member-form.ts';
import { presidiumCard, rosterCard } from '../../../cards/people/roster.ts';
import { itemOf, memberId, MUNICIPALITIES, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function rosterSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...state.members[index % 7]!,
    id: `p${index}`,
    name: mark(`Person ${String(index).padStart(2, '0')}`),
  }));
  const all = MUNICIPALITIES.map(mark);
  const form = (index: number, more: Partial<MemberView> = {}) =>
    memberForm({ state, member: state.members[index]!, operation: OPERATION, all, runs: true, ...more });
  const gone = { ...state.members[4]!, left: '2027-04-30' };
  const terms = [
    { member: memberId(5), name: mark('Leila Haddad'), from: '2026-08-17', to: '2027-02-09' },
    { member: memberId(0), name: mark('Anna Berg'), from: '2027-02-09' },
  ];
  const led = { ...state, network: { ...state.network, terms } };
  const owed = itemOf(mark, 3, 'Kontaktar lärosätet', { lines: [open(parties(mark).member(4))] });
  const group = state.groups[0]!;
  return [
    { name: 'medlemmar', card: rosterCard(state, now, 0) },
    { name: 'ändrat nyss', card: rosterCard(state, now, 0, mark('Karin Öberg: Skara.')) },
    { name: 'första sidan av två', card: rosterCard({ ...state, members: many }, now, 0) },
    {
      name: 'någon har slutat',
      card: rosterCard({ ...state, members: state.members.slice(0, 4), departed: [gone] }, now, 0),
    },
    { name: 'kommun saknas', card: form(7) },
    { name: 'kommun vald', card: form(0) },
    { name: 'min egen kommun', card: form(2, { runs: false }) },
    {
      name: 'utan presidium',
      card: form(0, { unled: true, values: { ...memberValues(state, state.members[0]!), presidium: 'false' } }),
    },
    { name: 'den som har slutat', card: departedCard({ ...state, items: [owed] }, gone, OPERATION, now) },
    { name: 'inte längre med?', card: departCard({ ...state, items: [owed] }, state.members[4]!, OPERATION, false) },
    { name: 'inte längre med, utan presidium', card: departCard(state, state.members[0]!, OPERATION, true) },
    {
      name: 'tagen ur nätverket',
      card: departedCard(state, gone, OPERATION, now, mark(`${gone.name} är inte längre med.`)),
    },
    { name: 'den som är tagen ur nätverket skriver', card: askBackCard(state, gone, OPERATION, now) },
    { name: 'presidiet', card: presidiumCard(led, now) },
    {
      name: 'inget presidium',
      card: presidiumCard({ ...state, members: state.members.map((one) => ({ ...one, presidium: false })) }, now),
    },
    { name: 'grupper', card: groupsCard(state, 0, mark('Enkätgruppen är ändrad.')) },
    { name: 'ny grupp', card: groupForm(state, OPERATION, { name: '', members: '' }) },
    {
      name: 'ändra grupp, fel namn',
      card: groupForm(
        state,
        OPERATION,
        { name: mark('Skövde'), members: group.members.join() },
        { group, wrong: 'Det namnet betyder redan något här. Välj ett annat.' },
      ),
    },
    { name: 'upplös grupp', card: dissolveCard(state, group, 3, OPERATION) },
  ];
}
