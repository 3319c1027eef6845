import { GROUP } from './who-decides.ts';

const ROLE = String.raw`(?:vice\s+)?(?:ordförande|ordf|kassör|sekreterare|sekr|revisor(?:er)?|revisorssuppleant|valberedning|sammankallande|suppleant(?:er)?|ledamot|ledamöter|ersättare|firmatecknare|webbansvarig|materialansvarig|kontaktperson|ombud|kontaktombud|samordnare|moderator|nätverksledare|talesperson)|vice`;
/** "Ny sammankallande blir Siv", "Bo Alm som vice", "Bo Alm till kassör": who is elected stands with a capital. */
export const ELECTED = new RegExp(
  String.raw`^(?:(?:Som|Till)\s+)?(?:[Nn]ya?|[Nn]ytt|[Ee]rsättare|[Ss]uppleant|[Ss]ammankallande|[Vv]ice\s+ordförande|[Oo]rdförande)(?:\s+\p{L}+){0,4}\s+blir\s+\p{Lu}\p{Ll}|^[Nn]ya?\s+\p{Ll}+\s+är\s+\p{Lu}\p{Ll}|^(?:\p{Lu}[\p{L}-]+\s+){1,3}(?:(?:blev|fortsätter\s+som(?:\s+\p{L}+s)?|kvarstår\s+som|sitter\s+kvar\s+som|som|till)\s+)(?:ny\s+)?(?:${ROLE})(?:[\s,.]|$)`,
  'u',
);
/** "Kassör: Bo Alm", under a heading for elections. */
export const ROLE_FILLED = new RegExp(
  String.raw`^(?:${ROLE})(?:\s+(?:på\s+)?\d?\s?\p{Ll}+){0,3}\s*[:–-]\s*\p{Lu}\p{Ll}+`,
  'iu',
);
export const ELECTIONS =
  /(?:^|\s|-|års)(?:om|fyllnads|styrelse|person)?val(?:en|et|beredning\p{L}*)?(?=\s|$)|konstituer|förtroendeposter/iu;
/** "Valda: Siv Ask (skolan)", "Kassör, omval Bo", "Ordf 2027: Siv", "Ersättare Bo Ek (omval)". */
export const ELECTED_LINE = new RegExp(
  String.raw`^(?:(?:[Oo]m|[Nn]y|[Ff]yllnads)?[Vv]al(?:des|da|d)(?:\s+(?:till\s+)?(?:${ROLE}))?\s*:\s*\p{Lu}|(?:${ROLE}|[KSORLVE]\p{Ll}{3,16}),?\s+(?:om|ny|åter)val(?:d|da)?:?\s+(?:av\s+)?\p{Lu}\p{Ll}|(?:[Oo]rdf(?:örande)?|[Vv]ice|[Ss]ekr(?:eterare)?|[Kk]assör|[Ss]ammankallande)\.?\s+20\d\d:\s+\p{L}|(?:[Oo]rdförandeskapet|[Ss]ekreterarskapet):?\s+\p{Lu}\p{Ll}+\s+20\d\d)`,
  'u',
);
/** "Siv och Bo utsågs att företräda klubben", "Rådet utser Siv till ombud": an office, and nothing to be done at once. */
const TO_OFFICE = new RegExp(
  String.raw`\s(?:ut(?:sågs|ses)|val(?:des|ts)|väljs)\s+att\s+(?:företräda|efterträda|representera|sitta|ingå|vara|leda|föra|justera|skriva|ersätta)(?![\p{L}])|\s(?:om|ny|åter)?(?:utsågs|utses|valdes|väljs)\s+(?:som|till)\s+(?:ny\s+)?(?:${ROLE})(?![\p{L}])|^(?:${GROUP})\s+(?:utser|utsåg|väljer|valde)\s+[^,]*\s(?:till\s+\p{L}|att\s+(?:företräda|efterträda|representera|sitta|ingå|vara|leda|föra)(?![\p{L}]))`,
  'iu',
);
const NAME = String.raw`\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.-]*)*`;
const NAMES = String.raw`${NAME}(?:\s+(?:och|&)\s+${NAME})?`;
const OFFICE = String.raw`(?:ordförandeskapet|sekreterarskapet|kassörskapet|klubban|pennan|rodret|stafettpinnen)`;
/** "Siv tar över som kassör", "Bo efterträder Siv som ordförande", "Ordförandeskapet går till Hjo". */
const TAKES_OVER = new RegExp(
  [
    String.raw`(?<![\p{L}])${NAMES}\s+(?:tar|tog)\s+över\s+(?:(?:som|rollen\s+som)\s+(?:\p{L}+s\s+)?(?:${ROLE})|${OFFICE})(?![\p{L}])`,
    String.raw`^(?:[Ee]fter\s+${NAME}\s+)tar\s+${NAMES}\s+över\s+som\s`,
    String.raw`(?<![\p{L}])${NAMES}\s+(?:efterträder|efterträdde|ersätter|avlöser)\s+${NAME}\s+som\s+(?:${ROLE})(?![\p{L}])`,
    String.raw`(?<![\p{L}])${NAMES}\s+(?:fortsätter|kvarstår|sitter\s+kvar|stannar|blir)\s+(?:som\s+)?(?:ny\s+|vår\s+)?(?!kontakt)(?:${ROLE})(?=$|[.,!]|\s+(?:i|ett|till|t\s?o\s?m|från|nästa|efter|tills|över|2))`,
    String.raw`(?<![\p{L}])${NAMES}\s+(?:har|tar)\s+${OFFICE}(?![\p{L}])`,
    String.raw`^\p{Lu}\p{Ll}+skapet\s+(?:går|övergår)\s+(?:över\s+)?till\s+\p{Lu}`,
    String.raw`^Det\s+blir\s+${NAMES}\s+som\s+(?:håller\s+i\s+|tar\s+(?:över\s+)?)${OFFICE}`,
  ].join('|'),
  'u',
);
/** "Till kassör valdes Siv, till sekreterare Bo", "Siv som ordförande och Bo som vice": where another office begins. */
export const EACH_OFFICE = new RegExp(
  [
    String.raw`,\s+(?:och\s+|samt\s+)?(?=[Tt]ill\s+(?:${ROLE})\s+\p{Lu}|${NAMES}\s+(?:blir|till|som)\s+(?:${ROLE})(?![\p{L}]))`,
    String.raw`\s+(?:och|samt)\s+(?=till\s+(?:${ROLE})\s+(?:valdes\s+|utsågs\s+)?\p{Lu})`,
    String.raw`(?<=(?:som|till)\s+(?:${ROLE})(?:\s+för\s+20\d\d)?)\s+(?:och|samt)\s+(?=${NAMES}\s+(?:blir|till|som)\s+(?:${ROLE})(?![\p{L}]))`,
    String.raw`(?<=\s(?:om)?(?:val(?:des|da)|utsågs|utses|väljs)\s.{0,60}|\s(?:val(?:des|da)|utsågs|utses|väljs)),\s+(?:och\s+|med\s+)?(?=(?:ersättare|suppleant(?:er)?|vice|reserv|kassör|sekreterare|revisor(?:er)?)\s+\p{Lu})`,
  ].join('|'),
  'u',
);

/** Said by somebody, or as a question, a wish or what holds for a day. */
const NOT_ELECTED =
  /(?<![\p{L}])(?:beslut\p{L}*\s+(?:\p{L}+\s+)?att|vem|någon|önskar|vill|skulle|som\s+är|i\s?dag|då)(?![\p{L}])|\?$/iu;

/** "Lasse tar över ordförandeskapet": an office passes on, with no word for electing. */
const takesOver = (sentence: string): boolean => TAKES_OVER.test(sentence) && !NOT_ELECTED.test(sentence);

/** Whether somebody is elected or takes an office over. */
export const isElected = (sentence: string): boolean => TO_OFFICE.test(sentence) || takesOver(sentence);
