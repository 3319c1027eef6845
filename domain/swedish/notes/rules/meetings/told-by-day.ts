import { isFirstName } from '../../../who/first-names.ts';
import { EVENT_WORD, NO_EVENT } from '../../../words/event-words.ts';
import { DEADLINE_WORDS } from './past-or-deadline.ts';

const DAY_NEXT = String.raw`\s*(?:den\s+)?(?:\p{L}{2,3}\s+|\p{L}+dag(?:en)?\s+(?:den\s+)?)?$`;
/** "Nästa reflektion tisdag", "Nästa blir lördagen": what the group holds again and again. */
const NEXT_OF = new RegExp(
  String.raw`^(?:(?:den|det|vår|vårt)\s+)?(?:nästa|nästkommande|nästföljande)\s+(?:(?!(?:steg|år|vecka|månad|termin|fråga|punkt|deadline|utskick|nummer|utgåva|leverans|faktura|betalning|utbetalning|rapport|lön|hämtning|avläsning|inlämning|sändning|tömning|bilaga|rad|sida)(?![\p{L}]))\p{L}+\s*)?(?:\s*:|\s*(?:blir|är|hålls|infaller|går|äger\s+rum|sker)(?:\s+(?:preliminärt|prel\.?|då))?\s|\s)${DAY_NEXT}`,
  'iu',
);
/** "Start", "Tid:", "Kursstart", before a day or several on end. */
const FROM_THEN = new RegExp(
  String.raw`^(?:(?:kurs|termins|säsongs|tränings|bygg)?start|tid|period|tidpunkt|upptakt|första\s+(?:gången|tillfället|passet|träffen|lektionen))\s*:?\s*(?:blir\s+|är\s+)?${DAY_NEXT}`,
  'iu',
);
/** "Kompisveckan: v 36 (", "Vecka 41 (": the days of a week that is named first. */
const WEEK_OF =
  /^(?:(?<what>[^:.;,()]{3,40})[:.,]?\s+(?:(?:är|blir|hålls|infaller)\s+)?)?(?:v\.?|vecka|veckan)\s?\d{1,2}\s*[(,]\s*$/iu;
const AWAY =
  /(?<![\p{L}])(?:semester|ledig\p{L}*|borta|sjuk\p{L}*|föräldra\p{L}*|stängt|stängd\p{L}*|lov)(?![\p{L}])/iu;
const CLOSED = /^\s*\)?\s*(?:[.,;–-]|$)/u;
/** "En språkvecka för kommunen genomförs": what lasts some days, or is done on one. */
const ALSO_EVENT =
  /^(?:(?:en|ett|den|det|nästa|årets|höstens|vårens)\s+)?(?:\p{L}+\s+){0,2}\p{L}*(?:vecka|veckan|period|perioden|prov|provet|proven|kampanj|kampanjen|aktion|aktionen|omröstning|omröstningen|mätning|mätningen|insamling|insamlingen|dragning|dragningen|lektion|lektionen|pass|passet|aktivitet|aktiviteten|runda|rundan|nationella\s+prov)(?:\s+(?:för|i|på|med|om)\s+\S+(?:\s+\S+){0,2})?\s+(?:genomförs|hålls|arrangeras|anordnas|ordnas|äger\s+rum|startar|inleds|börjar|går\s+av\s+stapeln|infaller|planeras|sker|görs)\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** Whether what stands right round an exact day says that something takes place on it: a label, or a word for what is held. */
export function toldByDay(head: string, after: string): boolean {
  if (AWAY.test(head) || DEADLINE_WORDS.test(head)) return false;
  const week = WEEK_OF.exec(head);
  if (week !== null) return CLOSED.test(after) && !isFirstName(week.groups?.what?.split(/\s/u)[0] ?? '');
  if (FROM_THEN.test(head)) return /^\s*(?:[.,;(]|kl|\d|$)/iu.test(after);
  return NEXT_OF.test(head) || ALSO_EVENT.test(head);
}

/** "…, som är": the day of a meeting that is named before it. */
const WHICH_IS =
  /,\s+(?:som|vilket|vilken)\s+(?:är|blir|hålls|infaller|äger\s+rum)\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
/** "…, som är vårt nästa möte". */
const IS_NEXT =
  /^,?\s+(?:som|vilket|vilken)\s+(?:är|blir)\s+(?:vår\p{L}*\s+|datum\p{L}*\s+för\s+)?(?:nästa|nästkommande|kommande)\s/iu;
/** "…, städdag": an event with its own name, last in a sentence about something else. */
const NAMED_LAST = /[,–-]\s+(?<what>\p{Ll}+)\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/u;

/** Whether a day that a sentence about something else names is one that people meet on. */
export function besideElse(head: string, after: string): boolean {
  const what = NAMED_LAST.exec(head)?.groups?.what;
  if (what !== undefined && /^\s*[.!]?$/u.test(after) && EVENT_WORD.test(what.replace(NO_EVENT, ' '))) return true;
  return (WHICH_IS.test(head) && EVENT_WORD.test(head)) || IS_NEXT.test(after);
}

/** "Vi bestämde att vandra tre kvällar:", "Vi arrangerar den även i år,": what is decided takes place on the days after it. */
const DECIDED_FOR =
  /(?<![\p{L}])(?:arrangera|anordna|ordna|håll|genomför|vuxenvandra|vandra|fira|köra?|åk|res|besök|träffa|upprepa|ha\s|har\s|göra?)\p{L}*(?![\p{L}])[^.;]{0,80}[,:]\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** Whether the words before a day in a decision say that what is decided takes place on it. */
export const decidedFor = (head: string): boolean => DECIDED_FOR.test(head) && !DEADLINE_WORDS.test(head);
