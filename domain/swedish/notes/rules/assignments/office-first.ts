import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { FOR_ONCE } from '../judging/said-ahead.ts';
import { made, namesFrom } from './task.ts';

/** "Sammankallande är Bo", "Projektledare för bytet blir Siv". */
const OFFICE_FIRST = new RegExp(
  `^(?:(?:vår|fortsatt|ytterst)\\s+)?(?<office>${FOR_ONCE}|projektledare|samordnare|handledare|koordinator|processledare|kontakt|mentor|vikarie)(?:\\s+(?:för|på|vid|under|till)\\s+[^.,;:?]{2,40}?)?\\s+(?:är|blir)\\s+(?:fortsatt\\s+|även\\s+)?(?=\\p{L})`,
  'iu',
);
/** Chosen for good as often as for once. */
const SINCE_BEFORE = /^(?:sammankallande|vikarie|mentor)\s+är\s/iu;
const NAMED = /^(?:\p{Lu}|alla|varje)/u;

const ENDS = /^\s*(?:$|[.,;(!]|(?:till|i|under|från|fram|tills|och|med|på|vid)(?![\p{L}]))/iu;

/** Whom an office for a task is said to be with. */
export function officeFirst(sentence: string, place: Place, context: NoteContext): Finding[] {
  const match = OFFICE_FIRST.exec(sentence);
  const read = match && namesFrom(sentence, match[0].length, context);
  if (
    !read ||
    !ENDS.test(sentence.slice(read.end)) ||
    /\sdagens\s/iu.test(match[0]) ||
    SINCE_BEFORE.test(match[0]) ||
    !NAMED.test(sentence.slice(match[0].length))
  )
    return [];
  const who = bestStanding(read.names.names, context, false);
  if (!['person', 'named', 'office', 'everyone'].includes(who)) return [];
  return [made(match[0], read, place, context, sentence, 'office-first', false)];
}
