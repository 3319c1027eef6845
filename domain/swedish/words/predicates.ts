/** What a predicate, seen from its verb on, can be told to say. An example stands after each. */
export const PREDICATES = {
  /** A task given: an assignment whoever has it. */
  given: [
    /^(?:får|fick|ges|gavs|tilldela\p{L}*|ålägg\p{L}*|ålades|(?:tar|tog) på sig|åtar|åtog|påtar|påtog|lovar|lovade|har\s+(?:lovat|åtagit|tagit\s+på\s+sig|erbjudit)|(?:tackade|tackar)\s+ja\s+till\s+att|(?:gick|går)\s+med\s+på\s+att|(?:anmälde|anmäler)\s+sig(?:\s+frivilligt)?\s+(?:till|för)\s+att|erbjuder sig|erbjöd sig|uppdras|uppdrogs|uppmana\p{L}*|ombed(?:e)?s|ombads|förväntas|utsågs|utses|valdes|har\s+(?:\S+\s+){1,6}?på\s+sig\s+att|är\s+(?:villiga?|beredda?)\s+att|ställer\s+upp\s+på\s+att)(?![\p{L}])/iu,
    'får i uppdrag att boka',
  ],
  /** Chosen for an office or to stand for others: a decision. */
  elected: [
    /^(?:utsågs|utses|valdes|väljs)\s+att\s+(?:efterträda|företräda|representera|ersätta|vara|ingå|sitta|delta|avlösa)(?![\p{L}])/iu,
    'utsågs att företräda gruppen',
  ],
  offers: [/^(?:(?:ut)?lovar|lovade|har\s+lovat|erbjud\p{L}*|erbjöd|kan|vill)(?![\p{L}])/iu, 'lovar leverans'],
  givenLongAgo: [
    /^\p{L}+(?:\s+(?:på\s+)?sig)?\s+(?:(?:redan|då)\s+)?(?:i\s+(?:våras|höstas|somras|vintras|fjol)|förra|tidigare)(?![\p{L}])/iu,
    'åtog sig i våras att',
  ],
  /** Chosen for the meeting itself. */
  forTheMeeting: [
    /^(?:(?:utsågs|utses|valdes)\s+att.*(?:justera|protokoll|leda\s+(?:mötet|stämman))|(?:justerar|(?:får|ska)\s+justera)(?:\s+(?:dagens\s+)?(?:protokoll\p{L}*|mötet))?[.,]?\s*$|skriver[.,]?\s*$|antecknar(?![\p{L}])|sitter\s+(?:som\s+)?ordförande)/iu,
    'utses att justera protokollet',
  ],
  answersFor: [
    /^(?:ansvarar|ansvariga?|sammankallande|är\s+(?:ytterst\s+)?ansvarig(?:a)?|har\s+ansvar(?:et)?|tar\s+(?:huvud)?ansvar(?:et)?|svarar\s+(?:\p{L}+\s+)?för)(?![\p{L}])/iu,
    'ansvarar för kaffet',
  ],
  /** Said of every time, and not of the next: a routine. */
  recurs: [
    /(?<![\p{L}])(?:varje|varannan|var\s+\p{L}+\s+(?:vecka|månad|år)|årligen|månadsvis|veckovis|alltid|kontinuerligt|regelbundet|kvartalsvis|halvårsvis|själva?)(?![\p{L}])/iu,
    'ansvarar för att planen ses över varje år',
  ],
  /** The same, of what someone does in any week. */
  routinely: [
    /(?<![\p{L}])(?:gång(?:er)?\s+(?:per|i|om)\s+\p{L}+|per\s+(?:period|termin|vecka|månad|år|läsår|dygn|timme|tim|person|elev|deltagare|st|styck)|fortfarande|numera|alltid|löpande|enligt\s+(?:rutin\p{L}*|instruktion\p{L}*|stadgarna|lag|lagen|reglementet|policyn?)|sedan\s+i\s+\p{L}+|oftast|vanligtvis|normalt|i\s+regel|i\s+dagsläget|hittills|sedan\s+(?:länge|tidigare|många)|varje\s+gång|(?<!för\s)varje\s+(?:dag|vecka|månad|termin|år|period|vår|höst|sommar|vinter|jul)|kvartalsvis|halvårsvis|dagligen|årligen|just\s+nu|för\s+närvarande|sen\s+tidigare|på\s+(?:mån|tis|ons|tors|fre|lör|sön)dagar|varje\s+(?:mån|tis|ons|tors|fre|lör|sön)dag|per\s+(?:halvår|kvartal)|i\s+timmen|i\s+egen\s+regi|från\s+dag\s+ett|mot\s+avgift|tar\s+\d[\d\s]*(?:kr|\/tim)|skriver\)\s*$)(?![\p{L}])/iu,
    'besöker eleverna två gånger per termin',
  ],
  wasGiven: [/^har\s+fått(?![\p{L}])/iu, 'har fått nycklar'],
  modal: [
    /^(?:ska|skall|skulle|kommer|bör|måste|behöver|kan|får)(?![\p{L}])\s*(?:(?:också|även|därför|nu|då|sedan|därefter|framöver|gemensamt|att|tillsammans\s+med\s+[\p{L}-]+|i\s+sin\s+tur)\s+)*/iu,
    'ska också ',
  ],
  comesWith: [
    /^(?:kommer\s+(?:till|på|med|och|samt|in\s+med|tillbaka)|får\s+(?:till|ihop|fram)\s+(?:en|ett|nya?|fler))(?![\p{L}])/iu,
    'kommer med förslag',
  ],
  negated: [
    /^(?:\p{L}+\s+(?:\p{L}+\s+)?|(?:har\s+)?lova\p{L}+\s+(?:\p{L}+\s+){0,3}att\s+)(?:inte|ej|aldrig|knappast|ingen|inget|inga|ingenting|varken)(?![\p{L}])/iu,
    'kommer inte',
  ],
  /** Told or shown: a task when it lies ahead. */
  tells: [
    /^(?:presenterar|redovisar|rapporterar|visar|berättar|informerar|föredrar|redogör)(?![\p{L}])/iu,
    'redovisar utfallet',
  ],
  /** What else is a task when a day is set for it: "Linus leder passet den 3 mars". */
  ahead: [
    /^(?:presenterar|redovisar|rapporterar|visar|berättar|informerar|delar|föredrar|läser|svarar|lämnar|lyfter|tar|inleder|deltar|representerar|företräder|medverkar|leder|öppnar|diskuterar|pratar|anmäler|kör|redogör|ger|står|håller(?!\s+(?:med(?=[.,!]|\s+(?:men|om|honom|henne)(?![\p{L}])|$)|öppet|stängt))|går(?!\s+(?:ne[dr]\s|i\s+pension|på\s+(?:föräldra|tjänst|sjuk|semester)))|åker|samlas|möter|kommer(?=\s+till\s))(?![\p{L}])/iu,
    'deltar den 3 mars',
  ],
  /** With words after it that say what was told: "informerar om att bygget är klart i maj", "redovisar utfallet efter maj". */
  tellsWhat: [/\s(?:om\s+att|att|för\s+hur|efter|hittills)\s/iu, 'informerar om att bygget är klart'],
  /** Whoever asks isn't the one who is to do it. */
  asksOthers: [
    /^(?:ber|uppmanar)\s+(?:er|oss|alla|samtliga)(?:\s+alla)?\s+att(?![\p{L}])/iu,
    'ber er att läsa stadgarna',
  ],
  /** What the group decides. */
  decides: [
    /^(?:besluta\p{L}*|beslöt|godkänner|fastställer|antar|bordlägger|återremitterar|väljer\s+att|utser|bifaller|avslår|enas|bestämmer(?!\s+(?:en\s+)?(?:tid|dag|datum|plats|lokal))|ställer\s+sig|står\s+bakom|lämnar\s+[^.]{2,60}\sutan\s+(?:åtgärd|bifall|avseende))(?![\p{L}])/iu,
    'godkänner budgeten',
  ],
  /** Done by now, unless a day is set for it. */
  done: [/^är\s+(?:klar|klara|färdig|färdiga)(?![\p{L}])/iu, 'är klar med intervjuerna'],
  /** What each pays is told, and asked of nobody. */
  costs: [
    /^(?:betalar|bekostar|står\s+för)\s+(?:\p{L}+\s+){0,3}?(?:sin|sitt|sina|själva?)(?![\p{L}])/iu,
    'betalar sin egen mat',
  ],
  /** What happens at the meeting itself. */
  atMeeting: [
    /^(?:konstaterar|diskutera\p{L}*|noterar|tackar(?!\s+(?:ja|nej))|skriver\s+under|för\s+(?:dagens\s+)?protokoll|är\s+(?:överens|ense|positiv|nöjd)\p{L}*|tar\s+(?:del|upp(?!\s+(?:det|den|detta|frågan|dem|ärendet|saken)\s+(?:med|i|hos|på|vid|till)))|går\s+(?:igenom|laget|vidare\s+till)|drar\s+slutsats\p{L}*|gör\s+en\s+(?:kort\s+)?genomgång|leder\s+(?:mötet|dagens)|anmäler\s+(?:avvikande|jäv|reservation)|hälsar|öppnar|avslutar|läser\s+(?:upp|igenom(?!\s+(?:så|innan|och\s+\p{Ll}+r|till|den|det|dem|utkast\p{L}*|text\p{L}*|manus\p{L}*|en\s+(?:sista\s+)?gång|allt|alltihop|hela)(?![\p{L}])))|(?:lägger|tar|för)\s+.*till\s+(?:handlingarna|akten|protokollet)|(?:svarar\s+på|besvarar)\s+fråg(?:an|or(?:na)?)(?:\s+(?:jakande|nekande))?[.]?$|lämnar\s+följande|brukar)(?![\p{L}])/iu,
    'går igenom dagordningen',
  ],
  /** What we choose to do from now on: a decision or a topic, and no task. */
  ourChoice: [
    /^(?:testar|avvaktar|väljer|ställer\s+in|kör|provar|prövar|fortsätter|behåller|avstår|satsar|diskuterar|pratar|återkommer\s+till|tar\s+(?:då\s+)?(?:upp|beslut|en\s+(?:\p{L}+\s+)?(?:diskussion|paus))|börjar|slutar|går|inför|skjuter|tar\s+(?:detta|det|den|frågan)|inväntar|ska\s+(?:fatta|besluta|diskutera|ta\s+upp|prata|återkomma)|följer|åker|håller\s+fast|ser|arbetar|jobbar)(?![\p{L}])/iu,
    'avvaktar tills vidare',
  ],
  /** A day is set for it. */
  byThen: [
    /(?<![\p{L}])(?:senast|före|innan|till\s+(?:den|nästa|nästkommande|\d))(?![\p{L}])/iu,
    'lämnar svar senast den 15',
  ],
  /** A second verb, after one that tells or does at the meeting: "sammanfattar svaren och skickar dem vidare". */
  andActs: [
    /\s(?:och|samt)\s+(?:skickar|mejlar|mailar|återkommer|återkopplar|bokar|kontaktar|lägger\s+(?:ut|fram|till|upp|in)|tar\s+(?:fram|kontakt|med\s+sig)|hör\s+av\s+sig|sammanställer|ser\s+(?:till|över)|ordnar|fixar|delar\s+ut|ringer|beställer|meddelar\s+(?!att)|lämnar\s+(?:\p{L}+\s+)?(?:svar|förslag|besked))(?![\p{L}])/iu,
    'tar emot svaren och skickar dem vidare',
  ],
} as const satisfies Readonly<Record<string, readonly [pattern: RegExp, example: string]>>;

export type PredicateTag = keyof typeof PREDICATES;

/** Whether a predicate says what the tag names. */
export const says = (tag: PredicateTag, predicate: string): boolean => PREDICATES[tag][0].test(predicate);

const INFINITIVE =
  /^(?:(?!(?:att|på|till|i|med|för|och|den|det|av|inga|samma|båda)(?![\p{L}]))\p{L}+(?:a|å)|se|ge|be|bli|le|ske|dö|sy|bry|ro|tro|bo)(?:\s|$|[.,;)])/iu;

/** When, with whom or how, between the duty and its verb: "ska före jul låta måla", "ska med rådet gå igenom". */
const BETWEEN =
  /^(?:före|efter|innan|under|inför|till|senast|med|på|vid|inom|i|snarast|genast|omgående|själva?|gärna|fortsatt|bara|även|dessutom|först|var\s+för\s+sig|var\s+och\s+en|tillsammans|alla|båda)\s+(?:[\p{L}\d:/-]+\s+){0,4}?(?=(?:låta|gå|se|ta|be|ge|göra|tala|prata|diskutera|skriva|boka|ringa|kontakta|ha\s+\p{Ll}+t|\p{Ll}{3,}(?:era|isa|öra|äga|åga|älla|anka|samla|lämna)|samla|lämna|köpa|sätta|hålla|bjuda|ordna|fixa|besöka)\s)/u;

/** What stands between "kommer" and its "att": "kommer under våren att pröva", "kommer själv att ringa". */
const BEFORE_ATT =
  /^(?:under|i|på|efter|inför|från|nästa|snart|själva?|nog|troligen|redan|sannolikt|gemensamt)\s+(?:[\p{L}\d:/-]+\s+){0,4}?(?<!för\s)att\s+/iu;

/** What is to be done after "ska", "får" and the like: "boka lokal" of "ska också boka lokal"; undefined without one. */
export function infinitiveAfterModal(predicate: string): string | undefined {
  const modal = PREDICATES.modal[0].exec(predicate);
  if (modal === null) return undefined;
  const said = predicate.slice(modal[0].length);
  const after = /^kommer/iu.test(predicate) ? said.replace(BEFORE_ATT, '') : said;
  const rest = after.slice(BETWEEN.exec(after)?.[0].length ?? 0);
  return INFINITIVE.test(rest) ? rest : undefined;
}
