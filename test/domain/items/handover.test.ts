import { describe, expect, it } from 'vitest';
import { handOver } from '../../../domain/items/handover.ts';
import type { Item } from '../../../domain/items/item.ts';
import type { Member } from '../../../domain/network.ts';
import type { Party } from '../../../domain/items/party.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { handed } from '../../../domain/items/transitions.ts';
import { actOf, asta, bo, britt, cilla, hjo, itemOf, now, person, skövde, stateOf, tibro } from '../samples.ts';

const ticked = { by: { id: cilla.id, name: cilla.name }, at: now };
const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.reason.code;
    throw fault;
  }
  return undefined;
};

describe('an item handed over', () => {
  const item = itemOf(14, { lines: [{ party: tibro }, { party: hjo, done: ticked }] });

  it('has the other party in the place of the first, and keeps every tick', () => {
    const after = handed(item, 'k:Tibro', [skövde]);
    expect(after.lines).toEqual([{ party: skövde }, { party: hjo, done: ticked }]);
    expect(after.revision).toBe(2);
  });

  it('may go to several', () => {
    expect(handed(item, 'k:Tibro', [skövde, person(bo)]).lines.map(({ party }) => party.name)).toEqual([
      ...['Skövde', 'Bo Ek', 'Hjo'],
    ]);
  });

  it('makes one line of two, open: what is taken over isn’t done', () => {
    const after = handed(item, 'k:Tibro', [hjo]);
    expect(after).toMatchObject({ state: 'open', lines: [{ party: hjo }] });
    expect(after.lines[0]?.done).toBeUndefined();
  });

  it.each<[string, Item, string, Party[], string]>([
    ['a line that is not there', item, 'k:Skövde', [tibro], 'stale'],
    ['a line that is ticked', item, 'k:Hjo', [skövde], 'already-ticked'],
    ['a line given to whom it is of', item, 'k:Tibro', [tibro], 'already-theirs'],
    ['what is closed', { ...item, state: 'struck' }, 'k:Tibro', [skövde], 'already-closed'],
  ])('is not %s', (_what, of, key, to, code) => expect(codeOf(() => handed(of, key, to))).toBe(code));
});

describe('those who take over are told at once', () => {
  const items = [itemOf(1, { lines: [{ party: hjo }] }), itemOf(2, { lines: [{ party: hjo }] })];
  const state = stateOf({ items });
  const toldOf = (to: Party, by: Member = asta) =>
    handOver(state, actOf('hand', by), { items, key: 'k:Hjo', to: [to], text: 'Hjo → …' }).owed.filter(
      ({ kind }) => kind === 'handed',
    );

  it('each of them, of each item', () => {
    expect(toldOf(tibro).map(({ person: who, subject }) => `${who} ${subject}`)).toEqual([
      ...['bo i1', 'britt i1', 'bo i2', 'britt i2'],
    ]);
    expect(toldOf(tibro).every(({ at }) => at === now)).toBe(true);
  });

  it('but not who takes it over themselves', () => {
    expect(toldOf(person(britt), britt)).toEqual([]);
  });
});
