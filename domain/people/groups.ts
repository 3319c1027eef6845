import { groupsOf, type NetworkState } from '../network.ts';
import { EVERYONE_ALONE } from '../swedish/who/who-words.ts';

/** Characters that a group's name holds. */
export const LONGEST_GROUP_NAME = 60;

/** What is wrong with a name for a group: "taken" where it says something else already. */
export type NameProblem = 'empty' | 'long' | 'taken';

/** What is wrong with this name for the group with this id, or for a new one; undefined where nothing is. */
export function nameProblem(state: NetworkState, name: string, id?: string): NameProblem | undefined {
  if (name === '') return 'empty';
  if (name.length > LONGEST_GROUP_NAME) return 'long';
  const same = (other: string) => other.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv');
  const taken =
    EVERYONE_ALONE.test(name) ||
    state.network.municipalities.some(same) ||
    groupsOf(state).some((group) => group.id !== id && same(group.name));
  return taken ? 'taken' : undefined;
}
