import { statusCard } from '../../../cards/meetings/status.ts';
import { digestOf } from '../../../domain/meetings/digest.ts';
import { itemOf, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { tenItems } from './lists.ts';

export function statusSamples(mark: Mark): Sample[] {
  const open = tenItems(mark).filter(({ state }) => state === 'open');
  const state = sampleState(mark, open);
  const [, , , june, september] = state.meetings;
  const closed = [1, 2, 4, 5].map((number) => itemOf(mark, number, `Gör ${number}`, { state: 'done' }));
  const many = Array.from({ length: 60 }, (_, index) =>
    itemOf(mark, index + 30, `Lämnar underlag ${index + 1}`, {
      ...(index % 3 === 0 ? { due: { kind: 'date', day: '2027-05-03' } } : {}),
      ...(index % 3 === 1 ? { due: { kind: 'none' } } : {}),
    }),
  );
  const crowded = sampleState(mark, many);
  return [
    { name: 'inför mötet', card: statusCard(digestOf(state, june, closed, now), state, now) },
    { name: 'möte utan plats', card: statusCard(digestOf(state, september, [], now), state, now) },
    { name: 'utan möte', card: statusCard(digestOf(state, undefined, closed.slice(0, 1), now), state, now) },
    {
      name: 'inget alls',
      card: statusCard(digestOf(sampleState(mark, []), june, [], now), sampleState(mark, []), now),
    },
    {
      name: 'som kallar på dem som har något kvar',
      card: statusCard(digestOf(state, june, closed, now), state, now, state.members),
    },
    { name: 'många', card: statusCard(digestOf(crowded, june, closed, now), crowded, now) },
  ];
}
