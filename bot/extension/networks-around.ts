import type { Snapshot } from '../../storage/store.ts';
import { networksOf, networkShown } from '../places.ts';
import type { Visit } from '../visit.ts';

/** What a message extension may be about, in the place where it is used. */
export interface Around {
  readonly networks: readonly Snapshot[];
  /** Whether cards that are put there may have buttons: they act only on the network of their space. */
  readonly acts: boolean;
}

/**
 * The network of the place, else those of the sender: the extension may be used in any chat, also where the bot isn't. One
 * trip where the place shows a network; else two, and one for each.
 */
export async function networksAround({ deps, incoming }: Visit): Promise<Around> {
  const here = await networkShown(deps, incoming);
  if (here) return { networks: [here], acts: true };
  return { networks: await networksOf(deps, incoming.sender.id), acts: incoming.space.kind === 'personal' };
}
