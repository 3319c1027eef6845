import type { ItemKind, Stamp } from './item.ts';
import type { Author } from './party.ts';
import type { Day, Instant } from '../time.ts';

/** A copy of an item that one network hands another, whose presidium takes it or declines it. */
export interface Offer {
  /** Of the operation that sent it. */
  readonly id: string;
  /** Where it comes from; `by` is whoever sent it, a member of both networks then. */
  readonly from: { readonly network: string; readonly code: string; readonly number: number };
  readonly by: Author;
  readonly at: Instant;
  readonly kind: ItemKind;
  readonly title: string;
  readonly note: string;
  /** The municipalities that owe it there; those that are in the other network too owe it here. */
  readonly municipalities: readonly string[];
  readonly due?: Day | undefined;
  /** The answer: the number it got, or why it was declined. */
  readonly settled?:
    (Stamp & { readonly number?: number | undefined; readonly reason?: string | undefined }) | undefined;
}

/** Whether the network that it was sent to doesn't want it. */
export function isDeclined({ settled }: Offer): boolean {
  return settled !== undefined && settled.number === undefined;
}
