import type { Draft } from '../../items/draft.ts';
import { isKnownWord } from '../notes/weighing/known-word.ts';
import { asksFor } from '../words/asks-for.ts';
import { tokenise } from '../words/tokens.ts';

/**
 * Whether a text says nothing that is read here: no kind, nobody, no day, and not one word that is known, "asdf qwerty".
 * `draft` is what the text is as an item.
 */
export function saysNothing(text: string, draft: Draft): boolean {
  const { kind, decided, parties, ambiguous, everyone, due, we, impossibleDate } = draft;
  const isOwned = parties.length + ambiguous.length > 0 || everyone || we === true;
  const isDated = due.kind !== 'none' || impossibleDate !== undefined;
  if (kind !== 'assignment' || decided || isOwned || isDated || asksFor(text)) return false;
  return !tokenise(text).some(({ lower, word }) => word && /^\p{L}/u.test(lower) && isKnownWord(lower));
}
