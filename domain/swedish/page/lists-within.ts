import type { RawLine } from './run-together.ts';

/** "1) ", "b) ": begins a thing in a list. */
const MARK = /(?<=\s)(?<mark>\d{1,2}|[a-j])\)\s+(?=\S)/giu;
const FEWEST = 2;
const ROW = /[\t|]/u;
const FIRST_LETTER = 'a'.codePointAt(0) ?? 0;

const counted = (mark: string): number =>
  /\d/u.test(mark) ? Number(mark) : (mark.toLowerCase().codePointAt(0) ?? 0) - FIRST_LETTER + 1;

/** Where the things of a list begin that counts 1, 2, 3 or a, b, c within a line; none where it counts otherwise. */
function startsIn(text: string): number[] {
  const marks = [...text.matchAll(MARK)];
  const inTurn = marks.every(({ groups }, at) => counted(groups?.mark ?? '') === at + 1);
  return inTurn && marks.length >= FEWEST ? marks.map(({ index }) => index) : [];
}

/** The lines, those that hold a whole list cut before each thing in it: "Vi bestämde: 1) Siv bokar lokal 2) Bo ringer". */
export function listsApart(lines: readonly RawLine[]): RawLine[] {
  return lines.flatMap((line) => {
    const starts = line.kind === undefined && !ROW.test(line.text) ? startsIn(line.text) : [];
    if (starts.length === 0) return [line];
    const items = starts.map((from, at) =>
      line.text.slice(from, starts[at + 1]).replace(/[\s,;]+(?:och|samt)?\s*$/u, ''),
    );
    return [line.text.slice(0, starts[0]).trimEnd(), ...items].map((text) => ({ ...line, text }));
  });
}
