import { asksFor } from '../../../words/asks-for.ts';
import { isWholeDue } from './day-beside-name.ts';
import { isPassiveWork } from './done-by.ts';
import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { bestStanding } from '../../standing.ts';
import { made, namesFrom } from './task.ts';
import { SAID, tellsOf } from '../judging/tells.ts';
import { isPresent } from '../../../words/verbs.ts';

const LAST_NAMES =
  /\s\(|(?<=[\p{L}\d)]{2})\.\s(?=\p{Lu}[\p{L}\s.,+&/-]{1,50}(?:\.\s\d[\d/ ]{0,4}\p{Ll}{0,9}\.?)?$)|\s@(?=\p{Lu})|\s[-–—→=]+>?\s|(?:\s\/\s?|(?<=(?<![\p{L}-])[\p{Ll}\d][\p{L}\d-]{0,30})\/\s?)(?=\p{Lu}\p{Ll})|,\s(?=(?:\p{Lu}\p{Ll}+(?:\s+(?:och|&)\s+\p{Lu}\p{Ll}+)?|alla|samtliga|allihop|var\s+och\s+en)[.!]*$)/gu;

/** "Mötet öppnas – Bo". */
const AT_MEETING =
  /^(?:mötet|möte|stämman)(?![\p{L}])|(?<![\p{L}])(?:öppnas|öppnande|avslutas|avslutning)(?![\p{L}])/iu;
/** "Val av justerare. Siv och Bo.": who was chosen, or was there. */
const NO_TASK = /^(?:val|omval|nyval|valda?|närv\p{L}*|frånv\p{L}*|tack|hälsning\p{L}*|mvh|vid)(?![\p{L}])/iu;
const DONE = /^\[?(?:klart?|gjort|färdigt?)\]?[:\s]/iu;
/** "mall (Bo) klar fredag": by when, and nothing that he does. */
const READY = /^(?:klara?t?|färdiga?|senast|till|före|innan)(?![\p{L}])/iu;
/** "Budget: Ta fram ett förslag": what it is of. */
const LABEL = /^[^:.]{2,40}:\s+(?=\p{Lu})/u;
const LONGEST_ALONE = 4;
/** "Fika – Bo" on a line of its own: who brings or does it. */
const standsAlone = (sentence: string, task: string, { block, section }: Place): boolean =>
  block.kind === 'text' &&
  block.text.trim() === sentence &&
  task.split(/\s+/u).length <= LONGEST_ALONE &&
  section !== 'formalities' &&
  section !== 'meetings' &&
  section !== 'reports';

/** "mejl till tränarna (Siv)" in a list: who does it last, and no verb before. */
const isBareItem = (sentence: string, task: string, after: string, { listed, block, section }: Place): boolean =>
  listed &&
  (section === 'plain' || section === 'tasks') &&
  block.text.trim() === sentence &&
  /^\s*\)[.!]?$/u.test(after) &&
  !tellsOf(task) &&
  !SAID.test(task);

/** "Boka lokal. (Siv Ek)": a task, and in brackets after it who follows it up. */
export const FOLLOWED_UP = /\.\s\(\p{Lu}[^()]+\)[.!]?$/u;

/** "Boka tåg (Kerstin)", "Matsedel – Sixten och Wilma, klart 1 april", "Trasig grind (Marcus)". */
export function namesLast(sentence: string, place: Place, context: NoteContext): Finding[] {
  const found: Finding[] = [];
  for (const match of sentence.matchAll(LAST_NAMES)) {
    const bracket = match[0].includes('(');
    const read = namesFrom(sentence, match.index + match[0].length, context);
    if (read === undefined) continue;
    const after = sentence.slice(read.end);
    const dayAfter = isWholeDue(after, context);
    const ends = bracket
      ? /^\s*(?:\)|,[^)]*\))/u.test(after)
      : /^\s*(?:$|[.!]$|,\s*(?:klar|senast|före|till|v\.?\s?\d|\d))/iu.test(after) || dayAfter;
    const who = bestStanding(read.names.names, context, false);
    const task = sentence.slice(0, match.index);
    const owes = who === 'person' || who === 'office' || who === 'everyone' || (who === 'named' && asksFor(task));
    if (
      !ends ||
      !owes ||
      (bracket ? /[!?]\s*$/u : /[.!?]\s*$/u).test(task) ||
      task.trim() === '' ||
      AT_MEETING.test(task) ||
      DONE.test(task)
    )
      continue;
    const stopped = match[0].startsWith('.');
    if (stopped && ((!/^[.!]?$/u.test(after) && !dayAfter) || NO_TASK.test(task) || place.section === 'formalities'))
      continue;
    if (stopped && !asksFor(task) && (SAID.test(task) || tellsOf(task))) continue;
    const dated = findDue(sentence, context.due) !== undefined;
    const asked =
      asksFor(task.replace(LABEL, '')) ||
      place.section === 'tasks' ||
      /^åtgärda/iu.test(sentence) ||
      isPassiveWork(task);
    const inItem = bracket && who === 'person' && isBareItem(sentence, task, after, place);
    const alone = !bracket && who === 'person' && standsAlone(sentence, task, place);
    if (
      !asked &&
      !alone &&
      !inItem &&
      !(place.listed && !bracket && place.section === 'plain') &&
      !(dated && place.section !== 'meetings')
    )
      continue;
    const told = /^\s*\)\s+(?<what>.*)$/u.exec(after)?.groups?.what ?? '';
    const does = bracket && !asksFor(task) && !READY.test(told) && isPresent(/^\p{L}+/u.exec(told)?.[0] ?? '');
    found.push(
      made(does ? told : task, read, place, context, sentence, bracket ? 'name-in-brackets' : 'name-last', asked),
    );
  }
  return found;
}
