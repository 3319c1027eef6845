import { memberForm, rosterCard } from '../../../cards/roster.ts';
import { MUNICIPALITIES, sampleState, type Mark } from '../sample-network.ts';
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
  return [
    { name: 'medlemmar', card: rosterCard(state, 0) },
    { name: 'ändrat nyss', card: rosterCard(state, 0, mark('Karin Öberg: Skara.')) },
    { name: 'första sidan av två', card: rosterCard({ ...state, members: many }, 0) },
    { name: 'kommun saknas', card: memberForm(state, state.members[7]!, OPERATION, all) },
    { name: 'kommun vald', card: memberForm(state, state.members[0]!, OPERATION, all) },
  ];
}
