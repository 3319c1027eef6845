/** What there is to learn one thing from: rows of numbered features, and whether each gives it. */
export interface Rows {
  /** The features of each row that aren't 0, with where those of a row begin; and after the last row where they end. */
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly starts: Int32Array;
  readonly gives: readonly boolean[];
  /** How many features there are. */
  readonly width: number;
}

/** Ends when no row's say in the weights changes by more than this share of what it may be. */
const SMALL_CHANGE = 0.005;
const MOST_ROUNDS = 30;
const NEWTON_STEPS = 30;
const CLOSE = 1e-6;
/** A row that weighs nothing can't be moved from there. */
const LEAST_SAY = 1e-8;

/** The same order each time, and none that the rows have. */
function shuffle(order: Int32Array, seed: number): number {
  let next = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    next = (next * 1103515245 + 12345) % 2147483648;
    const other = next % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return next;
}

/** Where t + long · ease / (1 + e^-t) + ahead is 0: it grows all the way, so Newton's steps stay within what is known of it. */
function balance(long: number, ease: number, ahead: number): number {
  let [low, high] = [-ahead - long * ease, -ahead];
  let t = (low + high) / 2;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const share = 1 / (1 + Math.exp(-t));
    const off = t + long * ease * share + ahead;
    if (Math.abs(off) < CLOSE) break;
    if (off > 0) high = t;
    else low = t;
    const next = t - off / (1 + long * ease * share * (1 - share));
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return t;
}

/**
 * Logistic regression with weights kept small, by dual coordinate descent (Yu, Huang and Lin, 2011): the weight of each
 * feature, and last what speaks for it in every row. The greater `ease`, the more a weight may grow by few rows.
 */
export function regression({ features, values, starts, gives, width }: Rows, ease: number): Float64Array {
  const weights = new Float64Array(width + 1);
  const says = new Float64Array(gives.length).fill(LEAST_SAY * ease);
  const longs = new Float64Array(gives.length).fill(1);
  const move = (row: number, by: number): void => {
    weights[width]! += by;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) weights[features[at]!]! += by * values[at]!;
  };
  for (const [row, is] of gives.entries()) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) longs[row]! += values[at]! ** 2;
    move(row, is ? says[row]! : -says[row]!);
  }
  const order = Int32Array.from(gives.keys());
  let seed = 7;
  for (let round = 0, most = 1; round < MOST_ROUNDS && most > SMALL_CHANGE; round += 1) {
    seed = shuffle(order, seed);
    most = 0;
    for (const row of order) {
      let sum = weights[width]!;
      for (let at = starts[row]!; at < starts[row + 1]!; at += 1) sum += weights[features[at]!]! * values[at]!;
      const side = gives[row] === true ? 1 : -1;
      const [long, before] = [longs[row]!, says[row]!];
      const t = balance(long, ease, side * sum - long * before);
      const say = Math.max(ease / (1 + Math.exp(-t)), LEAST_SAY * ease);
      move(row, side * (say - before));
      says[row] = say;
      most = Math.max(most, Math.abs(say - before) / ease);
    }
  }
  return weights;
}
