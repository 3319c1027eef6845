import type { Ambiguity } from '../../items/draft.ts';
import { partyKey, type Party } from '../../items/party.ts';
import type { Name } from '../who/name-at.ts';
import { lookUp, type RosterIndex } from '../who/roster-index.ts';
import { EVERYONE_ALONE } from '../who/who-words.ts';
import { capitalised } from '../words/letters.ts';

/** Who a typed sentence lays something on. */
export interface Meant {
  readonly parties: readonly Party[];
  readonly ambiguous: readonly Ambiguity[];
  readonly everyone: boolean;
  /** The names as written, where one tells of people in a municipality and not of all of it. */
  readonly written?: readonly string[];
}

/** "Rektorerna i Hjo" are Hjo's, as "Hjos rektorer" are. */
const HOME = /^\p{Ll}+(?:a|en|na)\s+i\s+(?<home>\p{L}+)$/iu;

function meaningOf(known: string, index: RosterIndex): readonly Party[] | undefined {
  const home = HOME.exec(known)?.groups?.home;
  return lookUp(index, known, true) ?? (home === undefined ? undefined : lookUp(index, home));
}

/** Whether a name is of people in a municipality, and not of all of it: "Rektorerna i Hjo", "Hjos rektorer". */
const isWithin = ({ written, known }: Name, index: RosterIndex): boolean =>
  lookUp(index, written, true) === undefined && meaningOf(known, index)?.[0]?.kind === 'municipality';

const isEveryone = ({ written, by }: Name): boolean => by === 'everyone' || EVERYONE_ALONE.test(written);

const asWritten = (names: readonly Name[]): string[] =>
  names.map(({ written }, index) => (index === 0 ? capitalised(written) : written));

/** What the written names mean: a name that the roster doesn't know is an outside body, with a capital, so that it is the same wherever it stood. */
export function resolve(names: readonly Name[], index: RosterIndex): Meant {
  const parties = new Map<string, Party>();
  const ambiguous: Ambiguity[] = [];
  for (const { written, known, by } of names) {
    if (isEveryone({ written, known, by })) continue;
    const meaning = meaningOf(known, index) ?? [{ kind: 'outside', name: capitalised(written) } as const];
    const ids = new Set(meaning.map((party) => (party.kind === 'member' ? party.id : '')));
    const [only] = meaning;
    if (meaning.length > 1)
      ambiguous.push({ written, candidates: index.roster.members.filter(({ id }) => ids.has(id)) });
    else if (only !== undefined) parties.set(partyKey(only), only);
  }
  return {
    parties: [...parties.values()],
    ambiguous,
    everyone: names.some(isEveryone),
    ...(names.some((name) => isWithin(name, index)) ? { written: asWritten(names) } : {}),
  };
}
