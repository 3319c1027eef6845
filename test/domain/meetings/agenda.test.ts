import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyAgenda, placed, type AgendaDraft } from '../../../domain/meetings/agenda-draft.ts';
import { agendaOf, allKeys, onAgenda, SECTIONS } from '../../../domain/meetings/agenda.ts';
import { at, itemOf, meetingOf, now, on, stateOf } from '../samples.ts';

const june = meetingOf('june', '2027-06-01');
const later = meetingOf('later', '2027-08-24');
const topic = { kind: 'topic', lines: [] } as const;
const items = [
  itemOf(1, { title: 'Presenterar Bästa skola', due: at(june) }),
  itemOf(2, { title: 'Svara på enkäten', due: on('2027-05-10') }),
  itemOf(3, { title: 'Hör till hösten', due: at(later) }),
  itemOf(4, { title: 'Utan datum', due: { kind: 'none' } }),
  itemOf(5, { ...topic, title: 'Läsningens dag', due: { kind: 'none' } }),
  itemOf(6, { ...topic, title: 'Besluta om enkätverktyg', due: at(june) }),
  itemOf(7, { ...topic, title: 'Till hösten', due: at(later) }),
];
const state = stateOf({ meetings: [june, later], items });
const build = (changed: Partial<AgendaDraft> = {}) =>
  agendaOf(state, june, { ...emptyAgenda('june'), ...changed }, [], now);
const keysOf = (changed: Partial<AgendaDraft> = {}) => build(changed).points.map(({ key }) => key);

describe('an agenda', () => {
  it('has what is due by the meeting, what waits, and the points that every meeting has', () => {
    expect(build().points.map(({ key, items: some }) => [key, ...some.map(({ number }) => number)])).toEqual([
      ['opening'],
      ['presentations', 1],
      ['reports', 2],
      ['topics', 5],
      ['decide', 6],
      ['meetings'],
      ['other'],
      ['closing'],
    ]);
  });

  it('leaves to an earlier meeting, while that is to come, what is due by then and what waits', () => {
    const numbers = (at: string) => onAgenda(later, emptyAgenda('later'), state, at).map(({ number }) => number);
    expect(numbers(now)).toEqual([3, 7]);
    expect(onAgenda(later, placed(emptyAgenda('later'), 2, true), state, now).map(({ number }) => number)).toContain(2);
    expect(numbers('2027-06-02T06:00:00.000Z')).toEqual([2, 1, 6, 3, 7, 5]);
  });

  it('has what the presidium put on it, and not what it took off', () => {
    const changed = placed(placed(emptyAgenda('june'), 4, true), 2, false);
    expect(onAgenda(june, changed, state, now).map(({ number }) => number)).toEqual([1, 6, 4, 5]);
    expect(onAgenda(june, placed(placed(changed, 4, false), 2, true), state, now).map(({ number }) => number)).toEqual(
      onAgenda(june, emptyAgenda('june'), state, now).map(({ number }) => number),
    );
  });

  it('begins with the meeting, each point after the one before, and tells how much too long it is', () => {
    const { points, over } = build({ minutes: { opening: 30, reports: 200 } });
    expect(points.slice(0, 3).map(({ starts }) => starts)).toEqual(['09:00', '09:30', '09:50']);
    expect(over).toBe(30 + 20 + 200 + 10 + 10 + 5 + 10 + 10 - 180);
    expect(build().over).toBe(0);
  });

  it('has own points before the questions that nobody has prepared', () => {
    expect(keysOf({ own: [{ key: 'own1', title: 'Fika' }] }).slice(-3)).toEqual(['own1', 'other', 'closing']);
  });

  it('keeps the order chosen when something new comes up, which stands where it usually does', () => {
    const order = ['closing', 'opening', 'meetings', 'other'];
    expect(keysOf({ order })).toEqual([
      'closing',
      'opening',
      'presentations',
      'reports',
      'topics',
      'decide',
      'meetings',
      'other',
    ]);
  });

  it('has a point for the theme of a meeting that has one', () => {
    const titleOf = (theme: string) =>
      agendaOf(state, { ...june, theme }, emptyAgenda('june'), [], now).points.find(({ key }) => key === 'theme')
        ?.title;
    expect([titleOf('Lärartäthet'), titleOf('')]).toEqual(['Lärartäthet', undefined]);
  });

  it('leaves out what was hidden, which the form still offers', () => {
    const draft = { ...emptyAgenda('june'), hidden: ['closing', 'opening'] };
    const agenda = agendaOf(state, june, draft, [], now);
    expect(agenda.points.map(({ key }) => key)).not.toContain('opening');
    expect(allKeys(agenda, draft)).toEqual(expect.arrayContaining(['opening', 'closing']));
  });
});

test('whatever order is chosen, every point stands on the agenda once', () => {
  const keys = [...SECTIONS, 'own1', 'gone'];
  fc.assert(
    fc.property(fc.subarray(keys), fc.integer(), (some, seed) => {
      const order = [...some].sort((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7));
      const shown = keysOf({ order, own: [{ key: 'own1', title: 'Fika' }] });
      expect([...shown].sort()).toEqual([...keysOf({ own: [{ key: 'own1', title: 'Fika' }] })].sort());
    }),
  );
});
