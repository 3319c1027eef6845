import type { Picture } from './png.ts';
import type { Shape } from './shapes.ts';
import { coverage, grown, roundedBox, roundedTriangle, stroke, union, without } from './shapes.ts';

type Colour = readonly [red: number, green: number, blue: number];

const petrol: Colour = [0x0b, 0x4f, 0x57];
const white: Colour = [0xff, 0xff, 0xff];
const amber: Colour = [0xff, 0xc2, 0x3d];

/**
 * The colour icon, 192 pixels: something said in the network, ticked off.
 * Teams rounds the corners itself and wants the symbol within the middle 120 pixels
 * (learn.microsoft.com, "Teams app icon for Teams Store and app bar").
 */
export function colorIcon(): Picture {
  const side = 192;
  const bubble = union(roundedBox([36, 46], [138, 134], 24), roundedTriangle([62, 120], [62, 152], [94, 128], 4));
  const tick = stroke([[65, 89], [87, 111], [147, 44]], 16); // prettier-ignore
  const bubbleBesideTick = without(bubble, grown(tick, 7));
  const rgba = new Uint8Array(side * side * 4);
  for (const [left, top, at] of pixels(side)) {
    const ground = mix(petrol, white, coverage(bubbleBesideTick, left, top));
    rgba.set([...mix(ground, amber, coverage(tick, left, top)), 0xff], at);
  }
  return { side, rgba };
}

/** The outline icon, 32 pixels: the same symbol as white lines. Every pixel is white; only its alpha varies. */
export function outlineIcon(): Picture {
  const side = 32;
  const bubble = union(roundedBox([2, 5], [26, 24], 5), roundedTriangle([8, 23], [8, 29], [14.5, 23], 1));
  const edge = without(bubble, grown(bubble, -2));
  const tick = stroke([[9, 14], [13.5, 18.5], [28, 3.5]], 2.5); // prettier-ignore
  const lines: Shape = union(without(edge, grown(tick, 2)), tick);
  const rgba = new Uint8Array(side * side * 4);
  for (const [left, top, at] of pixels(side)) {
    rgba.set([...white, Math.round(coverage(lines, left, top) * 0xff)], at);
  }
  return { side, rgba };
}

function* pixels(side: number): Generator<[left: number, top: number, at: number]> {
  for (let top = 0; top < side; top++) {
    for (let left = 0; left < side; left++) yield [left, top, (top * side + left) * 4];
  }
}

function mix(under: Colour, over: Colour, share: number): Colour {
  const channel = (i: 0 | 1 | 2) => Math.round(under[i] + (over[i] - under[i]) * share);
  return [channel(0), channel(1), channel(2)];
}
