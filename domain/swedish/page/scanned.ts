import { FULL_MONTH } from '../dates/calendar-words.ts';
import { isFirstName } from '../who/first-names.ts';
import { capitalised } from '../words/letters.ts';

/** Words that stand in notes everywhere, as a scan without å, ä and ö reads them; none of them is a Swedish word. */
const MISREAD: ReadonlyMap<string, string> = new Map(
  (
    'nasta:nästa nastkommande:nästkommande gang:gång traff:träff trâff:träff traffen:träffen traffar:träffar traffas:träffas mote:möte ' +
    'motet:mötet moten:möten pa:på da:då nagra:några nagon:någon manga:många fran:från ocksa:också hosten:hösten ' +
    'varen:våren manad:månad maste:måste nar:när narvarande:närvarande atgard:åtgärd aterkommer:återkommer ' +
    'over:över ovrigt:övrigt ovriga:övriga forslag:förslag fraga:fråga fragan:frågan ar:är gar:går star:står ' +
    'haller:håller faststaller:fastställer godkanner:godkänner overens:överens foljande:följande kI:kl'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** "fér", "hésten", "gér": an ö, where é stands before a consonant that no Swedish word has after its é. */
const E_FOR_O = /(?<=\p{L})é(?=[bcdfghjklmpqrtvxzåäö]|n\p{Ll}|s\p{Ll})|(?<![\p{L}])é(?=[bdfgklmnrstv])/giu;
/** "idéer", "kommittéer", "entréns": é at the end of the stem. */
const TRUE_E =
  /(?:id|kommitt|arm|kaf|caf|entr|all|matin|succ|résum|resum|turn|mus|lyc)é(?:n|ns|er|erna|ers|ernas|s|et|ets|r)?$/iu;

/** A word that a scan may have misread is short or has an é; most pages have none. */
const SUSPECT =
  /é|â|\p{Ll}1|[lI]\d?\/|\/\d?[lI]|(?<![\p{L}\d])[lI]\d\s+\p{Ll}|(?:^|[\s(*:–-])(?:nasta|traff\p{L}*|mote\p{L}?|pa|da|fran|kI|manga|nagra|ovrig\p{L}|nar|ar|gar|star|over)(?![\p{L}])/iu;
const WORD = /\p{L}+/gu;
/** "Bes1öts", "ti11": a one within a small word is an l. */
const ONE_FOR_L = /(?<=\p{Ll}{2})1(?=\p{Ll})|(?<=\p{Ll}{2}1)1(?![\p{L}\d])|(?<=\p{Ll}{2})1(?=1(?![\p{L}\d]))/gu;
/** "l0/ll", "3/I0": a day and a month of which a scan read a one as a letter. */
const DAY_AND_MONTH = /(?<![\p{L}\d/])(?=[lI/]*\d)[\dlI]{1,2}\/[\dlI]{1,2}(?![\p{L}\d/])/gu;
/** "l0 mars": the same. */
const DAY_OF_MONTH = new RegExp(String.raw`(?<![\p{L}\d])[lI](?=\d\s+(?:${FULL_MONTH})(?!\p{L}))`, 'gu');

/** "Adéle", "Hélène", "Tegnér". */
const NAMED_WITH_E = /^\p{Lu}\p{Ll}*él|^\p{Lu}\p{Ll}{3,}érs?$/u;
const isName = (word: string): boolean => NAMED_WITH_E.test(word) || isFirstName(word);

function repairedWord(word: string): string {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const known = MISREAD.get(word) ?? MISREAD.get(small);
  if (known !== undefined) return small === word ? known : capitalised(known);
  return /é/iu.test(word) && !TRUE_E.test(word) && !isName(word) ? word.replace(E_FOR_O, 'ö') : word;
}

/**
 * The text with the words that a scan commonly misreads as they were written: "Nasta traff fére jul" is "Nästa träff före
 * jul". Each character stays in its place, so that positions found in the one hold in the other.
 */
export function asWritten(text: string): string {
  return SUSPECT.test(text)
    ? text
        .replace(ONE_FOR_L, 'l')
        .replace(WORD, repairedWord)
        .replace(DAY_OF_MONTH, '1')
        .replace(DAY_AND_MONTH, (day) => day.replace(/[lI]/gu, '1'))
    : text;
}
