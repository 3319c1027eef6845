import { BODY } from './who-decides.ts';

/** What a group that meets does while it meets, has or thinks, so that "vi pratar" tells of no choice. */
const NO_CHOICE =
  'tolkar|skattar|startar\\s+med\\s+att|har|är|var|vilar|framför|delger|utbyter|får|behöver|önskar|tycker|anser|diskuterar|resonerar|samtalar|pratar|talar|ligger|saknar|ser|föreslår|lutar|orkar|återkommer|siktar|fastnar|landar|börjar|avslutar|kommer|känner|vet|tror|hoppas|reagerar|växlar|består|kan|vill|bör|undrar|funderar|noterar|konstaterar|minns|brukar|lär|räknar|märker|upplever|menar|delar(?!\\s+(?:på|upp|lika)(?![\\p{L}]))|drar(?!\\s+(?:ne[rd]|in|tillbaka|igång))|planerar|jobbar|arbetar|träffar|möter|sitter|står|ger|visar|berättar|redovisar|rapporterar|informerar|tränar|spelar|tittar|läser(?!\\s+(?:klart|om\\s))|hör|hittar|klarar|vinner|försöker|uppskattar|betonar|beklagar|uppmanar|påminner|bedömer|välkomnar|gratulerar|inväntar|uttrycker|understryker|efterlyser|växer|minskar|ökar|uppfattar|ändrar|ägnar|för(?!\\s+(?:in|över)\\s)|där|under|efter|över|eller|blir|äter|åker|sammanträder|går\\s+(?:igenom|runt|laget|in(?!\\s+(?:som|med)\\s)|i|mot)|tar\\s+(?:ställning|beslut|upp|hand|kontakt|med|reda|det|den|fram|emot|en|då|del)|fattar|tackar(?!\\s+(?:ja|nej))|gör\\s+(?:ett\\s+nytt|vad|en\\s+runda)|håller\\s+(?:med|på)|ställer\\s+(?:oss\\s+)?fråg\\p{L}*|kör\\s+(?:två|tre|fyra)';
const BEFORE =
  '(?:^|[:;]\\s+|[,–]\\s+(?:så\\s+|men\\s+|och\\s+)?|^(?:nej|ja|nä|ok|okej|därför|så|men|och|alltså)[,:]?\\s+)';
const PRESENT = '\\p{L}*(?:er|ar|år|ör|yr)';
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
/** "Det lät klokt och vi startar en cirkel": after what was thought of it. */
const AND_WE = new RegExp(
  `\\soch\\s+(?:då\\s+|så\\s+|därför\\s+)?vi\\s+(?:startar|drar\\s+igång|sätter\\s+igång|köper|hyr|anlitar|anställer|inför|byter|slopar|höjer|sänker|avskaffar|ställer\\s+in|lägger\\s+ne[rd]|tackar\\s+(?:ja|nej)|säger\\s+(?:ja|nej|upp)|provar|prövar|testar|kör|satsar|avstår|förlänger|fortsätter|behåller|väntar|avvaktar|ansöker|anmäler)(?![\\p{L}])`,
  'iu',
);
/** "Vi redovisar inte per skola", "Vi visar inget efter 1960": what is told of nobody is a rule for the time to come. */
const NOT_TOLD =
  /^(?:nej,?\s+)?vi\s+(?:redovisar|visar|publicerar|skriver|lämnar|skickar|berättar|namnger|rapporterar|mäter|jämför|sänder|bjuder|ersätter|betalar)\s+(?:\p{L}+\s+)?(?:inte|inget|inga|ingen|ej)(?![\p{L}])/iu;
/** "Vi sa 120 för vuxna", "Vi sa att gruppen ska heta Ån". */
const WE_SAID =
  /(?:^|[,;:]\s+)vi\s+(?:sa|sade)\s+(?:(?:också|då|nu|även|till\s+slut)\s+)?(?:\d|att\s+(?:vi\s+(?!har|är|var|hade|kan|vill|måste|behöver|tycker)|(?:\S+\s+){1,4}?(?:ska|blir|får)\s))/iu;
/** "Vi turas om att vara värdar", "Vi är med i år igen", "Vi är inte med". */
const WE_SHARE =
  /^vi\s+(?:turas\s+om|enas\s+om|hjälps\s+åt\s+med|är\s+(?:därmed\s+|alltså\s+)?(?:inte\s+)?med\s+(?:i\s+år|även\s+i\s+år|nästa\s+år))(?![\p{L}])/iu;
/** The meeting to come takes it up: nothing is chosen yet. */
const LATER =
  /till\s+handlingarna|\s(?:nästa\s+(?:gång|möte|träff)|på\s+\p{L}*(?:möte|träff)\p{L}*|återkommer|tar\s+upp)(?![\p{L}])|\?$/iu;

/** "Vi köper idag på fem avtal", "Idag använder vi tre system": how it is now, and not what is chosen. */
const SO_NOW =
  /(?<![\p{L}])vi\s+(?:\p{L}+\s+)?(?:i\s?dag|just\s+nu|för\s+närvarande|i\s+dagsläget|fortfarande|numera|redan|alltid|oftast|normalt|vanligtvis)(?![\p{L}])|^(?:i\s?dag|just\s+nu|för\s+närvarande|i\s+dagsläget|numera|normalt|vanligtvis|oftast)\s+\p{L}+\s+vi(?![\p{L}])/iu;

/** Whether a sentence tells how it is with those who meet, by "vi" and a word for now. */
export const isSoNow = (sentence: string): boolean => SO_NOW.test(sentence);

/** Whether a sentence tells what those who meet choose to do, with no word for deciding. */
export const chosenByUs = (sentence: string): boolean =>
  !LATER.test(sentence) &&
  [WE_FIRST, VERB_FIRST, OBJECT_FIRST, AND_WE, NOT_TOLD, WE_SAID, WE_SHARE].some((words) => words.test(sentence));
