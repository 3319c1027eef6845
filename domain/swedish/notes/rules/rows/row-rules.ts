import { clausesOf } from '../../clauses/clauses.ts';
import { findDates } from '../../../dates/dates.ts';
import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import { addDays } from '../../../../time.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { asksFor } from '../../../words/asks-for.ts';
import { looksLikeNames } from '../../../page/names-alone.ts';
import { tasksIn } from './said-in-cell.ts';
import { SAID } from '../judging/tells.ts';
import { bestStanding } from '../../standing.ts';
import { cellsOf, cellsUnder, saysOver, type Columns } from '../../../page/table-columns.ts';
import { titleOf, without } from '../../../words/title.ts';
import { tokenise } from '../../../words/tokens.ts';
import type { Name } from '../../../who/name-at.ts';
import { namesAt } from '../../../who/who.ts';

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
export const asDeadline = (cell: string): string =>
  /^(?:fram till|till|senast|före|innan|inför)\s/iu.test(cell) ? cell : `till ${cell}`;

/** Whether the cell says when, from its first word to its last. */
function wholeDue(cell: string, context: NoteContext): boolean {
  const found = findDue(asDeadline(cell), context.due);
  return found?.from === 0 && found.to === asDeadline(cell).length;
}

export const isDate = (cell: string, context: NoteContext): boolean =>
  wholeDue(cell, context) || findDates(cell, context.due.today).some(({ text }) => text === cell);

/** A day without a year that was, is read as that of the year to come. */
const LONG_AHEAD = 270;
const isLongAhead = (cell: string, { due }: NoteContext): boolean => {
  const found = findDue(asDeadline(cell), due)?.due;
  return found?.kind === 'date' && found.day > addDays(due.today, LONG_AHEAD);
};

/** Whether a cell says when it is to be done, and not that it is: "Klart 3 mars", and not "Klart, sänt 3 mars". */
function isDue(cell: string, context: NoteContext): boolean {
  const day = cell.replace(/^klart?:?\s+/iu, '');
  return isDate(day, context) && (day === cell || !isLongAhead(day, context));
}

/** "Märka och forsla bort till 3 mars": a cell that sets a day, and tells of none. */
const setsDay = (cell: string, context: NoteContext): boolean =>
  /(?<!\p{L})(?:senast|före|innan|till|klart?|inom)(?!\p{L})/iu.test(cell) || wholeDue(cell, context);

const WORDS_IN_TASK = 2;

/** "Agneta Holm", and not "Kontakta Skolverket". */
const isNames = (cell: string): boolean => looksLikeNames(cell) && !asksFor(cell);

/** A row's task, due when one of the cells `said` says: the first that does. */
const task = (names: readonly string[], title: string, said: readonly string[], context: NoteContext): Finding => ({
  kind: 'assignment',
  assignees: names,
  title: titleOf(title),
  due: said.map((cell) => findDue(cell, context.due)?.due).find((due) => due !== undefined && due.kind !== 'none') ?? {
    kind: 'none',
  },
  decided: false,
  rule: 'table-row',
  sure: true,
});

/** One of several tasks in a cell: due when it says itself, else as the whole row. */
function taskSaid(names: readonly string[], said: string, when: string | undefined, context: NoteContext): Finding {
  const found = findDue(said, context.due);
  return found === undefined
    ? task(names, said, when === undefined ? [said] : [asDeadline(when)], context)
    : { ...task(names, without(said, [found]), [], context), due: found.due };
}

/** In the column for who: how grave it is, how far it has come, or nobody. */
const NOBODY =
  /^(?:hög|högt|låg|lågt|medel|mellan|stor|liten|klart?|pågår|gjort|info|information|ej\s.*|inte\s.*|återkommer.*|bordlag[dt].*|vilar|avvaktar|nej|ja|nu|se\s.*|.*\s(?:möte|maj|juni|juli|augusti|mars|april))\.?$/u;

/** A row of a table whose head says what each column holds. A task that is done, or nobody's, gives nothing. */
export function rowUnder(columns: Columns, text: string, context: NoteContext): Finding[] {
  const cells = cellsUnder(columns, text, (cell) => isDue(cell, context) || saysOver(cell, false));
  const at = (column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));
  const [who, when, status] = [at(columns.who), at(columns.when), at(columns.status)];
  const others = cells.filter((_, number) => number !== columns.who && number !== columns.when);
  const said = at(columns.what);
  // "Punkt" may stand over no more than its number.
  const what = /\p{L}/u.test(said) ? said : (others.sort((a, b) => b.length - a.length)[0] ?? '');
  if (!/\p{L}/u.test(who) || !/\p{L}/u.test(what) || isNames(what)) return [];
  if ([when, status].some((cell) => saysOver(cell, isDue(cell, context)))) return [];
  if (who.split(/\s+/).length > WORDS_IN_TASK && clausesOf(who, context.index).length > 0) return [];
  // "Siv, 3 mars", "Bo 10/3": by when may stand beside who.
  const parts = who
    .split(/\s*(?:[,;+&]|\/(?!\d)|\s(?:och|samt)\s)\s*/u)
    .flatMap((part) => (isDate(part, context) ? [part] : part.split(/(?<!senast)\s+(?=(?:senast\s+)?\d)/u)));
  const names = parts.filter((part) => /\p{L}/u.test(part) && !isDate(part, context));
  if (!/\p{Lu}/u.test(who) && NOBODY.test(who)) return [];
  // How long it was talked of may stand under "Tid".
  const due = when === '' || /^\d+\s*min/iu.test(when) ? parts.find((part) => isDate(part, context)) : when;
  const told = asksFor(what) ? [] : tasksIn(at(columns.said));
  const several = tasksIn(what);
  const tasks = told.length > 0 ? told : several.length > 1 ? several : [];
  const dueSaid =
    due === undefined
      ? [what, who, ...others].filter((cell) => cell === what || setsDay(cell, context))
      : [asDeadline(due)];
  if (tasks.length === 0) return [task(names, what, dueSaid, context)];
  // A day for each: "3/2; 4/3".
  const days = when.split(/;\s+/u);
  const forEach = when !== '' && days.length === tasks.length;
  return tasks.map((one, at) => taskSaid(names, one, forEach ? days[at] : due, context));
}

/** "Styrgrupp   Rådhuset   3 mars kl 13": what meets, where and when. */
const TITLE_LINES = 3;
const OF_A_YEAR = /(?<!\d)20\d\d(?!\d)/u;
/** How grave a risk is. */
const SCALE = /^(?:hög|medel|mellan|låg|allvar(?:lig)?|mindre|stor|liten)$/iu;

/** "Sköt om er Siv", "Justeras: Bo Alm": the end of a letter or of the minutes. */
const FAREWELL =
  /^(?:sköt\s+om|(?:vänliga\s+|många\s+|bästa\s+)?hälsning\p{L}*|mvh|med\s+vänlig|vi\s+(?:ses|hörs)[!.,]?\s+\p{Lu}|ha\s+det|trevlig|glad\s|kram|justera[st]|vid\s+protokollet|närvarande|frånvarande)(?![\p{L}])|\sjustera(?:s|t|re):/iu;

/** A row of a table of tasks: one cell says who, another what, perhaps one when. */
export function rowTask(text: string, { section, block }: Place, context: NoteContext): Finding[] {
  const parts = text.split(CELLS);
  const cells = (parts.length > 1 ? parts : cellsOf(text)).map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length < 2 || ((block.starts[0]?.line ?? 0) <= TITLE_LINES && OF_A_YEAR.test(text))) return [];
  if (cells.some((cell) => SCALE.test(cell)) || FAREWELL.test(text)) return [];
  const when = cells.find((cell) => isDate(cell, context));
  if (cells.some((cell) => saysOver(cell, isDue(cell, context)))) return [];
  const rest = cells.filter((cell) => cell !== when);
  const who = rest.find((cell) => !asksFor(cell) && onlyNames(cell, context) !== undefined);
  const [what] = rest.filter((cell) => cell !== who).sort((a, b) => b.length - a.length);
  const names = who === undefined ? undefined : onlyNames(who, context);
  if (names === undefined || what === undefined || what.split(/\s+/).length < WORDS_IN_TASK) return [];
  if (onlyNames(what, context) !== undefined || isNames(what)) return [];
  const standing = bestStanding(names, context, false);
  const people = standing === 'person' && what.split(/\s+/).length > WORDS_IN_TASK;
  const known = names.every(({ by }) => by === 'roster' || by === 'acronym' || by === 'everyone');
  const listed = section === 'tasks' && who === cells[0] && !/[.!?]\s/u.test(what) && (known || standing === 'person');
  if (when === undefined && !asksFor(what) && ((!people && !listed) || SAID.test(what.replace(/^.*[.!?]\s/u, ''))))
    return [];
  return [
    task(
      names.map(({ written }) => written),
      what,
      when === undefined ? [what, ...rest.filter((cell) => setsDay(cell, context))] : [asDeadline(when)],
      context,
    ),
  ];
}
