/** Said before a decision, and no part of what was decided. An example after each. */
export const DECIDED_OPENINGS: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:beslut|beslutades|beslutat|beslutas)(?:\\s*§?\\s*\\d+)?\\s*[:–-]', 'Beslut: '],
  [
    '(?:vi|gruppen|nätverket|mötet|styrelsen|presidiet|kommunerna|au|årsmötet|nämnden|stämman)\\s+(?:har\\s+)?(?:beslutade?|beslutar|beslöt|beslutat|enades|är eniga|kom överens|bestämde|bestämmer|bestämt)(?:\\s+(?:om|också|även|därför|enhälligt|(?:sig|oss)\\s+för))*(?:\\s+att)?',
    'Gruppen beslutade att',
  ],
  [
    '(?:det\\s+)?(?:beslutades|beslutas|beslöts|bestämdes|bestäms|överenskoms)(?:\\s+(?:också|även|enhälligt))?(?:\\s+att)?',
    'Beslutades att',
  ],
];

/** Said before something to take up at a meeting. */
export const TOPIC_OPENINGS: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:att\\s+)?(?:ta|tas|tar vi|vi tar|lyft|lyfta|lyfts)\\s+upp\\s*:?', 'Ta upp'],
  ['att ta upp\\s*:', 'Att ta upp: '],
  [
    '(?:diskutera|dryfta|lyfta|ventilera|punkt|ämne|till dagordningen|på dagordningen|dagordningspunkt|agendapunkt|fråga)\\s*:',
    'Till dagordningen: ',
  ],
];

/** What else says that a sentence is something to take up. */
export const TOPIC_WITHIN =
  /(?<![\p{L}])(?:bordläggs|bordlades|tas upp|lyfts|diskuteras|återkommer vi till|till dagordningen|på dagordningen|på agendan|till agendan)(?![\p{L}])/iu;
/** "Diskutera skolfrånvaro på nästa möte": with no one named, it's for the meeting. */
export const TOPIC_VERB =
  /^(?:diskutera|prata om|resonera om|samtala om|stämma av|återkoppla|återkoppling|uppföljning av|följa upp)(?![\p{L}])/iu;

export const ASSIGNED_OPENINGS: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:(?:nytt|ny)\\s+)?(?:uppdrag|uppgift|att göra|todo|aktivitet|åtgärd)\\s*[:–-]', 'Uppdrag: '],
  ['nytt\\s*:', 'Nytt: '],
];

/** Said to the bot before the matter itself, and no part of it. */
export const GREETINGS: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:hej|hejsan|hallå|tjena|god\\s+(?:morgon|dag|kväll)|hi)(?:\\s+(?:där|igen|på\\s+dig))?(?:\\s*@?\\p{L}+)?\\s*[,!.:–-]',
    'Hej @Uppdrag!',
  ],
  ['@\\p{L}+\\s*[,!.:–-]?', '@Uppdrag'],
  [
    '(?:kan|skulle|vill)\\s+du\\s+(?:kunna\\s+)?(?:lägga\\s+(?:till|in|upp)|skriva\\s+(?:upp|in)|notera|anteckna)(?:\\s+att)?\\s*:?',
    'Kan du lägga till att',
  ],
  [
    '(?:kom\\s+ihåg|glöm\\s+inte|vi\\s+får\\s+inte\\s+glömma|vi\\s+kom\\s+överens\\s+om|någon\\s+(?:måste|behöver|ska)|man\\s+(?:måste|behöver))(?:\\s+(?:bort|av))?(?:\\s+att)?',
    'Kom ihåg att',
  ],
  ['(?:lägg\\s+(?:till|in|upp)|skriv\\s+(?:upp|in)|notera|anteckna)\\s*(?:att(?=\\s)|:)', 'Notera att'],
];

const opening = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`^(?:${rows.map(([pattern]) => pattern).join('|')})(?![\\p{L}])\\s*`, 'iu');

export const DECIDED_OPENING = opening(DECIDED_OPENINGS);
export const TOPIC_OPENING = opening(TOPIC_OPENINGS);
export const ASSIGNED_OPENING = opening(ASSIGNED_OPENINGS);
export const GREETING = new RegExp(`^(?:(?:${GREETINGS.map(([pattern]) => pattern).join('|')})\\s*)+(?=\\S)`, 'iu');

/** "X får i uppdrag", said the other way round: the names stand after these words. */
export const GIVEN_TO =
  /(?<![\p{L}])(?:(?:vi|gruppen|nätverket|mötet|styrelsen)\s+)?(?:ger|gav|ge|uppdrar åt|uppdrog åt|uppdra åt|uppdras åt|uppdrogs åt|ber|bad|(?<=att\s)be|delegerar till|delegerades till|uppdrar till)\s+(?=[\p{L}])/iu;
export const GIVEN_WHAT =
  /^\s*(?:i\s+uppdrag\s+|i\s+uppgift\s+|uppdraget\s+|uppgiften\s+|uppgift\s+|ansvar(?:et)?\s+|mandat\s+|förtroendet\s+)?(?:för\s+)?(?:att)(?![\p{L}])\s*/iu;

/** "Ansvarig: X", anywhere. */
export const RESPONSIBLE =
  /[,;.(–-]?\s*(?<![\p{L}])(?:ansvarig(?:a|t)?|ansvar|ansv\.?|utförare|vem|utförs av|uppgift för)\s*(?:[:=]|är)\s*|\s\(\s*(?:ansvarig(?:a)?|ansv)\.?\s+(?=\p{L})/iu;
/** "… X ansvarar.", "… X är ansvarig": after the names. */
export const IS_RESPONSIBLE =
  /^\s*(?:ansvarar|är\s+ansvarig(?:a)?|tar\s+det|fixar\s+det|ordnar\s+det|håller\s+i\s+(?:det|detta))\s*[).]*\s*$/iu;

/** Words left hanging at either end when who and when are taken out; "skriver under" is one verb. */
export const HANGING_END =
  /(?:[\s,;:–-]+|\.(?=\s)|,\s(?:båda|bägge)(?=\s|$)|\sså\s+att(?:\s+(?:det|den|de|allt))?|,\s(?:nu|rapport)(?=\s|$)|(?<!^\s?\p{L}+)\s(?:med|om|under|av|för)|\s(?:till?s?\s+dess|innan\s+dess|den|på|till|t\.?|i|vid|inför|senast|före|innan|från|och|samt|att|är|tills|klart|klar|kl|kl\.|som))+$/iu;
/** What is left of "som ska vara klar innan jul", "det ska vara klart till mars" when the day is taken out. */
export const READY_END =
  /(?:[\s,;:–-]+(?:och\s+|men\s+)?(?:som|det|den|de|vilket)|\.)\s+(?:ska|skall|måste|bör|behöver)\s+(?:vara|bli|finnas|ligga|komma)(?:\s+(?:klar[ta]?|färdig[ta]?|inne|ute|in|ut))?$/iu;
export const HANGING_START = /^(?:[\s,;:.–-]+|(?:att|och|samt|då|sedan|ska|skall|för att)\s+)+/iu;
