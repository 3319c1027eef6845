import { partyPageCard } from '../../../cards/people/party-page.ts';
import { registerCard, type RegisterView } from '../../../cards/registers/register.ts';
import { searchCard, searchForm } from '../../../cards/registers/search.ts';
import type { Item } from '../../../domain/items/item.ts';
import type { Party } from '../../../domain/items/party.ts';
import { partyPage } from '../../../domain/registers/party-page.ts';
import type { Hit, Passage } from '../../../domain/registers/search.ts';
import { itemOf, memberId, now, parties, sampleState, done, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { historyOf } from './items.ts';
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
      card: show({
        query: { of: 'assignments', parties: [] },
        items: tenItems(mark)
          .filter(({ kind }) => kind === 'assignment')
          .reverse(),
        next: '3',
      }),
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

export function searchSamples(mark: Mark): Sample[] {
  const items = tenItems(mark);
  const state = sampleState(mark, items);
  const passages: (Passage | undefined)[] = [
    undefined,
    {
      field: 'note',
      text: mark('Gärna två exempel var, ett från förskolan och ett från grundskolan.'),
      marks: [{ from: 32, to: 41 }],
    },
    {
      field: 'comment',
      text: mark('Skolan har underlaget klart.'),
      marks: [{ from: 0, to: 6 }],
      said: historyOf(items[2]!, mark, [['noted', 'Skolan har underlaget klart.']])[0]!,
    },
    { field: 'source', text: mark('Skövde visar sin skola'), marks: [{ from: 17, to: 22 }] },
    { field: 'party', text: mark('Skolverket'), marks: [{ from: 0, to: 10 }] },
  ];
  const hits = items.slice(2, 7).map((item, index): Hit => {
    const passage = passages[index];
    return passage ? { item, passage } : { item };
  });
  const view = {
    words: mark('bästa skola'),
    hits,
    from: 0,
    count: 5,
    partly: false,
    floor: 1,
    saidFloor: 1,
    state,
    now,
  };
  return [
    { name: 'fråga', card: searchForm(state.network.id) },
    { name: 'träffar', card: searchCard(view) },
    {
      name: 'en sida av flera, med några av orden',
      card: searchCard({ ...view, count: 23, partly: true, saidFloor: 41 }),
    },
    { name: 'inget bland de senaste', card: searchCard({ ...view, hits: [], count: 0, floor: 1001 }) },
    {
      name: 'en kommentar som är ångrad',
      card: searchCard({
        ...view,
        hits: hits
          .slice(2, 3)
          .map(({ item, passage }) => ({ item, ...(passage && { passage: { ...passage, gone: true } }) })),
        count: 1,
      }),
    },
    { name: 'bland äldre', card: searchCard({ ...view, below: 1001 }) },
  ];
}

export function partySamples(mark: Mark): Sample[] {
  const items = tenItems(mark).filter((item) => item.state === 'open');
  const state = sampleState(mark, items);
  const { municipality, group, member, outside } = parties(mark);
  const past = { closed: registered(mark).slice(2, 3), decisions: registered(mark) };
  const show = (party: Party, showsShare: boolean) =>
    partyPageCard({ page: partyPage(party, state, past, now), state, now, showsShare });
  return [
    { name: 'en kommun', card: show(municipality('Skövde'), false) },
    { name: 'en kommun, privat', card: show(municipality('Tibro'), true) },
    { name: 'en kommun utan medlemmar', card: show(municipality('Karlsborg'), true) },
    { name: 'en grupp', card: show(group('enkat', 'Enkätgruppen'), false) },
    { name: 'en person', card: show(member(1), false) },
    { name: 'utanför nätverket', card: show(outside('Skolverket'), false) },
  ];
}
