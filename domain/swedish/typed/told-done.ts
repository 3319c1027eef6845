import type { Draft } from '../../items/draft.ts';

/** "Har lämnat underlaget", "är klara med enkäten": what is told as done, and after it what. */
const DONE =
  /^(?:har\s+(?:nu\s+|redan\s+|äntligen\s+)?(?!fått|lovat|åtagit|erbjudit|tagit på sig|tänkt|velat|kunnat|bett|föreslagit|svårt|rätt|rest|möjlighet)(?<verb>\p{Ll}+t)|är\s+(?:nu\s+|redan\s+|äntligen\s+)?(?:klara?|färdiga?)\s+med|blev\s+(?:klara?|färdiga?)\s+med)(?![\p{L}])\s*(?<what>.*)$/iu;

/** What is told as done: "underlaget" of "Hjo har lämnat underlaget", and the verb where there is one. */
export interface ToldDone {
  readonly what: string;
  readonly verb: string;
}

/** What a sentence tells that somebody has done; undefined where it tells of nothing done. */
export function doneIn({ kind, due, title, ambiguous }: Draft): ToldDone | undefined {
  if (kind !== 'assignment' || due.kind !== 'none' || ambiguous.length > 0) return undefined;
  const { what, verb = '' } = DONE.exec(title)?.groups ?? {};
  return what === undefined ? undefined : { what, verb };
}
