import type { Clause } from './clause.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { isObject, objectFirst, withObject } from './object-first.ts';
import { subjectFirst, verbFirst, type Found } from './subjects.ts';
import { runOn } from './run-on.ts';
import { afterWhatWas, withMoreToDo } from './same-subject.ts';
import { butDoes } from './but-does.ts';
import { goesOn, isUse } from './goes-on.ts';
import { manyBeside } from './many-beside.ts';
import { ofTheLabel } from './of-the-label.ts';
import { withSameVerb } from './same-verb.ts';
import { beginsHere, isFronted, partFrom } from './where-clauses-begin.ts';
import { cleft, whoThen } from './who-does-it.ts';
import { tokenise, type Token } from '../../words/tokens.ts';

export { FRONTED } from './where-clauses-begin.ts';

const THEN = /^(?:sedan|sen|därefter|så)$/u;
function subjectIn(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Found | undefined {
  const found = subjectFirst(text, tokens, at, index);
  const opens = at === partFrom(tokens, at);
  return found !== undefined && opens && isObject(found, text, tokens, index) ? undefined : found;
}

/** Where what stands before the verb begins: after the last comma, or where the sentence does. */
function objectAt(tokens: readonly Token[], verb: number): number {
  const last = tokens.slice(0, verb).findLastIndex(({ word, lower }) => !word || /^(?:och|men)$/u.test(lower));
  return tokens[last + 1]?.from ?? 0;
}

/** What leads on to the next clause: "…, varefter". */
const TO_NEXT =
  /[\s,;(&+/–-]*(?:(?:\soch|\ssamt|\smen|\so|\så|\smedan|\sså|samtidigt\ssom|\ssom(?:\si\ssin\stur|\ssedan|\ssen)?|,\s?(?:varefter|varpå|varvid|varför|vilke[nt]|vilka|sedan|sen|därefter|och\s(?:sedan|sen|därefter)))|,)?\s*$/u;

/** The clauses of a sentence that have a name, a role or a pronoun for a subject and a verb in the present or a duty. */
export function clausesOf(text: string, index: RosterIndex): Clause[] {
  const tokens = tokenise(text);
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const starts = at === 0 || beginsHere(text, tokens, at);
    const told = found.some(({ from }) => from >= (tokens[partFrom(tokens, at)]?.from ?? 0));
    const object = objectFirst(text, tokens, at, told, index);
    const inverted =
      (isFronted(tokens, at) && (!told || partFrom(tokens, at) === 0)) ||
      object ||
      (starts &&
        at > 0 &&
        !goesOn(tokens, at, found.at(-1)) &&
        (THEN.test(tokens[at - 1]?.lower ?? '') || senseOf(tokens[at]?.lower ?? '') !== 'unknown'));
    const clause =
      whoThen(text, tokens, at, index) ??
      (starts ? (subjectIn(text, tokens, at, index) ?? cleft(text, tokens, at, index)) : undefined) ??
      (inverted ? verbFirst(text, tokens, at, index) : undefined) ??
      (starts && found.length > 0 ? manyBeside(text, tokens, at) : undefined) ??
      (starts ? undefined : runOn(text, tokens, at, found.at(-1), index));
    if (clause === undefined || isUse(text, tokens, clause)) {
      at += 1;
      continue;
    }
    const objectFrom = object && clause.verb !== undefined ? objectAt(tokens, at) : undefined;
    found.push(
      objectFrom === undefined
        ? clause
        : { ...clause, from: objectFrom, object: text.slice(objectFrom, clause.from).trim() },
    );
    at = Math.max(clause.at, at + 1);
  }
  const clauses = found.map((clause, number): Clause => {
    const to = found[number + 1]?.from ?? text.length;
    const rest = text.slice(clause.predicateFrom, to).replace(TO_NEXT, '');
    const ordered = clause.verb === undefined ? rest : `${clause.verb} ${rest}`.trim();
    const predicate = clause.object === undefined ? ordered : withObject(ordered, clause.object);
    return {
      names: clause.names,
      pronoun: clause.pronoun,
      from: clause.from,
      to,
      predicate,
      first: /(?:^|[:."”–-]\s*)$/u.test(text.slice(0, clause.from)),
      object: clause.object,
    };
  });
  const opens = clauses.some(
    ({ first, predicate }) => first && senseOf(predicate) !== 'stative' && !/^(?:vill|önskar)\s/u.test(predicate),
  );
  // "Siv talade om priset, och hon och Bo räknar": they do, and not she alone.
  const others = clauses.length > 1 || clauses.some(({ pronoun, names }) => pronoun && names.length > 0);
  const elided = opens || others ? undefined : afterWhatWas(text, index);
  if (elided !== undefined) return [elided];
  return ofTheLabel(clauses, text, tokens, index)
    .map(butDoes)
    .flatMap((clause) => withSameVerb(clause, index))
    .flatMap((clause) => withMoreToDo(clause, index));
}
