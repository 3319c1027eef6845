import { partyKey, type Party } from '../items/party.ts';
import type { NetworkState } from '../network.ts';
import { capitalised } from '../swedish/words/letters.ts';

const hasCapital = (name: string): boolean => /^\P{Ll}/u.test(name);

/** The outside bodies that owe something now, since no roster has them: each once, as first written with a capital. */
export function outsideParties({ items }: Pick<NetworkState, 'items'>): Party[] {
  const bodies = new Map<string, Party>();
  for (const { party } of items.flatMap(({ lines }) => lines)) {
    if (party.kind !== 'outside') continue;
    const key = partyKey(party);
    const known = bodies.get(key);
    if (known === undefined || (!hasCapital(known.name) && hasCapital(party.name))) bodies.set(key, party);
  }
  return [...bodies.values()];
}

/** An outside body as its name is written here already; with a capital where it is new, so that it is one everywhere. */
export function outsideBody(written: string, state: Pick<NetworkState, 'items'>): Party {
  const party: Party = { kind: 'outside', name: capitalised(written) };
  const known = outsideParties(state).find((one) => partyKey(one) === partyKey(party));
  return known && hasCapital(known.name) ? known : party;
}
