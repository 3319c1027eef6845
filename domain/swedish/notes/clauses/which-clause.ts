import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';

/** "Ni som", "De kommuner som". */
export const saysWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'som' || (tokens[at + 1]?.lower === 'som' && !isPresent(tokens[at]?.lower ?? ''));

const PAST_VERB =
  /(?:ade|dde|lde|nde|rde|gde|tte|kte|pte|ste|fick|kom|gick|såg|var|hade|blev|\p{Ll}[it]t|\p{Ll}{2}at)$/u;
const LONGEST_RELATIVE = 14;

/** The verb after a relative clause, which is the second of the sentence: "Ni som har en nyckel lämnar in den". */
export function mainVerb(tokens: readonly Token[], som: number): number {
  let verbs = 0;
  for (let at = som + 1; at < Math.min(tokens.length, som + LONGEST_RELATIVE); at += 1) {
    const word = tokens[at]?.lower ?? '';
    const joined = /^(?:och|eller|att|samt)$/u.test(tokens[at - 1]?.lower ?? '');
    if (joined || !(isPresent(word) || (verbs === 0 && PAST_VERB.test(word)))) continue;
    // "har nycklar lämnar": the first of two is a noun.
    if (verbs === 1 && isPresent(tokens[at + 1]?.lower ?? '')) continue;
    verbs += 1;
    if (verbs > 1) return at;
  }
  return tokens.length;
}
