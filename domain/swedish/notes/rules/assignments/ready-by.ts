import type { Clause } from '../../clauses/clause.ts';
import { findDue, type FoundDue } from '../../../dates/deadline.ts';
import type { NoteContext } from '../../note-context.ts';

/** ", den ligger ute den 16 september", "och det ska vara färdigt 3 mars", "och vi ska ha gjort det före 1 december". */
const READY =
  /(?:[,;]\s*|\s[–—-]\s+)(?<all>och\s+)?(?:att\s+)?(?:den|det|de|dom|detta|allt|alltihop)\s+(?:(?:ska|skall|måste|bör|behöver)\s+(?:\p{L}+\s+)?(?:vara|ha|bli|ligga|in|ut|lämnas)(?![\p{L}])|(?:är|blir|ligger|står)\s+(?:\p{L}+\s+)?(?:klara?|klart|ute|färdig\p{L}*|uppe|inne|på\s+plats)(?![\p{L}]))|(?:[,;]\s*(?:och\s+)?|\s[–—-]\s+|\soch\s+)(?:den|det|de|dom)\s+(?:(?:lämnas|skickas|sänds|mejlas|mailas|delas|redovisas|presenteras|visas|publiceras|trycks|går)(?:\s+(?:in|ut|av|över))?|kommer(?!\s+att))(?=\s+(?:senast|före|innan|till|den|på|i|\d))|(?:[,;]\s*|\s[–—-]\s+)(?:och\s+)?(?:vi|ni|alla|styrelsen|gruppen)\s+får\s+(?:den|det|dem|dom|resultatet|besked|svar)(?=\s+(?:senast|före|innan|till|den|på|i|om|inom|\d))|,\s+(?:redovisas|presenteras|avrapporteras|visas)(?![\p{L}])|\s(?<joined>och)\s+(?:att\s+)?(?:det|de|dom|vi)\s+(?:ska|skall|måste|bör)\s+(?:\p{L}+\s+)?(?:vara|ha|presentera|redovisa|lämna)(?![\p{L}])/iu;

/** The day that a sentence says afterwards that what a clause tells of is to be ready: of the last one, or of all before "och". */
export function readyBy(
  sentence: string,
  clause: Clause,
  clauses: readonly Clause[],
  context: NoteContext,
): FoundDue | undefined {
  const match = READY.exec(sentence.slice(clause.from));
  if (match === null || match.index === 0) return undefined;
  const at = clause.from + match.index;
  const last = clauses.findLast(({ from }) => from < at);
  // "och det ska hon ha gjort 3 mars": she alone.
  const ofAll = (match.groups?.all ?? match.groups?.joined) !== undefined && !/\s(?:han|hon|hen)\s/iu.test(match[0]);
  if (clause !== last && !ofAll) return undefined;
  const said = at + match[0].length;
  const next = clauses.find(({ from }) => from > said)?.from ?? sentence.length;
  const found = findDue(sentence.slice(at, next), context.due);
  return found?.due.kind === 'date' ? { ...found, from: found.from + at, to: found.to + at } : undefined;
}
