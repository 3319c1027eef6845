import { describe, expect, it } from 'vitest';
import { repairPlans, startDaily } from '../../../bot/sweep/daily.ts';
import { assignment, founded, meeting } from '../sample-world.ts';

describe('the daily round', () => {
  const here = founded();
  const told: string[] = [];
  const log = {
    info: (event: string, facts = {}) => void told.push(`${event} ${JSON.stringify(facts)}`),
    fault: (event: string) => void told.push(event),
  };
  const repair = () => repairPlans({ store: here.town.store, log, now: () => here.town.clock.now });
  const END = '9999-12-31T00:00:00.000Z';

  it('finds nothing to repair where every change brought its notices', async () => {
    await here.givenMeetings(meeting('june', '2027-06-01'));
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-05-20'));
    expect(await repair()).toBe(0);
    expect(told).toEqual([]);
  });

  it('plans again what is called for and is gone, says what it was, and leaves the past alone', async () => {
    const { town } = here;
    const before = (await town.store.due(END)).notices;
    town.clock.now = '2027-05-06T12:00:00.000Z';
    // As after a restored backup: all that was planned is lost.
    await town.store.settle(before, 'dropped', town.clock.now);
    expect(await repair()).toBe(5);
    expect(told).toEqual([
      `plan repaired {"network":"${town.network}","notices":"reminder3 1, overdue 1, review 1, digest 1, notes 1"}`,
    ]);
    const after = (await town.store.due(END)).notices.map(({ at, subject, kind }) => `${at} ${subject} ${kind}`);
    expect(after).toEqual(before.map(({ at, subject, kind }) => `${at} ${subject} ${kind}`).slice(1));
    expect(await repair()).toBe(0);
  });

  it('erases links to files that have expired, and no others', async () => {
    const { store, clock, network } = here.town;
    const link = { network, person: 'person-1', kind: 'assignments', parameters: {} };
    await store.keepFileLink('a'.repeat(64), { ...link, expires: clock.now });
    await store.keepFileLink('b'.repeat(64), { ...link, expires: '2027-12-01T00:00:00.000Z' });
    const round = await new Promise<string>((resolve) => {
      const info = (event: string, facts = {}) => resolve(`${event} ${JSON.stringify(facts)}`);
      const { stop } = startDaily({ store, log: { info, fault: resolve }, now: () => clock.now });
      stop();
    });
    expect(round).toBe('daily round {"erased":0,"links":1,"repaired":0}');
    expect(await store.fileLink('a'.repeat(64))).toBeUndefined();
    expect(await store.fileLink('b'.repeat(64))).toBeDefined();
  });
});
