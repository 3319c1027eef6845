import type { Snapshot, Store } from '../storage/store.ts';

/** All networks that a person belongs to, or has left and is still known in. One trip, and one for each. */
export async function networksEverOf(store: Store, person: string): Promise<Snapshot[]> {
  const ids = await store.networksOf(person);
  const states = await Promise.all(ids.map((id) => store.load(id)));
  const isKnown = ({ members, departed }: Snapshot) => [...members, ...departed].some(({ id }) => id === person);
  return states.flatMap((state) => (state && isKnown(state) ? [state] : []));
}
