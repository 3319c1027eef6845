import { asksFor } from '../words/asks-for.ts';
import type { Name } from '../who/name-at.ts';
import type { Owners } from '../who/owned.ts';
import type { RosterIndex } from '../who/roster-index.ts';
import { tokenise } from '../words/tokens.ts';
import { DUTY } from '../words/verbs.ts';
import { namesAt, type Names } from '../who/who.ts';

// How people type to the bot in haste, and seldom write in notes: only names that the roster knows are read so.

const KNOWN: ReadonlySet<Name['by']> = new Set(['roster', 'everyone']);

interface Known {
  readonly names: readonly Name[];
  /** What stands after them. */
  readonly after: string;
}

function knownAt(text: string, index: RosterIndex): Known | undefined {
  const tokens = tokenise(text);
  const names: Names | undefined = namesAt(text, tokens, 0, index);
  if (!names?.names.every(({ by }) => KNOWN.has(by))) return undefined;
  return { names: names.names, after: text.slice(tokens[names.next - 1]?.to ?? 0) };
}

/** Said before those who are to do something. */
const LAID_ON =
  /^(?:(?:nytt\s+)?(?:uppdrag|uppgift)(?:\s+(?:till|för|åt))?|todo|att\s+göra|ansvarig[at]?|ansv\.?|påminn|be)\s+(?=\S)/iu;
const WHAT = /^\s*(?:[:,–-]\s*)?(?:(?:om|att|ska|skall)\s+)*/iu;

/** "Uppdrag till Hjo: ta fram en mall", "ansvarig Hjo: …", "påminn Hjo om att …". */
export function laidOn(text: string, index: RosterIndex): Owners | undefined {
  const opening = LAID_ON.exec(text);
  const known = opening ? knownAt(text.slice(opening[0].length), index) : undefined;
  if (known === undefined) return undefined;
  const rest = known.after.replace(WHAT, '').replace(DUTY, '').trim();
  return rest === '' ? undefined : { names: known.names, rest };
}

const ENDED = /^[\s.,;:)!?]*$/u;
const RESPONSIBLE_LAST = /[\s,;.(–-]+ansv(?:arig(?:a)?)?\.?\s+(?=\S)/giu;

/** "Boka lokal, ansv Karin". */
export const responsibleLast = (text: string, index: RosterIndex): Owners | undefined =>
  lastAfter(RESPONSIBLE_LAST, text, index);

const RESPONSIBLE_FOR = /^ansvariga?\s+för\s+(?<what>.+?)\s+(?:är|blir)\s+(?=\S)/iu;

/** "Ansvarig för enkäten är Karin". */
export function responsibleFor(text: string, index: RosterIndex): Owners | undefined {
  const match = RESPONSIBLE_FOR.exec(text);
  const known = match ? knownAt(text.slice(match[0].length), index) : undefined;
  return known && ENDED.test(known.after) ? { names: known.names, rest: match?.groups?.what ?? '' } : undefined;
}

/** "Boka lokal, Hjo": names last, after what is to be done. In "bjud in Tibro, Hjo och Skövde" they go on with a list. */
export const lastAfterMark = (text: string, index: RosterIndex): Owners | undefined =>
  lastAfter(/[,.]\s*(?=\S)/gu, text, index);

/** "Fika: Hjo". */
export const lastAfterColon = (text: string, index: RosterIndex): Owners | undefined =>
  lastAfter(/\s?:\s*(?=\S)/gu, text, index);

function lastAfter(marks: RegExp, text: string, index: RosterIndex): Owners | undefined {
  for (const { index: from, 0: mark } of text.matchAll(marks)) {
    const rest = text.slice(0, from);
    const known = knownAt(text.slice(from + mark.length), index);
    if (known === undefined || !ENDED.test(known.after) || rest.trim() === '') continue;
    const before = /\S+$/u.exec(rest)?.[0] ?? '';
    if (knownAt(before, index) === undefined) return { names: known.names, rest };
  }
  return undefined;
}

/** Words that a name after them belongs to: "bjud in Tibro", "ring till Hjo". */
const BEFORE_OBJECT =
  /^(?:in|ut|upp|ner|ned|med|till|från|hos|av|om|i|på|för|åt|mot|vid|kring|mellan|inom|och|o|samt|både|via|efter|att|alla|hela|fram|förbi)$/iu;

/** "Boka lokal Tibro": names last, after a verb and its object. */
export function lastAfterTask(text: string, index: RosterIndex): Owners | undefined {
  if (!asksFor(text)) return undefined;
  const tokens = tokenise(text);
  const least = asksFor(tokens[1]?.text ?? '') || /^fika$/iu.test(tokens[0]?.text ?? '') ? 1 : 2;
  for (let at = least; at < tokens.length; at += 1) {
    const { from = 0 } = tokens[at] ?? {};
    const known = knownAt(text.slice(from), index);
    if (known === undefined) continue;
    const before = tokens[at - 1];
    const isObject = before?.word !== true || BEFORE_OBJECT.test(before.lower);
    return ENDED.test(known.after) && !isObject ? { names: known.names, rest: text.slice(0, from) } : undefined;
  }
  return undefined;
}

const GIVEN_BY =
  /^(?<what>(?:\p{L}+\s+)?(?:underlag|svar|förslag|statistik|siffror|rapport|bidrag|synpunkter|redovisning|texter?|återkoppling|lägesrapport))\s+(?:från|av)\s+/iu;

/** "Underlag från Tibro". */
export function givenBy(text: string, index: RosterIndex): Owners | undefined {
  const match = GIVEN_BY.exec(text);
  const known = match ? knownAt(text.slice(match[0].length), index) : undefined;
  return known && ENDED.test(known.after) ? { names: known.names, rest: match?.groups?.what ?? '' } : undefined;
}
