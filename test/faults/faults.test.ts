import { expect, it } from 'vitest';
import { faultRun } from './fault-run.ts';
import { lineOf, wrongIn } from './figures.ts';

it('loses no notice and sends none twice but those in hand at a kill, while processes die and Teams and the tables fail', async () => {
  const figures = await faultRun({
    seed: 4,
    networks: 10,
    people: 100,
    kills: 2,
    outages: 1,
    claimMs: 16_000,
    mostMs: 200_000,
  });
  console.log(lineOf(figures));
  expect(wrongIn(figures)).toEqual([]);
}, 210_000);
