import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

// `npm run test:fuzz` sends 10,000.
it('takes activities with anything wrong in them: no fault, no 500, and rows that are right', async () => {
  const { statuses, wrong } = await fuzz({ seed: 6, count: 200 });
  expect(wrong).toEqual([]);
  expect(statuses['200']).toBeGreaterThan(50);
  expect(statuses['400']).toBeGreaterThan(10);
}, 60_000);
