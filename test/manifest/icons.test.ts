import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colorIcon, outlineIcon } from '../../manifest/icons.ts';
import type { Picture } from '../../manifest/png.ts';
import { readPng } from './read-png.ts';

const shipped = (file: string) => readPng(readFileSync(new URL(`../../manifest/${file}`, import.meta.url)));

function pixels({ side, rgba }: Picture) {
  return Array.from({ length: side * side }, (_, i) => ({
    x: i % side,
    y: Math.floor(i / side),
    colour: [...rgba.subarray(i * 4, i * 4 + 3)].join(),
    alpha: rgba[i * 4 + 3]!,
  }));
}

describe('the colour icon', () => {
  const icon = shipped('color.png');

  it('is 192 pixels square and opaque from edge to edge', () => {
    expect(icon.side).toBe(192);
    expect(pixels(icon).filter(({ alpha }) => alpha !== 255)).toEqual([]);
  });

  it('keeps its symbol within the middle 120 pixels, where Teams never crops', () => {
    const ground = pixels(icon)[0]!.colour;
    const symbol = pixels(icon).filter(({ colour }) => colour !== ground);
    expect(symbol.length).toBeGreaterThan(1000);
    expect(symbol.filter(({ x, y }) => Math.min(x, y) < 36 || Math.max(x, y) >= 156)).toEqual([]);
  });

  it('is on the accent colour of the manifest', () => {
    const manifest = readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');
    const hex = Buffer.from(icon.rgba.subarray(0, 3)).toString('hex').toUpperCase();
    expect(manifest).toContain(`"accentColor": "#${hex}"`);
  });

  it('is what the drawing gives', () => {
    expect(Buffer.compare(icon.rgba, colorIcon().rgba), 'run npx tsx manifest/draw-icons.ts').toBe(0);
  });
});

describe('the outline icon', () => {
  const icon = shipped('outline.png');

  it('is 32 pixels square', () => expect(icon.side).toBe(32));

  it('is white and transparent and nothing else', () => {
    expect([...new Set(pixels(icon).map(({ colour }) => colour))]).toEqual(['255,255,255']);
    const alphas = pixels(icon).map(({ alpha }) => alpha);
    expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(500);
    expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(50);
  });

  it('is what the drawing gives', () => {
    expect(Buffer.compare(icon.rgba, outlineIcon().rgba), 'run npx tsx manifest/draw-icons.ts').toBe(0);
  });
});
