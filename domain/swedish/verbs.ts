/** Irregular present forms that don't end in -r, or are short. */
const PRESENT_WORDS =
  /^(?:ska|skall|kan|bör|måste|vill|får|gör|ger|tar|ser|går|står|har|är|blir|kommer|hör|kör|för|lär|drar|bär|skär|hyr|styr|lovar|avser|torde|behöver)$/iu;
/** Nouns and other words that end like a verb in the present. */
const NOT_PRESENT =
  /(?:lärare|tioner|iteter|heter|dagar|frågor|skolor|kommuner|rektorer|chefer|grupper|elever|böcker|ledamöter|möten|veckor|timmar|månader|pengar|föräldrar|medlemmar|regler|planer|platser|dialoger|under|över|efter|eller|heller|men|inför|när|där|här|hur|var|mer|fler|dessvärre|per|ner|upp|kvar|redan|sommar|vinter|vår|år|par|fler|större|mindre|är|utanför|framför|därför|varför|peter|oliver|christer|krister|roger|jesper|casper|kasper|per|ivar|oskar|oscar|gunnar|ragnar|einar|hilmer|alexander|kristoffer|christoffer|kjeller|ester|esther|inger)$/iu;

/** Whether a word looks like an active verb in the present: "tar", "bjuder", "ska". */
export function isPresent(word: string): boolean {
  if (PRESENT_WORDS.test(word)) return true;
  return /^\p{Ll}{2,}(?:ar|er|yr|år|or)$/u.test(word) && !NOT_PRESENT.test(word);
}

/** Openings of the predicate that say "is to": what is left after them is what is to be done. An example after each. */
const DUTIES: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:får|fick|har fått|ges|gavs|tilldelas|tilldelades|åläggs|ålades|tar på sig|tog på sig)(?:\\s+(?:också|även|därför|nu))?(?:\\s+i)?\\s+(?:uppdrag(?:et)?|uppgift(?:en)?)(?:\\s+(?:att|av [^.]*? att))', 'får i uppdrag att'],
  ['(?:får|ges|tar|fick)\\s+(?:ansvar(?:et)?|mandat(?:et)?)(?:\\s+(?:för|över))?\\s+att', 'får ansvar för att'],
  ['(?:ska|skall|bör|måste|behöver|kan)(?:\\s+(?:också|även|därför|nu|då|sedan|senast|gemensamt|fortsatt|fortsätta att|vidare|därefter))*(?:\\s+ha\\b)?', 'ska'],
  ['kommer(?:\\s+(?:också|även|därför|nu|då|sedan|därefter|framöver))*\\s+(?:att\\s+)?(?=[\\p{L}]+(?:a|å)(?![\\p{L}]))', 'kommer att'],
  ['(?:åtar|åtog|påtar|påtog)\\s+sig(?:\\s+(?:att|ansvaret för att|uppdraget att|uppgiften att))?', 'åtar sig att'],
  ['tar på sig(?:\\s+(?:att|ansvaret för att|uppdraget att|uppgiften att))?', 'tar på sig att'],
  ['(?:lovar|lovade|erbjuder sig|erbjöd sig)(?:\\s+att)?', 'lovar att'],
  ['(?:ansvarar|ansvarig|är ansvarig(?:a)?|har ansvar(?:et)?|tar ansvar(?:et)?|står|svarar)\\s+för(?:\\s+att)?', 'ansvarar för att'],
  ['(?:uppdras|uppdrogs)(?:\\s+att)?', 'uppdras att'],
];

/** A duty at the beginning of what follows the subject. */
export const DUTY = new RegExp(`^(?:${DUTIES.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'iu');
