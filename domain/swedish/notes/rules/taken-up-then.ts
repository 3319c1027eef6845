import { DEADLINE_BEFORE } from '../../dates/due-words.ts';
import { FULL_MONTH } from '../../dates/calendar-words.ts';
import { NEXT_HINT, NEXT_MEETING } from '../../dates/meeting-words.ts';
import { WORD_START } from '../../words/letters.ts';
import type { NoteContext } from '../note-context.ts';
import { daysAhead } from './meeting-day.ts';

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');

/** What is done with a matter where people meet, in the passive: "avgörs", "redovisas", "kommer upp igen". */
const DEALT_WITH = words(
  String.raw`diskuteras|behandlas|avhandlas|dryftas|avgörs|prövas|redovisas|presenteras|föredras|föredrages|väljs|klubbas|granskas|utvärderas|tas|upptas|lyfts|återupptas|stäms\s+av|följs\s+upp|kommer\s+(?:upp|åter|tillbaka|igen)|(?:ska|får)\s+(?:\p{L}+\s+)?upp|upp(?:förs|e)|ajourneras|ajournerades|uppskjut(?:et|en|na)|uppsköts|bordlagd[a]?|bereds|debatteras|(?:gå|går|gick)\s+vidare\s+till|hänskjöts`,
);
/** The same as what we do: "tar vi ställning", "vill vi höra mer om". */
const WE_DEAL = words(
  String.raw`tar\s+vi\s+ställning|vi\s+tar\s+ställning|vi\s+(?:ska\s+)?ta\s+ställning|^ta\s+ställning|beslutar\s+vi|vi\s+beslutar|avgör\s+vi|vi\s+avgör|landar\s+vi|vi\s+landar|reda\s+ut|reder\s+vi\s+ut|gör\s+vi\s+om|(?:ha|har|få)\s+(?:(?:vi|det|den|frågan)\s+)?upp(?:e|\s+(?:det|den|frågan))|ta\s+upp|tar\s+(?:vi\s+)?upp|fördjupa\s+oss|titta\s+(?:närmare|mer)|(?:höra|veta|prata|tala|diskutera)\s+mer\s+om|(?:talar|pratar|diskuterar)\s+vi|vi\s+(?:talar|pratar)|ägnar?\s+.{0,25}\såt|utvärderar\s+vi|fortsätter\s+vi|(?:vi\s+börjar|börjar\s+vi)\s+(?:\p{L}+\s+){0,2}med`,
);
/** No verb, and then: "Uppföljning 18 okt", "ny chans 3 maj", "upp igen efter nyår", "uppskjutet till 21/4". */
const FRAGMENT =
  /(?:^|[,:–—→>-]\s*|\s)(?:(?:får\s+bli\s+)?(?:första|sista)\s+punkt|ny(?:tt)?\s+(?:försök|chans|behandling|punkt|diskussion|genomgång|prövning|omgång|runda|titt|koll|dragning|föredragning)|fortsättning|uppföljning|återkoppling|utvärdering|redovisning(?:\s+och\s+ställningstagande)?|ställningstagande|(?<!\p{L}\s)upp(?:e)?(?:\s+(?:igen|på))*|vidare|återkommer|tas(?:\s+(?:upp|igen))?|sparas|bordlag[dt]\p{L}*|uppskjut\p{L}+|åter)[,\s]+(?:(?:den|i|på|vid|till|t|under|efter|inför)\s+){0,2}$/iu;

/** Times that no calendar tells: "efter nyår", "nästa kväll", "på utvärderingen", "vid samma tillfälle", "möte 10". */
const VAGUE = String.raw`(?:efter|till|under|på|i)\s+(?:nyår|jul|påsk|sommaren|semestern|semestrarna|lovet|hösten|våren|vintern|nästa\s+år)|(?:i|till|t)\s+(?:höst|vår|vinter|sommar)(?=[\s.,;)]|$)|nästa\s+(?:vecka|v\b|månad|termin|läsår|\p{L}+dag|kväll|rep|lag|ws|workshop|sprint|gång)|(?:på|vid|till)\s+(?:utvärderingen|samma\s+(?:tillfälle|möte|träff|gång)|\p{L}*(?:mötet|träffen|stämman|sammanträdet)|höstens\s+\p{L}+\s+\p{L}+|vårens\s+\p{L}+\s+\p{L}+|(?:\p{L}+\s)?(?:möte|träff|sammanträde)\s+(?:nr\s+)?\d{1,3}|\p{Lu}{2,3}\s+\d{1,3})|i\s+(?:${FULL_MONTH})`;
const VAGUE_TIME = new RegExp(`(?<![\\p{L}])(?:${VAGUE})(?![\\p{L}])`, 'iu');
const VAGUE_LAST = new RegExp(`(?:${VAGUE})\\s*[.!?]?$`, 'iu');
const DEADLINE = new RegExp(
  `${WORD_START}(?:${DEADLINE_BEFORE.map(([pattern]) => pattern).join('|')}|från(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?|sedan)\\s*$`,
  'iu',
);
const NO_DEADLINE = /(?<![\p{L}])till\s+(?:den\s+)?$/iu;
/** What was, or what somebody says of it. */
const NOT_SO =
  /(?<![\p{L}])(?:diskuterades|behandlades|redovisades|presenterades|togs|valdes|var|hade|lyftes|blev|beslutade|beslöt\p{L}*|beslutades|föreslår|föreslog|yrkar|om\s+(?:det|den|de|vi|man)|måste|varje|årligen|normalt|brukar|inte|alltid)(?![\p{L}])/iu;

/** Where a time to come stands in a sentence; undefined where none does. */
function timeIn(sentence: string, context: NoteContext): { from: number; to: number } | undefined {
  const day = daysAhead(sentence, context).find(
    ({ from }) => !DEADLINE.test(sentence.slice(0, from)) || NO_DEADLINE.test(sentence.slice(0, from)),
  );
  if (day !== undefined) return day;
  const match = (NEXT_HINT.test(sentence) ? NEXT_MEETING.exec(sentence) : null) ?? VAGUE_TIME.exec(sentence);
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}

const FURTHEST = 60;
/** Whether a sentence says that a matter is dealt with at a time to come, by the rule that tells; undefined where it doesn't. */
export function takenUpThen(sentence: string, context: NoteContext): 'dealt-with-then' | 'taken-up-then' | undefined {
  if (NOT_SO.test(sentence)) return undefined;
  const time = timeIn(sentence, context);
  if (time === undefined) return undefined;
  const verb = DEALT_WITH.exec(sentence) ?? WE_DEAL.exec(sentence);
  if (verb !== null && Math.abs(verb.index - time.from) <= FURTHEST) return 'dealt-with-then';
  const head = sentence.slice(0, VAGUE_LAST.exec(sentence)?.index ?? time.from);
  const ends = sentence.slice(time.to).trim().length <= 1 || VAGUE_LAST.test(sentence);
  return ends && FRAGMENT.test(`${head.trimEnd()} `) ? 'taken-up-then' : undefined;
}
