import { senseOf } from '../../words/note-verbs.ts';
import { isPresent } from '../../words/verbs.ts';
import type { Clause } from './clause.ts';

/** "köper ingen ny utan lagar den gamla": up to what is done in place of that. */
const NOT_THIS_BUT =
  /^\p{L}+\s+(?:\p{L}+\s+){0,3}?(?:inte|ej|inget|ingen|inga)\s(?:[^.;:]{0,80}?[\s,]\s?)?utan\s+(?=(?<verb>\p{Ll}+)(?![\p{L}]))/iu;

/** The clause with what its subject does for a predicate, where it first says what they don't do. */
export function butDoes(clause: Clause): Clause {
  const match = NOT_THIS_BUT.exec(clause.predicate);
  const verb = match?.groups?.verb;
  if (match === null || verb === undefined || !isPresent(verb)) return clause;
  const rest = clause.predicate.slice(match[0].length);
  return senseOf(rest) === 'acting' ? { ...clause, predicate: rest } : clause;
}
