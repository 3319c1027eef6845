import type { Verdict, View } from './judge-view.ts';

/** An office, a shop or somebody there: "banken", "rektorn", "vaktmästaren". */
const SOMEWHERE = String.raw`\p{Ll}*(?:banken|förvaltaren|förvaltningen|bolaget|kommunen|regionen|nämnden|verket|rektorn?|chefen|ordföranden|styrelsen|ledningen|kansliet|kontoret|tryckeriet|verkstaden|polisen|vaktmästaren|hyresvärden|leverantören|entreprenören|expeditionen|biblioteket|hantverkaren|elektrikern|juristen|revisorn|tidningen|facket|skolan|kyrkan|grannen|firman|förbundet|föreningen|klubben|distriktet|museet|affären|butiken)`;

/** What is something to do when a person does it, and tells of a thing or of a body otherwise. An example stands after each. */
const PEOPLE_DO: readonly (readonly [pattern: string, example: string])[] = [
  [String.raw`går\s+(?:via|genom)\s+(?:\p{Ll}+\s+)?\p{L}+(?=\s*$|[.,;!])`, 'går via förvaltaren'],
  [String.raw`går\s+(?:upp\s+|ner\s+|in\s+)?till\s+${SOMEWHERE}(?=\s*$|[.,;!]|\s(?:med|och|om)\s)`, 'går till banken'],
  [String.raw`lyfter\s+(?:m|med)\s`, 'lyfter med chefen'],
  [
    String.raw`vädjar\s+(?:till|hos)\s+(?!alla|oss|er|samtliga|medlemmarna|mötet|gruppen|närvarande)`,
    'vädjar till banken',
  ],
  [
    String.raw`(?:tackar|välkomnar|hälsar|gratulerar|uppmärksammar)\s+(?!för\s|alla\s+för)(?:\p{L}+\s+){1,4}(?:(?:i|på|via|genom)\s+(?:nästa\s+)?\p{L}*(?:bladet|brev(?:et)?|tidningen|numret|nummer|mejlet|gruppen|kanalen|sidan|tråden|facebook|webben|annons)|(?:med|per|genom)\s+(?:ett\s+|en\s+)?(?:litet\s+|liten\s+)?\p{L}*(?:kort|brev|mejl|blomma|blommor|bukett|gåva|present|telefon|sms|tårta|presentkort))(?![\p{L}])`,
    'tackar givarna i församlingsbladet',
  ],
  [
    String.raw`har\s+(?:ett|en|det)\s+(?:\p{Ll}+\s+)?(?:samtal|allvarssamtal|telefonsamtal|möte|avstämning|dialog|pratstund|genomgång)\s+(?:med|hos)\s+(?!oss|er|alla)\p{L}+(?:\s+\p{L}+)?(?=\s*$|[.,;!]|\s(?:om|till|före|innan|i|på|den|senast|under|nästa)\s)`,
    'har ett samtal med firman',
  ],
  [
    String.raw`(?:sitter|står)\s+i\s+\p{Ll}*(?:kassan|luckan|kiosken|baren|entrén|dörren|garderoben|receptionen|köket|serveringen|insläppet|grinden|stånden|ståndet|tältet|montern|biljettluckan|sekretariatet|förköpet)(?![\p{L}])`,
    'står i kiosken',
  ],
  [
    String.raw`spelar\s+in\s+(?:\p{L}+\s+){0,2}\p{L}+(?:en|et|na|or|ar|er|film|video)(?![\p{L}])`,
    'spelar in genomgången',
  ],
  [
    String.raw`avslutar\s+(?:\p{L}+\s+)?\p{L}*(?:kontot|ärendet|avtalet|abonnemanget|prenumerationen|medlemskapet|bokningen)(?![\p{L}])`,
    'avslutar kontot',
  ],
  [
    String.raw`hälsar\s+(?:på\s+hos\s|(?:\p{L}+\s+){1,3}från\s+(?:oss|alla|gruppen|styrelsen|föreningen)(?![\p{L}]))`,
    'hälsar på hos grannen',
  ],
  [String.raw`(?:turas\s+om|hjälps\s+åt|varvar|växlar)\s+(?:med|att|om)\s`, 'turas om att vattna'],
  [
    String.raw`(?:fastställer|godkänner|attesterar)\s+(?:den\s+)?(?:\d|\p{Ll}*(?:schemat|fakturan|listan|fakturorna|scheman|texten|korrekturet|manus|layouten))`,
    'godkänner fakturan',
  ],
  [String.raw`(?:håller|har)\s+(?:ett\s+öga|ögonen)\s+(?:på\s|öppna)`, 'håller ett öga på priset'],
  [
    String.raw`ger\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s+\p{Ll}{2,}(?:n|t|na|or|ar|er)(?=\s*$|[.,;!]|\s(?:till|på|i|senast|före|den)\s)`,
    'ger Siv nyckeln',
  ],
  [
    String.raw`drar\s+(?:\p{L}+\s+)?(?:\p{L}*(?:sladd|kabel|kablar|slang|fiber|ledning))(?:ar|en|n)?\s`,
    'drar sladd till scenen',
  ],
  [String.raw`läser\s+(?:igenom\s+)?(?:\p{L}+\s+){1,3}hemma(?![\p{L}])`, 'läser igenom avtalet hemma'],
];
const DOES = new RegExp(`^(?:${PEOPLE_DO.map(([pattern]) => pattern).join('|')})`, 'u');

/** What a person, or someone by their office, does elsewhere by words that mostly tell of what is, or was said. */
export const doneByPeople = ({ clause, who, place, says }: View): Verdict =>
  (who === 'person' || who === 'office') &&
  !(clause.pronoun && place.mentioned.length === 0) &&
  !clause.names.some(({ written }) => /^(?:vi|ni|man)$/iu.test(written)) &&
  place.section !== 'reports' &&
  DOES.test(clause.predicate) &&
  !says('negated') &&
  !says('routinely')
    ? { rule: 'people-do', sure: false }
    : undefined;
