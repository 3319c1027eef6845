import type { Command } from '../command.ts';

const THANKS =
  /^(?:tack|tackar|tusen tack|tack så mycket|toppen|bra|perfekt|kanon|ok|okej|👍|🙏)(?: (?:uppdrag|så mycket|för hjälpen))?[\s.!😊👍🙏]*$/iu;
const GREETING = /^(?:hej|hejsan|hallå|god ?morgon|tjena)(?: uppdrag)?[\s.!😊👋]*$/iu;

/** Commands that want more words, said alone as the command list of Teams fills them in. */
const BARE = /^(?<word>visa|klart|klar|flytta|ändra|avskriv|notera|öppna igen)$/iu;

const EXAMPLES: Readonly<Record<string, string>> = {
  visa: 'visa 14',
  klart: 'klart 14 eller klart 14 Tibro',
  klar: 'klart 14 eller klart 14 Tibro',
  flytta: 'flytta 14 till 6 april',
  ändra: 'ändra 14',
  avskriv: 'avskriv 14 görs av Skolverket',
  notera: 'notera 14 underlaget kommer i mars',
  'öppna igen': 'öppna igen 14',
};

/** Words that are neither a command nor anything to keep. */
export const smalltalkCommand: Command = {
  typed: [
    { says: THANKS, spoken: () => ({ text: 'Varsågod!' }) },
    { says: GREETING, spoken: () => ({ text: 'Hej! Skriv hjälp så visar jag vad jag kan.' }) },
    {
      says: BARE,
      spoken: (_turn, { word = '' }) => ({
        text: `Skriv också numret: ${EXAMPLES[word.toLocaleLowerCase('sv')] ?? word}. Numren ser du med lista.`,
      }),
    },
  ],
};

/** Too little to be an item: a word or two without letters, or one word alone. */
export function isTooShort(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < 2;
}
