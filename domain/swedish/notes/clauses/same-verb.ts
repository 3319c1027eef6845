import type { Clause } from './clause.ts';
import { canBeDone, senseOf } from '../../words/note-verbs.ts';
import { says } from '../../words/predicates.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import { tokenise, type Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { isFirstName } from '../../who/first-names.ts';
import type { Name } from '../../who/name-at.ts';
import { namesAt } from '../../who/who.ts';

const PREPOSITION = /^(?:för|i|på|om|med|till|från|vid|under|mellan|v)$/u;
const DEFINITE = /^\p{Ll}{3,}(?:en|et|an|n|na|t)$/u;
const PARTS = /^(?:,|;|och|samt|medan)$/u;
const LONGEST_TAIL = 8;

const isPerson = ({ by, written }: Name): boolean => by === 'roster' || isFirstName(written.split(' ')[0] ?? '');

/** Where the part that begins at a token ends: at the next comma or sign, or where the clause does. */
function endOfPart(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && /^[,;.!:(–]$/u.test(token.text));
  return end < 0 ? tokens.length : end;
}

/**
 * The clause, and those that leave out its verb: "Lena tar norra delen, Bo södra delen" is one of Lena and one of Bo
 * with the same verb.
 */
export function withSameVerb(clause: Clause, index: RosterIndex): Clause[] {
  const { predicate } = clause;
  if (clause.pronoun || clause.names.some(({ by }) => by === 'everyone')) return [clause];
  if (senseOf(predicate) !== 'acting' && !says('answersFor', predicate) && !canBeDone(predicate)) return [clause];
  const tokens = tokenise(predicate);
  const verb = tokens[0]?.text ?? '';
  const found: Clause[] = [];
  let cut = predicate.length;
  for (let at = 2; at < tokens.length; at += 1) {
    if (!PARTS.test(tokens[at]?.lower ?? '')) continue;
    const names = namesAt(predicate, tokens, at + 1, index);
    const next = names === undefined ? undefined : tokens[names.next];
    if (names === undefined || next === undefined) continue;
    if (!names.names.every(({ by, written }) => by !== 'everyone' && /^\p{Lu}/u.test(written))) continue;
    const end = endOfPart(tokens, names.next);
    const tail = tokens.slice(names.next, end);
    const head = tokens.slice(1, at).map(({ lower }) => lower);
    const adjective = /^\p{Ll}{3,}a$/u.test(next.text) && DEFINITE.test(tokens[names.next + 1]?.text ?? '');
    const alike = PREPOSITION.test(next.lower) ? head.includes(next.lower) : adjective || DEFINITE.test(next.text);
    // "Siv tar fika, Bo kaffe": a word for each.
    const each =
      head.length === 1 && tail.length === 1 && /^\p{Ll}{3,}$/u.test(next.text) && names.names.every(isPerson);
    if (!(alike || each) || tail.length > LONGEST_TAIL || tail.some(({ text }) => isPresent(text))) continue;
    const from = tokens[at + 1]?.from ?? 0;
    const to = tokens[end - 1]?.to ?? predicate.length;
    cut = Math.min(cut, tokens[at]?.from ?? cut);
    const offset = clause.to - predicate.length;
    found.push({
      ...clause,
      names: names.names,
      from: Math.max(clause.from, offset + from),
      predicate: `${verb} ${predicate.slice(next.from, to)}`,
      first: false,
      elided: true,
    });
    at = end - 1;
  }
  return found.length === 0 ? [clause] : [{ ...clause, predicate: predicate.slice(0, cut).trimEnd() }, ...found];
}
