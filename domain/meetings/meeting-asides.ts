import { MUNICIPALITIES } from '../swedish/who/municipality-names.ts';
import { isPresent } from '../swedish/words/verbs.ts';

/** What is done with a meeting, last before its day: "spikades till", "sammanträder igen", "går av stapeln". */
const HELD_LAST =
  /(?:^|\s)(?:är|blir|hålls|sker|infaller|spelas|börjar|startar|inleds|arrangeras|går(?:\s+av\s+stapeln)?|äger\s+rum|samlas|träffas|möts|ses|sammanträder|planeras|(?:spika|boka|bestäm|utsätt|sätt|lägg)(?:[ad]?des|[dt]es|s)|utsattes|sattes|lades|är\s+(?:spika|boka|bestäm)[dt])(?:\s+(?:igen|då|nu|nästa\s+gång|preliminärt|in|ut|blir\s+det))*(?:\s+(?:till|på))?(?:\s+den)?\s*$/iu;
/** "Soppkvällar blir det på Kanaltorget": the same, before where it is. */
const HELD_BEFORE_PLACE =
  /\s(?:är|blir(?:\s+det)?|hålls|sker|spelas|börjar|går\s+av\s+stapeln|äger\s+rum|samlas|träffas|möts|sammanträder)(?=\s+(?:i|på|hos)\s)/iu;
/** "Styrelsen fastställde att riksstämman", "Beslut om stämman": who says so. */
const SAID_THAT =
  /^[^:]*(?<![\p{L}])(?:beslut\p{L}*|beslöt|fastställ\p{L}*|bestäm\p{L}*|meddel\p{L}*|informer\p{L}*|berätta\p{L}*)(?:\s+\p{L}+)?\s+(?:att|om)\s+/iu;
/** "Datum för auktionen". */
const DAY_OF = /^(?:datum|tid|dag)(?:et|en)?\s+för\s+(?=\p{L})/iu;
/** What a list of days is headed by: says nothing of any of them. */
const OF_A_LIST =
  /^(?:nya\s+möten|hålla\s+möten|möten|nästa(?=\s*:|\s*$)|(?:den|det|dagen|datumet)\s*$|(?:ses|träffas|möts)\s+vi|kalendarium|program|kalender|(?:mötes|sammanträdes)?(?:tider|datum|dagar)(?:na)?|fastställ\p{L}*\s+enligt\s+följande|(?:på\s+)?följande\s+(?:tider|dagar|datum))(?![\p{L}])(?:(?!\skl).)*/iu;

/** Last in a longer sentence: "Sylve tackade, och nästa bygdemöte". */
const LAST_CLAUSE = /^.*(?:,\s+(?:och|men|så)\s+|;\s+|\.\s+)(?=\S)/iu;

const JOINS = /^(?:att|och|samt|men)\s+/iu;

/** What a sentence says of a meeting before its day, without who said so and that it is held. */
export function beforeDay(text: string): string {
  const held = text.replace(SAID_THAT, '').replace(HELD_LAST, ' ').replace(HELD_BEFORE_PLACE, '');
  return held.replace(LAST_CLAUSE, '').replace(JOINS, '').replace(DAY_OF, '').replace(OF_A_LIST, '');
}

/** Words that begin what is told beside the meeting, and not where or what it is. */
const ASIDE =
  /^(?:som|då|där|dit|förutom|så|obs|men|om|annars|gärna|välkom\p{L}+|anmälan|bara|inget\s+annat|v\.?\s?\d+|(?:på\s+)?samma\s+(?:tid|länk|klockslag|plats|lokal)\p{L}*|heldag|halvdag|\d+\s+anmälda|(?:plats|lokal)(?:en)?\s*:?\s+(?:(?:är|ännu|ej|inte|meddelas|bestäms|oklar\p{L}*|okänd|ospecad|kommer|klar|bestämd|återkommer)(?:\s|$))+.*|inte|ej|ännu)(?![\p{L}])/iu;
/** "Lars-Inge ansv", "container beställs". */
const TELLS_LAST = /\s(?:ansv\.?|samk\.?|ansvarig|\p{Ll}+(?:äll|ok|ord|jud|änd|örj|äm|äj|elas|ras|nas)s)$/u;

const tells = (part: string): boolean =>
  ASIDE.test(part) ||
  TELLS_LAST.test(part) ||
  part.split(/\s+/u).some((word) => /^\p{Ll}/u.test(word) && isPresent(word) && !/^(?:kl|ses)$/u.test(word));

/** "Borås 9-12": hours are told from other figures right after the day. */
const HOURS_AFTER_PLACE = new RegExp(
  String.raw`^(?<place>\s*(?:${MUNICIPALITIES.join('|')}))\s+(?<hours>\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?)(?!\d)`,
  'iu',
);
/** Joined to where it is: "i Örebro och Monika är där". */
const AND_TELLS = /\s(?:och|men|så|om|där|som)\s+(?=\p{L})/iu;

/** How sure it is: said first, of what comes after. */
const HOW_SURE =
  /^(?<mark>[,;\s]*)(?:prel(?:\.|iminärt)?|förhoppningsvis|fysiskt|samtliga|alla(?=\s+(?:kl|\d)))(?![\p{L}])[\s,]*/iu;
const FEW_NAMES = 2;

/** Told beside the meeting: after a comma whatever tells; what stands right after the day is mostly of it. */
function isAside(part: string): boolean {
  const words = part.replace(/^[,;\s]+/u, '');
  return /^\s*[,;]/u.test(part) ? tells(words) : ASIDE.test(words);
}

/** A part between commas, up to where it begins to tell. */
function untilTold(part: string): string {
  const [first = '', ...more] = part.split(AND_TELLS);
  if (!more.some((rest) => tells(rest))) return part;
  // "…, Emma och Sixten leder"
  return /^[,;]/u.test(first) && first.split(/\s+/u).length <= FEW_NAMES + 1 ? '' : first;
}

/** What a sentence says of a meeting after its day: where and what it is, without what is told beside it. */
export function afterDay(text: string): string {
  return text
    .replace(HOURS_AFTER_PLACE, ' $<hours>, $<place>')
    .split(/(?=[,;])/u)
    .map((part) => part.replace(HOW_SURE, '$<mark>'))
    .filter((part) => !isAside(part))
    .map(untilTold)
    .join('');
}
