import { expect, it } from 'vitest';
import { faultRun, lineOf } from './fault-run.ts';

it('loses no notice and sends none twice but those in hand at a kill, while processes die and Teams fails', async () => {
  const figures = await faultRun({ seed: 4, networks: 8, people: 50, kills: 4, mostMs: 80_000 });
  console.log(lineOf(figures));
  expect(figures.lost).toBe(0);
  expect(figures.unexcused).toBe(0);
  expect(figures.duplicates).toBeLessThanOrEqual(figures.inHandAtKills + figures.cut);
  expect(figures.overLimit).toBe(0);
  expect(figures.leftAtStops).toBe(0);
  expect(figures.longestStopMs).toBeLessThan(10_000);
  // Or nothing would have been tried.
  expect(Math.min(figures.sigkills, figures.sigterms, figures.cut, figures.refusals)).toBeGreaterThan(0);
}, 90_000);
