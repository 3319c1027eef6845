import type { NoteItem } from '../../domain/swedish/note-item.ts';
import { readNotes } from '../../domain/swedish/notes.ts';
import { pagesOf, type Page, type Part } from './corpus.ts';
import type { GoldItem } from './markup.ts';

const KIND = { assignment: 'uppdrag', decision: 'beslut', meeting: 'möte', topic: 'agendapunkt' } as const;
/** Of the fewer words, as many as this are shared by two quotes of the same sentence, or two names of the same one. */
const SHARED = 0.6;
const LINES_OFF = 2;

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const wordsOf = (text: string): Set<string> =>
  new Set(
    squeezed(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .split(' ')
      .filter((word) => word !== ''),
  );

function alike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared >= Math.min(x.size, y.size) * SHARED;
}

function matches(item: NoteItem, gold: GoldItem): boolean {
  const kinds: readonly string[] = [gold.kind, ...gold.kind_alt];
  const [quote, other] = [squeezed(item.quote), squeezed(gold.quote)];
  const near = item.lines[0] <= gold.lines[1] + LINES_OFF && item.lines[1] >= gold.lines[0] - LINES_OFF;
  return (
    kinds.includes(KIND[item.kind]) && near && (quote.includes(other) || other.includes(quote) || alike(quote, other))
  );
}

/** A vague due is right whether it is read as a date or let be. */
function dueIsRight(item: NoteItem, gold: GoldItem): boolean {
  const mine = item.due.kind === 'date' ? item.due.day : item.due.kind === 'none' ? null : 'nästa möte';
  return [gold.due, ...gold.due_alt].some((due) =>
    due === null || typeof due === 'string'
      ? due === mine
      : !due.phrase.startsWith('nästa möte') || mine === 'nästa möte',
  );
}

interface Tally {
  found: number;
  good: number;
  wanted: number;
  hit: number;
  namesRight: number;
  namesWrong: number;
  namesMissed: number;
  duesRight: number;
}

function scorePage(page: Page, tally: Tally, tell: (line: string) => void): void {
  const left = new Set(page.items);
  for (const item of readNotes(page.text, { date: page.date, today: page.date })) {
    tally.found += 1;
    const fits = page.items.filter((gold) => matches(item, gold));
    const free = fits.filter((gold) => left.has(gold)).sort((a, b) => Number(a.optional) - Number(b.optional));
    const sameName = free.find(
      (gold) => !gold.optional && item.assignees.some((name) => gold.assignees.some((other) => alike(name, other))),
    );
    const gold = sameName ?? free[0];
    if (fits.length === 0) tell(`  för mycket  ${item.rule}: ${item.quote}`);
    else tally.good += 1;
    if (gold === undefined) continue;
    left.delete(gold);
    if (gold.optional) continue;
    tally.hit += 1;
    const right = gold.assignees.filter((name) => item.assignees.some((mine) => alike(mine, name))).length;
    tally.namesRight += right;
    tally.namesMissed += gold.assignees.length - right;
    tally.namesWrong += item.assignees.filter((mine) => !gold.assignees.some((name) => alike(mine, name))).length;
    if (dueIsRight(item, gold)) tally.duesRight += 1;
    else tell(`  fel datum   ${JSON.stringify(item.due)} för ${JSON.stringify(gold.due)}: ${gold.quote}`);
    if (right < gold.assignees.length)
      tell(`  fel namn    ${item.assignees.join(', ')} för ${gold.assignees.join(', ')}: ${gold.quote}`);
  }
  for (const gold of left) if (!gold.optional) tell(`  saknas      ${gold.kind}: ${gold.quote}`);
  tally.wanted += page.items.filter(({ optional }) => !optional).length;
}

/** Precision, recall, F1 of the names and the share of dues that are right, over the pages of one part. */
export function scoreOf(
  part: Part,
  tell: (line: string) => void = () => undefined,
): { precision: number; recall: number; names: number; dues: number } {
  const tally: Tally = {
    found: 0,
    good: 0,
    wanted: 0,
    hit: 0,
    namesRight: 0,
    namesWrong: 0,
    namesMissed: 0,
    duesRight: 0,
  };
  for (const page of pagesOf(part)) {
    tell(page.name);
    scorePage(page, tally, tell);
  }
  return {
    precision: tally.good / tally.found,
    recall: tally.hit / tally.wanted,
    names: (2 * tally.namesRight) / (2 * tally.namesRight + tally.namesWrong + tally.namesMissed),
    dues: tally.duesRight / tally.hit,
  };
}
