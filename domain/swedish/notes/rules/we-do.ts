import { BODY } from './who-decides.ts';

/** What a group that meets does while it meets, has or thinks, so that "vi pratar" tells of no choice. */
const NO_CHOICE =
  'har|är|var|vilar|delger|utbyter|får|behöver|önskar|tycker|anser|diskuterar|resonerar|samtalar|pratar|talar|ligger|saknar|ser|föreslår|lutar|orkar|återkommer|siktar|fastnar|landar|börjar|avslutar|kommer|känner|vet|tror|hoppas|reagerar|växlar|består|kan|vill|bör|undrar|funderar|noterar|konstaterar|minns|brukar|lär|räknar|märker|upplever|menar|delar|drar|planerar|jobbar|arbetar|träffar|möter|sitter|står|ger|visar|berättar|redovisar|rapporterar|informerar|tränar|spelar|tittar|läser|hör|hittar|klarar|vinner|försöker|uppskattar|betonar|beklagar|uppmanar|påminner|bedömer|välkomnar|gratulerar|inväntar|uttrycker|understryker|efterlyser|växer|minskar|ökar|uppfattar|ändrar|ägnar|för|där|under|efter|över|eller|blir|äter|åker|sammanträder|går\\s+(?:igenom|runt|laget|in|i|mot)|tar\\s+(?:ställning|beslut|upp|hand|kontakt|med|reda|det|den|fram|emot|en|då|del)|fattar|tackar(?!\\s+(?:ja|nej))|gör\\s+(?:ett\\s+nytt|vad|en\\s+runda)|håller\\s+(?:med|på)|ställer\\s+(?:oss\\s+)?fråg\\p{L}*|kör\\s+(?:två|tre|fyra)';
const BEFORE =
  '(?:^|[:;]\\s+|[,–]\\s+(?:så\\s+|men\\s+|och\\s+)?|^(?:nej|ja|nä|ok|okej|därför|så|men|och|alltså)[,:]?\\s+)';
const PRESENT = '\\p{L}*(?:er|ar|år|ör)';
/** "Vi hakar på", "Gruppen avvaktar beskedet", "Nej, vi väntar". */
const WE_FIRST = new RegExp(`${BEFORE}${BODY}\\s+(?!(?:${NO_CHOICE})(?![\\p{L}]))${PRESENT}(?=[\\s.!]|$)`, 'iu');
/** "Framledes tar vi två teman", "Från och med hösten sambedömer vi", "Efter diskussion väljer gruppen". */
const VERB_FIRST = new RegExp(
  `^(?:framledes|hädanefter|framöver|fortsättningsvis|tills\\s+vidare|i\\s+fortsättningen|från\\s+och\\s+med\\s+\\S+(?:\\s+\\S+)?|fr\\.?\\s?o\\.?\\s?m\\.?\\s+\\S+(?:\\s+\\S+)?|i\\s+år|efter\\s+(?:\\p{L}+\\s+)?(?:diskussion|omröstning|överläggning|samtal)|av\\s+.{3,40}?)\\s+(?!(?:${NO_CHOICE.replace('har|', '')})(?![\\p{L}]))${PRESENT}\\s+${BODY}(?![\\p{L}])`,
  'iu',
);
/** "Läsutmaningen kör vi en gång till", "De andra idéerna lägger vi ner", "Henne tar vi": what is chosen stands first. */
const OBJECT_FIRST =
  /^(?!(?:nu|då|där|hur|vad|när|om|ibland|därefter|först|varför|nästa)\s)(?:[\p{L}-]+\s+){1,4}(?:kör|lägger|tar|stryker|skippar|struntar|hoppar|behåller|väljer|köper|släpper|avstår|slopar|byter)\s+vi(?:\s+(?!upp|med|fram|i\s|på|då|nästa)|[.!]?$)/iu;
/** The meeting to come takes it up: nothing is chosen yet. */
const LATER =
  /till\s+handlingarna|\s(?:nästa\s+(?:gång|möte|träff)|på\s+\p{L}*(?:möte|träff)\p{L}*|återkommer|tar\s+upp)(?![\p{L}])|\?$/iu;

/** Whether a sentence tells what those who meet choose to do, with no word for deciding. */
export const chosenByUs = (sentence: string): boolean =>
  !LATER.test(sentence) && (WE_FIRST.test(sentence) || VERB_FIRST.test(sentence) || OBJECT_FIRST.test(sentence));
