/** What the columns of a table of tasks hold, by their number from 0; those that aren't there are left out. */
export interface Columns {
  readonly who: number;
  readonly what?: number;
  /** What was said of the matter that stands in the column for what. */
  readonly said?: number;
  readonly when?: number;
  readonly status?: number;
  /** How many columns the head has. */
  readonly width: number;
  /** The first holds the row's number, which a reader of lines takes for the mark of an item and leaves off. */
  readonly numbered: boolean;
}

type Column = 'who' | 'what' | 'said' | 'when' | 'status';

/** What stands over each column. An example after each. */
export const COLUMN_HEADS: readonly (readonly [column: Column, pattern: RegExp, example: string])[] = [
  [
    'who',
    /^(?:av\s+)?(?:vem|vilka|ansvar|ansvarig(?:a|t)?|utförare|utförs av|ägare|vem gör)(?:\s+(?:gör|ansvarar|gör\s+vad))?$/iu,
    'Ansvarig',
  ],
  [
    'when',
    /^(?:till\s+)?(?:när|klart?|senast|deadline|datum|tid|tidpunkt|tidplan|slutdatum)(?:\s+(?:senast|när|till|datum))?$/iu,
    'Klart senast',
  ],
  ['status', /^(?:status|läge|lägesrapport|resultat|utfall|uppföljning|avstämning)$/iu, 'Status'],
  [
    'what',
    /^(?:vad|uppgift(?:er)?|åtgärd(?:er)?|aktivitet(?:er)?|att göra|uppdrag|ärende|punkt|insats|fråga|aktion)$/iu,
    'Åtgärd',
  ],
  [
    'said',
    /^(?:diskussion|beslut|anteckning(?:ar)?|notering(?:ar)?|minnesanteckning(?:ar)?|kommentar(?:er)?)(?:\s*(?:[/,&+]|och)\s*\p{L}+)*$/iu,
    'Diskussion/beslut',
  ],
];

/** Done or dropped: what a row says of a task that is no longer one. */
const OVER =
  /^(?:klar|klart|klara|klarmarkerad|genomför[dt]a?|avslutat?|avslutade|utför[dt]|färdig[t]?|gjort|gjord|utgår|utgått|struken|struket|avskriven|inställ[dt]|såld[ta]?|godkän[dt]a?|avslage[nt]|avslås|publicera[dt]|(?:in|över)lämna[dt]|(?:ut|in|av)?skicka[dt]|levererad|levererat|besvara[dt]|åtgärda[dt]|bordlag[dt]|info$|ok|ja|x|✓|✔)(?![\p{L}])/iu;

/** The cells of a row, empty ones too where tabs, bars, semicolons or strokes part them. */
export function cellsOf(row: string): readonly string[] {
  const parted = row.includes('\t')
    ? row.split('\t')
    : row.includes('|')
      ? row.replace(/^\s*\||\|\s*$/gu, '').split('|')
      : /\s{2,}/u.test(row.trim())
        ? row.split(/\s{2,}/u)
        : /;[^;]*;/u.test(row)
          ? row.split(';')
          : row.split(/\s\/(?:\s|$)/u);
  return parted.map((cell) => cell.replace(/^\*+|\*+$/gu, '').trim());
}

/** What stands over columns that a paste ran together: "Nr Åtgärd Vem När", "PunktAnsvarigKlart", "Vad / Vem / När". */
const HEADS_RUN_TOGETHER =
  /(?:[Vv]em|[Aa]nsvarig|[Aa]nsvar|[Aa]nsv\.?|VEM|ANSVARIG|ANSV)[\s/|,]*(?:(?:[Nn]är|[Kk]lart?|[Ss]enast|[Dd]eadline|[Dd]atum|[Ss]tatus|[Ll]äge|NÄR|KLART?|SENAST|STATUS)[\s/|,]*){1,3}$/u;
const MOST_HEADS = 9;

/** Whether a line names the columns below it with little or nothing between their names. */
export const namesColumns = (line: string): boolean =>
  HEADS_RUN_TOGETHER.test(line) && !/[.!?:]/u.test(line) && line.split(/\s+/u).length <= MOST_HEADS;

const NUMBER_HEAD = /^(?:nr|no|nummer|#|§|id|löpnr|p\.?)\.?$/iu;
const NOTHING = /^[-–—]$/u;

/** The cells of a row as they stand under a head: with none for a number left off, or for what the row above said. */
export function cellsUnder(
  { width, numbered }: Columns,
  row: string,
  isLast: (cell: string) => boolean,
): readonly string[] {
  const cells = cellsOf(row);
  const lacking = width - cells.length;
  const last = cells.at(-1) ?? '';
  if (lacking > 0 && !/[\t|]/u.test(row) && (NOTHING.test(last) || isLast(last)))
    return [...Array.from({ length: lacking }, () => ''), ...cells];
  return numbered && lacking > 0 && !/^\d/u.test(cells[0] ?? '') ? ['', ...cells] : cells;
}

/** The columns that a row names where it is the head of a table of tasks; undefined where it is any other row. */
export function columnsOf(row: string): Columns | undefined {
  const found = new Map<Column, number>();
  const cells = cellsOf(row);
  cells.forEach((cell, number) => {
    const head = COLUMN_HEADS.find(
      ([column, pattern]) => pattern.test(cell.replace(/[?:]$/u, '')) && !found.has(column),
    );
    if (head !== undefined) found.set(head[0], number);
  });
  const who = found.get('who');
  const numbered = NUMBER_HEAD.test(cells[0] ?? '');
  return who === undefined || found.size < 2
    ? undefined
    : { ...Object.fromEntries(found), who, width: cells.length, numbered };
}

/** Whether a cell says that the task is done or dropped: "Klart", "Utgår", and not "Klart 3 mars". */
export const saysOver = (cell: string, dated: boolean): boolean => OVER.test(cell) && !dated;
