import type { Group, Member, Roster } from '../../network.ts';
import type { Party } from '../../items/party.ts';
import { isFirstName } from './first-names.ts';
import { capitalised, fold } from '../words/letters.ts';
import { differByOneLetter } from '../words/one-letter.ts';

/** What a written name may mean: one party, or several that it fits equally well. */
export type Meaning = readonly Party[];

/** A roster, made ready to look names up in. */
export interface RosterIndex {
  readonly roster: Roster;
  readonly forms: ReadonlyMap<string, Meaning>;
  /** The first letters of the forms: most words are told from them that they begin no name. */
  readonly starts: ReadonlySet<string>;
}

const municipality = (name: string): Party => ({ kind: 'municipality', name });
const group = ({ id, name }: Group): Party => ({ kind: 'group', id, name });
const member = ({ id, name }: Member): Party => ({ kind: 'member', id, name });

/** Words to look up: folded, one space between, no brackets or commas. */
const key = (written: string): string =>
  fold(written)
    .replace(/[(),.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const MUNICIPALITY_FORMS = (name: string): string[] => [name, `${name} kommun`, `${name}s kommun`, `kommunen ${name}`];

/** "presidium" and "presidiet", "enkätgrupp" and "enkätgruppen", "skolchefer" and "skolcheferna" are the same group. */
const groupStem = (name: string): string => key(name).replace(/(?:um|et|erna|arna|orna|er|ar|en|n|t|na)$/, '');

function memberForms(person: Member): string[] {
  const names = person.name.trim().split(/\s+/);
  const first = names[0] ?? '';
  const last = names.at(-1) ?? '';
  if (names.length === 1) return [first];
  const initials = names.map((name) => name.charAt(0)).join('');
  const short = [
    person.name,
    first,
    last,
    `${first} ${last}`,
    `${first} ${last.charAt(0)}`,
    `${first} ${names[1] ?? ''}`,
    initials,
  ];
  const places =
    person.municipality === undefined
      ? []
      : [person.name, first, `${first} ${last}`].flatMap((name) => [
          `${name} ${person.municipality ?? ''}`,
          `${name} i ${person.municipality ?? ''}`,
          `${name} från ${person.municipality ?? ''}`,
        ]);
  return [...short, ...places];
}

const START = 2;
const startOf = (form: string): string => form.replace(/^=/, '').slice(0, START);

/** Whether a name of the roster may begin with this word. */
export const mayBegin = (index: RosterIndex, word: string): boolean => index.starts.has(startOf(fold(word)));

/** Forms of all names of a roster. Municipalities and groups come before people: "Berg" is the municipality. */
export function indexRoster(roster: Roster): RosterIndex {
  const forms = new Map<string, Party[]>();
  const add = (form: string, party: Party, only: boolean): void => {
    const found = forms.get(key(form));
    if (found === undefined) forms.set(key(form), [party]);
    else if (!only && !found.some((other) => JSON.stringify(other) === JSON.stringify(party))) found.push(party);
  };
  for (const name of roster.municipalities)
    for (const form of MUNICIPALITY_FORMS(name)) add(form, municipality(name), true);
  for (const one of roster.groups)
    for (const form of [one.name, `=${groupStem(one.name)}`]) add(form, group(one), true);
  for (const person of roster.members) add(person.name, member(person), false);
  for (const person of roster.members)
    for (const form of new Set(memberForms(person)))
      if (key(form) !== key(person.name) && forms.get(key(form))?.some((party) => party.kind !== 'member') !== true)
        add(form, member(person), false);
  return { roster, forms, starts: new Set([...forms.keys()].map(startOf)) };
}

const SHORTEST_TO_CORRECT = 5;
const SHORTEST_IN_SMALL_LETTERS = 4;

function misspelt(index: RosterIndex, written: string): Meaning | undefined {
  if (written.length < SHORTEST_TO_CORRECT) return undefined;
  const near = [...index.forms].filter(
    ([form]) => form.length >= SHORTEST_TO_CORRECT && differByOneLetter(form, written),
  );
  const parties = new Map(near.flatMap(([, meaning]) => meaning).map((party) => [JSON.stringify(party), party]));
  return parties.size === 1 ? [...parties.values()] : undefined;
}

/**
 * What a name means on the roster: as it is, in the genitive, as another form of a group's name, without diacritics or
 * (with `forgiving`) one letter wrong. undefined where it means nothing there.
 */
export function lookUp(index: RosterIndex, written: string, forgiving = false): Meaning | undefined {
  const folded = key(written);
  // Marika is no Maria misspelt, though she isn't on the roster.
  const found = meaningOf(index, folded, forgiving && !isFirstName(capitalised(written)));
  // "per" is a preposition and "an" no one's initials: short names are read only with a capital.
  const small = written === written.toLowerCase() && folded.length < SHORTEST_IN_SMALL_LETTERS;
  return small && found?.every((party) => party.kind === 'member') === true ? undefined : found;
}

function meaningOf(index: RosterIndex, folded: string, forgiving: boolean): Meaning | undefined {
  const plain = folded.replace(/[:']s$/, '');
  return (
    index.forms.get(folded) ??
    index.forms.get(plain) ??
    (plain.endsWith('s') ? index.forms.get(plain.slice(0, -1)) : undefined) ??
    index.forms.get(`=${groupStem(plain)}`) ??
    (forgiving ? (misspelt(index, plain) ?? misspelt(index, plain.replace(/s$/, ''))) : undefined)
  );
}
