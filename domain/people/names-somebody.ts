import type { Member, NetworkState } from '../network.ts';

const words = (text: string) => text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [];

/** The first name, with the genitive's s too; whole names begin with it, and last names are names of places as well. */
function isNamed({ name }: Member, said: readonly string[]): boolean {
  const [first] = words(name);
  return first !== undefined && said.some((word) => word === first || word === `${first}s`);
}

/** Whether a text has the first name of somebody who is or was on the roster. It may mean another of that name. */
export function namesSomebody(text: string, { members, departed }: NetworkState): boolean {
  const said = words(text);
  return [...members, ...departed].some((member) => isNamed(member, said));
}
