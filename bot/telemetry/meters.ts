/** Tells values apart that are counted under one name: `{ status: 200 }`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What was counted under one name with the same attributes, since the start. */
export type Reading =
  | { readonly name: string; readonly attributes: Attributes; readonly unit: string; readonly sum: number }
  | {
      readonly name: string;
      readonly attributes: Attributes;
      readonly unit: string;
      readonly sum: number;
      /** How many were at most each of BOUNDS, and above the one before; the last, how many were above them all. */
      readonly counts: readonly number[];
    };

/** Counts, and reads out. */
export interface Meters {
  readonly count: (name: string, unit: string, by: number, attributes?: Attributes) => void;
  readonly took: (name: string, seconds: number, attributes?: Attributes) => void;
  readonly read: () => readonly Reading[];
}

/** Seconds. Teams delivers a turn again that takes more than 15. */
export const BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** Meters at nought. */
export function meters(): Meters {
  const readings = new Map<string, Reading>();
  const add = (reading: Reading) => readings.set(JSON.stringify([reading.name, reading.attributes]), reading);
  const before = (name: string, attributes: Attributes) => readings.get(JSON.stringify([name, attributes]));
  return {
    count: (name, unit, by, attributes = {}) =>
      add({ name, attributes, unit, sum: (before(name, attributes)?.sum ?? 0) + by }),
    took: (name, seconds, attributes = {}) => {
      const known = before(name, attributes);
      const counts = known && 'counts' in known ? [...known.counts] : [...BOUNDS, Infinity].map(() => 0);
      const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
      const index = bucket === -1 ? BOUNDS.length : bucket;
      counts[index] = (counts[index] ?? 0) + 1;
      add({ name, attributes, unit: 's', sum: (known?.sum ?? 0) + seconds, counts });
    },
    read: () => [...readings.values()],
  };
}
