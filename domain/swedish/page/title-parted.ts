import { isFirstName } from '../who/first-names.ts';

/** After these a title goes on, with a name maybe: "Resan till Hjo", "Bo och Siv". */
const GOES_ON = /^(?:i|på|för|till|av|med|och|mot|från|om|hos|vid|över|inom|kring|samt|under|efter|enligt|&)$|[,-]$/iu;
const LONGEST = 9;
/** "Kassan." ends with its stop where it has no more words than this; else it is a sentence. */
const LONGEST_STOPPED = 4;
/** Titles that stand in most minutes, whatever follows. */
const KNOWN = /^(?:Nästa (?:möte|sammanträde|träff)|Övriga (?:frågor|ärenden)|Övrigt|Föregående protokoll)(?= \S)/u;
const MARK = /^(?:§\s?)?\d{1,3}(?:\.\d{1,2})?\.?\s+/u;
/** "a) Serien", "a Nycklar": the first part of a matter. */
const LETTER = /^[a-h]\)?$/u;
const ENCLOSED = /^(?:Bilaga|Bil\.)\s\d+\s*/u;

/** Whether a sentence could begin, after a name, with the first of these words: "Siv redogjorde", "Kassan är god", "Färdtjänst: Bo". */
const beginsSentence = (word: string, next: string): boolean =>
  /^\p{Lu}/u.test(word) && (isFirstName(word) || word.endsWith(':') || /^[\p{Ll}\d]/u.test(next));

/** A matter's title with its number, and what was said of it, that stand on one line: "5 Kassan Siv redogjorde för den." */
export function titleParted(matter: string): { readonly title: string; readonly rest: string } {
  const mark = MARK.exec(matter)?.[0] ?? '';
  const words = [...matter.slice(mark.length).matchAll(/\S+/gu)];
  const cut = (at: number): { readonly title: string; readonly rest: string } => {
    const from = mark.length + (words[at]?.index ?? matter.length);
    const enclosed = ENCLOSED.exec(matter.slice(from))?.[0] ?? '';
    return { title: matter.slice(0, from + enclosed.length).trim(), rest: matter.slice(from + enclosed.length).trim() };
  };
  let inName = false;
  const known = KNOWN.exec(matter.slice(mark.length))?.[0].split(' ').length;
  if (known !== undefined) return cut(known);
  for (let at = 1; at < words.length && at <= LONGEST; at += 1) {
    const [before = '', word = '', next = ''] = [words[at - 1]?.[0], words[at]?.[0], words[at + 1]?.[0]];
    if (/[.!?]$/u.test(before)) return at <= LONGEST_STOPPED ? cut(at) : { title: '', rest: matter.slice(mark.length) };
    if (LETTER.test(word) && /^\p{Lu}/u.test(next)) return cut(at);
    if (!/^\p{Lu}/u.test(word)) inName = false;
    else if (GOES_ON.test(before)) inName = true;
    else if (!inName || beginsSentence(word, next)) return cut(at);
  }
  const short = words.length <= LONGEST && !/[.!?]$/u.test(matter);
  return short ? cut(words.length) : { title: '', rest: matter.slice(mark.length) };
}
