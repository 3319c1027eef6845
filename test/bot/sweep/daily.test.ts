import { describe, expect, it } from 'vitest';
import { repairPlans } from '../../../bot/sweep/daily.ts';
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
});
