import { asksFor } from '../../../words/asks-for.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { namesLast } from './name-last.ts';
import { made, namesFrom, NOBODY } from './task.ts';

const CALLED =
  '(?:ny(?:tt|a)?\\s+)?(?:uppdrag(?:et)?|(?:hem)?uppgift(?:en|er)?|(?:hem)?läxa(?:n)?|hemarbete|åtgärd(?:er)?|att\\s+göra)';
/** "Uppdrag till Hjo:", "Läxa för samtliga kommuner är att …": whose task comes. */
export const TASK_FOR = new RegExp(`^${CALLED}\\s+(?:till|åt|för)\\s+(?=\\p{L})`, 'iu');
const THEN = /^\s*(?::|[–—-](?=\s)|(?:är|blir)\s+att(?![\p{L}])|att(?![\p{L}]))\s*(?=[\p{L}"”])/iu;
/** "Läxa: läs kapitel 2", "Uppgift till nästa gång: skriv ner tre frågor". */
const TASK = new RegExp(`^${CALLED}(?:\\s+(?:till|inför|före|innan|tills)\\s[^:.]{3,30})?:\\s+(?=\\p{L})`, 'iu');

/** A task that a line calls one, of those it says that it is for. */
export function taskFor(sentence: string, place: Place, context: NoteContext): Finding[] {
  const label = TASK_FOR.exec(sentence);
  const read = label === null ? undefined : namesFrom(sentence, label[0].length, context);
  const then = read === undefined ? null : THEN.exec(sentence.slice(read.end));
  return read === undefined || then === null
    ? []
    : [made(sentence.slice(read.end + then[0].length), read, place, context, sentence, 'task-for')];
}

/** A task that a line calls one, whosever it is: of those it names last, or of nobody yet. */
export function taskCalled(sentence: string, place: Place, context: NoteContext): Finding[] {
  const task = sentence.slice(TASK.exec(sentence)?.[0].length ?? sentence.length);
  if (!asksFor(task)) return [];
  const theirs = namesLast(sentence, place, context);
  return theirs.length > 0 ? theirs : [made(task, NOBODY, place, context, sentence, 'task-called', false)];
}
