import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { made, namesFrom } from './task.ts';

/** "Rutinen kvarstår hos Lena", "Bollen ligger på Bo", "Resten läggs på Siv", "Kontakterna går genom Lena". */
const STAYS =
  /(?<![\p{L}])(?:kvarstår|(?:ligger|är|blir)(?:\s+kvar)?|stannar(?:\s+kvar)?|landar|hamnar|faller|läggs|vilar)\s+(?:fortfarande\s+|fortsatt\s+|alltjämt\s+)?(?:hos|på)\s+|(?<![\p{L}])går\s+(?:genom|via)\s+/iu;
/** "Nästa möte blir hos Lena", "Pärmen är hos Bo": where it is. */
const WHERE =
  /(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|gång|gången|fest|festen)\s+(?:är|blir|hålls)\s+hos\s|\p{Ll}{2,}(?:n|et|na)\s+är\s+hos\s|\.\.\.?$|…$/iu;
/** Nothing but when may stand after the one who has it. */
const ENDS =
  /^\s*(?:$|[.,;:)!]|(?:till|i|under|inför|senast|före|innan|tills|och|som|fram|enligt|att|medan|på\s+(?:mån|tis|ons|tors|fre)dag)(?![\p{L}]))/iu;

/** What is left with someone named after the verb. */
export function staysWith(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = STAYS.exec(sentence);
  if (match === null || /(?<![\p{L}])(?:inte|ej)(?![\p{L}])/iu.test(sentence) || WHERE.test(sentence)) return [];
  const read = namesFrom(sentence, match.index + match[0].length, context);
  if (read === undefined || !ENDS.test(sentence.slice(read.end))) return [];
  if (!/^\p{Lu}/u.test(read.names.names[0]?.written ?? '')) return [];
  if (bestStanding(read.names.names, context, false) !== 'person') return [];
  const what = sentence.slice(0, match.index) || sentence.slice(read.end);
  return [made(what, read, place, context, sentence, 'stays-with', false)];
}
