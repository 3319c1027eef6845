import type { Element } from './element.ts';

/** A bar of a chart: a name, how many, and one of the colours that Teams gives its charts. */
export interface Bar {
  readonly name: string;
  readonly count: number;
  readonly color: 'good' | 'warning' | 'attention' | 'neutral';
}

/** Bars lying down, where the client draws charts; elsewhere the same in words. */
export function barChart(title: string, bars: readonly Bar[]): Element {
  const words = bars.map(({ name, count }) => `${name}: ${count}`).join('. ');
  return {
    type: 'Chart.HorizontalBar',
    title,
    displayMode: 'AbsoluteWithAxis',
    data: bars.map(({ name, count, color }) => ({ x: name, y: count, color })),
    fallback: { type: 'TextBlock', text: `${title}: ${words}.`, wrap: true },
  };
}
