import { DEADLINE_BEFORE } from '../../../dates/due-words.ts';
import { NEXT_HINT, NEXT_MEETING } from '../../../dates/meeting-words.ts';
import { WORD_START } from '../../../words/letters.ts';
import type { NoteContext } from '../../note-context.ts';
import { daysAhead } from '../meetings/meeting-day.ts';
import { VAGUE_LAST, VAGUE_TIME, WHEN_KNOWN } from './times-to-come.ts';

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');

/** What is done with a matter where people meet, in the passive: "avgörs", "redovisas", "kommer upp igen". */
const DEALT_WITH = words(
  String.raw`diskuteras|behandlas|avhandlas|dryftas|avgörs|redovisas(?!\s+för)|presenteras(?!\s+för)|föredras|föredrages|väljs|klubbas|granskas|utvärderas|tas(?!\s+(?:fram|bort|ner|ned|hem|ut|emot|in(?!\s+på)))|upptas|lyfts|återupptas|stäms\s+av|följs\s+upp|kommer\s+(?:upp|åter|tillbaka|igen)|(?:ska|får)\s+(?:\p{L}+\s+)?upp|upp(?:förs|e)|ajourneras|ajournerades|uppskjut(?:et|en|na)|uppsköts|bordlagd[a]?|bereds|debatteras|jämförs|spikas|(?<!(?:datum\p{L}*|tid\p{L}*|dag\p{L}*|lokal\p{L}*|plats\p{L}*)\s)(?:beslutas|bestäms)|(?:får|kan|ska)\s+(?:bli|vara)\s+(?:en\s+fråga|ett\s+(?:\p{L}*ämne|tema)|\p{L}*ämne|tema)|blir\s+(?:det\s+)?(?:en\s+fråga|(?:ett\s+)?\p{L}*ämne|tema|fokus)|(?:gå|går|gick)\s+vidare\s+till|hänskjöts`,
);
/** What those who meet may do with a matter. */
const DEAL = String.raw`ta(?=\s+(?:det|den|dem|upp|ställning|frågan|i|på|vid|nästa|när|en\s+annan)\s|[.,]|$)|spika|avgöra|besluta|bestämma|prata|tala|diskutera|lyfta|jämföra|dryfta|återuppta|ha\s+upp`;
/** The same as what we do: "tar vi ställning", "vill vi höra mer om". */
const WE_DEAL = words(
  String.raw`(?:tar|fattar)\s+vi\s+(?:ställning|beslut)|vi\s+(?:tar|fattar)\s+(?:ställning|beslut)|och\s+(?:fattar|tar)\s+beslut|går\s+vi\s+in\s+på|beslut\s+(?:fattas|tas)|(?:fattas|tas)\s+beslut|(?:säger|röstar)\s+vi\s+(?:ja|om)|vi\s+(?:säger\s+ja\s+eller\s+nej|röstar\s+om)|för\s+vi\s+(?:ett\s+|en\s+)?(?:\p{L}+\s+)?(?:samtal|diskussion|dialog|resonemang)|vi\s+(?:ska\s+)?ta\s+ställning|^ta\s+ställning|beslutar\s+vi|vi\s+beslutar|avgör\s+vi|vi\s+avgör|landar\s+vi|vi\s+landar|reda\s+ut|reder\s+vi\s+ut|gör\s+vi\s+om|(?:ha|har|få)\s+(?:(?:vi|det|den|frågan)\s+)?upp(?:e|\s+(?:det|den|frågan))|ta\s+upp|tar\s+(?:vi\s+)?upp|fördjupa\s+oss|titta\s+(?:närmare|mer)|(?:höra|veta|prata|tala|diskutera)\s+mer\s+om|(?:talar|pratar|diskuterar)\s+vi|vi\s+(?:talar|pratar)|ägnar?\s+.{0,25}\såt|utvärderar\s+vi|fortsätter\s+vi|(?:vi\s+börjar|börjar\s+vi)\s+(?:\p{L}+\s+){0,2}med|(?:(?:lyfter|återupptar|följer|stämmer|jämför|provar|spikar|väljer|testar|bestämmer|dryftar|resonerar|funderar|stöter|går|backar)\s+vi|vi\s+(?:lyfter|återupptar|följer\s+upp|stämmer\s+av|jämför|spikar|resonerar|dryftar|går\s+igenom))(?!\s+(?:oss|med|till|hem|ut|in)(?![\p{L}]))|(?:kan|ska|får|vill|behöver)\s+vi\s+(?:\p{L}+\s+){0,3}(?:${DEAL})|vi\s+(?:kan|ska|får|vill|behöver)\s+(?:\p{L}+\s+){0,3}(?:${DEAL})|ta[r]?\s+(?:vi\s+)?(?:ännu\s+)?(?:ett|en)\s+(?:nytt?\s+|till\s+|extra\s+|ny\s+)?(?:varv|vända|sväng|diskussion|runda|omgång|titt|genomgång|funderare|koll)|dra\s+(?:ett|en)\s+(?:varv|vända)(?:\s+till)?`,
);
/** No verb, and then: "Uppföljning 18 okt", "ny chans 3 maj", "upp igen efter nyår", "uppskjutet till 21/4". */
const FRAGMENT =
  /(?:^|[,:–—→>-]\s*|\s)(?:(?:får\s+bli\s+)?(?:första|sista)\s+punkt|ny(?:tt|a)?\s+(?:försök|chans|behandling|punkt|diskussion|genomgång|prövning|omgång|runda|titt|koll|dragning|föredragning|tag|varv|sväng|vända|avstämning|remissrunda|beredning)|mer\s+om(?:\s+\p{L}+){1,3}|(?:fortsättning|fortsätter|forts)\.?(?:\s+följer)?|uppföljning|återkoppling|utvärdering|avstämning|genomgång|(?<=(?:^|[,:–—]\s)(?:inget\s+)?)beslut|redovisning(?:\s+och\s+ställningstagande)?|ställningstagande|(?<!\p{L}\s)upp(?:e)?(?:\s+(?:igen|på))*|vidare|återkommer|tas(?:\s+(?:upp|igen))?|sparas|bordlag[dt]\p{L}*|uppskjut\p{L}+|åter)[,\s]+(?:(?:den|i|på|vid|till|t|under|efter|inför)\s+){0,2}$/iu;

const DEADLINE = new RegExp(
  `${WORD_START}(?:${DEADLINE_BEFORE.map(([pattern]) => pattern).join('|')}|från(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?|sedan)\\s*$`,
  'iu',
);
const NO_DEADLINE = /(?<![\p{L}])till\s+(?:den\s+)?$/iu;
/** What was, or what somebody says of it. */
const NOT_SO =
  /(?<![\p{L}])(?:diskuterades|behandlades|redovisades|presenterades|togs|valdes|var|hade|lyftes|blev|beslutade|beslöt\p{L}*|beslutades|föreslår|föreslog|yrkar|om\s+(?:det|den|de|vi|man)|måste|varje|årligen|normalt|brukar|inte|alltid|senast|bestämma\s+oss\s+för)(?![\p{L}])/iu;

/** A matter is taken up, where it is said that it is once something is known. */
const AGAIN = /(?<![\p{L}])(?:upp|igen|diskussion|genomgång|punkt)(?![\p{L}])/iu;

/** "Till marsmötet hör bokslutet", "Nästa träff handlar om elevhälsa": what a meeting to come is about. */
export const BELONGS_THEN = new RegExp(
  String.raw`^(?:till|på)\s+(?:${NEXT_MEETING.source}|\p{L}+(?:mötet|träffen|stämman|sammanträdet))\s+hör(?:\s+(?:även|också|dessutom))?\s+(?<list>\S.*)$|^(?:${NEXT_MEETING.source})\s+(?:handlar\s+om|ägnas\s+åt|tar\s+upp|(?:är|blir)\s+temat|har\s+(?:vi\s+)?tema(?:t)?|blir\s+det\s+(?:tema|fokus\s+på|mer\s+om))\s+(?<about>\S.*)$`,
  'iu',
);
/** "… höra mer om taket och allmänna råden", "… halva tiden åt ronden och budgeten": several things of which each is taken up. */
export const MORE_OF = /\s(?:mer\s+om|åt|in\s+på)\s+(?<list>[^.;:?]{8,120})\.?$/iu;

/** Where a time to come stands in a sentence; undefined where none does. */
function timeIn(sentence: string, context: NoteContext): { from: number; to: number } | undefined {
  const day = daysAhead(sentence, context).find(
    ({ from }) => !DEADLINE.test(sentence.slice(0, from)) || NO_DEADLINE.test(sentence.slice(0, from)),
  );
  if (day !== undefined) return day;
  const match = (NEXT_HINT.test(sentence) ? NEXT_MEETING.exec(sentence) : null) ?? VAGUE_TIME.exec(sentence);
  if (match !== null) return { from: match.index, to: match.index + match[0].length };
  const known = AGAIN.test(sentence) ? WHEN_KNOWN.exec(sentence) : null;
  return known === null ? undefined : { from: known.index, to: known.index + known[0].length };
}

/** "Nytt försök nästa möte, med gäst från Digg". */
const LITTLE_MORE = /^\s*(?:,\s[^,]{1,40})?[.!?)]?$/u;
const PART = /[,;]\s+(?:och\s+|men\s+|utan\s+|så\s+)?|\s(?:men|utan|så)\s/u;

/** The last part of a sentence, whose parts before it may tell of what was: "Vi var inte överens, det tas i maj". */
export const lastPart = (sentence: string): string => sentence.split(PART).at(-1) ?? sentence;

const FURTHEST = 60;
const FEWEST_WORDS = 3;
/** Whether a sentence says that a matter is dealt with at a time to come, by the rule that tells; undefined where it doesn't. */
export function takenUpThen(sentence: string, context: NoteContext): 'dealt-with-then' | 'taken-up-then' | undefined {
  if (NOT_SO.test(sentence)) {
    const last = lastPart(sentence);
    return last === sentence || last.split(/\s+/u).length < FEWEST_WORDS ? undefined : takenUpThen(last, context);
  }
  const time = timeIn(sentence, context);
  if (time === undefined) return undefined;
  const verb = DEALT_WITH.exec(sentence) ?? WE_DEAL.exec(sentence);
  if (verb !== null && Math.abs(verb.index - time.from) <= FURTHEST) return 'dealt-with-then';
  const head = sentence.slice(0, VAGUE_LAST.exec(sentence)?.index ?? time.from);
  const ends = LITTLE_MORE.test(sentence.slice(time.to)) || VAGUE_LAST.test(sentence);
  return ends && FRAGMENT.test(`${head.trimEnd()} `) ? 'taken-up-then' : undefined;
}
