import { capitalised } from '../words/letters.ts';
import type { RosterIndex } from '../who/roster-index.ts';
import { GIVEN_TO, GIVEN_WHAT, IS_RESPONSIBLE, RESPONSIBLE } from '../words/sentence-words.ts';
import { without } from '../words/title.ts';
import { tokenise, type Token } from '../words/tokens.ts';
import {
  givenBy,
  laidOn,
  lastAfterColon,
  lastAfterMark,
  lastAfterTask,
  responsibleFor,
  responsibleLast,
} from './owners-typed.ts';
import { parted } from './parted.ts';
import { DUTY, isPresent } from '../words/verbs.ts';
import { isWorkImperative, isWorkInfinitive } from '../words/work-forms.ts';
import type { Name } from '../who/name-at.ts';
import type { Owners } from '../who/owned.ts';
import { namesAt, type Names } from '../who/who.ts';

const SURE: ReadonlySet<Name['by']> = new Set(['roster', 'everyone', 'body', 'acronym']);

/** Whether what follows the names makes them the ones who do: "ska", "får i uppdrag att", "presenterar", ":". */
function actsAfter(text: string, tokens: readonly Token[], names: Names): boolean {
  const next = tokens[names.next];
  if (next === undefined) return false;
  // "Tibro boka lokal": short for "ska boka", of those who are known.
  const isShort = isWorkInfinitive(next.text) || /^ansvariga?$/u.test(next.lower);
  if (isShort && names.names.every(({ by }) => by === 'roster')) return true;
  if ([':', '-'].includes(next.text)) return true;
  return DUTY.test(text.slice(next.from)) || isPresent(next.text);
}

/** "Lista förbättringar": a verb with its capital first, and nobody's name. */
const asksOf = ({ names: [first] }: Names): boolean =>
  first?.by === 'shape' && (isWorkInfinitive(first.written) || isWorkImperative(first.written));

/** Names first: "Hjo tar fram …", "Var och en får i uppdrag att …", "Anna: boka lokal". */
export function subjectFirst(text: string, index: RosterIndex): Owners | undefined {
  const tokens = tokenise(text);
  const names = namesAt(text, tokens, 0, index);
  if (names === undefined || asksOf(names) || !actsAfter(text, tokens, names)) return undefined;
  const after = text.slice(tokens[names.next]?.from).replace(/^[:-]\s*/, '');
  return {
    names: names.names,
    rest: after
      .replace(DUTY, '')
      .trim()
      .replace(/^(?:du|ni)\s+/iu, ''),
  };
}

/** Verb first, after a date that has been taken out: "tar Skövde fram …", "ska Tibro presentera". */
function verbFirst(text: string, index: RosterIndex): Owners | undefined {
  const tokens = tokenise(text);
  const [verb] = tokens;
  if (verb === undefined || !isPresent(verb.lower)) return undefined;
  const names = namesAt(text, tokens, 1, index);
  if (names === undefined) return undefined;
  const predicate = `${verb.text} ${text.slice(tokens[names.next]?.from ?? text.length)}`;
  return { names: names.names, rest: capitalised(predicate.replace(DUTY, '').trim()) };
}

/** "Vi ger Hjo i uppdrag att …", "uppdra åt presidiet att …". */
function givenTo(text: string, index: RosterIndex): Owners | undefined {
  const match = GIVEN_TO.exec(text);
  if (!match) return undefined;
  const after = text.slice(match.index + match[0].length);
  const tokens = tokenise(after);
  const names = namesAt(after, tokens, 0, index);
  const what = names && GIVEN_WHAT.exec(after.slice(tokens[names.next - 1]?.to ?? 0));
  if (!what) return undefined;
  const rest = after.slice((tokens[names.next - 1]?.to ?? 0) + what[0].length);
  return { names: names.names, rest };
}

/** "Boka lokal. Ansvarig: Anna och Karin", "Boka lokal, Anna ansvarar". */
function saidResponsible(text: string, index: RosterIndex): Owners | undefined {
  const match = RESPONSIBLE.exec(text);
  if (match) {
    const from = match.index + match[0].length;
    const tokens = tokenise(text.slice(from));
    const names = namesAt(text.slice(from), tokens, 0, index);
    if (names) {
      const to = from + (tokens[names.next - 1]?.to ?? 0);
      return { names: names.names, rest: without(text, [{ from: match.index, to }]) };
    }
  }
  return atTheEnd(text, index, (after) => IS_RESPONSIBLE.test(after), /(?:^|[.,;:–-])\s*(?=\S)/gu);
}

const BARE_END = /^\s*[)\].]*\s*$/u;
/** "(Tibro)", "– Tibro", "/Tibro", "av Tibro" last. */
const BEFORE_LAST_NAMES = /\s[(–-]\s*(?=\S)|\s?\/\s?(?=\p{Lu})|\s(?:av|genom)\s(?=\S)|\((?=\S)/gu;

/** Names that end the sentence, after one of the marks. */
function atTheEnd(
  text: string,
  index: RosterIndex,
  ends: (after: string) => boolean = (after) => BARE_END.test(after),
  marks = BEFORE_LAST_NAMES,
): Owners | undefined {
  for (const match of text.matchAll(marks)) {
    const from = match.index + match[0].length;
    const after = text.slice(from);
    const tokens = tokenise(after);
    const names = namesAt(after, tokens, 0, index);
    if (names === undefined || !ends(after.slice(tokens[names.next - 1]?.to ?? 0))) continue;
    if (match.index === 0 && ends('')) continue;
    const agent = /av|genom/iu.test(match[0]);
    if (names.names.every(({ by }) => SURE.has(by) || !agent))
      return { names: names.names, rest: text.slice(0, match.index) };
  }
  return undefined;
}

/** Finds who a sentence says is to do it, in each way this can be said; no names where it says no one. */
export function findOwners(typed: string, index: RosterIndex): Owners {
  const text = parted(typed, index);
  return (
    saidResponsible(text, index) ??
    responsibleFor(text, index) ??
    responsibleLast(text, index) ??
    laidOn(text, index) ??
    lastAfterColon(text, index) ??
    subjectFirst(text, index) ??
    verbFirst(text, index) ??
    givenTo(text, index) ??
    atTheEnd(text, index) ??
    lastAfterMark(text, index) ??
    lastAfterTask(text, index) ??
    givenBy(text, index) ?? { names: [], rest: typed }
  );
}
