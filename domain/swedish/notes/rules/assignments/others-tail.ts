import { isPresent } from '../../../words/verbs.ts';

/** Where others may begin to be told of: after a comma, or where no mark was set, at the words for all of them. */
const STARTS =
  /(?:[,;]\s*(?:och\s+|men\s+|så\s+|medan\s+)?|\s(?:medan|men)\s+)(?=\p{L})|\s(?=(?:samtliga|övriga|resten|(?:var\s+och\s+en|de\s+\p{L}+\s+som))\s)/giu;
/** What is said of the same task, or of the one who has it: "svaret ska in 3 mars", "texten är klar 3 mars". */
const SAME_TASK =
  /^(?:ska|skall|måste|behöver|bör|kan|är|blir|finns|ligger|som|att|om|när|då|så|och|samt|senast|klart?|klara|färdigt?|deadline|sista|hon|han|hen|hennes|hans|sin|sitt|sina|gärna|helst|det|den|detta)$/iu;
const PREPOSITION = /^(?:till|t|på|i|vid|under|inför|före|innan|inom|efter|från|med|av|för|hos|om|åt)$/iu;
/** "de två", "samtliga lärare", "Rösjö": who stands first in a clause of its own. */
const WHO = /^(?:de|dom|samtliga|övriga|resten|alla|var|varje|\p{Lu}\p{L}*)$/u;
const LONGEST_WHO = 5;

/** Whether what begins here tells what others do: "de två nya provar det", "Rösjö tar fram", "samtliga kommenterar". */
function othersDo(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/u, LONGEST_WHO + 1);
  if (!WHO.test(first)) return false;
  for (const word of rest) {
    if (/[,;:.]$/u.test(word) || PREPOSITION.test(word)) return false;
    if (SAME_TASK.test(word)) {
      if (/^(?:och|som|är)$/u.test(word)) continue;
      return false;
    }
    if (isPresent(word) && !word.endsWith('s')) return true;
  }
  return false;
}

/** Where in a clause others are told of, who have a day of their own: "Siv renskriver, de två nya provar före 3 mars". */
export function othersFrom(text: string): number | undefined {
  for (const match of text.matchAll(STARTS)) {
    const before = text.slice(0, match.index).match(/\p{L}+/gu) ?? [];
    // "Pågående, Tobias slutför", "Därefter lämnar samtliga", "ni övriga mejlar": the task's own clause.
    const told = before.slice(1, -1).some((word) => isPresent(word.toLowerCase()));
    const leans = /^(?:vi|ni|de|dom|av|till|från|med|åt|och|att|för)$/iu.test(before.at(-1) ?? '');
    if (told && !leans && othersDo(text.slice(match.index + match[0].length))) return match.index;
  }
  return undefined;
}
