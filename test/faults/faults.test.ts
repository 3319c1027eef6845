import { expect, it } from 'vitest';
import { faultRun } from './fault-run.ts';
import { lineOf, wrongIn } from './figures.ts';
import { rateLineOf, rateRun } from './rate-run.ts';

it('loses no notice and sends none twice but those in hand at a kill, while processes die and Teams and the tables fail', async () => {
  const figures = await faultRun({ seed: 4, networks: 10, people: 100, kills: 4, outages: 1, mostMs: 200_000 });
  console.log(lineOf(figures));
  expect(wrongIn(figures)).toEqual([]);
}, 210_000);

it('sends within a tenth of the rate that the limits allow', async () => {
  const figures = await rateRun({ seed: 4, networks: 5, people: 100, membersEach: 100 });
  console.log(rateLineOf(figures));
  expect(figures).toMatchObject({ messages: 500, lost: 0, duplicates: 0, overLimit: 0 });
  expect(figures.seconds / figures.leastSeconds).toBeLessThanOrEqual(1.1);
}, 60_000);
