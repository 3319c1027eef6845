import { clausesOf } from '../clauses/clauses.ts';
import { findDates } from '../../dates/dates.ts';
import { findDue } from '../../dates/deadline.ts';
import type { DraftDue } from '../../../items/draft.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext } from '../note-context.ts';
import { asksFor } from '../../words/asks-for.ts';
import { isPassiveWork } from './done-by.ts';
import { isFirstName } from '../../who/first-names.ts';
import { isBody } from '../../who/who-words.ts';
import { looksLikeNames } from '../../page/page.ts';
import { bestStanding } from '../standing.ts';
import { cellsUnder, saysOver, type Columns } from '../../page/table-columns.ts';
import { titleOf } from '../../words/title.ts';
import { tokenise } from '../../words/tokens.ts';
import type { Name } from '../../who/name-at.ts';
import { namesAt } from '../../who/who.ts';

const CELLS = /\t+|\s{2,}|\s*\|\s*/u;

/** The names of a cell that holds names and nothing else. */
function onlyNames(cell: string, context: NoteContext): readonly Name[] | undefined {
  const tokens = tokenise(cell);
  const names = namesAt(cell, tokens, 0, context.index);
  if (names?.next !== tokens.length) return undefined;
  const standing = bestStanding(names.names, context, false);
  return ['person', 'everyone', 'office', 'ourselves', 'named'].includes(standing) ? names.names : undefined;
}

/** A cell that says when, as the end of a sentence: "1 juni" is "till 1 juni". */
const asDeadline = (cell: string): string =>
  /^(?:fram till|till|senast|före|innan|inför)\s/iu.test(cell) ? cell : `till ${cell}`;

/** Whether the cell says when, from its first word to its last. */
function wholeDue(cell: string, context: NoteContext): boolean {
  const found = findDue(asDeadline(cell), context.due);
  return found?.from === 0 && found.to === asDeadline(cell).length;
}

const isDate = (cell: string, context: NoteContext): boolean =>
  wholeDue(cell, context) || findDates(cell, context.due.today).some(({ text }) => text === cell);

/** Whether a cell says when it is to be done, and not that it is: "Klart 3 mars", and not "Klart, sänt 3 mars". */
const isDue = (cell: string, context: NoteContext): boolean => isDate(cell.replace(/^klart?:?\s+/iu, ''), context);

const WORDS_IN_TASK = 2;

const task = (names: readonly string[], title: string, when: string | undefined, context: NoteContext): Finding => ({
  kind: 'assignment',
  assignees: names,
  title: titleOf(title),
  due: findDue(when === undefined ? title : asDeadline(when), context.due)?.due ?? { kind: 'none' },
  decided: false,
  rule: 'table-row',
  sure: true,
});

/** A row of a table whose head says what each column holds. A task that is done, or nobody's, gives nothing. */
export function rowUnder(columns: Columns, text: string, context: NoteContext): Finding[] {
  const cells = cellsUnder(columns, text, (cell) => isDue(cell, context) || saysOver(cell, false));
  const at = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
  const [who, when, status] = [at(columns.who), at(columns.when), at(columns.status)];
  const others = cells.filter((_, number) => number !== columns.who && number !== columns.when);
  const what = at(columns.what) || (others.sort((a, b) => b.length - a.length)[0] ?? '');
  if (!/\p{L}/u.test(who) || !/\p{L}/u.test(what) || looksLikeNames(what)) return [];
  if ([when, status].some((cell) => saysOver(cell, isDue(cell, context)))) return [];
  if (who.split(/\s+/).length > WORDS_IN_TASK && clausesOf(who, context.index).length > 0) return [];
  const names = who.split(/\s*(?:[,;+/&]|\s(?:och|samt)\s)\s*/u).filter((name) => /\p{L}/u.test(name));
  return [task(names, what, when === '' ? undefined : when, context)];
}

/** A row of a table of tasks: one cell says who, another what, perhaps one when. */
export function rowTask(text: string, context: NoteContext): Finding[] {
  const cells = text
    .split(CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.length < 2) return [];
  const when = cells.find((cell) => isDate(cell, context));
  if (cells.some((cell) => saysOver(cell, isDue(cell, context)))) return [];
  const rest = cells.filter((cell) => cell !== when);
  const who = rest.find((cell) => !asksFor(cell) && onlyNames(cell, context) !== undefined);
  const [what] = rest.filter((cell) => cell !== who).sort((a, b) => b.length - a.length);
  const names = who === undefined ? undefined : onlyNames(who, context);
  if (names === undefined || what === undefined || what.split(/\s+/).length < WORDS_IN_TASK) return [];
  if (onlyNames(what, context) !== undefined || looksLikeNames(what)) return [];
  const people = bestStanding(names, context, false) === 'person' && what.split(/\s+/).length > WORDS_IN_TASK;
  if (when === undefined && !asksFor(what) && !people) return [];
  return [
    task(
      names.map(({ written }) => written),
      what,
      when,
      context,
    ),
  ];
}

const isKnown = ({ by, written }: Name): boolean =>
  by !== 'shape' ? by !== 'acronym' : isFirstName(written.split(' ')[0] ?? '');

/** When the task of a row is due that names the one who owes it last: "Underlag ut före månadsskiftet", "redovisas 1/6". */
function lastSaid(task: string, context: NoteContext): DraftDue | undefined {
  const said = task.trimEnd().replace(/^.*[.!?]\s/u, '');
  const found = findDue(said, context.due);
  if (found === undefined) return undefined;
  const marked = /^(?:senast|före|innan|inför|till|klart?)(?![\p{L}])/iu.test(said.slice(found.from, found.to));
  return marked || (found.to === said.length && !/(?<![\p{L}])som(?![\p{L}])/iu.test(said)) ? found.due : undefined;
}

/** Columns that a paste ran together: "Ta fram en rutin Tommy 20/5", with a name that is known and perhaps a date last. */
export function runTogether(text: string, context: NoteContext): Finding[] {
  const asked = asksFor(text) || (isPassiveWork(text) && !/[.!?]$/u.test(text));
  if (!asked && (/[.!?:]$/u.test(text) || clausesOf(text, context.index).length > 0)) return [];
  const tokens = tokenise(text);
  for (let at = asked ? WORDS_IN_TASK : 1; at < tokens.length; at += 1) {
    if (
      (!/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isBody(tokens[at]?.text ?? '')) ||
      !/^\p{L}+$/u.test(tokens[at - 1]?.text ?? '')
    )
      continue;
    if (
      /^(?:till|med|från|av|hos|för|om|åt|på|i|och|samt|kontakta|ringa?|fråga|mejla|maila)$/iu.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      continue;
    const names = namesAt(text, tokens, at, context.index);
    if (!names?.names.every(isKnown)) continue;
    if (!asked && bestStanding(names.names, context, false) !== 'person') continue;
    const rest = text
      .slice(tokens[names.next - 1]?.to ?? 0)
      .replace(/^,\s/u, '')
      .trim();
    if (rest === '' ? !asked : !isDate(rest, context) || (!asked && /20\d\d/u.test(rest))) continue;
    const due =
      rest === '' ? lastSaid(text.slice(0, tokens[at]?.from), context) : findDue(asDeadline(rest), context.due)?.due;
    return [
      {
        kind: 'assignment',
        assignees: names.names.map(({ written }) => written),
        title: titleOf(text.slice(0, tokens[at]?.from)),
        due: due ?? { kind: 'none' },
        decided: false,
        rule: 'columns-run-together',
        sure: asked && rest !== '' && due !== undefined,
      },
    ];
  }
  return [];
}
