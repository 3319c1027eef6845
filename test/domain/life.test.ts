import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '../../domain/apply.ts';
import { capture } from '../../domain/items/capture.ts';
import type { Act, Change, Verb } from '../../domain/change.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { boundDue } from '../../domain/items/due.ts';
import { byStart, type Meeting } from '../../domain/meetings/meeting.ts';
import { partyKey } from '../../domain/items/party.ts';
import { planMeetings } from '../../domain/meetings/planning.ts';
import { Refusal } from '../../domain/refusal.ts';
import { noticeId, newlyOwed, noticesOf, stillCalledFor } from '../../domain/notices/schedule.ts';
import { addDays, dayOf, type Instant } from '../../domain/time.ts';
import { edited, moved, noted, reopened, struck, ticked, type Fields } from '../../domain/items/transitions.ts';
import { undo } from '../../domain/undo.ts';
import { anySettings } from './arbitraries.ts';
import { after, itemsOf, meetingsOf, remembering, type Remembered } from './remembered.ts';
import { actOf, fieldsOf, hjo, now, skolverket, skövde, stateOf, theGroup, tibro } from './samples.ts';

/** Something that somebody does; undefined where there is nothing to do it to. Throws a Refusal where it isn't done. */
type Deed = (network: Remembered, act: Act) => Change | undefined;

/** Picks one of a list by any number; undefined from an empty one. */
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const anyIndex = fc.nat({ max: 1000 });
const anyParties = fc.subarray([skövde, tibro, hjo, theGroup, skolverket]);
type AnyDue = (network: Remembered, today: string) => Due;
const anyDue: fc.Arbitrary<AnyDue> = fc.oneof(
  fc.constantFrom<Due>({ kind: 'none' }, { kind: 'next-meeting' }).map((due) => () => due),
  fc
    .integer({ min: -20, max: 90 })
    .map((days) => (_network: Remembered, today: string): Due => ({ kind: 'date', day: addDays(today, days) })),
  anyIndex.map((index) => ({ state }: Remembered): Due => {
    const meeting = pick(state.meetings, index);
    return meeting ? { kind: 'meeting', meeting: meeting.id } : { kind: 'none' };
  }),
);
const anyFields = fc
  .record({
    kind: fc.constantFrom('assignment', 'assignment', 'decision', 'topic'),
    decided: fc.boolean(),
    parties: anyParties,
    due: anyDue,
  })
  .map(
    ({ due, ...rest }) =>
      (network: Remembered, { at }: Act): Fields =>
        fieldsOf({ ...rest, due: due(network, dayOf(at)) }),
  );

const toItem = (verb: Verb, of: (item: Item, act: Act, network: Remembered) => Item) =>
  anyIndex.map((index): Deed => (network, act) => {
    const item = pick(itemsOf(network), index);
    return item && changeOf(network.state, act, verb, { items: [of(item, act, network)] });
  });

const toMeeting = (of: (meeting: Meeting, days: number) => Partial<Meeting>) =>
  fc.tuple(anyIndex, fc.integer({ min: -30, max: 60 })).map(([index, days]): Deed => ({ state }, act) => {
    const meeting = pick(state.meetings, index);
    const changed = meeting && { ...meeting, ...of(meeting, days), revision: meeting.revision + 1 };
    return changed && changeOf(state, act, 'rescheduled', { meetings: [changed] });
  });

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.array(anyFields, { minLength: 1, maxLength: 3 }).map(
    (list): Deed =>
      (network, act) =>
        capture(
          network.state,
          act,
          list.map((fields) => fields(network, act)),
        ),
  ),
  anyIndex.chain((index) =>
    toItem('ticked', (item, act) =>
      ticked(
        item,
        item.lines.slice(index % 3, 3).map(({ party }) => partyKey(party)),
        act,
      ),
    ),
  ),
  toItem('ticked', (item, act) => ticked(item, 'all', act)),
  anyFields.chain((fields) => toItem('edited', (item, act, network) => edited(item, fields(network, act), act))),
  anyDue.chain((due) => toItem('moved', (item, act, network) => moved(item, due(network, dayOf(act.at))))),
  toItem('noted', noted),
  toItem('struck', (item, act) => struck(item, 'nej', act)),
  toItem('reopened', reopened),
  fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 2 }).map((days): Deed => ({ state }, act) => {
    const meetings = days.map((count) => ({
      day: addDays(dayOf(act.at), count),
      from: '09:00',
      to: '12:00',
      place: '',
      theme: '',
    }));
    return planMeetings(state, act, meetings);
  }),
  toMeeting(({ day }, days) => ({ day: addDays(day, days) })),
  toMeeting(({ cancelled }) => ({ cancelled: !cancelled })),
  anySettings.map(
    (settings): Deed =>
      ({ state }, act) =>
        changeOf(state, act, 'set', { network: { ...state.network, settings } }),
  ),
  anyIndex.map((index): Deed => ({ state, operations, histories }, act) => {
    const operation = pick(operations, index);
    return operation && undo(state, act, operation, histories, 'ångrat');
  }),
);

/** Long lives tell more than many: a fault wants some deeds before it. */
const LIVES = { numRuns: 60 };
const TIMEOUT = 30_000;

/** What people do in a network, one deed after the other, with hours or days between them. */
const anyLife = fc.array(fc.tuple(anyDeed, fc.integer({ min: 0, max: 20 * 24 })), {
  minLength: 1,
  maxLength: 25,
  size: 'max',
});

/** The change that a deed makes; undefined where it is refused or there is nothing to do. */
function changeBy(deed: Deed, network: Remembered, act: Act): Change | undefined {
  try {
    return deed(network, act);
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}

/** Lives the life, and looks at the network after each change. */
function live(
  life: readonly (readonly [Deed, number])[],
  look: (network: Remembered, change: Change, before: Remembered) => void,
) {
  let network = remembering(stateOf());
  let moment: Instant = now;
  for (const [index, [deed, hours]] of life.entries()) {
    moment = new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
    const change = changeBy(deed, network, actOf(`op${index}`, undefined, moment));
    if (change === undefined) continue;
    const before = network;
    network = after(before, change);
    look(network, change, before);
  }
}

test(
  'whatever people do, every notice that is called for and still to come has been planned',
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const planned = new Set<string>();
        live(life, ({ state }, { owed, act }) => {
          for (const notice of owed) {
            // Of what changed at once, everyone is told at once.
            expect(notice.kind === 'changed' ? notice.at === act.at : notice.at > act.at).toBe(true);
            expect(stillCalledFor(notice, state, act.at)).toBe(true);
            planned.add(noticeId(notice));
          }
          const called = newlyOwed([], noticesOf(state, state.items, state.meetings), act.at).map(noticeId);
          expect(called.filter((id) => !planned.has(id))).toEqual([]);
        });
      }),
      LIVES,
    );
  },
  TIMEOUT,
);

test(
  'whatever people do, each thing touched gets one revision more, and numbers follow each other',
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, ({ histories, state }) => {
          for (const history of histories.values()) {
            expect(history.map(({ after }) => after.revision)).toEqual(history.map((_version, index) => index + 1));
          }
          const numbers = [...histories.keys()].filter((subject) => subject.startsWith('i')).length;
          expect(state.network.nextNumber).toBe(numbers + 1);
        });
      }),
      LIVES,
    );
  },
  TIMEOUT,
);

test(
  'whatever people do, an open item can be closed, a done one has nothing left, and a decision is never open',
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, (network) => {
          for (const { kind, state, lines, closed, decided } of itemsOf(network)) {
            const left = lines.filter(({ done }) => done === undefined).length;
            if (state === 'open')
              expect([kind === 'decision', lines.length > 0 && left === 0, closed]).toEqual([false, false, undefined]);
            if (state === 'done' && kind !== 'decision') expect([left, closed !== undefined]).toEqual([0, true]);
            if (state === 'struck') expect(closed?.reason).toBeDefined();
            if (kind !== 'assignment') expect(decided).toBe(kind === 'decision');
          }
        });
      }),
      LIVES,
    );
  },
  TIMEOUT,
);

test(
  'whatever people do, the network in hand is the one that would be read',
  () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, (network, change) => {
          const { state } = network;
          expect(state.items).toEqual(itemsOf(network).filter((item) => item.state === 'open'));
          expect(state.meetings).toEqual(byStart(state.meetings));
          expect(new Set(state.meetings)).toEqual(new Set(meetingsOf(network)));
          const undoable = network.operations.filter(({ touched }) => touched.length > 0);
          expect(state.members.find(({ id }) => id === change.act.by.id)?.lastOperation).toBe(undoable.at(-1)?.id);
        });
      }),
      LIVES,
    );
  },
  TIMEOUT,
);

test(
  'whatever people do, taking back the latest change leaves everything as it was before',
  () => {
    // What waits for the next meeting is bound to it by whatever is done next, also by taking something back.
    const content = (network: Remembered, now: Instant) => ({
      items: network.state.items.map(({ revision, ...item }) => ({
        ...item,
        due: boundDue(item.due, network.state.meetings, now),
      })),
      meetings: network.state.meetings.filter(({ cancelled }) => !cancelled).map(({ revision, ...meeting }) => meeting),
    });
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, (network, change, before) => {
          const operation = network.operations.at(-1);
          if (!operation || operation.touched.length === 0) return;
          const back = after(
            network,
            undo(network.state, { ...change.act, operation: 'back' }, operation, network.histories, 'ångrat'),
          );
          expect(content(back, change.act.at)).toEqual(content(before, change.act.at));
          const again = undo(
            back.state,
            { ...change.act, operation: 'again' },
            back.operations.at(-1)!,
            back.histories,
            'ångrat',
          );
          expect(content(after(back, again), change.act.at)).toEqual(content(network, change.act.at));
        });
      }),
      LIVES,
    );
  },
  TIMEOUT,
);
