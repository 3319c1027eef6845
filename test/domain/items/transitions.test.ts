import { describe, expect, it, test } from 'vitest';
import type { Item } from '../../../domain/items/item.ts';
import { Refusal, type Reason } from '../../../domain/refusal.ts';
import {
  created,
  edited,
  moved,
  noted,
  reopened,
  restored,
  struck,
  ticked,
} from '../../../domain/items/transitions.ts';
import { actOf, asta, bo, fieldsOf, hjo, itemOf, on, skolverket, skövde, tibro } from '../samples.ts';

const act = actOf('op', bo, '2027-03-02T09:00:00.000Z');
const stamp = { by: act.by, at: act.at };
const shared = itemOf(14, { revision: 3, lines: [{ party: skövde }, { party: tibro }, { party: hjo }] });

/** The code of the refusal that something meets; fails where it isn't refused. */
function refusal(attempt: () => unknown): Reason {
  try {
    attempt();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.reason;
    throw fault;
  }
  throw new Error('it was not refused');
}
const doneNames = (item: Item) => item.lines.filter(({ done }) => done).map(({ party }) => party.name);

describe('a new item', () => {
  it('is open, with a line for each party, and remembers the sentence it was read from', () => {
    const item = created(14, fieldsOf({ parties: [skövde, skolverket] }), act, { source: 'Skövde och Skolverket …' });
    expect(item).toMatchObject({
      number: 14,
      revision: 1,
      state: 'open',
      created: stamp,
      source: 'Skövde och Skolverket …',
    });
    expect(item.lines).toEqual([{ party: skövde }, { party: skolverket }]);
  });

  it.each([
    ['decision', false, 'done', true],
    ['decision', true, 'done', true],
    ['assignment', true, 'open', true],
    ['assignment', false, 'open', false],
    ['topic', true, 'open', false],
  ] as const)('of kind %s, said to be decided %s, is %s and decided %s', (kind, decided, state, isDecided) => {
    expect(created(1, fieldsOf({ kind, decided }), act)).toMatchObject({ kind, state, decided: isDecided });
  });
});

describe('every act on an item', () => {
  const done = ticked(shared, 'all', act);
  it.each<[string, Item, Item]>([
    ['edit', shared, edited(shared, fieldsOf(), act)],
    ['tick', shared, ticked(shared, ['k:Hjo'], act)],
    ['tick of all', shared, done],
    ['move', shared, moved(shared, on('2027-06-02'))],
    ['note', shared, noted(shared)],
    ['strike', shared, struck(shared, 'görs inte', act)],
    ['reopening', done, reopened(done)],
    ['return to an earlier version', done, restored(done, shared)],
  ])('%s: makes one more revision of the same number, and leaves the item before it alone', (_act, before, after) => {
    expect(after).toMatchObject({ number: 14, revision: before.revision + 1 });
    expect(shared.lines.every((line) => line.done === undefined)).toBe(true);
  });
});

describe('a tick', () => {
  it('is of one line, by whom and when; the others stay open', () => {
    const after = ticked(shared, ['k:Tibro'], act);
    expect(after.lines).toEqual([{ party: skövde }, { party: tibro, done: stamp }, { party: hjo }]);
    expect(after.state).toBe('open');
  });

  it('of the last line makes the item done', () => {
    const after = ['k:Tibro', 'k:Hjo', 'k:Skövde'].reduce((item, key) => ticked(item, [key], act), shared);
    expect(after).toMatchObject({ state: 'done', closed: stamp, revision: 6 });
  });

  it('of all keeps who ticked the others, and when', () => {
    const first = ticked(shared, ['k:Tibro'], actOf('first', asta));
    expect(ticked(first, 'all', act).lines.map(({ done }) => done?.by.name)).toEqual(['Bo Ek', 'Asta Lind', 'Bo Ek']);
  });

  it('of several where some are ticked already ticks the rest', () => {
    const first = ticked(shared, ['k:Tibro'], act);
    expect(doneNames(ticked(first, ['k:Tibro', 'k:Hjo'], act))).toEqual(['Tibro', 'Hjo']);
  });

  it('closes an item that nobody is named for, as a whole', () => {
    const topic = itemOf(1, { kind: 'topic', lines: [] });
    for (const keys of ['all', []] as const)
      expect(ticked(topic, keys, act)).toMatchObject({ state: 'done', closed: stamp });
  });

  it('is refused for a line that is ticked, with its name', () => {
    const first = ticked(shared, ['k:Tibro'], act);
    expect(refusal(() => ticked(first, ['k:Tibro'], act))).toEqual({
      code: 'already-ticked',
      item: first,
      names: ['Tibro'],
    });
  });

  it('is refused for a line that is no longer there, and closes nothing by mistake', () => {
    expect(refusal(() => ticked(shared, ['k:Karlsborg'], act))).toEqual({ code: 'no-such-line', item: shared });
    const emptied = itemOf(1, { kind: 'topic', lines: [] });
    expect(refusal(() => ticked(emptied, ['k:Tibro'], act)).code).toBe('no-such-line');
  });
});

describe('an edit', () => {
  it('says what the form says', () => {
    const fields = fieldsOf({ title: 'Nytt', note: 'Längre', due: on('2027-09-01'), saidAt: 'm1' });
    const { parties, ...said } = fields;
    expect(edited(shared, fields, act)).toMatchObject({ ...said, lines: parties.map((party) => ({ party })) });
  });

  it('keeps the tick of a party that stays, also under another name, and forgets that of one that goes', () => {
    const group = { kind: 'group', id: 'au', name: 'AU' } as const;
    const item = ticked(
      itemOf(1, { lines: [{ party: tibro }, { party: group }, { party: hjo }] }),
      ['k:Tibro', 'g:au'],
      act,
    );
    const after = edited(item, fieldsOf({ parties: [{ ...group, name: 'Arbetsutskottet' }, hjo, skövde] }), act);
    expect(after.lines.map(({ party, done }) => [party.kind, done !== undefined])).toEqual([
      ['group', true],
      ['municipality', false],
      ['municipality', false],
    ]);
    expect(edited(after, fieldsOf({ parties: [tibro] }), act).lines).toEqual([{ party: tibro }]);
  });

  it('that leaves only ticked parties makes the item done', () => {
    const item = ticked(shared, ['k:Tibro'], act);
    expect(edited(item, fieldsOf({ parties: [tibro] }), act)).toMatchObject({ state: 'done', closed: stamp });
  });

  it('of an item without parties leaves it open', () => {
    expect(edited(shared, fieldsOf({ kind: 'topic', parties: [] }), act)).toMatchObject({ state: 'open', lines: [] });
  });

  it('into a decision leaves nothing open, and back again opens it', () => {
    const decision = edited(shared, fieldsOf({ kind: 'decision' }), act);
    expect(decision).toMatchObject({ state: 'done', decided: true });
    expect(edited(decision, fieldsOf({ decided: false }), act)).toMatchObject({ state: 'open', decided: false });
  });
});

describe('a strike', () => {
  it('closes the item with its reason, and keeps the ticks that there are', () => {
    const after = struck(ticked(shared, ['k:Tibro'], act), 'görs av Skolverket', act);
    expect(after).toMatchObject({ state: 'struck', closed: { ...stamp, reason: 'görs av Skolverket' } });
    expect(doneNames(after)).toEqual(['Tibro']);
  });

  it('takes a decision too', () => {
    expect(struck(created(1, fieldsOf({ kind: 'decision' }), act), 'upphävt', act).state).toBe('struck');
  });
});

describe('opening again', () => {
  it('takes the ticks from what was done', () => {
    const after = reopened(ticked(shared, 'all', act));
    expect(after.state).toBe('open');
    expect(after.lines).toEqual(shared.lines);
    expect(after.closed).toBeUndefined();
  });

  it('leaves the ticks of what was struck halfway', () => {
    const after = reopened(struck(ticked(shared, ['k:Tibro'], act), 'nej', act));
    expect([after.state, doneNames(after)]).toEqual(['open', ['Tibro']]);
    expect(after.closed).toBeUndefined();
  });

  it('makes a struck decision stand again, and never open', () => {
    const decision = struck(created(1, fieldsOf({ kind: 'decision' }), act), 'upphävt', act);
    expect(reopened(decision)).toMatchObject({ kind: 'decision', state: 'done' });
  });
});

describe('refused', () => {
  const done = ticked(shared, 'all', act);
  const gone = struck(shared, 'nej', act);
  const decision = created(1, fieldsOf({ kind: 'decision' }), act);
  const revoked = struck(decision, 'upphävt', act);
  it.each<[string, Reason['code'], () => unknown]>([
    ['a tick of what is done', 'already-closed', () => ticked(done, 'all', act)],
    ['a tick of what is struck', 'already-closed', () => ticked(gone, ['k:Hjo'], act)],
    ['a tick of a decision', 'already-closed', () => ticked(decision, 'all', act)],
    ['an edit of what is done', 'already-closed', () => edited(done, fieldsOf(), act)],
    ['an edit of what is struck', 'already-closed', () => edited(gone, fieldsOf(), act)],
    ['an edit of a struck decision', 'already-closed', () => edited(revoked, fieldsOf(), act)],
    ['a move of what is done', 'already-closed', () => moved(done, on('2027-09-01'))],
    ['a move of a decision', 'already-closed', () => moved(decision, on('2027-09-01'))],
    ['a strike of what is done', 'already-closed', () => struck(done, 'nej', act)],
    ['a second strike', 'already-closed', () => struck(gone, 'nej', act)],
    ['a second strike of a decision', 'already-closed', () => struck(revoked, 'nej', act)],
    ['opening what is open', 'not-closed', () => reopened(shared)],
    ['opening a decision that stands', 'not-closed', () => reopened(decision)],
  ])('%s, as %s', (_what, code, attempt) => expect(refusal(attempt).code).toBe(code));
});

test('a note is welcome whatever became of the item', () => {
  const done = ticked(shared, 'all', act);
  for (const item of [shared, done, struck(shared, 'nej', act)]) {
    expect(noted(item)).toEqual({ ...item, revision: item.revision + 1 });
  }
});
