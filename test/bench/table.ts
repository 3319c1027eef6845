/** One figure: ours, the bare one's or what the design allows, and how many times the latter the former is. */
export interface Line {
  readonly what: string;
  readonly ours: number;
  readonly bare: number;
  /** What the two are counted in. */
  readonly unit: string;
}

const shown = (value: number) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3));

const HEAD = ['what', 'ours', 'bare', 'ratio'] as const;

/** The figures as columns for a terminal, the numbers aligned to the right. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ what, ours, bare, unit }) => [
    what,
    `${shown(ours)} ${unit}`,
    `${shown(bare)} ${unit}`,
    (ours / bare).toFixed(2),
  ]);
  const rows = [[...HEAD], ...cells];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(lineOf).join('\n');
}
