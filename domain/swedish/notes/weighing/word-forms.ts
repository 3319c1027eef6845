import { nameAt } from '../../who/name-at.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { lexemeOf } from '../../words/search-words.ts';
import { bestStanding } from '../standing.ts';
import { tokenise, type Token } from '../../words/tokens.ts';
import { findDates } from '../../dates/dates.ts';

/** A word as it counts, and the word itself where it is one and no name or day. */
export interface WordForm {
  readonly form: string;
  readonly token?: Token;
}

/** A word without its endings: "kontaktar" and "kontakta" are one. */
export const stemOf = (word: string): string => lexemeOf(word).stems.at(-1) ?? word;

/**
 * The words of a sentence as they count: "PERSON ring DAY" of "Siv ringer den 3 maj". Names stand as what sort of one they
 * name and days as whether they lie ahead, so that what is learnt of some people and days goes for all.
 */
export function wordForms({ words, context }: ReadSentence): WordForm[] {
  const tokens = tokenise(words);
  const dates = context.due.datesIn?.(words) ?? findDates(words, context.due.today);
  const forms: WordForm[] = [];
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const { from } = token;
    const date = dates.find((mention) => from >= mention.from && from < mention.to);
    const named = date !== undefined || !token.word ? undefined : nameAt(words, tokens, at, context.index);
    if (date !== undefined) {
      const past = date.span !== undefined && date.span.last <= context.due.today;
      forms.push({ form: past ? 'DAY-PAST' : 'DAY' });
      while ((tokens[at]?.from ?? date.to) < date.to) at += 1;
    } else if (named !== undefined) {
      forms.push({ form: bestStanding([named.name], context, at === 0).toUpperCase() });
      at = Math.max(named.next, at + 1);
    } else {
      forms.push({ form: !token.word ? token.text : /^\d/u.test(token.text) ? '#' : stemOf(token.text), token });
      at += 1;
    }
  }
  return forms;
}
