import { senseOf } from '../../../words/note-verbs.ts';
import { isPresent } from '../../../words/verbs.ts';

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

/** "ledig fredag", "ny ledare", "kassör": how someone is, or what. */
export const HOW_ONE_IS =
  /^(?:(?:nya?|vald|omvald|avgående|tf|tillförordnad|biträdande|vice|bitr\.?|v\.?)\s+)*(?:\p{L}*(?:ledig|sjuk|ordförande|ordf|kassör|sekreterare|sekr|revisor|suppleant|ledamot|ledare|tränare|lärare|pedagog|rektor|chef|kurator|psykolog|sköterska|ssk|syv|samordnare|ansvarig|vikarie|praktikant|pensionär|strateg|handläggare|ersättare|representant|ombud|mamma|pappa|förälder|controller|konsult|ekonom|jurist|tekniker|administratör|assistent|bibliotekarie|präst|kantor|diakon|vaktmästare|politiker|moderator|student|elev|medlem|granne|kommunikatör|redaktör|utvecklare|arkitekt|ingenjör|läkare|polis|socionom|logoped|terapeut|dietist|koordinator|kock|städare|specialist|inspektör|planerare|sekr)|borta|hemma|kvar|frånvarande|närvarande|trött|nöjd|glad|arg|orolig|positiv|tveksam|pigg|försenad|upptagen|gravid|utbränd|ensam|ny|nyanställd|anställd|först|sist|år|gammal|på\s+(?:kurs|semester|resa|distans|länk|väg|plats))(?![\p{L}])|^\d/iu;

/** "nöjd med dagen", "också där", "skrev": how someone is, or what they did. */
const NO_THING =
  /^(?:\p{Ll}+(?:[^nrlbt]ad|ade|ades|ig|igt|[tgmnr]iskt?|lös|sam|full)|också|även|inte|ej|aldrig|alltid|inget|ingen|inga|själv|tillsammans|m\s?fl|mfl|m\.fl|capsulam|med\s+flera|etc|osv|bra|fint|tack|hej|ok|ja|nej)(?![\p{L}])/iu;
const PAST =
  /(?:^|\s)(?:\p{Ll}+(?:ade|ades|dde|ddes|des|[kps]te|[kps]tes)|\p{Ll}+erat|skrev|sa|ville|skulle|kunde|gick|kom|fick|gav|tog|drog|bjöd|bad|satt|stod|höll|såg|slutat|börjat|valts)(?![\p{L}])/u;

/** Whether words beside a name are a thing to see to, as far as they tell: no verb, and nothing of how the one named is. */
export const isThing = (words: string): boolean =>
  words !== '' &&
  !SAID.test(words) &&
  !HOW_ONE_IS.test(words) &&
  !tellsOf(words) &&
  !NO_THING.test(words) &&
  !PAST.test(words);
