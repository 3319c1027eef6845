import { lookUp, type RosterIndex } from '../who/roster-index.ts';
import { isWorkImperative, isWorkInfinitive } from '../words/work-forms.ts';

/** Said round the matter, and how it is read: what is put first, and the words left out. An example stands after each. */
const ROUND: readonly (readonly [pattern: RegExp, read: string, example: string])[] = [
  [/^(?:vi|man)\s+(?:sa|sade|har\s+sagt)(?:\s+då)?\s+att\s+/iu, '', 'vi sa att Hjo kollar licensen'],
  [/^påminn\s+mig\s+(?:om\s+)?att\s+/iu, 'jag ska ', 'Påminn mig om att beställa fika'],
  [/^(?:nån|någon|man)\s+(?:måste|borde|behöver|får)\s+/iu, '', 'Nån måste ringa Hjo'],
  [/(?<=^\S+(?:\s\p{Lu}\S*)?\s)skulle\s+(?:ju|väl|nog)\s+/iu, 'ska ', 'Siv skulle ju kolla priset'],
];
/** "Vi har digitala möten, det är bestämt". */
const SETTLED_LAST = /^(?<what>.+?),?\s+(?:det|så)\s+(?:är|blev|har\s+vi)\s+(?:bestämt|beslutat|sagt)[.!]?$/iu;
/** "Siv, kan du boka tåg?", "Siv, ring Hjo": somebody of the roster is spoken to. */
const SPOKEN_TO =
  /^(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?),\s+(?:(?:kan|kunde|skulle|vill)\s+du\s+(?:kunna\s+)?)?(?<task>(?<verb>\p{Ll}+)\s.*?)\?*$/u;

/**
 * A sentence as it is said aloud at a meeting, put as one that tells who does what: "Siv, kan du boka tåg?" is "Siv ska
 * boka tåg", and "…, det är bestämt" a decision. Others as they are.
 */
export function saidAloud(text: string, index: RosterIndex): string {
  const { name = '', task = '', verb = '' } = SPOKEN_TO.exec(text)?.groups ?? {};
  const asked = (isWorkInfinitive(verb) || isWorkImperative(verb)) && lookUp(index, name) !== undefined;
  if (asked) return `${name} ska ${task}`;
  const settled = SETTLED_LAST.exec(text)?.groups?.what;
  if (settled !== undefined) return `Beslut: ${settled}`;
  return ROUND.reduce((rest, [pattern, read]) => rest.replace(pattern, read), text);
}
