import { DUTY, isPresent } from '../words/verbs.ts';

const I_FIRST = /^(?:jag|undertecknad)(?=\s)/iu;
const I_AFTER_VERB = /^(?<verb>\p{L}+)\s+jag(?=\s|$)/iu;

/** "Maria och jag ringer". */
const AND_I = /^((?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s|\s(?:och|samt|&)\s)){1,4})jag(?=\s)/u;

/** The text with the name of whoever wrote it in place of "jag", where that is who does it: "Jag bokar", "bokar jag", "Maria och jag bokar". */
export function withWriter(text: string, writer: string | undefined): string {
  if (writer === undefined) return text;
  const verb = I_AFTER_VERB.exec(text)?.groups?.verb;
  if (verb !== undefined && isPresent(verb.toLowerCase())) return text.replace(I_AFTER_VERB, () => `${verb} ${writer}`);
  return text.replace(I_FIRST, () => writer).replace(AND_I, (_whole, before: string) => `${before}${writer}`);
}

const WE_FIRST = /^vi\s+(?=\p{L})/iu;
const SHALL_WE = /^(?:kan|ska|skall|bör|måste|behöver)\s+vi\s+(?=\p{L})/iu;

/** What "vi" are to do, "vi" being the network or the writer's municipality: it doesn't say which. undefined where it isn't they who do it. */
export function doneByUs(text: string): string | undefined {
  if (SHALL_WE.test(text)) return text.replace(SHALL_WE, '').replace(/\?$/, '');
  if (!WE_FIRST.test(text)) return undefined;
  const rest = text.replace(WE_FIRST, '');
  const [verb = ''] = rest.split(/\s/);
  return DUTY.test(rest) || isPresent(verb.toLowerCase()) ? rest.replace(DUTY, '').trim() : undefined;
}
