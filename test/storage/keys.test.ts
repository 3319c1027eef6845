import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemSubject, meetingSubject, type Notice } from '../../domain/notices/notice.ts';
import * as keys from '../../storage/keys.ts';

// Any string at all: control characters, separators of ours and of the service, and halves of surrogate pairs.
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('!', '/', '\\', '#', '?', '~', '_', "'", '%', '{', '}', '\u0000', '\n', '\u2028', 'a', '0'),
);
const id = fc.string({ unit, maxLength: 300 });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const notice = fc.record({
  at: instant,
  network: id,
  subject: fc.oneof(fc.integer({ min: 0, max: 99_999_999 }).map(itemSubject), id.map(meetingSubject)),
  kind: fc.constantFrom<Notice['kind']>('overdue', 'reminder14'),
  person: id,
});

const inside = (key: string, range: keys.KeyRange) => key >= range.from && key < range.to;

test('whatever an id holds, its key has only characters and a length that the service takes', () => {
  fc.assert(
    fc.property(notice, id, (one, other) => {
      const made = [
        keys.dueKey(one),
        keys.settledKey(one),
        keys.memberKey(one.network, one.person),
        keys.whoKey(one.person, one.network),
        keys.operationKey(one.network, other),
        keys.stepKey(one.network, other, 7),
        keys.historyKey(one.network, one.subject, 1),
      ];
      for (const key of made) {
        expect(key).toMatch(/^[A-Za-z0-9.:!_-]+$/);
        expect(key.length).toBeLessThanOrEqual(512);
      }
    }),
  );
});

test('different ids never make the same part of a key', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      fc.pre(a !== b);
      expect(keys.keyPart(a)).not.toBe(keys.keyPart(b));
    }),
  );
  expect(keys.keyPart('_h')).not.toBe(keys.keyPart('h'));
  expect(keys.keyPart('€')).not.toBe(keys.keyPart('_u20ac'));
  expect(keys.keyPart('\ud800')).not.toBe(keys.keyPart('\ufffd'));
});

test("one network's, person's or subject's rows are never in the range of another's", () => {
  fc.assert(
    fc.property(id, id, id, (a, b, other) => {
      fc.pre(a !== b);
      const [inA, inB] = [keys.liveRange(a), keys.liveRange(b)];
      for (const key of [
        keys.networkKey(a),
        keys.memberKey(a, other),
        keys.openKey(a, 14),
        keys.stepKey(a, other, 1),
      ]) {
        expect([inside(key, inA), inside(key, inB)]).toEqual([true, false]);
      }
      expect(inside(keys.whoKey(a, other), keys.whoRange(b))).toBe(false);
      const [one, two] = [meetingSubject(a), meetingSubject(b)];
      expect(inside(keys.historyKey(other, one, 3), keys.historyRange(other, two))).toBe(false);
    }),
  );
});

test('the history of item 1 is not that of item 14, and the key of a member forged as another kind stays a member', () => {
  expect(inside(keys.historyKey('n', 'i14', 1), keys.historyRange('n', 'i1'))).toBe(false);
  expect(inside(keys.historyKey('n', 'i14', 1), keys.historyRange('n', 'i14'))).toBe(true);
  expect(keys.liveKind('n', keys.memberKey('n', '!o!00000014'))).toBe('m');
  expect(inside(keys.networkKey('n!m!x'), keys.liveRange('n'))).toBe(false);
});

test('what is due sorts by time, and the range ends with what is due now', () => {
  fc.assert(
    fc.property(notice, instant, (one, now) => {
      expect(inside(keys.dueKey(one), keys.dueRange(now))).toBe(one.at <= now);
      expect(inside(keys.dueKey(one), keys.laterRange(now))).toBe(one.at > now);
    }),
  );
  expect(inside(keys.LEASE_KEY, keys.dueRange('2027-06-01T06:00:00.000Z'))).toBe(true);
});

test('registers read from a number downwards', () => {
  const range = keys.registerRange('n', 'c', 14);
  expect([15, 14, 13, 1].map((number) => inside(keys.closedKey('n', number), range))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(keys.closedKey('n', 20) < keys.closedKey('n', 3)).toBe(true);
  expect(inside(keys.decisionKey('n', 13), range)).toBe(false);
});

test('numbers and instants that would break the order are refused', () => {
  expect(() => keys.openKey('n', 100_000_000)).toThrow(/numbers go from 0/);
  expect(() => keys.openKey('n', 1.5)).toThrow(RangeError);
  expect(() => keys.dueRange('2027-06-01T08:00:00+02:00')).toThrow(/instants are written/);
});
