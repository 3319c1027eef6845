import { chainOf } from './number-chain.ts';
import type { LineKind } from './page-line.ts';
import { titleParted } from './title-parted.ts';

/** A line of a page as pasted, or a part of one, and what it is where more than its looks tells. */
export interface RawLine {
  readonly text: string;
  /** From 1; parts of one line share it. */
  readonly number: number;
  readonly kind?: LineKind;
}

/** A paragraph is hardly longer. */
const LONGER_THAN_A_PARAGRAPH = 1200;
/** What is left of a sheet may be shorter. */
const LONG = 300;
/** So many matters begin within one line where it is a whole sheet. */
const FEWEST_WITHIN = 2;

/** "2 Hälsorådet 17 september 2 (7) ", "3 STORA SKOLAN PROTOKOLL 3(4) ": the head of a sheet run together with it. */
const HEAD =
  /^\d{1,3}\s.{0,110}?(?:sid(?:a|an|\.)?\s)?\d{1,2}\s?\(\d{1,2}\)\s+(?:\d{1,3}\s(?:forts|fortsättning)\.?\s+)?/iu;
/** "2 ": a sheet's number alone before it. */
const NUMBER = /^\d{1,3}\s+/u;
const FOOT = /(?<=[.!?]\s+|\s)Vid\s+(?:protokollet|pennan)\s.{0,300}$/u;
const WHO = /(?<![\p{L}])(?:Närvarande|Beslutande|Deltagare|Ledamöter|Deltog)(?![\p{L}])/u;
/** "a) Serien", "6.1 Leden": the parts of a matter. */
const PART = /(?<=\s)(?=[a-h]\)\s+\p{Lu}|\d{1,2}\.\d{1,2}\s+\p{Lu}\p{Ll})|(?<=[.!?]\s)(?=[a-h]\s\p{Lu})/u;
const SUBTITLE = /^\d{1,2}\.\d{1,2}\s+\p{Lu}/u;
const LETTER = /^[a-h]\)?\s+(?=\p{Lu})/u;
/** "presenterade förslaget. att fastställa det": what was decided, after a label that the paste lost. */
const DECIDED = /(?<=\p{L}{3}\.\s)(?=(?:att|be|ge|\p{Ll}{3,}a)\s)/u;

/** Numbers stand first on the sheets in their order. */
const areSheets = (long: readonly string[]): boolean =>
  long.length > 1 && long.every((text, at) => text.startsWith(`${at + 1} `));

const partsOf = (text: string, number: number): RawLine[] =>
  text.split(PART).flatMap((part) =>
    SUBTITLE.test(part)
      ? matter(part, number)
      : part
          .replace(LETTER, '')
          .split(DECIDED)
          .map((said) => line(said, number, 'text')),
  );

const line = (text: string, number: number, kind: LineKind): RawLine => ({ text: text.trim(), number, kind });
const blank = (number: number): RawLine => ({ text: '', number });

/** A matter's title and what was said of it: "5 Kassan Siv redogjorde." */
function matter(text: string, number: number): RawLine[] {
  const { title, rest } = titleParted(text);
  const said = rest === '' ? [] : partsOf(rest, number);
  return [blank(number), ...(title === '' ? [] : [line(title, number, 'heading')]), ...said];
}

/** What stands above the first matter: where and when they met, and who. */
function above(text: string, number: number): RawLine[] {
  const who = WHO.exec(text)?.index;
  if (text.trim() === '') return [];
  if (who === undefined) return partsOf(text, number);
  return [line(text.slice(0, who), number, 'attendance'), line(text.slice(who), number, 'attendance')];
}

/**
 * The lines of a page, those that hold a whole sheet of numbered matters, as some viewers paste it, cut before the
 * matters. A long paragraph stays as it is.
 */
export function linesApart(lines: readonly string[]): RawLine[] {
  const plain = lines.map((text, at) => ({ text, number: at + 1 }));
  if (!lines.some(({ length }) => length > LONGER_THAN_A_PARAGRAPH)) return plain;
  const sheets = areSheets(lines.filter(({ length }) => length > LONG));
  const heads = lines.map((text) => HEAD.exec(text)?.[0] ?? (sheets ? (NUMBER.exec(text)?.[0] ?? '') : ''));
  const bodies = lines.map((text, at) => text.slice(heads[at]?.length ?? 0));
  const chain = chainOf(bodies.map((text) => (text.length > LONG ? text : '')));
  const within = (at: number): number => chain.filter((start) => start.line === at && start.from > 0).length;
  if (!lines.some((_, at) => within(at) >= FEWEST_WITHIN)) return plain;
  return bodies.flatMap((whole, at) => {
    const number = at + 1;
    if (whole.trim() === '' || (heads[at] === '' && whole.length <= LONG)) return [{ text: lines[at] ?? '', number }];
    const foot = FOOT.exec(whole)?.[0] ?? '';
    const body = whole.slice(0, whole.length - foot.length);
    const starts = chain.filter((start) => start.line === at).map(({ from }) => from);
    const first = starts[0] ?? body.length;
    return [
      ...(heads[at] === '' ? [] : [line(heads[at] ?? '', number, 'furniture')]),
      ...above(body.slice(0, first), number),
      ...starts.flatMap((from, index) => matter(body.slice(from, starts[index + 1] ?? body.length), number)),
      ...(foot === '' ? [] : [blank(number), line(foot, number, 'furniture')]),
    ];
  });
}
