import { literal, typed, type Element } from './element.ts';

/** A bar of a chart: a name, how many, and one of the colours that Teams gives its charts. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly color: 'good' | 'warning' | 'attention' | 'neutral';
}

/**
 * Bars lying down with their counts beside them, where the client draws charts; elsewhere the same in words. An axis
 * would be divided in six equal parts by the client: counts up to 4 would be read against 0.67, 1.33 and 2.67.
 */
export function barChart(title: string, bars: readonly Bar[]): Element {
  const counts = bars.map(({ name, count }) => `${name}: ${count}`).join('. ');
  return {
    type: 'Chart.HorizontalBar',
    title,
    displayMode: 'AbsoluteNoAxis',
    data: bars.map(({ name, count, color }) => ({ x: literal(name), y: count, color })),
    fallback: typed(`${title}: ${counts}.`),
  };
}
