import * as sv from 'chrono-node/sv';
import { readNotes } from '../../domain/swedish/notes/notes.ts';
import { pagesOf } from '../notes/corpus.ts';
import { median } from './interleaved.ts';
import type { Line } from './table.ts';

const ROUNDS = 5;
const TODAY = '2026-11-22';

/** How fast notes are read, against one pass of chrono-node's Swedish parsers over the same text. */
export function reading(): Line[] {
  const pages = pagesOf('held-out');
  const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const readers = {
    ours: (text: string) => void readNotes(text, { today: TODAY, date: TODAY }),
    chrono: (text: string) => void sv.parse(text, new Date(TODAY)),
  };
  const rates: Record<keyof typeof readers, number[]> = { ours: [], chrono: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['ours', 'chrono'] as const) {
      const start = performance.now();
      for (const { text } of pages) readers[name](text);
      const taken = performance.now() - start;
      if (round > 0) rates[name].push((words / taken) * 1000);
    }
  }
  const [ours, bare] = [median(rates.ours), median(rates.chrono)];
  return [{ what: 'notes read, against a pass of chrono-node', ours, bare, unit: 'words/s' }];
}
