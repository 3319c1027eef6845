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
const LONGEST_OBJECT = 4;
const PLACE = /^(?:i|på|vid|hos)$/u;
/** What may stand after a name and is nothing that they do: how, when, and who they are. */
const NO_OBJECT =
  /^(?:\d.*|också|även|med|inte|ej|redan|senast|före|efter|innan|inför|under|samt|och|men|som|att|när|om|eller|från|till|av|vid|inom|hos|för|utan|mot|samma|snarast|tillsammans|själv|själva|ensam|nästa|varje|mfl|led(?:ig|iga)|sjuka?|borta|frånvarande|positiva?|tveksamm?a?|emot|nöjda?|ordf\p{L}*|vice|sekr\p{L}*|kassör\p{L}*|suppleant\p{L}*|ersättare|adjungerad|ansvarig|sammankallande|rektor|hälsar|ja|nej|ok|klart?|var|hade|sa|fick|kom|gick|tog)$/u;
const PAST = /(?:\p{Ll}de|\p{Ll}te|\p{Ll}{3}at|\p{Ll}{2}it|tt)$/u;

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
  const first = tokens.findIndex(({ lower }, at) => at > 1 && PARTS.test(lower));
  const object = tokens.slice(1, first < 0 ? tokens.length : first);
  const nobody = object.every(({ text }) => !/^\p{Lu}/u.test(text));
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
    const alike = PREPOSITION.test(next.lower)
      ? head.includes(next.lower) || (PLACE.test(next.lower) && PLACE.test(head[0] ?? ''))
      : adjective || DEFINITE.test(next.text);
    // "Siv tar fika, Bo kaffe", "Siv söker bidrag för lägret, Bo pengar till resan".
    const each =
      nobody &&
      tail.length <= (/^[,;]$/u.test(tokens[at]?.text ?? '') ? LONGEST_OBJECT : Number(object.length === 1)) &&
      /^\p{Ll}{3,}$/u.test(next.text) &&
      !NO_OBJECT.test(next.text) &&
      !tail.some(({ text }) => PAST.test(text)) &&
      names.names.every(isPerson);
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
