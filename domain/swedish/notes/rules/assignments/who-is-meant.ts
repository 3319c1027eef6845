import type { Clause } from '../../clauses/clause.ts';

const COUNTED = /^de\s+(?<count>båda|bägge|två|tre|fyra)$/iu;
const COUNTS: Readonly<Record<string, number>> = { båda: 2, bägge: 2, två: 2, tre: 3, fyra: 4 };

/** Whether a clause is of "de båda", "de två": of those named before, as if it were a pronoun. */
export const isCounted = ({ names }: Clause): boolean => names.length === 1 && COUNTED.test(names[0]?.written ?? '');

/** "Siv och Bo var med. De två fortsätter": who they are, where as many were named before. */
export function theyAll({ names, pronoun }: Clause, subjects: readonly string[]): readonly string[] | undefined {
  const count = pronoun || names.length !== 1 ? undefined : COUNTED.exec(names[0]?.written ?? '')?.groups?.count;
  return count !== undefined && COUNTS[count.toLowerCase()] === subjects.length ? subjects : undefined;
}

/** "Lukas och Petronella leder kursen. Hon filmar": most women's first names end in -a, and few men's; else all of them. */
export function meantBy(text: string, subjects: readonly string[]): readonly string[] {
  const one = /^(?:\p{L}+\s+)?(?<who>hon|han)(?![\p{L}])/iu.exec(text)?.groups?.who?.toLowerCase();
  if (one === undefined || subjects.length < 2) return subjects;
  const fits = subjects.filter((name) => /^\p{L}+a(?![\p{L}])/u.test(name) === (one === 'hon'));
  return fits.length === 1 ? fits : subjects;
}
