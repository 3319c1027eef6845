import type { Clause } from './clause.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { isObject, objectFirst, withObject } from './object-first.ts';
import { subjectFirst, verbFirst, type Found } from './subjects.ts';
import { afterWhatWas, withMoreToDo } from './same-subject.ts';
import { withSameVerb } from './same-verb.ts';
import { cleft, whoThen } from './who-does-it.ts';
import { tokenise, type Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';

const BOUNDARY = /^(?:[,;:–—(>→-]|och|samt|men|så|medan|varför|därefter|sedan|sen|dessutom|@|att|vilket|"|”)$/u;
const THEN = /^(?:sedan|sen|därefter|så)$/u;
/** A sentence that begins with one of these has its verb before its subject. */
export const FRONTED =
  /^(?:till|på|i|innan|före|senast|efter|under|därefter|sedan|sen|nu|då|vid|inför|för|inom|om|härefter|dessutom|vidare|samtidigt|framöver|framåt|också|därför|kl|nästa|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|den|vecka|v|klart|med|utifrån|från|slutligen|tills|som|när|ifall|eftersom|medan|så|annars|själv|dessförinnan|hittills|\d.*)$/iu;

/** A clause that hangs on another stands first, with a verb of its own: "Om svaret är ja kallar Lena till möte". */
const HANGING = /^(?:om|när|ifall|så|innan|eftersom|medan|tills|då)$/u;

/** What is said after "att" is set by the meeting only where the words before say so: "beslutades att Anna bokar". */
const SETS =
  /(?:beslut|enades|överens|bestäm|överenskom|återstår|kvarstår|landade?\s+i|kom\s+fram\s+till|meddela[ds]|avtala[dt]|sagt|lovat?|bett|biföll|bifall|(?:vi|jag)\s+vill|vill\s+(?:vi|jag))/iu;

function startsAfter(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !BOUNDARY.test(before.lower)) return false;
  // "…, varför Lena ringer" tells what comes of it; "undrar varför Lena ringer" asks.
  if (/^(?:varför|vilket)$/u.test(before.lower) && tokens[at - 2]?.text !== ',') return false;
  // "Föräldrar till Albin, Saga och Tyra ordnar": names in a row that began before are no subject of their own.
  let row = at - 1;
  while (
    row > 0 &&
    (/^(?:,|och|samt)$/u.test(tokens[row]?.lower ?? '') || /^\p{Lu}\p{Ll}/u.test(tokens[row]?.text ?? ''))
  )
    row -= 1;
  const made = tokens[row - 1]?.lower === 'bestående';
  const last = before.text !== ',';
  if (last && row < at - 2 && !made && /^(?:till|av|med|från|för|hos|åt)$/u.test(tokens[row]?.lower ?? ''))
    return false;
  // "att Lena bokar" begins an item of a list of what was settled.
  return before.lower !== 'att' || at === 1 || SETS.test(text.slice(0, before.from));
}

function subjectIn(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Found | undefined {
  const found = subjectFirst(text, tokens, at, index);
  return found !== undefined && at === 0 && isObject(found, text, tokens, index) ? undefined : found;
}

/** Where what stands before the verb begins: after the last comma, or where the sentence does. */
function objectAt(tokens: readonly Token[], verb: number): number {
  const last = tokens.slice(0, verb).findLastIndex(({ word, lower }) => !word || /^(?:och|men)$/u.test(lower));
  return tokens[last + 1]?.from ?? 0;
}

/** The clauses of a sentence that have a name, a role or a pronoun for a subject and a verb in the present or a duty. */
export function clausesOf(text: string, index: RosterIndex): Clause[] {
  const tokens = tokenise(text);
  const found: Found[] = [];
  const fronted = FRONTED.test(tokens[0]?.lower ?? '');
  const hangs = HANGING.test(tokens[0]?.lower ?? '');
  let at = 0;
  let verbSeen = false;
  let verbs = 0;
  while (at < tokens.length) {
    const starts = at === 0 || startsAfter(text, tokens, at);
    const object = objectFirst(text, tokens, at, verbSeen, index);
    const inverted =
      (fronted && at > 0 && (!verbSeen || (verbs === 1 && hangs))) ||
      object ||
      (starts && at > 0 && (THEN.test(tokens[at - 1]?.lower ?? '') || senseOf(tokens[at]?.lower ?? '') !== 'unknown'));
    const clause =
      whoThen(text, tokens, at, index) ??
      (starts ? (subjectIn(text, tokens, at, index) ?? cleft(text, tokens, at, index)) : undefined) ??
      (inverted ? verbFirst(text, tokens, at, index) : undefined);
    if (clause === undefined) {
      if (isPresent(tokens[at]?.lower ?? '')) {
        verbSeen = true;
        verbs += 1;
      }
      at += 1;
      continue;
    }
    const objectFrom = object && clause.verb !== undefined ? objectAt(tokens, at) : undefined;
    found.push(objectFrom === undefined ? clause : { ...clause, object: text.slice(objectFrom, clause.from).trim() });
    verbSeen = true;
    at = Math.max(clause.at, at + 1);
  }
  const clauses = found.map((clause, number): Clause => {
    const to = found[number + 1]?.from ?? text.length;
    const rest = text.slice(clause.predicateFrom, to).replace(/[\s,;]*(?:och|samt|men|,)?\s*$/u, '');
    const ordered = clause.verb === undefined ? rest : `${clause.verb} ${rest}`.trim();
    const predicate = clause.object === undefined ? ordered : withObject(ordered, clause.object);
    return {
      names: clause.names,
      pronoun: clause.pronoun,
      from: clause.from,
      to,
      predicate,
      first: /(?:^|[:."”–-]\s*)$/u.test(text.slice(0, clause.from)),
    };
  });
  const opens = clauses.some(({ first, predicate }) => first && senseOf(predicate) !== 'stative');
  const elided = opens || clauses.length > 1 ? undefined : afterWhatWas(text, index);
  if (elided !== undefined) return [elided];
  return clauses.flatMap((clause) => withSameVerb(clause, index)).flatMap(withMoreToDo);
}
