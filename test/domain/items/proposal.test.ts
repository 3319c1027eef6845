import { describe, expect, it } from 'vitest';
import type { Due } from '../../../domain/items/due.ts';
import { accept, decline, isBygone, proposalOf, propose } from '../../../domain/items/proposal.ts';
import { recipientsOf } from '../../../domain/notices/recipients.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { stillCalledFor } from '../../../domain/notices/schedule.ts';
import { edited, moved, reopened } from '../../../domain/items/transitions.ts';
import { undo } from '../../../domain/undo.ts';
import { after, remembering } from '../remembered.ts';
import { actOf, asta, at, bo, cilla, fieldsOf, itemOf, meetingOf, now, on, stateOf } from '../samples.ts';

const item = itemOf(14);
const state = stateOf({ items: [item] });
const asking = propose(state, actOf('ask', bo), item, on('2027-06-15'), { text: '15 juni', reason: 'Sent' });
const [asked = item] = asking.items;
const waiting = { ...state, items: [asked] };

describe('a date that is asked for', () => {
  it('moves nothing, and is told at once to the creator and the presidium', () => {
    expect(asked).toMatchObject({
      due: item.due,
      proposal: { due: on('2027-06-15'), reason: 'Sent', by: { id: 'bo' } },
    });
    const [notice, ...others] = asking.owed;
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ at: now, kind: 'asked', subject: 'i14' });
    expect(recipientsOf(notice!, waiting)).toEqual([asta.id, cilla.id]);
    expect(stillCalledFor(notice!, waiting, now)).toBe(true);
  });

  it('is told of no more once it is settled', () => {
    const [notice] = asking.owed;
    expect(stillCalledFor(notice!, { ...state, items: [moved(asked, on('2027-07-01'))] }, now)).toBe(false);
  });

  it('accepted, moves the item with its notices, and tells the one who asked', () => {
    const change = accept(waiting, actOf('yes', asta), asked, { text: 'till 15 juni' });
    expect(change.items).toMatchObject([{ due: on('2027-06-15'), proposal: undefined }]);
    expect(change.owed.map(({ kind }) => kind)).toEqual(['reminder14', 'reminder3', 'overdue', 'answered']);
    expect(change.owed.at(-1)).toMatchObject({ person: 'bo', at: now });
    expect(recipientsOf(change.owed.at(-1)!, state)).toEqual(['bo']);
  });

  it('declined, leaves the item as it was, keeps why, and tells the one who asked', () => {
    const change = decline(waiting, actOf('no', asta), asked, 'Det brådskar.');
    expect(change).toMatchObject({ verb: 'declined', text: 'Det brådskar.', items: [{ due: item.due }] });
    expect(change.items[0]?.proposal).toBeUndefined();
    expect(change.owed).toMatchObject([{ kind: 'answered', person: 'bo' }]);
  });

  it('is not there to answer where nobody asked, or where it is settled', () => {
    expect(() => accept(state, actOf('yes'), item, { text: '' })).toThrow(Refusal);
    expect(() => decline(state, actOf('no'), item, 'nej')).toThrow(Refusal);
    expect(() => proposalOf({ ...asked, state: 'done' })).toThrow(Refusal);
  });

  it('is settled by any other date, and by closing; other changes leave it', () => {
    const same = edited(asked, fieldsOf({ title: 'Annat' }), actOf('edit'));
    expect(same.proposal).toEqual(asked.proposal);
    expect(edited(asked, fieldsOf({ due: on('2027-09-01') }), actOf('edit')).proposal).toBeUndefined();
    expect(reopened({ ...asked, state: 'struck' }).proposal).toBeUndefined();
  });

  it('is there again where its acceptance is taken back', () => {
    const then = after(remembering(state), asking);
    const done = after(then, accept(then.state, actOf('yes', asta), asked, { text: '' }));
    const operation = done.operations.find(({ id }) => id === 'yes')!;
    const change = undo(done.state, actOf('undo', asta), operation, done.histories, 'ångrat');
    expect(change.items).toMatchObject([{ due: item.due, proposal: asked.proposal }]);
  });
});

describe('a date is bygone', () => {
  const meetings = [meetingOf('june', '2027-06-01'), meetingOf('off', '2027-06-01', { cancelled: true })];
  it.each<[string, Due, boolean]>([
    ['a day before today', on('2027-02-28'), true],
    ['today', on('2027-03-01'), false],
    ['a meeting to come', at({ id: 'june' }), false],
    ['a meeting that is cancelled', at({ id: 'off' }), true],
    ['no date', { kind: 'none' }, false],
    ['the next meeting', { kind: 'next-meeting' }, false],
  ])('%s: %o', (_what, due, is) => expect(isBygone(due, meetings, '2027-03-01')).toBe(is));
});
