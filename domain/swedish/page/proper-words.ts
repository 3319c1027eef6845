import type { Block } from './page.ts';
import { tokenise } from '../words/tokens.ts';
import { NO_NAME } from '../who/who-words.ts';

/**
 * Words that are written with a capital inside a sentence somewhere in the notes: they are names also where they begin
 * a sentence. Words after a colon, a quote or a full stop prove nothing.
 */
export function properWords(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, text } of blocks) {
    if (kind === 'heading' || kind === 'furniture') continue;
    const tokens = tokenise(text);
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      const inside = before !== undefined && /^[\p{L},(]+$/u.test(before.text);
      if (inside && /^\p{Lu}\p{Ll}+/u.test(token.text) && !NO_NAME.test(token.text)) words.add(token.text);
    });
  }
  return words;
}
