import { isPresent } from '../words/verbs.ts';

/** After a number: an adjective in the plural where there is one, and a noun: "gamla datorer", "saker". */
const NOUN = /^(?:\p{Ll}+a )?(?<noun>\p{Ll}{3,})(?![\p{L}:])/u;
/** Nouns in the plural that look like verbs, or like one thing. */
const THINGS =
  /^(?:saker|punkter|stolar|frågor|datorer|platser|personer|bilder|mallar|sidor|texter|lådor|licenser|pärmar|förslag|exempel|barn|datum|namn|bord|rum|svar)$/u;

/** Whether words go on after a number as what it counts: "saker till mötet", "gamla datorer"; not "bussen är bokad". */
export function countsThings(words: string): boolean {
  const noun = NOUN.exec(words)?.groups?.noun ?? '';
  return THINGS.test(noun) || (/(?:or|ar|er)$/u.test(noun) && !isPresent(noun));
}
