import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { isWorkPassive } from '../../words/work-forms.ts';

const BOUNDARY =
  /^(?:[.,;:–—(>→&+/-]|och|samt|o|å|men|så|medan|varför|varefter|varpå|varvid|därefter|sedan|sen|dessutom|@|att|vilken|vilket|vilka|"|”)$/u;
const JOIN = /^(?:och|samt|o|å|&|\+)$/u;
/** A sentence, or a part of one, that begins with one of these has its verb before its subject. */
export const FRONTED =
  /^(?:till|på|i|innan|före|senast|efter|under|därefter|sedan|sen|nu|då|vid|inför|för|inom|om|härefter|dessutom|vidare|samtidigt|framöver|framåt|också|därför|kl|nästa|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|den|vecka|v|klart|med|utifrån|från|slutligen|tills|som|när|ifall|eftersom|medan|så|annars|själv|dessförinnan|hittills|\d.*)$/iu;

/** A clause that hangs on another stands first, with a verb of its own: "Om svaret är ja kallar Lena till möte". */
const HANGING = /^(?:om|när|ifall|så|innan|eftersom|medan|tills|då)$/u;

/** What is said after "att" is set by the meeting only where the words before say so: "beslutades att Anna bokar". */
const SETS =
  /(?:beslut|beslöt|enades|enas\s+om|överens|bestäm|överenskom|återstår|kvarstår|landade?\s+i|kom\s+fram\s+till|(?:slutade|slutar)\s+med|(?:utmynnade|resulterade|mynnade\s+ut)\s+i|meddela[ds]|avtala[dt]|sagt|lovat?|bett|biföll|bifall|(?:vi|jag)\s+vill|vill\s+(?:vi|jag))/iu;

/** "Lena vill att alla har med sig en bok". */
const OF_ALL = /^(?:alla|samtliga|varje|var)$/u;

const isVerb = ({ lower }: Token): boolean => isPresent(lower) || isWorkPassive(lower);

/** Whether names that stand at a token may be the subject of a clause that begins there. */
export function beginsHere(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "skrivelsen som Lena skickar", "i maj då Lena visar den"; "det som alla har" tells.
  if (before?.lower === 'som' || before?.lower === 'då')
    return at > 1 && !/^(?:det|den|de|allt|precis|såsom)$/u.test(tokens[at - 2]?.lower ?? '');
  if (before === undefined || !BOUNDARY.test(before.lower)) return false;
  // "…, varför Lena ringer" tells what comes of it; "undrar varför Lena ringer" asks.
  if (/^(?:varför|vilke[nt]|vilka)$/u.test(before.lower) && tokens[at - 2]?.text !== ',') return false;
  // "Föräldrar till Albin, Saga och Tyra ordnar": names in a row that began before are no subject of their own.
  let row = at - 1;
  while (
    row > 0 &&
    (/^(?:[,&+/]|och|samt|o|å)$/u.test(tokens[row]?.lower ?? '') || /^\p{Lu}\p{Ll}/u.test(tokens[row]?.text ?? ''))
  )
    row -= 1;
  const made = tokens[row - 1]?.lower === 'bestående';
  const last = before.text !== ',';
  // "Lena skickar listan till Bo och Siv ringer": they are, where what was said before has its verb.
  const told = JOIN.test(before.lower) && tokens.slice(0, row).some(isVerb);
  if (last && row < at - 2 && !made && !told && /^(?:till|av|med|från|för|hos|åt)$/u.test(tokens[row]?.lower ?? ''))
    return false;
  // "att Lena bokar" begins an item of a list of what was settled.
  const wished = /\s(?:vill|önskar)\s+$/u.test(text.slice(0, before.from)) && OF_ALL.test(tokens[at]?.lower ?? '');
  return before.lower !== 'att' || at === 1 || wished || SETS.test(text.slice(0, before.from));
}

const PART = /^(?:[.,;:–—(&+/]|och|samt|o|å|men)$/u;

/** Where the part of the sentence that a token stands in begins: after the last comma or "och", or where the sentence does. */
export function partFrom(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex(({ lower }) => PART.test(lower)) + 1;
}

/** "Bestämdes att till nästa träff läser alla": where what was decided begins; past the end where nothing was. */
function afterThat(tokens: readonly Token[], at: number): number {
  const that = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'att');
  const before = tokens.slice(0, Math.max(that, 0)).map(({ lower }) => lower);
  return SETS.test(before.join(' ')) ? that + 1 : tokens.length;
}

/** Whether what stands first in the sentence, or in the part of it, puts the verb at the token before its subject. */
export function isFronted(tokens: readonly Token[], at: number): boolean {
  const verbsSince = (from: number): number => tokens.slice(from, at).filter(({ lower }) => isPresent(lower)).length;
  const frontedAt = (from: number): boolean => {
    const first = tokens[from]?.lower ?? '';
    const verbs = verbsSince(from);
    return FRONTED.test(first) && (verbs === 0 || (verbs === 1 && HANGING.test(first)));
  };
  if (at > 0 && (frontedAt(0) || frontedAt(afterThat(tokens, at)))) return true;
  const from = partFrom(tokens, at);
  if (from === 0 || !isPresent(tokens[at]?.lower ?? '') || !frontedAt(from)) return false;
  const first = tokens[from]?.lower ?? '';
  return HANGING.test(first) && first !== 'då' ? at > from + 2 : at > from + 1 || first === 'då';
}
