/** A bullet or a number that stands on a line by itself: "•", "-", "3.", "b)". */
const MARK_ALONE = /^\s*(?:[•·▪◦●■□○➢►▶*–—o\uf0a0-\uf0ff-]|\(?\d{1,2}[.)]|[a-h]\))\s*$/u;
/** Fewer may be dashes that part what stands above from what stands below. */
const FEWEST = 2;

/**
 * The lines of a page, with what a mark on a line of its own begins put beside it: so some viewers of documents copy lists.
 * The line of the mark is left blank, and the number of lines stays.
 */
export function withMarksBeside(lines: readonly string[]): readonly string[] {
  const alone = (at: number): boolean => {
    const below = lines[at + 1] ?? '';
    return MARK_ALONE.test(lines[at] ?? '') && below.trim() !== '' && !MARK_ALONE.test(below);
  };
  const marks = [...lines.keys()].filter(alone);
  if (marks.length < FEWEST) return lines;
  const beside = [...lines];
  for (const at of marks) {
    beside[at + 1] = `${(lines[at] ?? '').trim()} ${(lines[at + 1] ?? '').trim()}`;
    beside[at] = '';
  }
  return beside;
}
