import { DAY_WORDS } from '../domain/swedish/dates/calendar-words.ts';
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

/** The small words inside a command, where no sentence has them half: "flytta 14 till 6 april", "markera 14 som klart". */
const LINKS = ['till', 'från', 'som'];

const withDots = new Map([...DOTTED, ...LINKS].filter((word) => fold(word) !== word).map((word) => [fold(word), word]));
const known = new Set([...DOTTED, ...LINKS, ...DAY_WORDS].map(fold));

/** So far into a text stands its command. */
const MOST_WORDS = 8;
const LONGEST_COMMAND = 12;
const SHORTEST = 4;
const SHORTEST_LINK = 3;

/** Whether a text is a command, whole. */
export type IsSaid = (text: string) => boolean;

const dotted = (word: string): string => withDots.get(word.toLowerCase()) ?? word;

/** The words before the first number: after it stand names too, which are none of the command's. */
function head(words: readonly string[]): number {
  const number = words.findIndex((word) => /\d/.test(word));
  return Math.min(number < 0 ? words.length : number, MOST_WORDS);
}

/** "nytt mote", "oppna igen 14": the command as it is spelt, where only dots and rings are missing. */
export function withoutDots(text: string, isSaid: IsSaid): string | undefined {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count += 1) {
    const word = words[count - 1] ?? '';
    if (dotted(word) === word) continue;
    const spelt = [...words.slice(0, count).map(dotted), ...words.slice(count)].join(' ');
    if (isSaid(spelt)) return spelt;
  }
  return undefined;
}

const mayBeSlip = (word: string): boolean => /^\p{L}+$/u.test(word) && !known.has(fold(word));

/** "Listan", "visar" and "uppdra" are words of their own, each with more or fewer letters at its end than a command. */
function isSlipOf(word: string, near: string, isAlone: boolean): boolean {
  const [written, meant] = [fold(word), fold(near)];
  if (written.startsWith(meant) || (!isAlone && meant.startsWith(written))) return false;
  return differByOneLetter(written, meant);
}

/** The words of the commands that a word may have been meant as. */
function meantBy(word: string, isAlone: boolean): string[] {
  if (!mayBeSlip(word)) return [];
  return [
    ...WORDS.filter((near) => word.length >= SHORTEST && isSlipOf(word, near, isAlone)),
    ...DAY_WORDS.filter((near) => word.length >= SHORTEST && differByOneLetter(fold(word), fold(near))),
    ...LINKS.filter((near) => word.length >= SHORTEST_LINK && differByOneLetter(fold(word), fold(near))),
  ];
}

/** "hjäpl", "lsita Tibro", "flytta 14 til 6 april": the command that the whole text would be with one letter of one of its words put right. */
export function misspelt(text: string, isSaid: IsSaid): string | undefined {
  const words = text.replace(/[.!?]+$/, '').split(' ');
  if (words.length > LONGEST_COMMAND) return undefined;
  for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
    for (const near of meantBy(word, words.length === 1)) {
      const spelt = words.map((other, index) => (index === at ? near : index < head(words) ? dotted(other) : other));
      if (isSaid(spelt.join(' '))) return spelt.join(' ');
    }
  }
  return undefined;
}
