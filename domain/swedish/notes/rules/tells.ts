import { senseOf } from '../../words/note-verbs.ts';
import { isPresent } from '../../words/verbs.ts';

/** A verb that tells, after another word: "fibern är klar", "supporten har haft mycket". */
export const SAID =
  /(?:^|\s)(?:har|är|var|hade|blev|blir|finns|går|gick|kom|fick|sa|tog|såg|gav|låg|stod|höll|\p{L}+(?:ades|ade|ddes|tts))(?![\p{L}])|^["”“]|^(?:det|de|vi|man|hon|han|jag|ingen|inga|inget)\s/iu;

/** What a noun in the plural may end like, as verbs do: "kartonger", "lappar", "formulär". */
const LIKE_PLURAL = /(?:ar|er|or|är)$/u;
/** "handledarna orkar", "orkar inte": a verb, whichever it is. */
const WITH_VERB = /\p{L}(?:en|et|na)\s+\p{Ll}+r(?![\p{L}])|(?<![\p{L}])(?:inte|ej)(?![\p{L}])/u;

/** Whether something is said, by a verb in the present that is known to be one, and no noun that ends like it. */
export const tellsOf = (words: string): boolean =>
  WITH_VERB.test(words) ||
  words
    .split(/[\s,;.()]+/u)
    .some((word) => isPresent(word) && (senseOf(word) !== 'unknown' || !LIKE_PLURAL.test(word)));
