import { expect, test } from 'vitest';
import { deliveriesOf } from '../../../bot/sweep/deliveries.ts';
import { CHANNEL } from '../../../domain/notices/recipients.ts';
import type { OwedNotice } from '../../../storage/owed.ts';

const now = '2027-03-01T07:00:00.000Z';
const CLAIM_MS = 120_000;

const owed = (changed: Partial<OwedNotice>): OwedNotice => ({
  ...{ at: now, network: 'n', subject: 'i1', kind: 'overdue', person: 'a', etag: '1' },
  ...changed,
});
const failed = { tries: 1, since: now, next: now, away: false };
const messages = (...notices: OwedNotice[]) =>
  deliveriesOf(notices, now, CLAIM_MS).map(({ network, away, notices: theirs }) => {
    const what = theirs.map(({ person, subject }) => `${person} ${subject}`).join(', ');
    return `${network}${away ? ' away' : ''}: ${what}`;
  });

test('what falls on one person in one network is one message, in the order it fell due', () => {
  expect(
    messages(
      owed({ person: 'b' }),
      owed({}),
      owed({ subject: 'i2', person: 'b' }),
      owed({ network: 'm', person: 'b' }),
    ),
  ).toEqual(['n: b i1, b i2', 'n: a i1', 'm: b i1']);
});

test('each post of a channel is a message of its own, so that one that fails repeats no other', () => {
  const post = (subject: OwedNotice['subject']) => owed({ person: CHANNEL, subject, kind: 'digest' });
  expect(messages(post('m1'), post('m2'))).toEqual(['n: channel m1', 'n: channel m2']);
});

test('what did not reach people in private is one message for all of them', () => {
  const away = { ...failed, away: true };
  expect(messages(owed({ failed: away }), owed({ person: 'b', failed: away }), owed({ person: 'c' }))).toEqual([
    'n away: a i1, b i1',
    'n: c i1',
  ]);
});

test('what is whole, claimed or waiting for another try is left alone, and a dead claim is not', () => {
  const { person: _nobody, ...whole } = owed({});
  const claimed = (at: string) => owed({ claimed: { by: 'other', at } });
  expect(
    messages(
      whole,
      claimed('2027-03-01T06:58:00.000Z'),
      owed({ failed: { ...failed, next: '2027-03-01T07:00:00.001Z' } }),
    ),
  ).toEqual([]);
  expect(messages(claimed('2027-03-01T06:57:59.999Z'))).toEqual(['n: a i1']);
});

test('more than a batch holds is more than one message', () => {
  const many = Array.from({ length: 101 }, (_, index) => owed({ subject: `i${index}` }));
  expect(deliveriesOf(many, now, CLAIM_MS).map(({ notices }) => notices.length)).toEqual([100, 1]);
});
