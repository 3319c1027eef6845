import { usualSettings, type Address, type Member, type Network } from '../network.ts';
import { municipalityOfEmail } from '../swedish/who/municipalities.ts';
import type { Day } from '../time.ts';

/** A person as Teams tells of them. */
export interface Person {
  readonly id: string;
  readonly teamsId: string;
  readonly name: string;
  /** The e-mail address or the sign-in name; a guest's sign-in name tells the home organisation ("…_tibro.se#EXT#@…"). */
  readonly addresses: readonly string[];
}

/** A name this long without spaces is short enough to be said before a number: "SKIS 14". */
const LONGEST_CODE = 20;

/** The short code of a network called `name`: the name itself where it is short, else the first letters of its words. */
export function codeFrom(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [only] = words;
  if (only !== undefined && words.length === 1 && only.length <= LONGEST_CODE) return only;
  const letters = words.map((word) => word.slice(0, 1).toLocaleUpperCase('sv')).join('');
  return letters.slice(0, LONGEST_CODE) || 'NÄTVERK';
}

/** A network that has just got the bot; nothing is in it yet. */
export function newNetwork(id: string, name: string, home: Address, createdOn: Day): Network {
  return {
    id,
    code: codeFrom(name),
    name,
    home,
    municipalities: [],
    nextNumber: 1,
    settings: usualSettings,
    split: [],
    createdOn,
  };
}

/**
 * The members that the people of a team make, those that are known with what is kept about them. The municipality is
 * guessed from the address, among all in Sweden, until somebody says otherwise; it is never guessed anew.
 */
export function membersFrom(people: readonly Person[], known: readonly Member[]): Member[] {
  const byId = new Map(known.map((member) => [member.id, member]));
  return people.map(({ id, teamsId, name, addresses }) => {
    const [email] = addresses;
    const before = byId.get(id);
    if (before) return { ...before, teamsId, name, ...(email === undefined || before.noEmail ? {} : { email }) };
    const municipality = addresses.map((address) => municipalityOfEmail(address)).find((found) => found !== undefined);
    return {
      id,
      teamsId,
      name,
      ...(email === undefined ? {} : { email }),
      ...(municipality === undefined ? {} : { municipality }),
      presidium: false,
      coordinator: false,
    };
  });
}

/** The network with the municipalities that its members come from, beside those it had. */
export function withMunicipalities(network: Network, members: readonly Member[]): Network {
  const all = new Set([...network.municipalities, ...members.flatMap(({ municipality }) => municipality ?? [])]);
  if (all.size === network.municipalities.length) return network;
  return { ...network, municipalities: [...all].sort((a, b) => a.localeCompare(b, 'sv')) };
}
