import { button } from '../../../cards/parts/button.ts';
import { listCard, mineCard } from '../../../cards/items/list.ts';
import { press } from '../../../cards/parts/texts.ts';
import type { Item } from '../../../domain/items/item.ts';
import { done, itemOf, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';

/** Ten items of all sorts. */
export function tenItems(mark: Mark): Item[] {
  const { municipality, group, outside } = parties(mark);
  return [
    itemOf(mark, 3, 'Skickar kontaktlista', { due: { kind: 'date', day: '2027-05-03' } }),
    itemOf(mark, 8, 'Lämnar förslag till gemensam enkät', {
      due: { kind: 'date', day: '2027-05-12' },
      lines: [open(group('enkat', 'Enkätgruppen'))],
    }),
    itemOf(mark, 14, 'Presenterar Bästa skola', {
      lines: [open(municipality('Skövde')), done(municipality('Tibro'), mark)],
    }),
    itemOf(mark, 15, 'Svarar på enkäten om närvaro', {
      lines: ['Essunga', 'Hjo', 'Skara', 'Skövde', 'Tibro', 'Vara'].map((name) => open(municipality(name))),
    }),
    itemOf(mark, 16, 'Återkommer om statistiken', { lines: [open(outside('Skolverket'))], due: { kind: 'none' } }),
    itemOf(mark, 17, 'Bokar lokal för höstens studiedag tillsammans med Falköping', { due: { kind: 'next-meeting' } }),
    itemOf(mark, 18, 'Berättar om språkutvecklande arbetssätt', { due: { kind: 'meeting', meeting: 'm5' } }),
    itemOf(mark, 19, 'Mötena hålls på förmiddagar', {
      kind: 'decision',
      lines: [],
      due: { kind: 'none' },
      state: 'done',
    }),
    itemOf(mark, 20, 'Höstens studiebesök', { kind: 'topic', lines: [] }),
    itemOf(mark, 21, 'Avropar ny webbtjänst', { state: 'struck', due: { kind: 'date', day: '2027-03-01' } }),
  ];
}

export function listSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const other = sampleState(mark, [], {
    network: { ...state.network, id: 'b2', name: mark('Nätverket för gymnasiet') },
  });
  const items = tenItems(mark);
  const network = state.network.id;
  const more = button('list', press.more, { network, filter: mark('Skövde'), from: '10' });
  const title = mark('Skövde');
  return [
    { name: 'tom', card: listCard({ title: 'Öppet (0)', items: [], state, now, none: 'Här finns inget öppet.' }) },
    { name: 'tio', card: listCard({ title: 'Öppet (10)', items, state, now, none: '' }) },
    {
      name: 'en sida av flera',
      card: listCard({ title: `${title} (23)`, items, state, now, none: '', range: '1–10 av 23', more }),
    },
    { name: 'mina, inget', card: mineCard([{ state, items: [], muted: true }], mark('Anna Berg'), true, now) },
    { name: 'mina', card: mineCard([{ state, items: items.slice(0, 3), muted: false }], mark('Anna Berg'), true, now) },
    {
      name: 'mina i två nätverk',
      card: mineCard(
        [
          { state, items: items.slice(0, 3), muted: false },
          { state: other, items: items.slice(3, 5), muted: true },
        ],
        mark('Anna Berg'),
        true,
        now,
      ),
    },
  ];
}
