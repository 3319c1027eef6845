import { asksFor } from '../words/asks-for.ts';
import { findDates } from '../dates/dates.ts';
import type { Day } from '../../time.ts';
import type { Block } from '../page/page.ts';
import { isWorkPresent } from '../words/work-forms.ts';
import { SAID } from './rules/judging/tells.ts';

/** "Lena: …", "Hjo (Siv): …", "Bo - …": who tells of themselves, or who is to do something. */
const ENTRY = /^(?:\p{L}[\p{L}&+.'’-]*\s?){1,3}(?:\([^)]*\))?\s*(?::|\s[-–—])\s+(?<rest>\S.*)$/u;
const FEWEST = 2;

const restOf = (block: Block): string | undefined =>
  block.kind === 'heading' || block.kind === 'row' ? undefined : ENTRY.exec(block.text)?.groups?.rest;

/** What is told of before, with a number or as a state: "18 skolor klara", "två lediga tjänster, FICK pris". */
const STATED =
  /^[+−–±-]?\s?\d|(?<![\p{L}])(?:inget|inga|ingen|lugnt|neddragen|sjuk|nöjda?|klara|vann|såldes|färdig[at]?)(?![\p{L}])/iu;

/**
 * The blocks of the rounds of a page, where each in turn tells of themselves: lines that begin with a name and a colon,
 * at least as many of which are told as ask for something or set a day.
 */
export function toldInRounds(blocks: readonly Block[], today: Day): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: { readonly block: Block; readonly rest: string }[] = [];
  const close = (): void => {
    const asking = run.filter(
      ({ rest }) =>
        asksFor(rest) || isWorkPresent(/^\p{L}+/u.exec(rest)?.[0] ?? '') || findDates(rest, today).length > 0,
    ).length;
    const told = run.filter(({ rest }) => SAID.test(rest) || STATED.test(rest)).length;
    if (run.length >= FEWEST && told > 0 && told >= asking) for (const { block } of run) found.add(block);
    run = [];
  };
  for (const block of blocks) {
    const rest = restOf(block);
    if (rest === undefined) close();
    else run.push({ block, rest });
  }
  close();
  return found;
}
