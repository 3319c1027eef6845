import type { Token } from '../../words/tokens.ts';
import { TO_PEOPLE } from './object-first.ts';
import type { Found } from './subjects.ts';

/** "mejlar Bo": what is done to a person as often as by one. */
const WRITES_TO = /^(?:mejlar|mailar|messar|smsar|tillfrågar|intervjuar|uppdaterar)$/u;
export const isToPeople = (verb: string): boolean => TO_PEOPLE.test(verb) || WRITES_TO.test(verb);

const JOIN = /^(?:och|samt|o|å)$/u;

/**
 * Whether the verb at a token is one more of the subject before: "Lena räknar på det och mejlar Bo" asks nothing of Bo.
 * After "I mars ringer Lena banken och köper Bo fika" the verb stands first again.
 */
export function goesOn(tokens: readonly Token[], at: number, before: Found | undefined): boolean {
  const join = tokens[at - 1]?.lower ?? '';
  if (before === undefined || !(JOIN.test(join) || join === ',')) return false;
  const toThem = isToPeople(tokens[at]?.lower ?? '');
  return toThem || (join !== ',' && before.verb === undefined && before.object === undefined);
}

const MAY = /^(?:kan|vill|har|är|behöver|får)$/u;

/** "en bildserie som alla kan använda": what the thing is for, and nothing that they are to do. */
export const isUse = (text: string, tokens: readonly Token[], { from, predicateFrom, verb }: Found): boolean => {
  const start = tokens.findIndex((token) => token.from === from);
  const told = text.slice(predicateFrom);
  return (
    start > 1 &&
    verb === undefined &&
    tokens[start - 1]?.lower === 'som' &&
    MAY.test(/^\p{L}+/u.exec(told)?.[0] ?? '') &&
    !/^(?:får\s+(?:i\s+)?(?:uppdrag|ansvar)|har\s+(?:i\s+uppdrag|lovat|åtagit|tagit)|är\s+(?:ansvarig|sammankallande|kontakt))/u.test(
      told,
    )
  );
};
