import * as sv from 'chrono-node/sv';
import { readNotes } from '../../domain/swedish/notes.ts';
import { pagesOf } from './corpus.ts';

/** How fast notes are read, and how that compares with one pass of chrono-node's Swedish parsers over the same text. */
const ROUNDS = 20;
const TODAY = '2026-11-22';
const pages = pagesOf('open');
const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** Milliseconds a round over all pages takes: the median of the rounds, after one that warms up. */
function median(read: (text: string) => void): number {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    for (const { text } of pages) read(text);
    times.push(performance.now() - start);
  }
  return times.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const chrono = median((text) => void sv.parse(text, new Date(TODAY)));
const notes = median((text) => void readNotes(text, { today: TODAY, date: TODAY }));
process.stdout.write(
  `${words} ord: anteckningar ${notes.toFixed(1)} ms (${Math.round((words / notes) * 1000)} ord/s), chrono-node ${chrono.toFixed(1)} ms, kvot ${(notes / chrono).toFixed(2)}\n`,
);
