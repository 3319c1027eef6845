import type { TableClient } from '@azure/data-tables';
import type { Change } from '../../domain/change.ts';
import { emptyAgenda } from '../../domain/meetings/agenda-draft.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Offer } from '../../domain/items/offer.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import type { Snapshot, Store } from '../../storage/store.ts';
import { rowsIn } from '../../storage/table.ts';
import { asta, changeOf, itemOf, meetingOf, memberOf, networkOf } from './samples.ts';

/** Long ago, and lately. */
export const OLD = '2020-05-04T09:00:00.000Z';
export const NEW = '2027-02-20T09:00:00.000Z';
export const NOW = '2027-03-01T09:00:00.000Z';

/** The keys of all rows, but the sweeper's. */
export async function keysIn(client: TableClient): Promise<string[]> {
  const rows = await rowsIn(client, { from: '', to: '~' });
  return rows.map(({ rowKey }) => rowKey).sort();
}

const done = (item: Item, at: string): Item => ({
  ...item,
  revision: item.revision + 1,
  state: 'done',
  closed: { by: asta, at },
});
const closedPoll = (poll: Poll, at: string): Poll => ({
  ...poll,
  revision: 2,
  state: 'closed',
  closed: { by: asta, at },
});

/** An item long ago and one lately: an assignment, one that was decided at a meeting, a decision and a topic. */
const kinds = (at: string, first: number): Item[] => [
  itemOf(first, { created: { by: asta, at } }),
  itemOf(first + 1, { created: { by: asta, at }, decided: true, saidAt: 'named' }),
  itemOf(first + 2, { created: { by: asta, at }, kind: 'decision', decided: true, state: 'done', lines: [] }),
  itemOf(first + 3, { created: { by: asta, at }, kind: 'topic', lines: [] }),
];

/** Fills a network with every kind of row that storage makes, of long ago and of lately; numbers 1–5 are old, 6–9 new. */
export async function fillEveryKind(store: Store, id: string): Promise<Snapshot> {
  const load = async () => (await store.load(id))!;
  const say = async (at: string, changed: Partial<Change>, operation = `${at}-${Math.random()}`) => {
    const change = changeOf(operation, changed);
    const before = await store.load(id);
    await store.commit(before, { ...change, act: { ...change.act, at } });
  };
  const poll = (name: string, at: string): Poll => ({
    ...{ id: name, revision: 1, question: 'Köpa in?', options: ['Ja', 'Nej'], municipalities: ['Norrby'], votes: [] },
    ...{ closes: at.slice(0, 10), state: 'open' as const, created: { by: asta, at } },
  });
  const offer = (name: string, at: string, settled: boolean): Offer => ({
    ...{ id: name, from: { network: 'other', code: 'O', number: 1 }, by: asta, at, kind: 'assignment' as const },
    ...{ title: 'Skickat', note: '', municipalities: [] },
    ...(settled ? { settled: { by: asta, at, number: 1 } } : {}),
  });
  await store.commit(undefined, {
    ...changeOf('begin', { network: networkOf(id, { nextNumber: 10 }) }),
    act: { operation: 'begin', by: asta, at: OLD },
    members: [
      memberOf(asta.id, { name: asta.name }),
      memberOf('gone-old', { left: '2020-05-04' }),
      memberOf('gone-new', { left: '2027-02-20' }),
    ],
    groups: [
      { id: 'au', name: 'AU', members: [asta.id] },
      { id: 'dissolved', name: 'Upplöst', members: [], dissolved: true },
    ],
  });
  const [old, lately] = [kinds(OLD, 1), kinds(NEW, 6)];
  const open = itemOf(5, { created: { by: asta, at: OLD } });
  await say(OLD, { items: [...old, open], polls: [poll('old', OLD)], offer: offer('old', OLD, true) });
  await say(NEW, { items: lately, polls: [poll('new', NEW)], offer: offer('new', NEW, true) });
  const isOpen = ({ state }: Item) => state === 'open';
  await say(OLD, {
    items: old.filter(isOpen).map((item) => done(item, OLD)),
    polls: [closedPoll(poll('old', OLD), OLD)],
  });
  await say(NEW, {
    items: lately.filter(isOpen).map((item) => done(item, NEW)),
    polls: [closedPoll(poll('new', NEW), NEW)],
  });
  await say(NEW, { polls: [poll('open', OLD)], offer: offer('waiting', OLD, false) });
  const days: [string, string][] = [
    ['old', '2020-05-04'],
    ['named', '2020-05-05'],
    ['next', '2027-06-01'],
  ];
  await say(NEW, { meetings: days.map(([name, day]) => meetingOf(name, day)) });
  for (const [name] of days) {
    await store.keepAgenda(id, { ...emptyAgenda(name), revision: 1 }, undefined);
    await store.keepPost(id, `a${name}`, 'message');
  }
  for (const name of ['old', 'open']) await store.keepPost(id, `q${name}`, 'message');
  const notices = [OLD, NEW].map((at) => ({ at, network: id, subject: 'i1' as const, kind: 'overdue' as const }));
  await store.plan(notices.map((notice) => ({ ...notice, person: asta.id })));
  const owed = (await store.due(NOW)).notices.filter(({ network }) => network === id);
  await store.settle(owed, 'sent', NOW);
  await store.plan([{ at: '2027-06-01T06:00:00.000Z', network: id, subject: 'i5', kind: 'overdue' }]);
  const draft = { by: asta, at: NEW, text: 'Anteckningar', finds: [], known: [] };
  await store.keepDraft(id, { ...draft, id: 'notes', expires: '2027-03-07' });
  const link = { network: id, person: asta.id, kind: 'assignments', parameters: {} };
  await store.keepFileLink('a'.repeat(64), { ...link, expires: '2027-03-07T00:00:00.000Z' });
  return load();
}
