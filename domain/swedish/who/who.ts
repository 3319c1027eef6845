import { afterBrackets, nameAt, type Name } from './name-at.ts';
import { ROLE_PLACE } from './name-ends.ts';
import type { RosterIndex } from './roster-index.ts';
import type { Token } from '../words/tokens.ts';
import { DUTY, isPresent } from '../words/verbs.ts';

/** Names joined by "och" or commas, and the token after them. */
export interface Names {
  readonly names: readonly Name[];
  readonly next: number;
}

const JOIN_WORD = /^(?:och|o|å|samt|jämte|&|\+|\/|och\/eller|respektive)$/u;

/** Past where someone is from, before the verb: "Hanna Ek på kommunen återkommer". */
function afterPlace(text: string, tokens: readonly Token[], at: number): number {
  // "Föräldrarna i 5:an ordnar".
  const place = /^\d$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ':' ? 3 : 1;
  const verb = tokens[at + 1 + place];
  if (verb === undefined || !ROLE_PLACE.test(tokens[at]?.lower ?? '') || tokens[at + place]?.word !== true) return at;
  return isPresent(verb.lower) || DUTY.test(text.slice(verb.from)) ? at + 1 + place : at;
}

/** "Lena och jag": the one who writes, beside others. */
const oneself = (tokens: readonly Token[], at: number): { name: Name; next: number } | undefined => {
  const written = tokens[at]?.text ?? '';
  return /^(?:jag|undertecknad)$/u.test(written)
    ? { name: { written, known: written, by: 'body' }, next: at + 1 }
    : undefined;
};

/** The names that begin at a token, joined by commas, "och", "samt", "&", "/" and "tillsammans med". */
export function namesAt(text: string, tokens: readonly Token[], start: number, index: RosterIndex): Names | undefined {
  const names: Name[] = [];
  let at = tokens[start]?.lower === 'både' || tokens[start]?.lower === 'såväl' ? start + 1 : start;
  let next = at;
  for (;;) {
    const found = nameAt(text, tokens, at, index) ?? (names.length > 0 ? oneself(tokens, at) : undefined);
    if (found === undefined) break;
    names.push(found.name);
    next = afterPlace(text, tokens, afterBrackets(tokens, found.next));
    at = afterJoin(tokens, next);
    if (at === next) break;
  }
  return names.length === 0 ? undefined : { names, next };
}

function afterJoin(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.text === ',') next += 1;
  if (JOIN_WORD.test(tokens[next]?.lower ?? '')) return next + 1;
  if (tokens[next]?.lower === 'tillsammans' && tokens[next + 1]?.lower === 'med') return next + 2;
  return next;
}
