import type { DateMention } from '../../../dates/date-mention.ts';
import { EVENT, EVENT_WORD, NO_EVENT } from '../../../words/event-words.ts';

/** "Klubben bjuder in till fest 3 mars kl 15": with a day and a time it is planned already. */
export const INVITES =
  /(?<![\p{L}])(?:bjuder\s+in|inbjuder|bjuds\s+in|inbjuds|hälsas\s+välkomna|är\s+välkomna)\s+till\s/iu;
/** "Boka in 3 mars för årsmötet", "Notera datumet 3 mars". */
export const BOOKS =
  /^(?:boka(?:\s+(?:in|upp))?|notera|spara|reservera|skriv\s+upp|håll)(?:\s+(?:redan\s+nu|gärna|datumet|datum|dagen))*\s*(?::\s*(?:\p{L}+\s+){0,5})?$/iu;
/** "Vi träffas igen den 4 mars", "arbetsgruppen ses 3 mars". */
export const WE_MEET = /(?<![\p{L}])(?:träffas|ses|syns|hörs|möts|samlas|sammanträder|återses|återsamlas)(?![\p{L}])/iu;

/** "Vi startar terminen den", "Vi besöker museet", "Gruppen har valt": what those who meet do together on a day. */
export const WE_HOLD =
  /^(?:(?:och|men|så)\s+)?(?:vi|gruppen|nätverket|alla)\s+(?:startar|inleder|avslutar|börjar|kör|gästar|besöker|bowlar|grillar|firar|är\s+ute|har\s+(?:valt|bokat|bestämt|fått\s+\p{L}+(?:en|et)))(?:\s+(?!(?:senast|före|innan|från|av|om|arbetet|ansökan)\s)\S+){0,6}?\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** "Datum för våren: 25 januari, 21 mars", "Höstens träffar: 4/9, 9/10": each day after it is a meeting. */
const DATES_OF =
  /^(?:[vh]t|våren|hösten)\s?-?(?:20)?\d{0,2}\s*:\s*(?:\p{L}{2,4}\s)?$|(?:^|\s)(?:mötes|träff|sammanträdes)?(?:datum|dagar|tider|mötes(?:tider|datum|dagar)|\p{L}*(?:möten|träffar|sammanträden|nätverksträffar))(?:na)?(?:\s+(?:för|under|i|till|hösten|våren|framöver|framåt|därefter|\p{L}+en|\p{L}+et|vt|ht|\d+))*\s*(?::|\s(?:är|blir)|(?<=\s[vh]t\s?-?\d{0,4}\s*))\s*(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** "Siv påminner om utbildningsdagen den 3 mars": what is told of is an event to come. */
const TOLD_OF =
  /(?<![\p{L}])(?:påminner|påminde|påminns|informerar|informerade|berättar|berättade|tipsar|tipsade|upplyser|upplyste|påminnelse|information)\s+om\s+(?<event>[^.,;]+)$/iu;

/** "Blir 7 maj", "Datum spikat: 7 maj", under a heading that names the event. */
const UNDER_ITS_NAME =
  /^(?:(?:den\s+)?(?:blir|är|hålls|äger\s+rum|går\s+av\s+stapeln|planeras\s+till)|(?:datum|dag|tid|när)(?:et|en)?(?:\s+(?:är\s+)?(?:spika|sat|bestäm|boka|klar)\p{L}*)?\s*:?)\s+(?:den\s+|till\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** How words before an exact day tell of a meeting on it, and the rule that says so; undefined where they don't. */
export function toldBefore(head: string, heading: string, mention: DateMention): string | undefined {
  if (mention.span?.approximate !== false) return undefined;
  if (DATES_OF.test(head)) return 'dates-listed';
  const told = TOLD_OF.exec(head)?.groups?.event;
  if (told !== undefined && EVENT_WORD.test(told.replace(NO_EVENT, ' '))) return 'told-event';
  return UNDER_ITS_NAME.test(head) && EVENT_WORD.test(heading.replace(NO_EVENT, ' ')) ? 'under-its-name' : undefined;
}

/** After a day that stands first: "är det dags igen", "har vi sommarfest", "kåserar en polis". */
export const THEN_HELD =
  /^,?\s*(?:är\s+det\s+(?:åter\s+)?dags|(?:genomför|arrangerar|anordnar|gästar|besöker|inviger|uppmärksammar)\s+vi(?![\p{L}])|(?:kör|ses|träffas|möts|samlas|åker|reser|går|firar)\s+vi(?![\p{L}])|vi\s+(?:kör|ses|träffas|möts|samlas|åker|är|firar)(?![\p{L}])|(?:kåserar|föreläser|gästar|gästas|underhåller|uppträder|predikar|inviger|invigs|avtackas|sjunger|spelar|medverkar)(?![\p{L}]))/iu;

/** Between the days of a list: "3 mars och 5 maj", "3 mars i Hjo, därefter 5 maj". */
export const LIST_GOES_ON =
  /^(?:\s*(?:\([^)]*\)|(?:från\s+)?kl(?:\.|ockan)?\s*[\d.:–-]+|[\d.:]+\s*[–-]\s*[\d.:]+|(?:i|på|hos)\s+\p{Lu}[\p{L}-]+))*\s*(?:[,;/&+]|och|samt|resp\.?|respektive)?\s*(?:(?:därefter|sedan|samt|och|sen|höstens|vårens|första|sista|nästa|reservdag|alternativt|eller|reserv|den|genrep|avslutning|final|start)\s*:?\s+)*(?:\p{L}*dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** A day with where or what right after it, on a line of its own: "3 mars i Hjo", "3 mars, Rådhuset", "3/3 Kulturdagen". */
export const PLACED =
  /^[\s,:–—-]*(?:\([^)]*\)(?:\s+(?:hos|i|på)\s|\s*[.,]?$|\s*kl)|(?:(?:i|på|hos|vid)\s+)?\p{Lu}[\p{L}-]+|(?:digitalt|digital|fysiskt|fysisk|heldag|halvdag|via\s|på\s+(?:teams|zoom|distans|länk|plats)|samma\s+(?:plats|ställe|tid|lokal|rum|länk)|(?:i|på|hos|vid|ute\s+vid)\s+\p{Ll}+(?:en|et|an|ön|ån|salen|huset|gården))(?![\p{L}])|\([^)]*$)/u;
/** "Därefter 3 mars", "Sedan blir det 3 mars": one more meeting after the one just told of. */
export const THEREAFTER =
  /^(?:och\s+)?(?:därefter|därpå|sedan|sen|efter\s+det)\s*:?\s*(?:blir\s+det\s+|är\s+det\s+)?(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
/** Right before a day: what has these takes place on it, whatever it is called. */
export const HELD =
  /(?<![\p{L}])(?:går\s+av\s+stapeln|äger\s+rum|hålls|arrangeras|anordnas|infaller|invigs|invigning\s+sker|avhålls|pågår|drar\s+igång|går\s+av\s+stapeln|delas\s+ut|skrivs\s+under|undertecknas|avtäcks|tänds|sjösätts|blir\s+av|(?:är|har)\s+(?:bokad|bokat|bokats|inbokad|inbokat|fastlagd|fastlagt)(?:\s+\p{L}+){0,2}|(?:datum(?:et)?|dagen)\s+(?:är\s+|har\s+)?(?:satt|satts|spikat|spikats|bestämt|bestämts|bokat|bokats|blir(?:\s+hur\s+som\s+helst)?)(?:\s+till)?|är\s+det\s+(?:bestämt|satt|bokat)\s+till)\s+(?:(?:i\s+år|åter|igen|preliminärt|prel\.?|alltså|nu)\s+)*(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
/** "Den blir", "Första gången är", before a day with a time or a place after it. */
export const IT_IS =
  /^(?:den|det|dagen|datumet|(?:den\s+)?(?:första|andra|sista|nästa)|(?:dag|datum|tid)\s*:|(?:första|sista|nästa)\s+(?:gången?|turen|kursstart|tillfället?)|start)\s*(?:(?:blir|är|går|hålls|startar|ska\s+(?:vara|hållas|bli))\s+)?(?:(?:i\s+år|åter|igen|preliminärt)\s+|(?<place>(?:i|på|hos)\s+\p{L}+\s+))?(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** "3–4 oktober står fast", "25 september då vi träffas i Hjo": said right after the day. */
export const STANDS_FIRM = /^\s+(?:står\s+fast|ligger\s+fast|gäller\s+fortfarande|blir\s+av)(?![\p{L}])/iu;
export const WHEN_WE_MEET = /^,?\s+(?:då|när)\s+vi\s+(?:ses|träffas|möts|samlas)(?![\p{L}])/iu;
/** "Klass 5B kommer den", "Socialtjänsten kommer hit": a visit, where a time follows or many come. */
export const VISITS =
  /^(?<who>[^.,;:]{2,50}?)\s+kommer(?:\s+(?:hit|till\s+(?:oss|\p{L}+)|på\s+besök))?\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
export const MANY = /(?:männen|arna|erna|orna|klass\s+\S+|elever|gäster|besökare)$/iu;
/** "Biblioteket har öppet hus den", "Åk 8 har föräldramöte". */
export const HAS_EVENT = new RegExp(
  String.raw`(?<![\p{L}])har\s+(?:(?:en|ett|sin|sitt)\s+)?(?:${EVENT}|öppet\s+hus)(?:\s+(?:om|för|med)\s+\p{L}+)?\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$`,
  'iu',
);
/** "Kristi himmelsfärds dag, alltså 9 maj", "när vi ses 24 maj": a day of its own in a sentence about something else. */
export const TOLD_APART =
  /(?:(?<![\p{L}])(?:alltså|nämligen|det\s+vill\s+säga)|(?:[,–-]|\soch)\s(?:den|det)\s(?:hålls|blir|äger\s+rum|går\s+av\s+stapeln|är)|(?<![\p{L}])(?:när|då)\s+vi\s+(?:ses|träffas|möts)(?:\s+igen)?)\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** "… på konferensen den", "… ordnar utbildningsdag": an event of its own, and not the next meeting. */
export const AT_EVENT = new RegExp(
  String.raw`(?<![\p{L}])(?:vid|på|under|i|ordnar|anordnar|arrangerar|bjuder\s+på)\s+(?:(?:en|ett|den|det|\p{L}+s|gemensam\p{L}*|årlig\p{L}*)\s+){0,2}(?!\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet)\s|(?:mån|tis|ons|tors|fre|lör|sön|födelse)?dagen\s)(?:${EVENT})\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$`,
  'iu',
);
