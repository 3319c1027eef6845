import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../../domain/time.ts';

/** A clock that goes on from wherever it was moved to, also after a restart. */
export interface MovedClock {
  readonly now: () => Instant;
  /** Moves it to a later instant; what lies between has then passed. */
  readonly moveTo: (instant: Instant) => Promise<void>;
}

const kept = z.object({ aheadMs: z.int().nonnegative() });

async function keptLead(file: string): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw fault;
  }
  return kept.parse(JSON.parse(text)).aheadMs;
}

/** The clock of the local mode: `real` in milliseconds, plus how far people have moved it ahead, kept in `folder`. */
export async function movedClock(folder: string, real: () => number): Promise<MovedClock> {
  const file = join(folder, 'clock.json');
  let aheadMs = await keptLead(file);
  return {
    now: () => new Date(real() + aheadMs).toISOString(),
    moveTo: async (instant) => {
      aheadMs = Math.max(0, Date.parse(instant) - real());
      await writeFile(`${file}.new`, JSON.stringify({ aheadMs }));
      await rename(`${file}.new`, file);
    },
  };
}
