import type { Clause } from '../../clauses/clause.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { delivers } from '../../../who/outside.ts';
import { says } from '../../../words/predicates.ts';
import { THEIR_OWN } from './who-is-asked.ts';

/** "I Hjo gör cheferna allt själva", "Hos Lena gör man en plan", "I flera kommuner samlar skolorna in dem": how it is there. */
const ELSEWHERE =
  /^(?:(?:I|Hos|På|Inom|Vid)\s+(?!(?:Teams|Zoom|Slack|Facebook|Instagram|Drive|Sharepoint|SharePoint|Intranätet|Classroom|Trello)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?|(?:I|Hos|På|Inom|Vid)\s+(?:flera|många|vissa|några|andra|en\s+del|de\s+flesta|alla\s+andra|grann\p{Ll}+)(?:\s+av)?\s+\p{Ll}+)\s+(?:\p{Ll}+r|ska|skall|kan)\s/u;
/** "…, det brukar han göra", "… när hon är ledig", "… blir det ofta", "ringer medan personen sitter där". */
const HABIT =
  /[,;–]\s+(?:det|så)\s+(?:brukar|gör|har)\s+(?:han|hon|hen|de|dom|man|vi)(?:\s+(?:alltid|ofta|jämt|gjort))*(?![\p{L}])(?!\s+(?:till|nästa|före|senast))|(?<![\p{L}])när\s+(?:han|hon|hen|de|man)\s+(?:är\s+ledig\p{L}*|hinner|har\s+tid|orkar)(?![\p{L}])|(?<![\p{L}])(?:blir|är)\s+det\s+(?:ofta|oftast|alltid)(?![\p{L}])|\s(?:medan|samtidigt\s+som)\s+(?:han|hon|de|man|\p{Ll}{3,}(?:en|et))\s+(?:sitter|är|väntar|står|ligger|pågår|sover)(?![\p{L}])/u;
/** "Siv söker nu fler", "Bo sköter nu bokningen åt alla": what they have taken to. */
const BY_NOW =
  /^(?:söker|sköter|driver|använder|arbetar|jobbar|undervisar|hyr|köper|studerar|pendlar)\s+(?:nu|numera)\s/iu;
/** "visar hur hon fyller i", "visar den mall som": shown there and then. */
const SHOWN = /^visar\s+(?:hur\s+(?:han|hon|hen|de|det|man)|den\s+\p{Ll}+\s+som)(?![\p{L}])/iu;
/** What belongs to the meeting itself: "leder dagens möte", "anmäler avvikande mening", "för anteckningar". */
const AT_THE_MEETING =
  /^(?:leder\s+(?:dagens|en\s+övning|övningen|oss\s+i)|anmäler\s+(?:avvikande|jäv|reservation)|för\s+(?:dagens\s+)?(?:minnes)?anteckning(?:ar|arna)[.!]?$|ber\s+\p{L}+s\s+bön|läser\s+(?:andakten|dagens\s)|delar\s+skärm|går\s+igenom\s.{0,40}(?:sida|rad|punkt)\s+för\s+(?:sida|rad|punkt))/iu;
/** "lämnar efter fyra år": what whoever leaves has done. */
const LEAVES =
  /^(?:lämnar|avgår|slutar|tackar\s+för\s+sig|går)\s(?:.{0,40}\s)?efter\s+(?:\p{L}+|\d+)\s+år(?![\p{L}])/iu;
/** What a body is for. */
const PURPOSE = /^har\s+(?:till|som)\s+uppgift\s+att(?![\p{L}])/iu;
/** "Var och en som arbetar där ska kalla": whoever that is. */
const WHOEVER = /^(?:var\s+och\s+en|varje\s+\p{Ll}+)\s+som\s/iu;
/** "är värd och ansvarar", said of an organisation: what it is. */
const IS_SO = /^är\s+(?!sammankallande|ansvarig|värd)\p{Ll}+\s+(?:och|samt)\s/iu;

/** Sorts of people and bodies that aren't there, so that the present tense tells how it goes: "Rektorerna skriver veckobrev". */
const NOT_THERE =
  /^(?:rektorerna|\p{L}*cheferna|\p{L}*handläggar(?:en|na)|\p{L}*handledar(?:en|na)|revisorerna|arbetsgivar(?:en|na)|arbetstagar(?:en|na)|huvudm(?:annen|ännen)|(?:kommunal|riks\p{L}*)?förbundet|\p{L}*nämnderna|person(?:en|erna)|\p{L}*ägar(?:en|na)|chauffören|chaufförerna|bibliotekarierna|fack(?:et|en)|\p{L}*bolagen)$/iu;
/** "Medierna ringer", "Hyresgästerna betalar": a noun in the definite plural and no name. */
const ALL_OF_A_SORT = /^\p{Lu}[\p{L}-]*\p{Ll}(?:arna|erna|orna)$/u;
/** What a region that sits at the table may be asked: "Regionen återkommer". */
const COMES_BACK =
  /^(?:åter|tar\s+(?:fram|med|reda|kontakt)|skickar|mejlar|bjuder|sammanställer|undersöker|kollar|utreder|ordnar|bokar|ska\s|får\s)/iu;
/** Taken up from what was just said: "Rektorerna tar den vidare". */
const OF_WHAT_WAS_SAID = /\s(?:den|det|dem|dessa|detta|frågan|saken|ärendet|förslaget)(?![\p{L}])/iu;

/** "Hjo har eget", "Habo 50 m": what others have, beside a clause that tells the same of one more. */
const THEY_HAVE =
  /^(?:(?:vi\s+)?i\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?\s+(?:har|hade|saknar|brukar|följer|tillämpar|använder|sparar|slänger|kostar|skriver|låter|kör|är|\d)(?![\p{L}])/u;
const PARTS = /[,;]\s+(?:och\s+|men\s+|medan\s+)?|\s(?:medan|men)\s/u;

/** One of several told of in the same breath: "Hjo har eget, Habo ringer runt". */
function amongOthers(sentence: string, clause: Clause): boolean {
  const parts = sentence.split(PARTS);
  if (parts.length < 2) return false;
  const name = clause.names[0]?.written ?? '';
  return parts.some((part) => !part.includes(name) && THEY_HAVE.test(part));
}

/** "Hjo har lovat bidrag men inte sagt hur mycket", "HR lovade svar, inget kom", "som hon lovade". */
const PROMISED =
  /(?:har\s+lovat|lovade|utlovat)\s.{0,60}?(?:,|\smen)\s+(?:inte\s|inget|ingen|det\s+är\s+\p{L}+\s+gången|sen\s+i|har\s+inte|det\s+(?:har|blev|kom)\s)|lovade\s+ju\s|\ssom\s(?:han|hon|hen|de|vi)\s(?:har\s+)?lova(?:de|t)(?![\p{L}])/iu;

/** Whether a sentence tells what became of a promise, and gives none. */
export const tellsOfPromise = (sentence: string): boolean => PROMISED.test(sentence);

/**
 * Whether a clause without a day tells how things are done, in any week or elsewhere, and so gives no one anything to do.
 * `given` are the clauses of the sentence, of which it is one.
 */
export function tellsHow(
  sentence: string,
  clause: Clause,
  given: readonly Clause[],
  place: Place,
  context: NoteContext,
): boolean {
  if (place.section === 'tasks' || place.section === 'decisions') return false;
  if (clause === given[0] && ELSEWHERE.test(sentence)) return true;
  if (HABIT.test(sentence) || WHOEVER.test(sentence.slice(clause.from, clause.to))) return true;
  if ([PURPOSE, BY_NOW, SHOWN, AT_THE_MEETING, LEAVES].some((told) => told.test(clause.predicate))) return true;
  const who = bestStanding(clause.names, context, clause.first);
  const [only, ...more] = clause.names;
  if (only === undefined || clause.pronoun) return false;
  if ((who === 'named' || who === 'weak') && (amongOthers(sentence, clause) || IS_SO.test(clause.predicate)))
    return true;
  if (more.length > 0 || says('given', clause.predicate) || says('answersFor', clause.predicate)) return false;
  if (OF_WHAT_WAS_SAID.test(clause.predicate) || THEIR_OWN.test(clause.predicate)) return false;
  if (/^regionen$/iu.test(only.written)) return !COMES_BACK.test(clause.predicate);
  return NOT_THERE.test(only.written)
    ? !delivers(clause.predicate)
    : (who === 'named' || who === 'weak') && ALL_OF_A_SORT.test(only.written) && !place.listed;
}
