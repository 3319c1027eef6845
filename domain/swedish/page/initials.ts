import type { PageLine } from './page-line.ts';

/** "Anna Berg (AB)", "JoL = Jonas Lind": what the attendance list says that people are called. */
const CALLED = /\((\p{Lu}[\p{L}]{1,2})\)|(?<=(?:^|[,;:]\s*))(\p{Lu}[\p{L}]{1,2})\s?=\s?\p{Lu}/gu;

const FIRST = /^(?<who>\p{Lu}\p{L}{1,2}(?:\s?[/+&]\s?\p{Lu}\p{L}{1,2}){0,3})\s+\p{Ll}/u;
const LAST = /[\p{Ll}\d.)]\s+(?<who>\p{Lu}\p{L}{1,2}(?:\s?[/+&]\s?\p{Lu}\p{L}{1,2}){0,3})$/u;

/**
 * The lines of a page, those short ones as text that begin or end with initials that the attendance list explains: "AB/JoL
 * grupparbetet", "Kallelse AB" are tasks of theirs, and no headings.
 */
export function withInitials(lines: readonly PageLine[]): readonly PageLine[] {
  const known = new Set(
    lines
      .filter(({ kind }) => kind === 'attendance')
      .flatMap(({ content }) => [...content.matchAll(CALLED)].map(([, bracketed, equal]) => bracketed ?? equal)),
  );
  if (known.size === 0) return lines;
  return lines.map((line) => {
    const who = (FIRST.exec(line.content) ?? LAST.exec(line.content))?.groups?.who ?? '';
    const theirs = who !== '' && who.split(/\s?[/+&]\s?/u).every((one) => known.has(one));
    return line.kind === 'heading' && theirs ? { ...line, kind: 'text' as const } : line;
  });
}
