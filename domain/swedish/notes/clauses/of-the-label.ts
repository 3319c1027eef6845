import type { RosterIndex } from '../../who/roster-index.ts';
import type { Name } from '../../who/name-at.ts';
import { namesAt } from '../../who/who.ts';
import type { Token } from '../../words/tokens.ts';
import { isFirstName } from '../../who/first-names.ts';
import { MUNICIPALITIES } from '../../who/municipality-names.ts';
import type { Clause } from './clause.ts';

/** Who speaks, or who is told of, calls themselves so: "Karlsborg: Kommunen skickar …", "Siv Ask: jag ringer". */
const THEMSELVES = /^(?:kommunen|jag)$/iu;

/** The name that a sentence begins with, set off by a colon: of a person or a place. */
function labelOf(text: string, tokens: readonly Token[], index: RosterIndex): Name | undefined {
  const found = namesAt(text, tokens, 0, index);
  const [name, ...others] = found?.names ?? [];
  if (name === undefined || others.length > 0 || tokens[found?.next ?? 0]?.text !== ':') return undefined;
  const [first = ''] = name.written.split(' ');
  const known = name.by === 'roster' || isFirstName(first) || MUNICIPALITIES.includes(name.written);
  return known ? name : undefined;
}

/** The clauses, with the one that the sentence is labelled with for "kommunen" and "jag". */
export function ofTheLabel(
  clauses: readonly Clause[],
  text: string,
  tokens: readonly Token[],
  index: RosterIndex,
): readonly Clause[] {
  if (!clauses.some(({ names }) => names.length === 1 && THEMSELVES.test(names[0]?.written ?? ''))) return clauses;
  const label = labelOf(text, tokens, index);
  if (label === undefined) return clauses;
  return clauses.map((clause) =>
    clause.names.length === 1 && THEMSELVES.test(clause.names[0]?.written ?? '')
      ? { ...clause, names: [label], first: true }
      : clause,
  );
}
