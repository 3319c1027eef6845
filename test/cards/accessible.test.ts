import { describe, expect, it } from 'vitest';
import { allSamples } from './samples.ts';
import { nodesOf, ofType } from './walk.ts';

interface Run {
  readonly text: string;
}

interface Bars {
  readonly data: readonly { readonly x: string; readonly y: number }[];
  readonly fallback: { readonly inlines: readonly Run[] };
}

/** Every row of the form of an agenda has a place and minutes, and the point they are of stands before them. */
const REPEATED_IN_ROWS = ['Plats', 'Minuter'];

// What axe tells of cards that are drawn is in test/teams/accessibility.test.ts.
describe.each(allSamples((text) => text))('$name', ({ card }) => {
  it('calls no two inputs the same', () => {
    const labels = ofType(card, /^Input\./).map(({ label, title }) => String(label ?? title));
    const once = labels.filter((label) => !REPEATED_IN_ROWS.includes(label));
    expect(once).toEqual([...new Set(once)]);
  });

  it('says what is missing where something must be filled in', () => {
    for (const input of ofType(card, /^Input\./).filter(({ isRequired }) => isRequired === true)) {
      expect(input.errorMessage).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it('has no text in a colour but in that of links, where it is pressed', () => {
    const coloured = ofType(card, /^Text(?:Run|Block)$/).filter(({ color }) => color !== undefined);
    expect(coloured.filter(({ type, color }) => type !== 'TextBlock' || color !== 'accent')).toEqual([]);
  });

  it('has the number of every bar in words', () => {
    for (const { data, fallback } of ofType(card, /^Chart\./) as unknown as Bars[]) {
      const words = fallback.inlines.map(({ text }) => text).join('');
      for (const { x, y } of data) expect(words).toContain(`${x}: ${y}`);
    }
  });

  it('is read by its own words where it can be pressed', () => {
    for (const { selectAction, items } of nodesOf(card).filter((node) => node.selectAction !== undefined)) {
      const { title, tooltip } = selectAction as { readonly title?: string; readonly tooltip?: string };
      const [first] = items as readonly { readonly text?: string }[];
      // A title is read in place of the words, so it begins with them.
      if (title === undefined) expect(tooltip).toMatch(/\S/);
      else expect(title.startsWith(first?.text ?? ' ')).toBe(true);
    }
  });
});
