import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { made, namesFrom, type Read } from './task.ts';

/** "Ålades Siv att mäta", "Ombads Bo inkomma med pris": minutes in the old manner, the verb first. */
const ASKED =
  /^(?:(?:då|därför|vidare|samtidigt|även)\s+)?(?:ålades|åläggs|ombads|ombede?s|anmodades|anmodas|bemyndigades|uppmanades)\s+(?=\p{L})/iu;
/** "Däremot fick styrelsen i uppdrag att pröva": the one who got it stands after the verb. */
const GOT = /(?<![\p{L}])(?:fick|får|gavs|ges|har|erhöll)\s+(?=\p{L})/giu;
const AS_TASK = /^\s+(?:också\s+|även\s+|därför\s+)?(?:i\s+uppdrag|i\s+uppgift|uppdraget|uppgiften)\s+att\s+/iu;
const TO_DO = /^\s+(?:att\s+|(?=\p{Ll}+a\s))/u;
/** "…, Bo att fotografera": what another is to do, by the same verb. */
const NEXT_ONE = /(?:,|(?<=\s)(?:och|samt))\s+(?:(?:åt|till)\s+)?(?=\p{Lu})/gu;

interface Asked {
  readonly read: Read;
  readonly task: string;
}

/** What those are to do who are named after "och" with an "att" of their own, and what is left of the first one's task. */
function others(task: string, context: NoteContext): { own: string; more: Asked[] } {
  for (const match of task.matchAll(NEXT_ONE)) {
    const read = namesFrom(task, match.index + match[0].length, context);
    const that = read === undefined ? null : /^\s+att\s+/u.exec(task.slice(read.end));
    if (read === undefined || that === null) continue;
    const rest = others(task.slice(read.end + that[0].length), context);
    return { own: task.slice(0, match.index), more: [{ read, task: rest.own }, ...rest.more] };
  }
  return { own: task, more: [] };
}

/** What each is given where one verb asks several: "Uppdrogs åt Siv att mäta och Bo att fotografera". */
export function eachAsked(
  { read, task }: Asked,
  place: Place,
  context: NoteContext,
  sentence: string,
  rule: string,
): Finding[] {
  const { own, more } = others(task, context);
  if (more.length === 0) return [made(task, read, place, context, sentence, rule)];
  return [{ read, task: own }, ...more].map((one) =>
    made(one.task, one.read, place, context, sentence, rule, true, one.task),
  );
}

/** Tasks given to whoever stands after a verb that asks: "Ombads Siv att mäta", "Därför fick Bo i uppdrag att räkna". */
export function askedFirst(sentence: string, place: Place, context: NoteContext): Finding[] {
  const asked = ASKED.exec(sentence);
  const read = asked === null ? undefined : namesFrom(sentence, asked[0].length, context);
  const to = read === undefined ? null : TO_DO.exec(sentence.slice(read.end));
  if (read !== undefined && to !== null)
    return eachAsked({ read, task: sentence.slice(read.end + to[0].length) }, place, context, sentence, 'gives-to');
  for (const match of sentence.matchAll(GOT)) {
    const got = namesFrom(sentence, match.index + match[0].length, context);
    const task = got === undefined ? null : AS_TASK.exec(sentence.slice(got.end));
    if (got !== undefined && task !== null)
      return eachAsked(
        { read: got, task: sentence.slice(got.end + task[0].length) },
        place,
        context,
        sentence,
        'gives-to',
      );
  }
  return [];
}
