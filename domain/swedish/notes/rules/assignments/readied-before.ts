import { isWorkImperative, isWorkInfinitive } from '../../../words/work-forms.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { besideColon } from './beside-colon.ts';
import { made, NOBODY } from './task.ts';

/** "Till nästa gång", "Inför mötet 3 mars:": over what the meeting takes up, and over what is to be readied before it. */
const BEFORE_IT = /^(?:till|inför|tills|före|innan)\s/iu;

/** "Diskutera arvodet", "Ta upp resorna", "Fråga från Hjo": what a meeting itself does is on its agenda. */
const MEETING_DOES =
  /^(?:fråga\s+(?:från|om)\s|diskuter|besluta|planera|utvärdera|prata|följ|fortsätt|prioritera|välj|utse|fastställ|sammanfatt|återkoppl|behandl|beröra?|bestäm|enas|samtal|jobb|arbeta|presenter|redovis|inled|gå|lyft|ta\s+(?:upp|beslut|ställning)|se\s+över|tit+a)/iu;

/** "Anna: siffror om närvaro", "Läs kapitel 5", listed under the coming meeting: to be done before it. */
export function readiedBefore(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (place.section !== 'topics' || !place.listed || !BEFORE_IT.test(place.heading)) return [];
  const theirs = besideColon(sentence, place, context).filter(({ rule }) => rule === 'name-colon');
  if (theirs.length > 0) return theirs;
  const verb = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  const bidden = (isWorkImperative(verb) || isWorkInfinitive(verb)) && !MEETING_DOES.test(sentence);
  return bidden ? [made(sentence, NOBODY, place, context, sentence, 'readied-before', false)] : [];
}
