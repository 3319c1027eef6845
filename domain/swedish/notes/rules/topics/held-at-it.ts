import { isFirstName } from '../../../who/first-names.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import { isPresent } from '../../../words/verbs.ts';
import { partsOf } from './topic-lists.ts';

/** What those who meet do with a matter, in the passive: "behandlas", "föredras", "gås igenom". */
const DEALT_WITH = String.raw`(?:behandlas|avhandlas|diskuteras|dryftas|debatteras|ventileras|avgörs|redovisas|presenteras|föredras|föredrages|avrapporteras|analyseras|granskas|utvärderas|tas\s+(?:\p{L}+\s+)?upp|lyfts|återupptas|bereds|planeras|summeras|sammanfattas|genomgås|gås\s+igenom|följs\s+upp|stäms\s+av|jämförs|bearbetas|klubbas|fastställs|beslutas|spikas|prövas|väljs|avslutas|belyses|fördjupas)`;
const DEALT_WITH_INFINITIVE = String.raw`(?:behandlas|avhandlas|diskuteras|dryftas|avgöras|redovisas|presenteras|föredras|analyseras|granskas|utvärderas|tas\s+upp|lyftas|återupptas|beredas|planeras|summeras|sammanfattas|gås\s+igenom|följas\s+upp|stämmas\s+av|jämföras|bearbetas|klubbas|fastställas|beslutas|prövas|väljas|upp)`;
/** The same as what we do. */
const WE_DEAL = String.raw`(?:prata(?:r)?|tala(?:r)?|samtala(?:r)?|resonera(?:r)?|diskutera(?:r)?|behandla(?:r)?|ta(?:r)?|gå(?:r)?|lyft(?:a|er)|fördjupa(?:r)?|ägna(?:r)?|titta(?:r)?|fokusera(?:r)?|utvärdera(?:r)?|planera(?:r)?|analysera(?:r)?|jämför(?:a)?|arbeta(?:r)?|jobba(?:r)?|skriv(?:a|er)|fortsätt(?:a|er)|redovisa(?:r)?|granska(?:r)?|summera(?:r)?|besluta(?:r)?|bestäm(?:ma|mer)|spika(?:r)?|välj(?:a|er)|besluta(?:r)?|kolla(?:r)?|börja(?:r)?)`;
/** Done there, and no matter: "På lägret tar vi bussen". */
const DOES_THERE = String.raw`(?:tar|går|skriver|arbetar|jobbar|kollar|börjar|väljer)\s+vi\s+(?!upp|igenom|ställning|in\s+på|med\s+att|vidare|mer)`;
const PARTICLES = String.raw`(?:(?:då|också|även|dessutom|bland\s+annat|bl\.?\s?a\.?|vidare|mer|upp|oss|igen|närmare|djupare)\s+)*(?:(?:om|upp|igenom|in\s+på|på|kring|med|i|åt|av)\s+)?`;
const ALSO = String.raw`(?:\s+(?:också|även|då|dessutom|sedan|nu|igen|bland\s+annat))*`;

/** "Taket och avloppet står på tur", "Hot och våld är då rubriken", "Lokalprognosen föredras". */
const STANDS = new RegExp(
  String.raw`^(?<list>[^.;:?]{3,110}?)\s+(?:(?:står|kommer|är|blir|finns|ligger)${ALSO}\s+(?:på\s+(?:tur|programmet|schemat|tapeten|listan|dagordningen|agendan|plats(?=\s+ett))|i\s+(?:fokus|centrum|tur)|näst\s+på\s+tur|(?:dagens\s+|träffens\s+|mötets\s+)?(?:rubriken?|temat?|ämnet|huvudpunkten|huvudfrågan|huvudämnet|stående\s+punkt))|${DEALT_WITH}${ALSO})${ALSO}[.!]?$`,
  'iu',
);
/** "Då budgeten behandlas", "där även taket ska avhandlas". */
const WHEN = new RegExp(
  String.raw`^(?:då|där|när|varvid)\s+(?:(?:också|även|bland\s+annat|bl\.?\s?a\.?)\s+)?(?<list>(?!vi\s|alla\s|han\s|hon\s|jag\s)[^.;:?]{3,90}?)\s+(?:också\s+|även\s+)?(?:(?:ska|skall|kommer\s+att|får|kan)\s+(?:också\s+|även\s+)?${DEALT_WITH_INFINITIVE}|${DEALT_WITH})[.!]?$`,
  'iu',
);
/** "Då vi skall skriva på rapporten", "där vi går igenom taket". */
const WHEN_WE = new RegExp(
  String.raw`^(?:då|där|när|varvid)\s+vi\s+(?:(?:också|även|bland\s+annat)\s+)?(?:(?:ska|skall|kommer\s+att|får|kan)\s+(?:också\s+|även\s+)?)?${WE_DEAL}\s+${PARTICLES}(?<list>[^.;:?]{3,90})[.!]?$`,
  'iu',
);
/** "Vid detta behandlas taket", "På den träffen går vi igenom reglerna". */
const THERE = new RegExp(
  String.raw`^(?:vid|på|under|till)\s+(?:detta|denna|den|det|då|dess|(?:det|den|detta|denna|samma)\s+\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|tillfälle|tillfället|gång|gången|dag|dagen)|(?:mötet|träffen|sammanträdet|tillfället))\s+(?:${DEALT_WITH}|tas|(?:ska|skall|kan|får|vill)\s+vi\s+${WE_DEAL}|${WE_DEAL}\s+vi|blir\s+det)\s+${PARTICLES}(?<list>[^.;:?]{3,110}?)(?:\s+(?:upp|igenom))?[.!]?$`,
  'iu',
);
/** "Tvärgrupper ska vi också prata om", "Taket tar vi upp då". */
const MATTER_FIRST = new RegExp(
  String.raw`^(?<list>\p{Lu}[^.;:?]{3,90}?)\s+(?:(?:ska|skall|vill|kan|får|behöver|måste)\s+vi${ALSO}\s+(?:prata|tala|diskutera|ta|gå|lyfta|titta|samtala|resonera|utvärdera|ha)|(?:pratar|talar|diskuterar|tar|går|lyfter|tittar|samtalar|resonerar|utvärderar)\s+vi)${ALSO}(?:\s+(?:om|upp|igenom|på|kring))?${ALSO}[.!]?$`,
  'iu',
);
/** "På heldagen tas verksamhetsplanen upp", "Under vårdagen går vi igenom avtalen", whatever was told of before. */
const AT_NAMED = new RegExp(
  String.raw`^(?:på|vid|under)\s+(?!(?:mån|tis|ons|tors|fre|lör|sön)dagen)(?:(?:den|det)\s+\p{L}+\s+)?\p{L}{3,}(?:dagen|dagarna|mötet|träffen|stämman|sammanträdet|konferensen|internatet|kvällen|helgen|forumet|lägret|upptakten|samlingen|avstämningen)\s+(?:i\s+\p{L}+\s+)?(?:${DEALT_WITH}|tas|(?:ska|skall|kan|får|vill)\s+vi\s+${WE_DEAL}|(?!${DOES_THERE})${WE_DEAL}\s+vi)\s+${PARTICLES}(?<list>[^.;:?]{3,110}?)(?:\s+(?:upp|igenom))?[.!]?$`,
  'iu',
);
/** "Då pratar vi om taket och allmänna råden", "Då behandlas bland annat budgeten och taket". */
const THEN_WE = new RegExp(
  String.raw`^(?:då|där)\s+(?:${DEALT_WITH}|tas|(?:ska|skall|kan|får|vill)\s+vi\s+${WE_DEAL}|(?!${DOES_THERE})${WE_DEAL}\s+vi)\s+${PARTICLES}(?<list>[^.;:?]{3,110}?)(?:\s+(?:upp|igenom))?[.!]?$`,
  'iu',
);
const SHAPES = [STANDS, WHEN, WHEN_WE, THERE, MATTER_FIRST, THEN_WE];

/** What was, or who does it, or of whom: no matter to take up. */
const NO_MATTER =
  /^(?:vi|alla|samtliga|det|den|de|han|hon|jag|ni|fika|kaffe|lunch|mat|platser?|kallelse\p{L}*|handlingar\p{L}*|protokoll\p{L}*|detta|som|om|när|i|på|vid|till|inför|under|efter|varje)(?![\p{L}])|(?<![\p{L}])(?:som|att|inte|ej|aldrig|har|hade|var|varje|brukar)(?![\p{L}])/iu;

/** What is taken up at the meeting told of right before, each thing by itself; none where a sentence says nothing of it. */
export const heldAtIt = (sentence: string): string[] => listedBy(SHAPES, sentence);

/** The same of a day that the sentence itself names: "På heldagen tas verksamhetsplanen upp". */
export const heldAtNamed = (sentence: string): string[] => listedBy([AT_NAMED], sentence);

/** "öppettider" and "solceller" look like verbs, and no one knows what they would do. */
const isVerb = (word: string): boolean => isPresent(word) && !(word.endsWith('er') && senseOf(word) === 'unknown');

function listedBy(shapes: readonly RegExp[], sentence: string): string[] {
  for (const shape of shapes) {
    const list = shape.exec(sentence)?.groups?.list;
    if (list === undefined || NO_MATTER.test(list)) continue;
    const words = list.split(/\s+/u);
    if (isFirstName(words[0] ?? '') || words.some((word, at) => at > 0 && isVerb(word.toLowerCase()))) continue;
    return partsOf(list);
  }
  return [];
}
