import { ACTING_PHRASES } from './acting-phrases.ts';
import { fold } from './letters.ts';
import { isWorkPresent } from './work-forms.ts';

/**
 * What a verb in the present says when a person is its subject in notes of a meeting. Reporting verbs tell what was said
 * or done at the meeting; stative ones describe; the others are things to do after it.
 */
const REPORTING =
  'väcker avböjer avsäger avstår gratulerar beklagar berättar informerar redogör redovisar rapporterar föredrar presenterar visar beskriver förklarar påpekar påtalar påminner meddelar säger nämner framhåller understryker poängterar betonar konstaterar sammanfattar inleder avslutar hälsar tackar föreslår undrar frågar tycker anser menar tror upplever lyfter tipsar efterfrågar efterlyser önskar vill uttrycker reflekterar diskuterar resonerar samtalar pratar berörs yrkar reserverar instämmer bifaller finner ställer uppger framför anmäler orienterar delger repeterar exemplifierar kommenterar svarar bekräftar hoppas minns vet hävdar varnar ifrågasätter motiverar argumenterar avgår anländer lämnar ersätter leder välkomnar noterar läser gratulerar avtackar avtackas summerar flaggar vittnar belyser skildrar påstår tillägger uppmanar rekommenderar berömmer välkomnas drar återger föredrog aviserar signalerar efterhör resumerar inviger konkluderar delar drömmer förstår förespråkar skiljer befarar ogillar uppskattar saknar tvivlar gläds klagar skrattar suckar erkänner oroar oroas längtar tvekar protesterar invänder förordar vidhåller medger bävar gnäller retar jublar nickar applåderar ångrar bekymras fruktar överväger vädjar biträder gissar tippar misstänker avskyr avråder tillråder lovordar hyllar kritiserar tillstyrker avstyrker hatar pekar erinrar demonstrerar muttrar anmärker sjunger redogjorde';
const STATIVE =
  'är har finns består ligger heter kostar gäller innebär känner ser stänger åker bjuder öppnar beror saknas saknar behöver kan får bör måste äger tillhör verkar arbetar jobbar deltar medverkar ingår pågår fungerar går står kommer blir bor sitter trivs mår lider sliter satsar driver erbjuder använder följer befinner utgör omfattar innehåller räknar gillar älskar kämpar upplever strävar fokuserar representerar håller växer ökar minskar stöttar märker börjar slutar flyttar fyller tjänstgör studerar utgår avser syftar handlar rör leds styrs finansierar träder upphör löper varar lockar drabbas märks syns uppstår råder undervisar forskar pendlar tävlar äter sover spelar tränar vinner förlorar kör ger gör tar hör lever väntar firar vikar reser tillträder fortsätter rullar brukar';

/** With the spellings of an OCR: "foreslår" and "foreslar" are "föreslår". */
const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, word.replaceAll('ö', 'o'), fold(word)]));
const REPORTING_VERBS = setOf(REPORTING);
const STATIVE_VERBS = setOf(STATIVE);

const ACTING_PHRASE = new RegExp(`^(?:${ACTING_PHRASES.map(([pattern]) => pattern).join('|')})`, 'iu');

/** Told or shown afterwards: "visar listan för rektorn sen". */
const AFTERWARDS =
  /^(?:visar|berättar|rapporterar|redovisar|presenterar|informerar|meddelar|läser)\s(?:.*\s)?(?:sen|sedan|efteråt|därefter)[.!]?$/iu;

const ADVERB_AFTER =
  /^(\p{L}+)\s+(?:även|också|sedan|därefter|vidare|nu|kort|då|därför|gärna|själv|själva|gemensamt)\s+/iu;

/** What someone may come to do, and what those who leave have done. */
const NO_MORE =
  /^(?:funderar(?:\s+på\s+(?:det|saken|den))?[.!]?$|lämnar\s+(?:\p{L}+\s+){0,2}efter\s|tar\s+med\s+sig\s+(?:att\s+(?:hon|han|hen|de|det|den|vi|man|alla|barn|elever)\s|(?:insikten|känslan|tanken)(?![\p{L}]))|hänger\s+(?:kvar|(?:i|på|vid)\s+\p{Ll}+(?:en|et|rum|rummet|tavlan)[.!]?$))/u;

/** Somebody's own words: "skriver 'vi vill ha en lekplats'". */
const QUOTES = /^\p{L}+(?:\s+\p{L}+){0,2}\s*[:,]?\s*["”“»]/u;

/** Told or thought, where a whole clause follows: "bedömer att eleverna har rätt till skjuts". */
const THAT_CLAUSE =
  /^\p{L}+(?:\s+(?:också|även|dock|vidare|med|samtidigt))?\s+att\s+(?!\p{L}+(?:a|å)(?![\p{L}])|(?:gå|se|få|ge|be|ta|bli)(?![\p{L}]))/iu;
/** "Lena påminner.": said alone they are to be done. */
const SAID_ALONE =
  /^(?:påminner|frågar|svarar|meddelar|håller\s+i|kör|handlar|leder|anmäler|visar\s+(?:sen|sedan))[.!]?$/iu;
/** These see to it that something comes about. */
const SEES_TO =
  /^(?:kontrollerar|säkerställer|säkrar|garanterar|bevakar|tillser|kollar|ordnar|fixar|begär|kräver|meddelar|ser|återkopplar|verifierar|dubbelkollar|kvitterar|intygar)(?![\p{L}])/iu;

/** What a sentence's predicate is, seen from its first word on. */
export type Sense = 'acting' | 'reporting' | 'stative' | 'unknown';

/** The sense of a predicate that begins with a verb in the present: "tar fram en mall", "berättar om resan". */
export function senseOf(predicate: string): Sense {
  const verb = /^[\p{L}-]+/u.exec(predicate)?.[0].toLowerCase() ?? '';
  if (SAID_ALONE.test(predicate) || AFTERWARDS.test(predicate)) return 'acting';
  if (QUOTES.test(predicate) || NO_MORE.test(predicate)) return 'reporting';
  if (THAT_CLAUSE.test(predicate) && !SEES_TO.test(predicate)) return 'reporting';
  if (ACTING_PHRASE.test(predicate) || ACTING_PHRASE.test(predicate.replace(ADVERB_AFTER, '$1 '))) return 'acting';
  if (REPORTING_VERBS.has(verb)) return 'reporting';
  if (STATIVE_VERBS.has(verb)) return 'stative';
  return isWorkPresent(verb) ? 'acting' : 'unknown';
}

/** States and opinions, which no one can be asked for, and what people tell of their lives. */
const BEING = setOf(
  'är har finns består ligger heter kostar gäller innebär känner ser beror saknas saknar behöver kan får bör måste äger tillhör verkar ingår pågår fungerar blir bor trivs mår lider sliter satsar befinner utgör omfattar innehåller gillar älskar kämpar upplever strävar växer ökar minskar märks syns uppstår slutar börjar flyttar fyller tjänstgör avser syftar rör upphör löper varar lockar drabbas tycker anser menar tror önskar vill hoppas minns vet avgår tillträder avböjer avsäger avstår undrar arbetar jobbar undervisar forskar pendlar studerar lever äter sover använder erbjuder träder beklagar gratulerar tackar vinner förlorar fokuserar leds styrs finner instämmer yrkar reserverar föreslår efterlyser efterfrågar ifrågasätter varnar hävdar påstår betonar understryker poängterar påpekar konstaterar framhåller anländer kommer går ger gör tar hör brukar drömmer förstår förespråkar skiljer befarar ogillar uppskattar saknar tvivlar gläds klagar skrattar suckar erkänner oroar oroas längtar tvekar protesterar invänder förordar vidhåller medger bävar gnäller retar jublar nickar applåderar ångrar bekymras fruktar överväger vädjar biträder gissar tippar misstänker räknar håller fortsätter utgår står öppnar driver spelar tränar tävlar avskyr avråder lovordar hyllar kritiserar hatar',
);

/** "säger Siv", and not "säger det till Siv"; "håller på med budgeten". */
const SAID_AND_GOING_ON = /^(?:säger(?!\s.*\still\s)|håller\s+på(?![\p{L}]))/iu;

/** Of verbs that mostly tell of a state, what is done all the same. */
const DONE_ALL_THE_SAME =
  /^(?:går\s+(?:igenom|runt)|håller\s+(?!på(?![\p{L}])|med(?![\p{L}]))|tar\s+(?:upp(?!\s+(?:att|hur|frågan\s+om))|del|emot)|kommer\s+till)/iu;

/** Told at the meeting, and hardly to be told later: "beskriver hur de gör", "frågar om det finns plats". */
const TOLD_THERE =
  /^(?:beskriver|förklarar|tipsar|hälsar|noterar|erinrar|exemplifierar|redogör\s+för\s+hur|väntar|vikar|firar|(?:frågar|undrar)\s+om\s+(?:det|man|vi|medel|någon)|lämnar\s+(?:gruppen|styrelsen|nätverket|uppdraget|tjänsten|\p{L}+skapet))(?![\p{L}])/iu;

/** Whether what someone tells, shows, leads or minds may be something to do: "visar runt", and not "tycker att". */
export function canBeDone(predicate: string): boolean {
  const verb = /^[\p{L}-]+/u.exec(predicate)?.[0].toLowerCase() ?? '';
  if (DONE_ALL_THE_SAME.test(predicate)) return true;
  // "Rektor informerar", "påminner om att sekretessen gäller": told there.
  if (/^\p{L}+[.!]?$|^\p{L}+\s+(?:\p{L}+\s+)?om\s+att\s|:$/u.test(predicate)) return false;
  if (TOLD_THERE.test(predicate)) return false;
  return !BEING.has(verb) && !THAT_CLAUSE.test(predicate) && !SAID_AND_GOING_ON.test(predicate);
}

/** Infinitives after "ska" and "kommer att" that describe rather than set a task. */
export const STATIVE_INFINITIVE =
  /^(?:ha(?!\s+(?:\p{Ll}+(?:at|it|tt|gt|lt|nt|rt|st|kt)(?:\s|$)|(?:(?:en|ett|sitt|första)\s+)?(?:\p{L}*(?:möte|råd|samtal|träff|genomgång|jour|vakt|dialog|kontakt|avstämning)|hand\s+om|koll|med\s+sig|m\s+sig)(?![\p{L}])))|vara(?!\s+(?:med|värd|behjälplig|ansvarig|sammankallande|kontakt))|fortsätta\s+(?:att\s+)?vara|kunna|få|bli|finnas|vilja|innehålla|omfatta|gälla|utgå|kosta|innebära|heta|stå(?!\s+för)|ligga(?!\s+på\s)|leda|bidra|kräva|behöva|tillträda|sluta|erbjudas|lida|räcka|fylla år|gå i pension|öka|minska|ta slut|behålla|hålla\s+på|(?:bara\s+)?(?:jobba|arbeta)\s+(?:i|på|deltid|halvtid|heltid|kvar|mån\p{L}*)|ha\s+\p{L}+t\s+att)(?![\p{L}])/iu;
