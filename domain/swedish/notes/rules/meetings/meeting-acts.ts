import { isFirstName } from '../../../who/first-names.ts';

const DAY_NEXT = String.raw`\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$`;
/** Words between the verb and the day, none of which makes the day a last one. */
const BETWEEN = String.raw`(?:\s+(?!(?:senast|före|innan|från|av|om|arbetet|ansökan|till\s+(?:och|den))(?![\p{L}]))\S+){0,7}?`;

/** Those who meet, or a group that goes somewhere together. */
const TOGETHER = String.raw`(?:hela\s+)?(?:vi|alla|gruppen|nätverket|styrelsen|personalen|enheten|klassen|kören|orkestern|laget|a-laget|arbetslaget|gänget|föreningen|avdelningen|teamet|rådet|eleverna|barnen|ledarna|medlemmarna|spelarna|seniorerna|scouterna|herrarna|damerna|pojkarna|flickorna|åk\s+\d|klass\s+\d\p{L}?|årskurs\s+\d)`;
/** What they do together on a day, which thus is an event. */
const GOES = String.raw`åker|reser|far|vandrar|paddlar|cyklar|tältar|övernattar|spelar|sjunger|uppträder|möter|tävlar|fikar|äter|bowlar|grillar|firar|städar|röjer|krattar|övar|repar|repeterar|gästar|besöker|ställer\s+ut|håller\s+öppet|har\s+öppet|gör\s+(?:ett\s+)?\p{L}*besök|går\s+på\s+(?:teater|bio|museum|konsert)`;
/** "Vi åker till Visby den", "Personalen besöker slottet den". */
export const GOES_THEN = new RegExp(
  `^(?:(?:och|men|så|sen)\\s+)?${TOGETHER}\\s+(?:${GOES})${BETWEEN}${DAY_NEXT}`,
  'iu',
);

/** "Vi har fått lokalen den", "Vi fick ishallen", "Salen är vår": a place that is taken for a day. */
export const HAS_PLACE = new RegExp(
  String.raw`^(?:(?:och|men|så)\s+)?(?:vi\s+(?:har\s+(?:(?:fått|bokat|hyrt|lånat)\s+)?|fick\s+|disponerar\s+|hyr\s+|lånar\s+)(?:\p{L}+\s+){0,2}?\p{L}*(?:lokalen|salen|hallen|gården|kiosken|huset|rummet|kyrkan|banan|parken|planen|scenen|stugan|aulan|matsalen|köket|badet|torget|ladan|logen|båten|bussen|istiden|rinken|biblioteket|museet|skolan)|\p{L}*(?:lokalen|salen|hallen|gården|huset|stugan|aulan)\s+är\s+(?:vår|bokad))(?:\s+(?:bokad\p{L}*|i|på)(?:\s+\p{Lu}\p{L}+)?|\s+i\s+\p{L}+)?${DAY_NEXT}`,
  'iu',
);

/** "Första turen går", "Bussen avgår från torget", "Luciatåget går": what goes on a day of its own. */
export const SETS_OFF = new RegExp(
  String.raw`^(?:(?:den|vår|årets)\s+)?(?:(?:första|sista|nästa|andra|extra)\s+)?\p{L}*(?:tur|turen|båt|båten|buss|bussen|tåg|tåget|resan|loppet|färden|flyget|stafetten|omgången|serien|rundan|karavanen)\s+(?:går|avgår|startar|körs|rullar|lämnar)${BETWEEN}${DAY_NEXT}`,
  'iu',
);

/** "Dagen är tisdagen", "Datumet blir": the day itself is told. */
export const DAY_IS = new RegExp(
  String.raw`^(?:dagen|datumet|(?:nytt|preliminärt|prel\.?|föreslaget)\s+datum)\s*(?::|(?:är|blir))?${DAY_NEXT}`,
  'iu',
);

/** What is done on a day that stands first: "Onsdag 14 maj säljer elevrådet rosor", "Den 12 maj öppnar utställningen". */
const DONE_THEN =
  /^(?:,?\s*kl\.?\s*[\d.:–-]+)?,?\s+(?:säljer|bjuder|visar|ordnar|anordnar|arrangerar|håller|öppnar|öppnas|har|kommer|serverar|tävlar|möter|samlas|träffas|hålls|avslutas|inleds|startar|börjar|blir|firar|uppträder|ställer|går|avgår)\s+(?:det\s+)?(?:(?:hela|alla|våra|vår|vårt)\s+)?(?<who>\p{L}+)/u;
/** Whoever it is that does it, these are no event: "1 maj börjar avtalet gälla", "3 maj går tiden ut". */
const NO_HAPPENING =
  /(?<![\p{L}])(?:gälla|gäller|ut|träda|avtal\p{L}*|lag|lagen|tiden|jag|han|hon|anmälan|ansökan|anmälning\p{L}*|sista|senast|ny\p{L}*\s+(?:rektor|chef|lärare|medarbetare)|ansökningar\p{L}*|portalen|systemet|formuläret|enkäten)(?![\p{L}])/iu;

/** Whether words after a day tell of something that happens on it, done by others than one person. */
export function happensThen(after: string): boolean {
  const who = DONE_THEN.exec(after)?.groups?.who;
  return who !== undefined && !isFirstName(who) && !/^\p{Lu}/u.test(who) && !NO_HAPPENING.test(after);
}

/** "Terminen avslutas den", "Träningarna börjar den": the first or the last time that those who meet do so. */
export const SEASON_TURNS = new RegExp(
  String.raw`^(?:\p{L}*(?:terminen|säsongen)|(?:vårens|höstens|säsongens)\s+\p{L}+|(?:träningarna|repen|övningarna|lektionerna|träffarna|gudstjänsterna|kurserna))\s+(?:avslutas|inleds|startar|börjar|drar\s+i\s?gång|drar\s+igång)${BETWEEN}${DAY_NEXT}`,
  'iu',
);

/** "I februari ses vi", "I höst åker vi": said of a time that is no day, which stands first. */
export const MEET_THEN =
  /^\s+(?:ses|träffas|möts|samlas|återses|sammanträder|åker|reser|far|besöker|gästar)\s+(?:vi|alla|gruppen|nätverket|styrelsen|rådet)(?![\p{L}])/iu;
/** "Juryn sammanträder i slutet av", "Rådet samlas någon gång". */
export const BODY_MEETS =
  /^\p{L}*(?:rådet|gruppen|juryn|styrelsen|nämnden|utskottet|kommittén|presidiet|nätverket|laget|ledarna|rektorerna|cheferna|teamet|direktionen|beredningen|klubben|kören|kretsen)\s+(?:samlas|sammanträder|träffas|ses|möts|återsamlas)(?:\s+(?:igen|åter|någon\s+gång|preliminärt|troligen|på\s+nytt))*\s*$/iu;
/** "Besöket blir av", "Turnén äger rum", of a week or a month. */
export const COMES_OFF =
  /^(?<what>[^,.;:]{3,40}?)\s+(?:blir\s+av|äger\s+rum|går\s+av\s+stapeln|hålls|arrangeras|anordnas)(?:\s+(?:troligen|preliminärt|i|under|någon\s+gång))*\s*$/iu;
