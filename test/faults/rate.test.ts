import { expect, it } from 'vitest';
import { rateLineOf, rateRun } from './rate-run.ts';

it('sends within a tenth of the rate that the limits allow', async () => {
  const figures = await rateRun({ seed: 4, networks: 5, people: 100, membersEach: 100 });
  console.log(rateLineOf(figures));
  expect(figures).toMatchObject({ messages: 500, lost: 0, duplicates: 0, overLimit: 0 });
  expect(figures.seconds / figures.leastSeconds).toBeLessThanOrEqual(1.1);
}, 60_000);
