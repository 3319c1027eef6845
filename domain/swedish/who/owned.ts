import type { Name } from './name-at.ts';

/** Who a sentence says is to do it, and what is left of it without them. */
export interface Owners {
  readonly names: readonly Name[];
  readonly rest: string;
}
