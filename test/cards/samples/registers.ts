import { registerCard, type RegisterView } from '../../../cards/register.ts';
import type { Item } from '../../../domain/item.ts';
import { itemOf, memberId, now, parties, sampleState, done, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { tenItems } from './lists.ts';

/** Items as registers hold them: open, done, struck and decided. */
function registered(mark: Mark): Item[] {
  const { municipality } = parties(mark);
  const closed = { by: { id: memberId(1), name: mark('Erik Lund') }, at: '2027-05-12T11:40:00.000Z' };
  return [
    itemOf(mark, 31, 'Bjuder in regionens samordnare', { decided: true, saidAt: 'm2' }),
    itemOf(mark, 30, 'Lämnar förslag till gemensam enkät', { decided: true, due: { kind: 'date', day: '2027-05-03' } }),
    itemOf(mark, 29, 'Presenterar Bästa skola', {
      decided: true,
      saidAt: 'm2',
      state: 'done',
      lines: [done(municipality('Skövde'), mark), done(municipality('Tibro'), mark)],
      closed,
    }),
    itemOf(mark, 22, 'Nätverket träffas fem gånger om året', {
      kind: 'decision',
      decided: true,
      state: 'done',
      lines: [],
      due: { kind: 'none' },
      note: mark('Två gånger digitalt och tre gånger hos någon av kommunerna, som turas om efter bokstavsordning.'),
    }),
    itemOf(mark, 21, 'Avropar ny webbtjänst', {
      decided: true,
      state: 'struck',
      closed: { ...closed, reason: mark('görs av kommunalförbundet') },
    }),
  ];
}

export function registerSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const tibro = parties(mark).municipality('Tibro');
  const show = (changed: Partial<RegisterView>) =>
    registerCard({ query: { of: 'decisions', parties: [] }, items: registered(mark), state, now, ...changed });
  return [
    { name: 'beslut', card: show({}) },
    {
      name: 'uppdrag, en sida av flera',
      card: show({ query: { of: 'assignments', parties: [] }, items: tenItems(mark), next: '3' }),
    },
    {
      name: 'klara 2027 i Tibro',
      card: show({
        query: { of: 'all', year: 2027, status: 'done', parties: [tibro] },
        items: registered(mark).slice(2, 3),
      }),
    },
    {
      name: 'inget bland de senaste',
      card: show({
        query: { of: 'decisions', year: 2019, status: 'done', parties: [tibro] },
        items: [],
        next: '4711',
        unread: true,
      }),
    },
  ];
}
