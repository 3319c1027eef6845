/** Commands said in other words, which mean one thing only, and how the commands themselves are spelt. An example after each. */
const OTHER_WORDS: readonly (readonly [pattern: string, command: string, example: string])[] = [
  [String.raw`(?:visa |lista )?(?:alla )?(?:ärenden|uppgifter)(?:na)?`, 'lista', 'ärenden'],
  [
    String.raw`(?:(?:visa|lista) )?allt|visa alla(?: öppna)?|lista alla uppdrag|visa öppna(?: uppdrag)?`,
    'lista',
    'visa alla',
  ],
  [String.raw`visa lista(?:n)?|listan|visa uppdragslistan`, 'lista', 'visa listan'],
  [
    String.raw`visa (?<which>försenade?|försenat|klara|avskrivna|sena)(?: uppdrag)?`,
    'lista $<which>',
    'visa försenade',
  ],
  [
    String.raw`(?:visa |lista )?(?:alla )?(?:medlemmar(?:na)?|deltagare|kommuner(?:na)?)|(?:vem|vilka) är (?:med|medlem(?:mar)?)`,
    'medlemmar',
    'visa medlemmar',
  ],
  [String.raw`visa (?:alla )?grupper(?:na)?|grupperna`, 'grupper', 'visa grupper'],
  [String.raw`vem sitter i presidiet|vilka är (?:i )?presidiet`, 'presidiet', 'vem sitter i presidiet'],
  [
    String.raw`(?:visa |lista )?(?:mina|mitt) (?:ärenden|försenade|öppna|saker|uppdragen)|vad har jag(?: (?:kvar|att göra))?|vad ska jag göra|mitt`,
    'mina',
    'mina ärenden',
  ],
  [
    String.raw`(?:visa )?inställning(?:arna)?|visa inställningar|ändra inställningar(?:na)?`,
    'inställningar',
    'inställning',
  ],
  [String.raw`(?:visa )?(?:statistik|diagram|status)(?:en|et)?|hur går det|visa läget`, 'läget', 'statistik'],
  [
    String.raw`info|information|meny|menyn|start|kommandon|instruktion(?:er)?|manual|hur funkar (?:du|det)|hur fungerar (?:du|det)`,
    'hjälp',
    'meny',
  ],
  [String.raw`export|excel|word|ladda ner|skriv ut`, 'exportera', 'excel'],
  [
    String.raw`(?:ny|lägg till|skapa|nytt|ny uppgift|(?:lägg till|skapa)(?: (?:ett|en))?(?: (?:nytt|ny))? (?:uppdrag|uppgift))`,
    'nytt',
    'skapa uppdrag',
  ],
  [String.raw`(?:lägg till|skapa)(?: ett)?(?: nytt)? (?<kind>beslut|ärende)`, 'nytt $<kind>', 'skapa beslut'],
  [String.raw`(?:skapa|lägg till)(?: ett)?(?: nytt)? möte`, 'nytt möte', 'skapa möte'],
  [String.raw`(?:ta bort|radera|stryk) mötet(?<when> .{1,40})?`, 'ställ in mötet$<when>', 'ta bort mötet 9 mars'],
  [String.raw`ångra (?:det|det senaste|senaste|senaste ändringen|mig)|backa`, 'ångra', 'ångra det'],
  [
    String.raw`(?:klarmarkera|bocka av|bocka|pricka av|färdig|färdigt med|färdig med|klar med|klart med|gör klart|slutför) (?:uppdrag )?(?<number>\d{1,7})`,
    'klart $<number>',
    'bocka av 14',
  ],
  [
    String.raw`(?:sätt|gör|ange|rapportera) (?:uppdrag )?#?(?<number>\d{1,7}) (?:som |till )?(?:klar[at]?|färdig[at]?)|(?:jag|vi) är (?:klara?|färdiga?) med (?:uppdrag )?#?(?<ours>\d{1,7})`,
    'klart $<number>$<ours>',
    'sätt 14 klart',
  ],
  [
    String.raw`(?:historik(?:en)?(?: för)?|(?:vem är|vem har) (?:ansvarig för|ansvaret för)?|vad (?:är|gäller)|öppna kort|se) (?:uppdrag )?(?<number>\d{1,7})`,
    'visa $<number>',
    'historik 14',
  ],
  [
    String.raw`(?:kommentera|kommentar|anteckna|skriv på) (?:uppdrag )?(?<number>\d{1,7})(?<text>[:, ].+)?`,
    'notera $<number>$<text>',
    'kommentera 14 text',
  ],
  [
    String.raw`(?:skjut upp|skjut fram|senarelägg|tidigarelägg|ändra datum(?: på| för)?|byt datum(?: på| för)?) (?:uppdrag )?(?<number>\d{1,7})(?<when> .{1,100})?`,
    'flytta $<number>$<when>',
    'skjut upp 14 till 3 maj',
  ],
];

const ROWS = OTHER_WORDS.map(([pattern, command]) => [new RegExp(`^(?:${pattern})[.!?]*$`, 'isu'), command] as const);

/** A text as the commands spell it, where it says one of them in other words; any other text as it is. */
export function inOtherWords(text: string): string {
  const said = text.replace(/^\/(?=\p{L})/u, '');
  const row = ROWS.find(([says]) => says.test(said));
  return row === undefined ? said : said.replace(row[0], row[1]);
}
