import type { NoteItem } from '../../domain/swedish/notes/note-item.ts';
import type { Page } from './corpus.ts';
import type { GoldItem } from './markup.ts';
import { alike, KIND_NAMES, saysTheSame } from './same-words.ts';

const LINES_OFF = 2;

function matches(item: NoteItem, gold: GoldItem): boolean {
  const near = item.lines[0] <= gold.lines[1] + LINES_OFF && item.lines[1] >= gold.lines[0] - LINES_OFF;
  return [gold.kind, ...gold.kind_alt].includes(KIND_NAMES[item.kind]) && near && saysTheSame(item.quote, gold.quote);
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

function scorePage(page: Page, found: readonly NoteItem[], tally: Tally, tell: (line: string) => void): void {
  const left = new Set(page.items);
  for (const item of found) {
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

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** F1 over the names of the items found. */
  readonly names: number;
  /** Of the items found, those with the right due. */
  readonly dues: number;
}

/** How well `read` finds what is marked in the pages; each fault is told as a line. */
export function scoreOf(
  pages: readonly Page[],
  read: (page: Page) => readonly NoteItem[],
  tell: (line: string) => void = () => undefined,
): Score {
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
  for (const page of pages) {
    tell(page.name);
    scorePage(page, read(page), tally, tell);
  }
  return {
    precision: tally.good / tally.found,
    recall: tally.hit / tally.wanted,
    names: (2 * tally.namesRight) / (2 * tally.namesRight + tally.namesWrong + tally.namesMissed),
    dues: tally.duesRight / tally.hit,
  };
}
