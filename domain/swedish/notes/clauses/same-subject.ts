import type { Clause } from './clause.ts';
import { isFirstName, isFirstNameInSmallLetters } from '../../who/first-names.ts';
import type { Name } from '../../who/name-at.ts';
import { senseOf } from '../../words/note-verbs.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import { isToPeople } from './goes-on.ts';
import { hasOwnObject } from './own-object.ts';
import { tokenise, type Token } from '../../words/tokens.ts';
import { DUTY, isPresent } from '../../words/verbs.ts';
import { namesAt } from '../../who/who.ts';

const JOIN = /^(?:,|och|samt|o|å|\+|men|–|-)$/u;
/** Another clause begins: what is said from here on may be of somebody else. */
const HANGS_ON =
  /(?<![\p{L}])(?:som|att|hur|när|(?<!fråg(?:an|or|orna)\s)om|vad|där|eftersom|så|innan|medan|tills|vilket)(?![\p{L}])/iu;
const isPerson = ({ by, written }: Name): boolean => {
  const [first = ''] = written.split(' ');
  return by === 'roster' || isFirstName(first) || isFirstNameInSmallLetters(first);
};

const WHEN = /^(?:[.,;!)]|senast|före|innan|till|i|på|om|den|inom|under|nästa|\d.*)$/u;

/** "Lena räknar på det och mejlar Bo": whoever is told of what was done, which is no more to do. */
function isTold(predicate: string, tokens: readonly Token[], at: number, index: RosterIndex): boolean {
  if (!isToPeople(tokens[at]?.lower ?? '')) return false;
  const names = namesAt(predicate, tokens, at + 1, index);
  const after = names === undefined ? undefined : tokens[names.next];
  return names !== undefined && (after === undefined || WHEN.test(after.lower));
}

/** What is told once it is done, on a day of its own: "… och berättar hur det gick", "… och avrapporterar vid nästa möte". */
const TELLS_THEN =
  /^(?:(?:åter|av)?rapporterar|berättar|redovisar|presenterar|visar|återkopplar|delger|redogör|meddelar|informerar|lägger\s+fram|lämnar)(?![\p{L}])(?=.{0,100}?\s(?:hur\s+det\s+(?:gick|gått|går|blev|blir)|(?:vid|på|till|under)\s+(?:nästa|kommande|\p{L}+(?:mötet|träffen))(?![\p{L}])|nästa\s+(?:gång|möte|träff)|när\s+vi\s+ses|senast\s))/iu;

/** Whom they ask, and who gets what they have made: the end of the same task, "stämmer av med Bo och återkommer". */
const ENDS_TASK =
  /^(?:hör|återkommer|återkopplar|svarar|ber\s+om|mejlar|mailar|skickar)(?![\p{L}])(?!.*\s(?:nästa|vid|när\s+vi)(?![\p{L}]))/iu;

/** The clause, and another for each further thing its subject does: "Lena bokar lokal och beställer mat". */
export function withMoreToDo(clause: Clause, index: RosterIndex): Clause[] {
  const { predicate } = clause;
  const sense = senseOf(predicate);
  if (sense !== 'acting' && sense !== 'unknown') return [clause];
  const tokens = tokenise(predicate);
  for (let at = 2; at < tokens.length - 1; at += 1) {
    const verb = tokens[at];
    if (verb === undefined || !JOIN.test(tokens[at - 1]?.lower ?? '') || !isPresent(verb.text)) continue;
    const rest = predicate.slice(verb.from);
    const before = predicate.slice(0, tokens[at - 1]?.from).trimEnd();
    const then = TELLS_THEN.test(rest);
    if (before.split(/\s+/u).length < 2 || HANGS_ON.test(before)) continue;
    if (!then && (sense !== 'acting' || senseOf(rest) !== 'acting')) continue;
    if (isTold(predicate, tokens, at, index) || (!then && ENDS_TASK.test(rest))) continue;
    if (!then && !hasOwnObject(tokens.slice(at).map(({ lower }) => lower))) continue;
    const from = clause.to - (predicate.length - verb.from);
    const second: Clause = { ...clause, from: Math.max(clause.from, from), predicate: rest, first: false };
    return [{ ...clause, predicate: before }, second];
  }
  return [clause];
}

/**
 * What someone is to do who opens the sentence with something else: "Lena har inte hunnit, skickar den i april", "Bo tog
 * med sig frågan och ger besked".
 */
export function afterWhatWas(text: string, index: RosterIndex): Clause | undefined {
  const tokens = tokenise(text);
  const opening = namesAt(text, tokens, 0, index);
  if (opening?.names.every(isPerson) !== true || !/\p{L}/u.test(tokens[opening.next]?.text ?? '')) return undefined;
  for (let at = opening.next + 2; at < tokens.length; at += 1) {
    const verb = tokens[at];
    if (verb === undefined || !JOIN.test(tokens[at - 1]?.lower ?? '') || !isPresent(verb.text)) continue;
    const predicate = text.slice(verb.from);
    const asked = senseOf(predicate) === 'acting' || DUTY.test(predicate);
    if (HANGS_ON.test(text.slice(0, tokens[at - 1]?.from)) || !asked) return undefined;
    if (namesAt(text, tokens, at + 1, index)?.names.every(isPerson) === true && at + 2 >= tokens.length)
      return undefined;
    return {
      names: opening.names,
      pronoun: false,
      from: verb.from,
      to: text.length,
      predicate,
      first: false,
      object: undefined,
    };
  }
  return undefined;
}
