/**
 * What a verb in the present says when a person is its subject in notes of a meeting. Reporting verbs tell what was said
 * or done at the meeting; stative ones describe; the others are things to do after it.
 */
const REPORTING =
  'berättar informerar redogör redovisar rapporterar föredrar presenterar visar beskriver förklarar påpekar påtalar påminner meddelar säger nämner framhåller understryker poängterar betonar konstaterar sammanfattar inleder öppnar avslutar hälsar tackar föreslår undrar frågar tycker anser menar tror upplever känner ser lyfter tipsar efterfrågar efterlyser önskar vill uttrycker reflekterar diskuterar resonerar samtalar pratar berörs yrkar reserverar instämmer bifaller finner ställer uppger framför anmäler orienterar delger repeterar exemplifierar kommenterar svarar bekräftar hoppas minns vet hävdar varnar ifrågasätter motiverar argumenterar avgår anländer lämnar ersätter leder välkomnar noterar läser gratulerar avtackar avtackas summerar flaggar vittnar belyser skildrar påstår tillägger uppmanar rekommenderar berömmer välkomnas drar återger föredrog aviserar signalerar efterhör resumerar inviger konkluderar delar';
const STATIVE =
  'är har finns består ligger heter kostar gäller innebär beror saknas saknar behöver kan får bör måste äger tillhör verkar arbetar jobbar deltar medverkar ingår pågår fungerar går står kommer blir bor sitter trivs mår lider sliter satsar driver erbjuder använder följer befinner utgör omfattar innehåller räknar gillar älskar kämpar upplever strävar fokuserar representerar håller växer ökar minskar stöttar märker börjar slutar flyttar fyller tjänstgör studerar utgår avser syftar handlar rör leds styrs finansierar träder upphör löper varar lockar drabbas märks syns uppstår råder undervisar forskar pendlar tävlar äter sover spelar tränar vinner förlorar kör ger gör tar hör lever tillträder';
const ACTING =
  'kontaktar mailar mejlar mejl skickar bokar kollar undersöker sammanställer ordnar fixar köper beställer ringer återkommer ansvarar skriver uppdaterar förbereder planerar kallar återkopplar förmedlar förankrar tillfrågar hämtar lånar söker ansöker organiserar arrangerar samordnar utreder kartlägger inventerar analyserar jämför räknar begär inhämtar offererar upphandlar bevakar inväntar översätter justerar korrigerar revideras reviderar redigerar publicerar lägger sätter hänger delar distribuerar sprider marknadsför annonserar trycker kopierar skannar digitaliserar arkiverar registrerar anmäler rapporterar vidarebefordrar vidareförmedlar överlämnar skänker säljer hyr renoverar lagar reparerar målar städar röjer klipper gräver monterar installerar byter rensar handlar inhandlar införskaffar anskaffar fakturerar betalar betalas överför budgeterar bokför attesterar deklarerar tecknar signerar undertecknar förhandlar diskuterar stämmer synkar testar provar provkör utvärderar följer bearbetar formulerar författar utformar designar ritar fotograferar filmar utbildar introducerar rekryterar anställer intervjuar bemannar schemalägger fördelar delegerar sammankallar kallas träffar möter besöker deltar representerar informerar påminner efterhör efterfrågar eftersöker utarbetar arbetar jobbar fortsätter påbörjar startar slutför färdigställer kompletterar lämnar inlämnar inkommer presenterar redovisar sköter ombesörjer tillser försöker initierar drar driver bygger tar gör hör ger får ser håller står kör leder samlar insamlar granskar funderar besvarar svarar yttrar skissar listar noterar dokumenterar protokollför antecknar meddelar aviserar avbokar säger avtalar förnyar förlänger bekräftar kvitterar värderar beräknar mäter besiktigar kontrollerar inspekterar verifierar säkerställer säkrar tillhandahåller erbjuder bistår hjälper stöttar assisterar avlastar ersätter vikarierar övertar överlåter bakar grillar kokar serverar dukar väljer utser nominerar föreslår bildar aktiverar skapar låser ändrar korrekturläser länkar mailas skjutsar transporterar flyttar vattnar planterar beskär eldar sågar spikar snickrar klär pyntar dekorerar syr tvättar packar lastar fraktar hänvisar anpassar utvecklar implementerar inför prioriterar konkretiserar tydliggör klargör lyfter tipsar visar pratar talar snackar samtalar berättar efterlyser uppmanar felanmäler överklagar polisanmäler ansöker remitterar diarieför expedierar verkställer bereder handlägger';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const REPORTING_VERBS = setOf(REPORTING);
const STATIVE_VERBS = setOf(STATIVE);
const ACTING_VERBS = setOf(ACTING);

/** Verbs that say something with the words after them. An example stands after each. */
export const ACTING_PHRASES: readonly (readonly [pattern: string, example: string])[] = [
  [
    'tar\\s+(?:(?:själv|också|även|sedan|då|nu)\\s+)?(?:fram|kontakt|hand|reda|med|med\\s+sig|in|över|på\\s+sig|ansvar|itu|hem|bort|ner|ned|hjälp|ställning|initiativ|tag|vidare|emot|ut)',
    'tar fram',
  ],
  ['tar(?!\\s+(?:upp|del|ordet|emot|slut|plats|tid|över\\s+ordförande))', 'tar kakan'],
  ['ser\\s+(?:till|över|efter)', 'ser till'],
  [
    'gör(?!\\s+(?:en\\s+(?:kort\\s+)?(?:genomgång|dragning|presentation|tillbakablick|sammanfattning av dagen)|gällande|att|det\\s+möjligt))',
    'gör en lista',
  ],
  ['hör\\s+(?:av\\s+sig|med|sig\\s+för|efter|om|runt|vidare)', 'hör av sig'],
  ['ger\\s+(?:\\p{L}+\\s+)?(?:besked|förslag|ett\\s+förslag|återkoppling|feedback)', 'ger besked'],
  [
    'håller\\s+(?:i(?!\\s+sig)|kontakt|koll|utkik|ordning|ett\\s+pass|en\\s+(?:workshop|föreläsning|kurs)|ihop)',
    'håller i kursen',
  ],
  [
    'har\\s+(?:hand\\s+om|till\\s+uppgift|i\\s+uppgift|(?:\\p{L}*ansvar(?:et)?)|kontakt(?:en)?\\s+med|jour)',
    'har hand om',
  ],
  ['står\\s+(?:för(?!\\s+(?:en|att|\\d))|som\\s+(?:kontakt|värd))', 'står för fikat'],
  [
    '(?:är|blir)\\s+(?:ansvarig|ansvariga|sammankallande|kontaktperson(?:er)?|värd|värdar|projektledare|ytterst\\s+ansvarig)',
    'är ansvarig',
  ],
  [
    'går\\s+(?:ut\\s+med|igenom\\s+(?:\\p{L}+\\s+){0,4}(?:till|inför|innan|före)|vidare\\s+med|med\\s+(?:i|på)|runt\\s+och)',
    'går ut med',
  ],
  ['kommer\\s+(?:till\\s+.{3,40}\\smed|med|in\\s+med|tillbaka|att|och)', 'kommer med förslag'],
  ['kör\\s+(?!på|utomhus|vidare|som|en\\s+runda)', 'kör containern'],
  ['följer\\s+(?:upp|med|frågan)', 'följer upp'],
  ['lämnar\\s+(?!mötet|sammanträdet|sitt\\s+uppdrag|över\\s+ordet|en\\s+(?:rapport|redogörelse))', 'lämnar in ansökan'],
  ['ställer\\s+(?:frågan\\s+till|i\\s+ordning|samman|upp)', 'ställer frågan till'],
  ['läser\\s+(?:kapitel|kap|boken|materialet|in\\s+sig|på|korrektur|artikeln|avsnitt)', 'läser kapitel 4'],
  ['drar\\s+(?:ihop|igång|i\\s)', 'drar ihop'],
  ['delar\\s+(?!med|på|upp\\s+sig|erfarenhet|sina)', 'delar ut'],
  ['frågar\\s+(?!om|hur|vad|varför|vem|vilk|när|sig|efter)', 'frågar kommunen'],
  ['pratar\\s+(?:med|ihop\\s+sig)', 'pratar med'],
  ['tipsar\\s+(?!om)', 'tipsar kommunen'],
  ['talar\\s+med', 'talar med'],
  ['snackar\\s+med', 'snackar med'],
  ['leder\\s+(?:arbetet|gruppen|arbetsgruppen|projektet)', 'leder arbetet'],
  ['tar\\s+upp\\s+(?:det|den|detta|frågan|dem|ärendet|saken)\\s+(?:med|i|hos|på|vid|till)', 'tar upp frågan med'],
  ['(?:utgör|bildar|ingår\\s+i)\\s+(?:en\\s+)?\\p{L}*(?:grupp(?:en)?|kommitté(?:n)?|jury(?:n)?)', 'utgör festkommitté'],
  ['lyfter\\s+(?:det|den|detta|frågan|dem|ärendet|detta)\\s+(?:med|till|i|hos|på|vid|vidare)', 'lyfter frågan med'],
  ['säger\\s+(?:upp|till|ifrån)', 'säger upp'],
  ['anmäler\\s+(?!förhinder|jäv|sig)', 'anmäler Noah'],
  ['meddelar\\s+(?!(?:även|också|vidare)(?![\\p{L}])|att|om)', 'meddelar anbudsgivarna'],
  [
    'informerar\\s+(?!(?:även|också|kort|sedan|därefter|vidare|samtidigt|slutligen)(?![\\p{L}])|om|att|kring|från|gällande|mötet|styrelsen|oss|nämnden|kort)',
    'informerar medlemmarna',
  ],
  ['påminner\\s+(?!(?:även|också)(?![\\p{L}])|om\\s+(?:att|vikten)|oss)', 'påminner i sina klasser'],
  ['svarar\\s+(?!att|ja|nej)', 'svarar på remissen'],
  ['arbetar\\s+(?:vidare|fram)', 'arbetar fram'],
  ['jobbar\\s+(?:vidare|fram)', 'jobbar vidare med'],
  ['försöker\\s+(?:\\p{L}+\\s+)?\\p{L}+a(?![\\p{L}])', 'försöker hitta'],
  ['stämmer\\s+(?:av|träff)', 'stämmer av'],
  ['bjuder\\s+in', 'bjuder in'],
  ['sätter\\s+(?:upp|ihop|samman|igång|in)', 'sätter upp'],
  ['föreslår\\s+(?:datum|tider|tid)', 'föreslår datum'],
  ['efterhör', 'efterhör'],
  ['räknar\\s+(?:på|ut|fram|ihop|igenom)', 'räknar på'],
  ['handlar\\s+(?!om)', 'handlar korv'],
  ['driver\\s+(?:frågan|detta|vidare)', 'driver frågan'],
  ['rapporterar\\s+(?:vid|på|till|tillbaka)', 'rapporterar vid nästa möte'],
  ['visar\\s+(?:upp\\s+)?(?:\\p{L}+\\s+)*(?:på|vid)\\s+nästa', 'visar på nästa möte'],
  ['flyttar\\s+(?!till|in|ut)', 'flyttar bommen'],
  ['söker\\s', 'söker bidrag'],
  ['fyller\\s+(?:i|på)', 'fyller i'],
  ['tittar\\s+(?:på|över|närmare|vidare|efter)', 'tittar på det'],
];
const ACTING_PHRASE = new RegExp(`^(?:${ACTING_PHRASES.map(([pattern]) => pattern).join('|')})`, 'iu');

const ADVERB_AFTER =
  /^(\p{L}+)\s+(?:även|också|sedan|därefter|vidare|nu|kort|då|därför|gärna|själv|själva|gemensamt)\s+/iu;

/** What a sentence's predicate is, seen from its first word on. */
export type Sense = 'acting' | 'reporting' | 'stative' | 'unknown';

/** The sense of a predicate that begins with a verb in the present: "tar fram en mall", "berättar om resan". */
export function senseOf(predicate: string): Sense {
  const verb = /^[\p{L}-]+/u.exec(predicate)?.[0].toLowerCase() ?? '';
  if (ACTING_PHRASE.test(predicate) || ACTING_PHRASE.test(predicate.replace(ADVERB_AFTER, '$1 '))) return 'acting';
  if (REPORTING_VERBS.has(verb)) return 'reporting';
  if (STATIVE_VERBS.has(verb)) return 'stative';
  return ACTING_VERBS.has(verb) ? 'acting' : 'unknown';
}

/** Infinitives after "ska" and "kommer att" that describe rather than set a task. */
export const STATIVE_INFINITIVE =
  /^(?:ha|vara(?!\s+(?:med|värd|behjälplig|ansvarig|sammankallande|kontakt))|fortsätta\s+(?:att\s+)?vara|kunna|få|bli|finnas|vilja|innehålla|omfatta|gälla|utgå|kosta|innebära|heta|stå|ligga|leda|bidra|kräva|behöva|tillträda|sluta|erbjudas|lida|räcka|fylla år|gå i pension|öka|minska|ta slut|behålla)(?![\p{L}])/iu;
