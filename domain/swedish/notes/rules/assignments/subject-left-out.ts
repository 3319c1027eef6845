import { findDue } from '../../../dates/deadline.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { namesFrom, made } from './task.ts';
import { senseOf } from '../../../words/note-verbs.ts';
import { isPresent } from '../../../words/verbs.ts';

/** "Mejlar den när", "Återkommer i maj": a verb, and nobody after it who could be the one. */
const VERB_FIRST =
  /^(?<verb>\p{Lu}\p{Ll}+)\s+(?!(?:vi|ni|du|jag|man|han|hon|hen|de|dom|den\s+som|alla|någon|ingen|det)(?![\p{L}]))/u;

/** What was just told of: "mejlar den", "lägger ut det". */
const TAKES_UP =
  /^\p{L}+\s+(?:(?:in|ut|upp|fram|över|runt|hem|ner|vidare|med|om)\s+)?(?:den|det|dem|detta|dessa)(?![\p{L}])/iu;

/** What the one told of right before does, where the verb stands first with no one beside it: "Mejlar den i morgon." */
export function subjectLeftOut(sentence: string, place: Place, context: NoteContext): Finding[] {
  const [only, ...more] = place.mentioned;
  const match = VERB_FIRST.exec(sentence);
  if (match === null || only === undefined || more.length > 0 || sentence.endsWith('?')) return [];
  const verb = match.groups?.verb?.toLowerCase() ?? '';
  if (!isPresent(verb) || namesFrom(sentence, match[0].length, context) !== undefined) return [];
  const predicate = verb + sentence.slice(verb.length);
  const asked = TAKES_UP.test(predicate) || findDue(sentence, context.due) !== undefined;
  if (senseOf(predicate) !== 'acting' || !asked || place.section === 'reports') return [];
  const read = { names: { names: [{ written: only, known: only, by: 'roster' as const }], next: 0 }, end: 0 };
  return [made(predicate, read, place, context, sentence, 'subject-left-out', false)];
}
