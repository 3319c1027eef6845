import { differByOneLetter } from '../domain/swedish/words/one-letter.ts';
import { fold } from '../domain/swedish/words/letters.ts';

/** The words of the commands that may be misspelt. Names and what is typed after a command are none of them. */
const WORDS =
  `
  hjälp lista visa mina beslut nytt klart klar flytta notera ändra avskriv öppna igen ångra möten möte mötet nästa läget läge
  dagordning dagordningen genomgång medlemmar inställningar exportera försenade försenat klara avskrivna uppdrag uppgifter
  personuppgifter närvarande närvaro anteckningar rundfråga rundfrågor grupper presidiet gallring föreslå godkänn avböj
  lämna över skicka status planera boka kalender allt excel`.match(/\S+/gu) ?? [];

/** Words that are told what would work instead; only their dots may be missing. */
const DOTTED = [
  ...WORDS,
  ...'sök söka läs ställ påminn ärenden ärende stäng färdig glöm för är går när påminnelser'.split(' '),
];

const withDots = new Map(DOTTED.filter((word) => fold(word) !== word).map((word) => [fold(word), word]));
const known = new Set(DOTTED.map(fold));

/** So far into a text stands its command. */
const MOST_WORDS = 5;
const LONGEST_COMMAND = 12;
const SHORTEST = 4;

/** Whether a text is a command, whole. */
export type IsSaid = (text: string) => boolean;

const dotted = (word: string): string => withDots.get(word.toLowerCase()) ?? word;

/** The words before the first number: what is typed after it is nobody's command. */
function head(words: readonly string[]): number {
  const number = words.findIndex((word) => /\d/.test(word));
  return Math.min(number < 0 ? words.length : number, MOST_WORDS);
}

/** "nytt mote", "oppna igen 14": the command as it is spelt, where only dots and rings are missing. */
export function withoutDots(text: string, isSaid: IsSaid): string | undefined {
  const words = text.split(' ');
  for (let count = 1; count <= head(words); count += 1) {
    const word = words[count - 1] ?? '';
    if (dotted(word) === word) continue;
    const spelt = [...words.slice(0, count).map(dotted), ...words.slice(count)].join(' ');
    if (isSaid(spelt)) return spelt;
  }
  return undefined;
}

const mayBeSlip = (word: string): boolean =>
  word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !known.has(fold(word));

/** "Listan", "visar" and "uppdra" are words of their own, each with more or fewer letters at its end than a command. */
function isSlipOf(word: string, near: string, isAlone: boolean): boolean {
  const [written, meant] = [fold(word), fold(near)];
  if (written.startsWith(meant) || (!isAlone && meant.startsWith(written))) return false;
  return differByOneLetter(written, meant);
}

/** "hjäpl", "lsita Tibro": the command that the whole text would be with one letter of one of its words put right. */
export function misspelt(text: string, isSaid: IsSaid): string | undefined {
  const words = text.replace(/[.!?]+$/, '').split(' ');
  if (words.length > LONGEST_COMMAND) return undefined;
  for (let at = 0; at < head(words); at += 1) {
    const word = words[at] ?? '';
    if (!mayBeSlip(word)) continue;
    for (const near of WORDS.filter((candidate) => isSlipOf(word, candidate, words.length === 1))) {
      const spelt = words.map((other, index) => (index === at ? near : index < head(words) ? dotted(other) : other));
      if (isSaid(spelt.join(' '))) return spelt.join(' ');
    }
  }
  return undefined;
}
