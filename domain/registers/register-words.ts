import type { RegisterQuery, RegisterStatus } from './register.ts';

const STATUS: Readonly<Record<RegisterStatus, RegExp>> = {
  open: /^(?:[öo]ppna|[öo]ppet|p[åa]g[åa]ende|kvar)$/iu,
  overdue: /^(?:f[öo]rsenade|f[öo]rsenat|f[öo]rsenad|f[öo]rsening(?:ar)?|sena|f[öo]rfallna|f[öo]rfallet)$/iu,
  done: /^(?:klara|klart|klar|avklarade|färdiga|genomförda)$/iu,
  struck: /^(?:avskrivna|avskrivet)$/iu,
  closed: /^(?:stängda|avslutade)$/iu,
};

/** The word that says each state, as the card writes it and the reader reads it. */
export const statusWord: Readonly<Record<RegisterStatus, string>> = {
  open: 'pågående',
  overdue: 'försenade',
  done: 'klara',
  struck: 'avskrivna',
  closed: 'stängda',
};

const YEAR = /^(20\d\d),?$/;
const BEFORE_YEAR = /^(?:från|år|under)$/iu;
const BEFORE_NAME = /^(?:för|till|från|i|om|av|åt|hos)$/iu;

/** What the words after "beslut", "uppdrag" and "lista" say: a year, a state, and a name as it was written ("" for none). */
export type RegisterWords = Pick<RegisterQuery, 'year' | 'status'> & { readonly who: string };

/** The state that a word says; undefined where it says none. */
export function statusOf(word: string | undefined): RegisterStatus | undefined {
  const entries = Object.entries(STATUS) as [RegisterStatus, RegExp][];
  return entries.find(([, says]) => word !== undefined && says.test(word))?.[0];
}

/** Takes the only year out of the words, with what leads up to it. */
function withoutYear(words: readonly string[]): { rest: string[]; year?: number } {
  const at = words.findIndex((word) => YEAR.test(word));
  if (at < 0) return { rest: [...words] };
  const from = at > 0 && BEFORE_YEAR.test(words[at - 1] ?? '') ? at - 1 : at;
  return { rest: [...words.slice(0, from), ...words.slice(at + 1)], year: Number(words[at]?.slice(0, 4)) };
}

/** Takes one state off the end or the beginning: between others it would be part of a name. */
function withoutStatus(words: readonly string[]): { rest: string[]; status?: RegisterStatus } {
  const [first, last] = [statusOf(words[0]), statusOf(words.at(-1))];
  if (last) return { rest: words.slice(0, -1), status: last };
  return first ? { rest: words.slice(1), status: first } : { rest: [...words] };
}

/**
 * Reads "2026", "Tibro klara", "från 2026 för Hjo" in any order; `isName` tells whether the network knows a name. Undefined
 * where something else is said: the words are a sentence then. "Klara Berg" is a name where somebody is called so.
 */
export function readRegisterWords(written: string, isName: (name: string) => boolean): RegisterWords | undefined {
  const words = written.split(/\s+/).filter((word) => word !== '');
  if (words.length > 1 && isName(words.join(' '))) return { who: words.join(' ') };
  const { rest: dated, ...year } = withoutYear(words);
  if (dated.length > 1 && isName(dated.join(' '))) return { ...year, who: dated.join(' ') };
  const { rest, ...status } = withoutStatus(dated);
  const who = (rest.length > 1 && BEFORE_NAME.test(rest[0] ?? '') ? rest.slice(1) : rest).join(' ');
  return who === '' || isName(who) ? { ...year, ...status, who } : undefined;
}
