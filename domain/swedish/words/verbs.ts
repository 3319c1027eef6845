/** Irregular present forms that don't end in -r, or are short. */
const PRESENT_WORDS =
  /^(?:ska|skall|kan|bör|måste|vill|får|gör|ger|tar|ser|går|står|har|är|blir|kommer|hör|kör|lär|drar|bär|skär|hyr|styr|lovar|avser|torde|behöver|bor|mår|träffas|möts|ses|samlas|hjälps|turas|enas|samråder|ber|syr|ror|når|sår|uppmanas|ombeds|uppdras|åläggs|tilldelas)$/iu;
/** Whole words that end like a verb in the present and are none. */
const OTHER_WORDS =
  /^(?:för|humör|likör|interiör|ingenjör|konditor|motor|humor|dator|doktor|rektor|kantor|revisor|kurator|ordentlig|mamor|under|över|efter|eller|heller|inför|när|där|här|hur|var|mer|fler|dessvärre|per|ner|upp|kvar|redan|\p{L}*sommar|\p{L}*vinter|vår|(?:ny|läs|skol|halv|kalender|budget|verksamhets|räkenskaps|val|jubileums)?år|par|fler|större|mindre|utanför|framför|därför|varför|innanför|peter|oliver|christer|krister|roger|jesper|casper|kasper|ivar|oskar|oscar|gunnar|ragnar|einar|alexander|kristoffer|christoffer|ester|esther|inger|oktober|november|december|september|\p{L}*(?:controller|partner|designer|manager|producent)|\p{L}*(?:[^sö]tör|ssör|[^m]jör|nör)|ordinarie|ytterligare|tidigare|senare|närmare|lokaler|åtgärder|riktlinjer|rutiner)$/iu;
/** Last parts of nouns in the plural: "utvärderingar", "frågor". */
const PLURAL =
  /(?:lärare|tioner|iteter|heter|dagar|frågor|skolor|kommuner|rektorer|chefer|grupper|elever|böcker|ledamöter|veckor|timmar|månader|pengar|föräldrar|medlemmar|regler|planer|platser|dialoger|ingar|gifter|nader|bilder|texter|siffror|elser|anor|orer|ologer|ister|anter|enter|aler|urer|ier|ärer)$/u;

/** Whether a word looks like an active verb in the present: "tar", "bjuder", "ska". */
export function isPresent(word: string): boolean {
  if (PRESENT_WORDS.test(word)) return true;
  return /^[\p{Ll}:-]{2,}(?:ar|er|yr|är|ör|år|or|ir)$/u.test(word) && !OTHER_WORDS.test(word) && !PLURAL.test(word);
}

/** Openings of the predicate that say "is to": what is left after them is what is to be done. An example after each. */
export const DUTIES: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:får|fick|har fått|ges|gavs|tilldelas|tilldelades|åläggs|ålades|tar på sig|tog på sig)(?:\\s+(?:också|även|därför|nu|tillsammans\\s+med\\s+[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?))?(?:\\s+i)?\\s+(?:(?:\\p{L}+s|stående|nytt)\\s+)?(?:uppdrag(?:et)?|uppgift(?:en)?|förtroende(?:t)?)(?:\\s+(?:att|av [^.]*? att))',
    'får i uppdrag att',
  ],
  ['(?:får|ges|gavs|tar|fick)\\s+(?:ansvar(?:et)?|mandat(?:et)?)(?:\\s+(?:för|över))?\\s+att', 'får ansvar för att'],
  [
    '(?:ska|skall|skulle|bör|måste|behöver|kan)(?:\\s+(?:också|även|därför|nu|då|sedan|senast|gemensamt|fortsatt|fortsätta att|vidare|därefter))*(?:\\s+ha\\b)?',
    'ska',
  ],
  ['kommer(?:\\s+(?:också|även|därför|nu|då|sedan|därefter|framöver))*\\s+att', 'kommer att'],
  ['kommer(?=\\s+[\\p{L}]+(?:a|å)(?![\\p{L}]))', 'kommer ta fram'],
  ['(?:åtar|åtog|påtar|påtog)\\s+sig(?:\\s+(?:att|ansvaret för att|uppdraget att|uppgiften att))?', 'åtar sig att'],
  ['(?:tar|tog) på sig(?:\\s+(?:att|ansvaret för att|uppdraget att|uppgiften att))?', 'tar på sig att'],
  ['har\\s+(?:lovat|åtagit\\s+sig|tagit\\s+på\\s+sig|erbjudit\\s+sig)(?:\\s+att)?', 'har lovat att'],
  ['(?:lovar|lovade|erbjuder sig|erbjöd sig)(?:\\s+att)?', 'lovar att'],
  ['har\\s+(?:\\S+\\s+){0,6}?på\\s+sig\\s+att', 'har till fredag på sig att'],
  ['kan\\s+tänka\\s+sig\\s+att', 'kan tänka sig att'],
  ['är\\s+(?:villiga?|beredda?)\\s+att', 'är villig att'],
  ['ställer\\s+upp\\s+på\\s+att', 'ställer upp på att'],
  ['(?:tackade|tackar)\\s+ja\\s+till\\s+att', 'tackade ja till att'],
  ['(?:gick|går)\\s+med\\s+på\\s+att', 'gick med på att'],
  ['(?:anmälde|anmäler)\\s+sig(?:\\s+frivilligt)?\\s+(?:till|för)\\s+att', 'anmälde sig till att'],
  [
    '(?:får|fick|har\\s+fått)\\s+(?:på\\s+sin\\s+lott|bollen|stafettpinnen|i\\s+(?:läxa|hemläxa)|som\\s+(?:läxa|hemläxa|uppgift|uppdrag))\\s+att',
    'fick på sin lott att',
  ],
  [
    '(?:ansvarar|ansvarig|är ansvarig(?:a)?|har ansvar(?:et)?|tar ansvar(?:et)?|står|svarar)\\s+för\\s+att',
    'ansvarar för att',
  ],
  ['(?:uppdras|uppdrogs)(?:\\s+att)?', 'uppdras att'],
  ['(?:uppmanas|uppmanades|ombeds|ombads|åläggs|förväntas)(?:\\s+att)?', 'ombeds att'],
  ['(?:utsågs|utses|valdes)\\s+att', 'utsågs att'],
];

/** A duty at the beginning of what follows the subject. */
export const DUTY = new RegExp(`^(?:${DUTIES.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'iu');
