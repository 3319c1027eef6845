import { afterAll, beforeAll } from 'vitest';
import { changeOf } from '../../domain/apply.ts';
import { capture, type Captured } from '../../domain/items/capture.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Party } from '../../domain/items/party.ts';
import { idOf } from '../../bot/ids.ts';
import { world, type World } from './world.ts';

/** Anna and Maria are two of one first name with another; Maria is presidium. */
export const PEOPLE = [
  ['Anna Berg', 'anna.berg@skovde.se'],
  ['Erik Lund', 'erik.lund@tibro.se'],
  ['Maria Holm', 'maria.holm@hjo.se'],
  ['Anna Nyman', 'anna.nyman@lidkoping.se'],
] as const;

export const kommun = (name: string): Party => ({ kind: 'municipality', name });

/** An assignment with the least that it takes. */
export function assignment(title: string, who: readonly string[], day?: string): Captured {
  return {
    kind: 'assignment',
    decided: false,
    title,
    note: '',
    parties: who.map(kommun),
    due: day === undefined ? { kind: 'none' } : { kind: 'date', day },
  };
}

/** A meeting in the morning. */
export function meeting(id: string, day: string): Meeting {
  return { id, revision: 1, day, from: '09:00', to: '12:00', place: 'Hjo', theme: '', cancelled: false };
}

/** A world whose network is founded; what is given is in it, written by Maria. The world is made anew for each file. */
export function founded() {
  let town: World;
  beforeAll(async () => {
    town = await world({ people: PEOPLE });
    await town.install('Maria Holm');
  }, 20_000);
  afterAll(() => town.stop());
  let acts = 0;
  const act = () => ({
    operation: idOf('given', String((acts += 1))),
    by: { id: 'person-2', name: 'Maria Holm' },
    at: town.clock.now,
  });
  return {
    get town() {
      return town;
    },
    /** Saves items; gives their numbers. */
    async given(...items: Captured[]): Promise<number[]> {
      const state = await town.state();
      const change = capture(state, act(), items);
      await town.store.commit(state, change);
      return change.items.map(({ number }) => number);
    },
    async givenMeetings(...meetings: Meeting[]): Promise<void> {
      const state = await town.state();
      await town.store.commit(state, changeOf(state, act(), 'planned', { meetings }));
    },
    /** From now on Maria is the presidium. */
    async givenPresidium(): Promise<void> {
      const state = await town.state();
      const members = state.members.filter(({ id }) => id === 'person-2').map((one) => ({ ...one, presidium: true }));
      await town.store.commit(state, changeOf(state, act(), 'roster', { members }));
    },
  };
}
