import { meantCard } from '../../cards/items/meant.ts';
import { words } from '../../cards/words.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';

const THANKS =
  /^(?:tack|tackar|tusen tack|tack så mycket|toppen|bra|perfekt|kanon|ok|okej|👍|🙏)(?: (?:uppdrag|så mycket|för hjälpen))?[\s.!😊👍🙏]*$/iu;
const GREETING = /^(?:hej|hejsan|hallå|god ?morgon|tjena)(?: uppdrag)?[\s.!😊👋]*$/iu;

/** Commands that want more words, said alone as the command list of Teams fills them in. */
const BARE =
  /^(?:(?<show>visa)|(?<tick>klart?)|(?<move>flytta)|(?<edit>ändra)|(?<strike>avskriv)|(?<note>notera)|(?<reopen>öppna igen))$/iu;

/** Words that are neither a command nor anything to keep. */
export const smalltalkCommand: Command = {
  typed: [
    { says: THANKS, spoken: () => ({ text: words.answers.thanked }) },
    { says: GREETING, spoken: () => ({ text: words.answers.greeted }) },
    {
      says: BARE,
      spoken: (_turn, said) => {
        const [, text = ''] = Object.entries(words.answers.withNumber).find(([command]) => said[command]) ?? [];
        return { text };
      },
    },
  ],
};

/** Too little to be an item: a word or two without letters, or one word alone. */
export function isTooShort(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < 2;
}

/** Says what would work, with a button that captures the text as it stands, unless there is no word in it. */
export function notUnderstood({ state, incoming }: Turn, text: string): Answer {
  const sentence = /\p{L}/u.test(text) ? { sentence: text } : {};
  const meant = { told: words.answers.notUnderstood, commands: ['hjälp', 'lista'], ...sentence };
  return { card: meantCard(state.network.id, incoming.operation, meant) };
}
