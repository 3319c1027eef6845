import { itemCard } from '../../../cards/items/item.ts';
import { tickedCard } from '../../../cards/items/ticked.ts';
import type { Verb, Version } from '../../../domain/change.ts';
import type { Item } from '../../../domain/items/item.ts';
import {
  done,
  itemOf,
  memberId,
  MUNICIPALITIES,
  now,
  open,
  parties,
  sampleState,
  type Mark,
} from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function historyOf(item: Item, mark: Mark, lines: readonly (readonly [Verb, string?])[]): Version<Item>[] {
  return lines.map(([verb, text], index) => ({
    operation: `op${index}`,
    by: { id: memberId(index % 3), name: mark(index % 2 === 0 ? 'Anna Berg' : 'Erik Lund') },
    at: `2027-04-${String(13 + (index % 17)).padStart(2, '0')}T08:30:00.000Z`,
    verb,
    ...(text === undefined ? {} : { text: mark(text) }),
    after: item,
  }));
}

export function itemSamples(mark: Mark): Sample[] {
  const { municipality, group, outside, member } = parties(mark);
  const state = sampleState(mark, []);
  const show = (item: Item, more: Partial<Parameters<typeof itemCard>[0]> = {}) =>
    itemCard({ item, state, now, ...more });
  const one = itemOf(mark, 14, 'Presenterar Bästa skola', { saidAt: 'm2', decided: true });
  const several = itemOf(mark, 15, 'Skickar exempel på kvalitetsrapporter', {
    lines: [
      open(municipality('Skövde')),
      done(group('enkat', 'Enkätgruppen'), mark),
      open(member(4)),
      open(outside('SIKT')),
    ],
    due: { kind: 'date', day: '2027-05-12' },
    note: mark('Gärna två exempel var, ett från förskolan och ett från grundskolan.'),
  });
  const everyone = itemOf(mark, 16, 'Svarar på enkäten om närvaro', {
    lines: MUNICIPALITIES.map((name, index) =>
      index % 2 === 0 ? done(municipality(name), mark) : open(municipality(name)),
    ),
    due: { kind: 'next-meeting' },
  });
  const crowd = {
    ...everyone,
    lines: [...everyone.lines, open(outside('Skolverket')), done(outside('Kommunalförbundet'), mark)],
  };
  const closed = { by: { id: memberId(1), name: mark('Erik Lund') }, at: '2027-05-19T12:02:00.000Z' };
  const decision = itemOf(mark, 19, 'Mötena hålls på förmiddagar', {
    kind: 'decision',
    lines: [],
    due: { kind: 'none' },
    decided: true,
    saidAt: 'm2',
    state: 'done',
  });
  const history = historyOf(one, mark, [
    ['captured'],
    ['noted', 'Tibro har underlaget klart, Skövde skickar sitt i nästa vecka.'],
    ['moved'],
    ['edited'],
    ['reopened'],
  ]);
  const passed = itemOf(mark, 20, 'Höstens studiebesök', {
    kind: 'topic',
    lines: [],
    due: { kind: 'meeting', meeting: 'm2' },
  });
  return [
    { name: 'att ta upp, på ett möte som har varit', card: show(passed) },
    { name: 'tre som markerats på en gång', card: tickedCard([one, several, everyone], state, now, OPERATION) },
    { name: 'sparat nyss', card: show(one, { banner: 'Sparat som uppdrag 14.', undo: OPERATION }) },
    { name: 'en ansvarig', card: show(one) },
    { name: 'flera ansvariga, försenat, en klar', card: show(several) },
    { name: 'alla kommuner', card: show(everyone) },
    { name: 'fler ansvariga än en lista rymmer', card: show(crowd) },
    {
      name: 'klart',
      card: show({ ...one, lines: one.lines.map(({ party }) => done(party, mark)), state: 'done', closed }),
    },
    {
      name: 'avskrivet',
      card: show({
        ...one,
        state: 'struck',
        closed: { ...closed, reason: mark('Görs av Skolverket i stället.') },
      }),
    },
    { name: 'beslut', card: show(decision) },
    { name: 'att ta upp', card: show(itemOf(mark, 20, 'Höstens studiebesök', { kind: 'topic', lines: [] })) },
    { name: 'utan datum', card: show(itemOf(mark, 21, 'Håller kontakten med lärosätet', { due: { kind: 'none' } })) },
    { name: 'med historik', card: show(one, { history }) },
    {
      name: 'det gick inte',
      card: show(one, { notice: mark('Uppdrag 14 kan ändras av Anna Berg, som skrev in det, eller presidiet.') }),
    },
  ];
}
