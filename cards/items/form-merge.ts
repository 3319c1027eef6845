import type { Item } from '../../domain/items/item.ts';
import type { FormInputs } from '../payloads.ts';
import { itemValues, ON_A_DATE } from './form-values.ts';

const FIELDS = ['title', 'kind', 'decided', 'parties', 'outside', 'when', 'day', 'saidAt', 'note'] as const;

/** What a client may send otherwise than it was drawn, although nobody touched it: space, and the order of what is ticked. */
const bare = (value: string): string =>
  value
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .sort()
    .join();

/** Whether two versions of an item fill in the form with the same: a tick or a comment is no matter of it. */
export function sameInForm(one: Item, other: Item): boolean {
  const [a, b] = [itemValues(one), itemValues(other)];
  return FIELDS.every((field) => a[field] === b[field]);
}

/**
 * A form that was opened on an item as it was `before`, on the item as somebody else has made it meanwhile: each field that
 * was touched as it was typed, the others as they stand now. A date that was typed is what was meant by when.
 */
export function mergedInputs(typed: FormInputs, before: Item, now: Item): FormInputs {
  const [was, is] = [itemValues(before), itemValues(now)];
  const untouched = FIELDS.filter((field) => bare(typed[field]) === bare(was[field]));
  const kept = Object.fromEntries(untouched.map((field) => [field, is[field]]));
  const dated = untouched.includes('when') && !untouched.includes('day') && typed.day !== '';
  return { ...typed, ...kept, ...(dated ? { when: ON_A_DATE } : {}) };
}
