/**
 * A shape is its signed distance: how many pixels a point lies outside it, negative inside.
 * Distances give smooth edges, outlines and gaps of an exact width without a graphics library.
 */
export type Shape = (x: number, y: number) => number;

export type Point = readonly [x: number, y: number];

/** A rectangle between two corners with corners of radius `r`. */
export function roundedBox([left, top]: Point, [right, bottom]: Point, r: number): Shape {
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  return (x, y) => {
    const dx = Math.abs(x - middle[0]) - (right - left) / 2 + r;
    const dy = Math.abs(y - middle[1]) - (bottom - top) / 2 + r;
    return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - r;
  };
}

/** A triangle, its corners rounded off with radius `r` on the outside. */
export function roundedTriangle(a: Point, b: Point, c: Point, r: number): Shape {
  const sides = [[a, b] as const, [b, c] as const, [c, a] as const];
  return (x, y) => {
    const toEdge = Math.min(...sides.map(([from, to]) => toSegment(x, y, from, to)));
    const turns = sides.map(([from, to]) => Math.sign(cross(from, to, [x, y])));
    const inside = turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
    return (inside ? -toEdge : toEdge) - r;
  };
}

/** A line through the points with round ends and joints. */
export function stroke(points: readonly Point[], width: number): Shape {
  const segments = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  return (x, y) => Math.min(...segments.map(([from, to]) => toSegment(x, y, from, to))) - width / 2;
}

export function union(...shapes: readonly Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)));
}

export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(shape(x, y), -hole(x, y));
}

/** The shape made `by` pixels larger on all sides, or smaller where `by` is negative. */
export function grown(shape: Shape, by: number): Shape {
  return (x, y) => shape(x, y) - by;
}

/** How much of the pixel with this top left corner the shape covers, 0 to 1. */
export function coverage(shape: Shape, left: number, top: number): number {
  return Math.min(Math.max(0.5 - shape(left + 0.5, top + 0.5), 0), 1);
}

function cross(from: Point, to: Point, [x, y]: Point): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}

function toSegment(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
}
