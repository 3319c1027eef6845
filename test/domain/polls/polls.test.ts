import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { apply } from '../../../domain/apply.ts';
import { stillOwed } from '../../../domain/notices/bundle.ts';
import { isWorkingDay } from '../../../domain/calendar.ts';
import type { NetworkState } from '../../../domain/network.ts';
import { BOT } from '../../../domain/items/party.ts';
import { leading, unanswered, type Poll } from '../../../domain/polls/poll.ts';
import { pollNotices, usualLastDay } from '../../../domain/polls/poll-notices.ts';
import { answersFor, ask, closePoll, mayConclude, saysAlready, vote } from '../../../domain/polls/polling.ts';
import { recipientsOf } from '../../../domain/notices/recipients.ts';
import { missingNotices, noticeId, stillCalledFor } from '../../../domain/notices/schedule.ts';
import { addDays, dayOf, localOf } from '../../../domain/time.ts';
import { undo } from '../../../domain/undo.ts';
import { changeOf } from '../../../domain/apply.ts';
import { operationOf } from '../../../storage/plan.ts';
import { anyDay, anySettings } from '../arbitraries.ts';
import { actOf, asta, bo, cilla, dag, memberOf, networkOf, now, stateOf } from '../samples.ts';

const QUESTION = {
  question: 'Ska vi köpa in verktyget?',
  options: ['Ja', 'Nej', 'Avstår'],
  municipalities: ['Hjo', 'Skövde', 'Tibro'],
  closes: '2027-03-17',
};

/** A network in which Bo of Tibro has asked; each of `votes` is a municipality and the place of its answer. */
function asked(votes: readonly (readonly [string, number])[] = []): { state: NetworkState; poll: Poll } {
  const change = ask(stateOf(), actOf('q', bo), QUESTION);
  const start = apply(stateOf(), change);
  const state = votes.reduce((before, [municipality, option], index) => {
    const poll = before.polls[0]!;
    return apply(before, vote(before, actOf(`v${index}`), poll, { municipality, option }));
  }, start);
  return { state, poll: state.polls[0]! };
}

const read = (poll: Poll, state = stateOf()) => pollNotices(poll, state).map(({ kind, at }) => `${kind} ${at}`);

describe('a poll', () => {
  it('counts the latest vote of each municipality, and no side for those who abstain', () => {
    const { poll } = asked([
      ['Tibro', 0],
      ['Hjo', 2],
      ['Tibro', 1],
    ]);
    expect(leading(poll).map(({ option, votes }) => [option, votes.length])).toEqual([['Nej', 1]]);
    expect(unanswered(poll)).toEqual(['Skövde']);
    expect(leading(asked([['Hjo', 2]]).poll)).toEqual([]);
    expect(
      leading(
        asked([
          ['Hjo', 0],
          ['Tibro', 1],
        ]).poll,
      ).map(({ option }) => option),
    ).toEqual(['Ja', 'Nej']);
  });

  it('is answered by any member of a municipality that is asked, and by nobody else', () => {
    const { poll } = asked();
    expect(answersFor(poll, bo)).toBe('Tibro');
    expect(() => answersFor(poll, dag)).toThrow('no-municipality');
    expect(() => answersFor(poll, memberOf('eva', { municipality: 'Karlsborg' }))).toThrow('not-asked');
  });

  it('keeps a comment where the same answer is pressed again without one', () => {
    const { state, poll } = asked();
    const said = { municipality: 'Tibro', option: 0, comment: 'Gärna.' };
    const [after] = vote(state, actOf('v'), poll, said).polls;
    expect(saysAlready(after!, { municipality: 'Tibro', option: 0 })).toBe(true);
    expect(saysAlready(after!, { municipality: 'Tibro', option: 0, comment: 'Nja.' })).toBe(false);
    expect(saysAlready(after!, { municipality: 'Tibro', option: 1 })).toBe(false);
    expect(saysAlready(after!, { municipality: 'Hjo', option: 0 })).toBe(false);
  });

  it('is concluded by whoever asked, the presidium and coordinators', () => {
    const { state, poll } = asked();
    const may = [bo, asta, dag, cilla].map((member) => mayConclude(state, member, poll, now));
    expect(may).toEqual([true, true, true, false]);
  });

  it('tells the channel at once of each change, and of the result when it is closed', () => {
    const { state, poll } = asked();
    const kinds = (owed: readonly { readonly kind: string; readonly at: string }[]) =>
      owed.filter(({ at }) => at === now).map(({ kind }) => kind);
    expect(kinds(ask(stateOf(), actOf('q'), QUESTION).owed)).toEqual(['shown']);
    expect(kinds(vote(state, actOf('v'), poll, { municipality: 'Hjo', option: 0 }).owed)).toEqual(['shown']);
    expect(kinds(closePoll(state, actOf('c'), poll).owed)).toEqual(['shown', 'result']);
  });

  it('is withdrawn when its asking is undone, and open again when its closing is', () => {
    const { state, poll } = asked([['Hjo', 0]]);
    const change = closePoll(state, actOf('c', asta), poll);
    const [closed] = change.polls;
    const closing = apply(state, change);
    expect(closing.polls).toEqual([]);
    const version = (after: Poll) => ({ operation: 'o', by: BOT, at: now, verb: 'asked' as const, after });
    const history = new Map([[`q${poll.id}` as const, [version(poll), version(closed!)]]]);
    const reopened = undo(closing, actOf('u', asta), operationOf(change), history, 'ångrat');
    expect(reopened.polls).toEqual([{ ...poll, revision: poll.revision + 2 }]);
    expect(apply(closing, reopened).polls).toHaveLength(1);

    const asking = ask(stateOf(), actOf('q', bo), QUESTION);
    const [fresh] = asking.polls;
    const taken = undo(
      apply(stateOf(), asking),
      actOf('u', bo),
      operationOf(asking),
      new Map([[`q${fresh!.id}` as const, [version(fresh!)]]]),
      'ångrat',
    );
    expect(taken.polls).toMatchObject([{ state: 'withdrawn', revision: 2 }]);
    expect(taken.owed.map(({ kind }) => kind)).toEqual(['shown']);
  });
});

describe('what a poll calls for', () => {
  it('is to ask again 3 and 1 calendar days before, and to close it the working day after its last day', () => {
    expect(read(asked().poll)).toEqual([
      'ask3 2027-03-12T07:00:00.000Z',
      'ask1 2027-03-16T07:00:00.000Z',
      'close 2027-03-18T07:00:00.000Z',
    ]);
  });

  it('is one word where both days before move to one', () => {
    // The last day is a Monday: three days and one before it are the Friday and the Sunday.
    expect(read({ ...asked().poll, closes: '2027-03-15' })).toEqual([
      'ask1 2027-03-12T07:00:00.000Z',
      'close 2027-03-16T07:00:00.000Z',
    ]);
  });

  it('is only to close it once all have answered, and nothing once it is closed', () => {
    const { state, poll } = asked([
      ['Hjo', 0],
      ['Tibro', 0],
      ['Skövde', 2],
    ]);
    expect(read(poll)).toEqual(['close 2027-03-18T07:00:00.000Z']);
    expect(read(closePoll(state, actOf('c'), poll).polls[0]!)).toEqual([]);
  });

  it('goes to the members of municipalities that have not answered and want reminders', () => {
    const { state } = asked([['Skövde', 1]]);
    const muted = state.members.map((member) => (member.id === 'britt' ? { ...member, muted: true as const } : member));
    const notice = { at: now, network: 'nova', subject: 'qq', kind: 'ask3' } as const;
    expect(recipientsOf(notice, { ...state, members: muted })).toEqual(['cilla', 'bo']);
    expect(recipientsOf({ ...notice, kind: 'close' }, state)).toEqual(['channel']);
  });

  it('is not asked after the last day, when the bot was away till then', () => {
    const { state } = asked();
    const notice = {
      at: '2027-03-16T07:00:00.000Z',
      network: 'nova',
      subject: 'qq',
      kind: 'ask1',
      person: 'bo',
    } as const;
    expect(stillOwed(notice, state, '2027-03-17T12:00:00.000Z')).toBe(true);
    expect(stillOwed(notice, state, '2027-03-18T07:00:00.000Z')).toBe(false);
  });

  it('closes it also where the settings have moved its day into the past', () => {
    const before = asked();
    const summer = { ...before.poll, closes: '2027-06-30' };
    const state = { ...before.state, polls: [summer] };
    const [close] = pollNotices(summer, state).filter(({ kind }) => kind === 'close');
    expect(close!.at).toBe('2027-08-02T06:00:00.000Z');
    const network = networkOf({ settings: { ...state.network.settings, quietJuly: false } });
    const set = apply(state, changeOf(state, actOf('s', asta, '2027-07-20T09:00:00.000Z'), 'set', { network }));
    expect(stillCalledFor(close!, set, close!.at)).toBe(true);
    expect(stillCalledFor(close!, state, '2027-06-30T12:00:00.000Z')).toBe(false);
  });

  it('is planned anew by the daily round where it is missing', () => {
    const { state, poll } = asked();
    expect(missingNotices(state, [], now).map(noticeId)).toEqual(pollNotices(poll, state).map(noticeId));
    expect(missingNotices(state, pollNotices(poll, state), now)).toEqual([]);
  });

  test('whatever the day and the settings, it falls on working days at the set hour, and closes after the last day', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (closes, settings) => {
        const network = networkOf({ settings });
        const notices = pollNotices({ ...asked().poll, closes }, { network });
        for (const { at, kind } of notices) {
          const day = dayOf(at);
          expect(isWorkingDay(day)).toBe(true);
          if (settings.quietJuly) expect(day.slice(5, 7)).not.toBe('07');
          expect(kind === 'close' ? day > closes : day < closes).toBe(true);
          const local = localOf(at).toFormat('HH:mm');
          // An hour that summer time skips is the one after.
          expect(local === settings.hour || settings.hour.startsWith('02')).toBe(true);
        }
        expect(notices.filter(({ kind }) => kind === 'close')).toHaveLength(1);
        expect(new Set(notices.map(({ at }) => at)).size).toBe(notices.length);
      }),
    );
  });

  test('whatever the day, the usual last day is a working day at least a fortnight on', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (today, settings) => {
        const last = usualLastDay(today, settings);
        expect(isWorkingDay(last)).toBe(true);
        expect(last >= addDays(today, 14)).toBe(true);
      }),
    );
  });
});
