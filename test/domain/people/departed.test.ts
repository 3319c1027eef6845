import { describe, expect, it } from 'vitest';
import { apply } from '../../../domain/apply.ts';
import { depart, returned } from '../../../domain/people/departed.ts';
import { leftBy } from '../../../domain/people/left-behind.ts';
import { CHANNEL, recipientsOf } from '../../../domain/notices/recipients.ts';
import { changeMember, leavesUnled } from '../../../domain/people/roster.ts';
import { stillCalledFor } from '../../../domain/notices/schedule.ts';
import { handOver } from '../../../domain/items/handover.ts';
import { currentTerm, withTerms } from '../../../domain/people/terms.ts';
import { actOf, asta, au, bo, britt, cilla, dag, itemOf, now, person, stateOf, tibro } from '../samples.ts';

const items = [
  itemOf(1, { lines: [{ party: person(bo) }] }),
  itemOf(2, { lines: [{ party: tibro }, { party: person(bo) }] }),
  itemOf(3, { lines: [{ party: person(bo), done: { by: bo, at: now } }, { party: tibro }] }),
];
const state = stateOf({ items });
const subjectsOf = (change: ReturnType<typeof depart>) => change.owed.map(({ subject }) => subject);

describe('a member who leaves', () => {
  const change = depart(state, actOf('left'), [bo]);
  const after = apply(state, change);

  it('is kept for the name, without roles', () => {
    expect(after.members).not.toContainEqual(expect.objectContaining({ id: 'bo' }));
    expect(after.departed).toMatchObject([{ id: 'bo', left: '2027-03-01', municipality: 'Tibro' }]);
    const chair = depart(state, actOf('left'), [asta]);
    expect(chair.members).toMatchObject([{ presidium: false, coordinator: false }]);
  });

  it('is told of once, with what they owe still, not what they have ticked', () => {
    expect(subjectsOf(change)).toEqual(['p:bo']);
    expect(leftBy('p:bo', after)?.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(recipientsOf(change.owed[0]!, after)).toEqual(['asta']);
    expect(recipientsOf(change.owed[0]!, { ...after, members: [britt] })).toEqual([CHANNEL]);
  });

  it('is not told of where all is handed over meanwhile, or where they have come back', () => {
    const mine = after.items.filter(({ number }) => number < 3);
    const handedOver = apply(
      after,
      handOver(after, actOf('hand'), { items: mine, key: 'p:bo', to: [person(britt)], text: '' }),
    );
    expect(stillCalledFor(change.owed[0]!, after, now)).toBe(true);
    expect(stillCalledFor(change.owed[0]!, handedOver, now)).toBe(false);
    const [gone] = after.departed;
    expect(stillCalledFor(change.owed[0]!, { ...after, departed: [], members: [returned(gone!)] }, now)).toBe(false);
  });

  it('takes a municipality along where they were the last of it', () => {
    expect(subjectsOf(depart(state, actOf('left'), [bo, britt]))).toEqual(['p:bo', 'k:Tibro']);
    expect(subjectsOf(depart(state, actOf('left'), [cilla]))).toEqual(['k:Hjo']);
    expect(subjectsOf(depart(state, actOf('left'), [dag]))).toEqual([]);
  });

  it('comes back as they were', () => {
    const [gone] = after.departed;
    expect(returned(gone!)).toEqual(bo);
  });
});

describe('a change of a member', () => {
  it('says that a municipality has nobody left, once it hasn’t', () => {
    expect(changeMember(state, actOf('set'), cilla, 'Skara').owed).toMatchObject([{ kind: 'left', subject: 'k:Hjo' }]);
    expect(changeMember(state, actOf('set'), bo, 'Skara').owed).toEqual([]);
  });

  it('puts them in groups and takes them out; others stay', () => {
    const roles = { presidium: false, coordinator: false };
    expect(changeMember(state, actOf('set'), bo, 'Tibro', { ...roles, groups: [au.id] }).groups).toEqual([
      { ...au, members: ['asta', 'cilla', 'bo'] },
    ]);
    expect(changeMember(state, actOf('set'), cilla, 'Hjo', { ...roles, groups: [] }).groups).toEqual([
      { ...au, members: ['asta'] },
    ]);
    expect(changeMember(state, actOf('set'), cilla, 'Hjo', { ...roles, groups: [au.id] }).groups).toEqual([]);
  });

  it('without roles leaves them as they are', () => {
    expect(changeMember(state, actOf('set'), asta, undefined).members).toMatchObject([{ presidium: true }]);
  });

  it('leaves the network unled where the last of the presidium goes', () => {
    const two = stateOf({ members: [asta, { ...bo, presidium: true }] });
    expect(leavesUnled(state, asta, { presidium: false })).toBe(true);
    expect(leavesUnled(state, asta, { presidium: true })).toBe(false);
    expect(leavesUnled(two, asta, { presidium: false })).toBe(false);
    expect(leavesUnled(state, bo, { presidium: false })).toBe(false);
  });
});

describe('the terms of the presidium', () => {
  const led = { ...bo, presidium: true };
  const began = withTerms(state, [led], '2027-03-01');

  it('begin today, or the day that is said, and end the day the role does', () => {
    expect(began.terms).toEqual([{ member: 'bo', name: 'Bo Ek', from: '2027-03-01' }]);
    expect(withTerms(state, [led], '2027-03-01', '2026-08-17').terms).toMatchObject([{ from: '2026-08-17' }]);
    const ended = withTerms({ network: began }, [bo], '2027-06-01');
    expect(ended.terms).toEqual([{ member: 'bo', name: 'Bo Ek', from: '2027-03-01', to: '2027-06-01' }]);
    expect(currentTerm(ended.terms!, bo)).toBeUndefined();
  });

  it('stay as they are while the role does, but for a day that is corrected', () => {
    expect(withTerms({ network: began }, [led], '2027-06-01')).toBe(began);
    expect(withTerms({ network: began }, [led], '2027-06-01', '2027-02-01').terms).toMatchObject([
      { from: '2027-02-01' },
    ]);
    expect(withTerms(state, [bo], '2027-03-01')).toBe(state.network);
  });

  it('are two for who comes back to it', () => {
    const ended = withTerms({ network: began }, [bo], '2027-06-01');
    expect(withTerms({ network: ended }, [led], '2028-01-01').terms).toHaveLength(2);
  });
});
