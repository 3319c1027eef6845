import { MUNICIPALITIES } from './municipality-names.ts';

const REGIONS =
  'Blekinge Bohuslän Dalarna Dalsland Fyrbodal Gotland Gävleborg Göteborgsregionen Halland Hälsingland Härjedalen Jämtland ' +
  'Jönköpings Kalmar Kronoberg Medelpad Norrbotten Norrland Närke Sjuhärad Skaraborg Skåne Småland Sörmland Södermanland ' +
  'Södertörn Uppland Uppsala Värmland Västerbotten Västernorrland Västmanland Västergötland Östergötland Öland';
const PLACES: ReadonlySet<string> = new Set([...MUNICIPALITIES, ...REGIONS.split(' ')]);

/** Last parts of words for organisations, which notes tell more of than they ask. */
const ORGANISATION =
  /(?:förvaltningen|kommunen|regionen|nämnden|enheten|avdelningen|kontoret|kansliet|bolaget|byrån|skolan|skolorna|skola|förskola|gymnasium|gymnasiet|gymnasieskola|högskolan|universitetet|centrum|centret|komvux|vuxenutbildningen|näringslivet|biblioteket|enheterna|anordnaren|utbildaren|leverantören|entreprenören)$/iu;

/** Whether a name is that of a municipality, a region or an organisation: "Hjo", "Habo kommun", "Högskolan Väst". */
export function isOrganisation(name: string): boolean {
  const [first = ''] = name.split(/\s+/u);
  const bare = name.replace(/\s+(?:kommun|stad)$/iu, '').replace(/^(?:region|kommunen)\s+/iu, '');
  return PLACES.has(bare) || ORGANISATION.test(name) || ORGANISATION.test(first) || /\s(?:kommun|stad)$/iu.test(name);
}

/**
 * What an organisation does for others, and is asked for; its other verbs tell of itself: "Hjo bygger en ny skola". An
 * example stands after each.
 */
export const DELIVERIES: readonly (readonly [pattern: string, example: string])[] = [
  ['tar\\s+(?:fram|med|kontakt|på\\s+sig|ansvar|reda|hand|initiativ|emot|hem)', 'tar fram ett underlag'],
  ['åter(?:kommer|kopplar|rapporterar)', 'återkommer med en tidplan'],
  [
    '(?:ger\\s+(?:\\p{L}+\\s+)?(?:besked|återkoppling|feedback|svar|synpunkter|ett\\s+(?:svar|förslag|exempel)|förslag|exempel)|kommer\\s+med\\s|upprättar|underrättar|meddelar\\s+(?!att|om))',
    'ger besked',
  ],
  ['(?:vidarebefordrar|skickar|sänder|mejlar|mailar|lämnar|delger|översänder|förmedlar)', 'skickar sin plan'],
  ['(?:sammanställer|samlar|samordnar|sammankallar|kallar|bjuder\\s+in|inbjuder)', 'bjuder in till studiebesök'],
  ['(?:kontaktar|kollar|frågar|hör(?!\\s+till)|stämmer\\s+av|kontrollerar|undersöker|efterhör)', 'undersöker saken'],
  [
    '(?:bokar|ordnar|fixar|beställer|förbereder|skriver|författar|tecknar|ställer\\s+upp\\s+med|formulerar|reviderar|uppdaterar)',
    'bokar lokal',
  ],
  ['(?:står\\s+(?:för|som)|håller\\s+i|är\\s+värd|är\\s+sammankallande|svarar\\s+för)', 'står för tält'],
  ['(?:ombesörjer|tillhandahåller|bemannar|vidarefakturerar|betalar\\s+(?:fakturan|räkningen))', 'ombesörjer maten'],
  ['söker\\s+(?:(?:ett|en)\\s+)?(?:lämplig\\p{L}*|ny\\p{L}*|datum|tid|lokal)(?![\\p{L}])', 'söker lämpligt datum'],
  ['(?:delar(?!\\s+\\p{Ll}+\\s+med\\s+(?!nätverket|gruppen|övriga|alla|oss|varandra)))', 'delar sin plan'],
  [
    '(?:lägger\\s+(?:ut|upp|in|fram)|publicerar|presenterar|redovisar|fakturerar|för\\s+dialog|inhämtar|anlitar)',
    'lägger ut filmen',
  ],
  ['(?:gör\\s+(?:ett|en)\\s|fyller\\s+i|anmäler|ser\\s+till|testar\\s+och|utser|informerar)', 'gör en lista'],
];
const DELIVERS = new RegExp(`^(?:${DELIVERIES.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'iu');

/** Whether a predicate is something that an organisation does for others. */
export const delivers = (predicate: string): boolean => DELIVERS.test(predicate);
