import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { made, namesFrom, type Read } from './task.ts';

/** What someone sends or tells, as a noun: "besked", "länken", "prisuppgift". */
const HANDED =
  '(?:mer\\s+|ytterligare\\s+|nytt\\s+|ny\\s+|närmare\\s+|slutligt\\s+)?(?:\\p{L}+-)?\\p{L}*(?:besked|svar|inbjudan|kallelse|info|information|länk|underlag|förslag|mall|lista|offert|uppgift|rapport|redovisning|statistik|återkoppling|återrapport|utkast|material|schema|blankett|enkät|pm|text|faktura|påminnelse|anteckning|handling|formulär|bild|fil|presentation|prislista|dagordning|program|manus|tidplan)(?:en|et|n|t|na|er|ar|or|erna|arna|orna|lagen|slagen)?';
/** "Länken kommer från Siv", "Besked från Bo i april". */
const FROM = new RegExp(
  `^${HANDED}\\s+(?:(?<comes>kommer|följer|väntas)\\s+)?(?:\\p{L}+\\s+)?från\\s+(?=\\p{L})`,
  'iu',
);
/** "Listan får vi av Bo", "Bilderna får vi i efterhand av henne". */
const WE_GET =
  /(?<![\p{L}])får\s+(?:vi|ni|alla|nätverket|gruppen|styrelsen)\s+(?:(?:den|det|dem|in|hit|ut)\s+)?(?:[\p{L}\d]+\s+){0,4}?(?:av|från)\s+(?=\p{L})/iu;
const PRONOUN = /^(?:henne|honom|hen)(?![\p{L}])/iu;
/** Nothing but when, or how it comes, may stand after the one who hands it over. */
const ENDS =
  /^\s*(?:$|[.,;(!]|(?:till|i|under|inför|senast|före|innan|om|den|på|nästa|vecka|v\.?|första|efter|inom|snarast|omgående|imorgon|via|per|vid|så|när|sedan|sen|därefter|\d)(?![\p{L}]))/iu;
const PAST =
  /(?<![\p{L}])(?:\p{L}+(?:ades|ade|des|te|tes)|har|hade|var|blev|kom|saknas|dröjer|visar|inte|ej)(?![\p{L}])/iu;

/** The one whom the sentence before was about: "får vi av henne". */
function pronounAt(sentence: string, from: number, { mentioned }: Place): Read | undefined {
  const [only, ...more] = mentioned;
  const said = PRONOUN.exec(sentence.slice(from))?.[0];
  if (said === undefined || only === undefined || more.length > 0) return undefined;
  return { names: { names: [{ written: only, known: only, by: 'roster' }], next: 0 }, end: from + said.length };
}

/** What those who meet are to have of someone named: "Länken kommer från Siv", "Listan får vi av henne". */
export function handedBy(sentence: string, place: Place, context: NoteContext): Finding[] {
  const from = FROM.exec(sentence);
  const match = from ?? WE_GET.exec(sentence);
  if (match === null || PAST.test(sentence)) return [];
  const at = match.index + match[0].length;
  const read = pronounAt(sentence, at, place) ?? namesFrom(sentence, at, context);
  if (read === undefined || !ENDS.test(sentence.slice(read.end))) return [];
  const when = sentence.slice(read.end);
  const who = bestStanding(read.names.names, context, false);
  const bare = from !== null && from.groups?.comes === undefined;
  if (who !== 'person' && (who !== 'office' || bare)) return [];
  // "Rapport från Siv" heads what she told.
  if (bare && !/\p{L}|\d/u.test(when)) return [];
  return [made(sentence.slice(0, match.index + match[0].length), read, place, context, sentence, 'handed-by', false)];
}
