import type { RawLine } from './run-together.ts';

/** A line of a table is hardly longer. */
const LONGER_THAN_A_ROW = 160;
/** "§ 19 Kassan  Siv redogjorde …": a paragraph's title, a gap that was a line break, and what was said. */
export const TITLE_BESIDE = /(?:§\s?\d{1,3}\s+[^.!?\t]{2,70}?)\s{2,}(?=\S)/u;
const BEFORE_TITLE = new RegExp(String.raw`(?<=\S\s+)(?=${TITLE_BESIDE.source})`, 'u');

function partsOf(text: string): { readonly text: string; readonly kind?: 'heading' | 'text' }[] {
  const title = TITLE_BESIDE.exec(text);
  if (title?.index !== 0) return [{ text: text.trim() }];
  const said = text.slice(title[0].length).replaceAll(/\s+/gu, ' ').trim();
  return [
    { text: title[0].trim(), kind: 'heading' },
    { text: said, kind: 'text' },
  ];
}

/** The lines, those that hold paragraphs with their titles beside them, a gap between, cut there: no rows of a table. */
export function titlesApart(lines: readonly RawLine[]): RawLine[] {
  return lines.flatMap((line) => {
    if (line.kind !== undefined || line.text.length < LONGER_THAN_A_ROW || !TITLE_BESIDE.test(line.text)) return [line];
    return line.text.split(BEFORE_TITLE).flatMap((paragraph, at) => {
      const parts = partsOf(paragraph).map((part) => ({ ...part, number: line.number }));
      return at === 0 ? parts : [{ text: '', number: line.number }, ...parts];
    });
  });
}
