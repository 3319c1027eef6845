import type { Draft } from '../../items/draft.ts';

/** "Har lämnat underlaget", "är klara med enkäten": what is told as done, and after it what. */
const DONE =
  /^(?:har\s+(?:nu\s+|redan\s+|äntligen\s+)?(?!fått|lovat|åtagit|erbjudit|tagit på sig|tänkt|velat|kunnat|bett|föreslagit|svårt|rätt|rest|möjlighet)\p{Ll}+t|är\s+(?:nu\s+|redan\s+|äntligen\s+)?(?:klara?|färdiga?)\s+med|blev\s+(?:klara?|färdiga?)\s+med)(?![\p{L}])\s*(?<what>.*)$/iu;

/** What a sentence tells that somebody has done: "underlaget" of "Hjo har lämnat underlaget". undefined where it tells of nothing done. */
export function doneIn({ kind, due, title, ambiguous }: Draft): string | undefined {
  if (kind !== 'assignment' || due.kind !== 'none' || ambiguous.length > 0) return undefined;
  return DONE.exec(title)?.groups?.what;
}
