import { findDates } from '../../dates/dates.ts';
import { isFirstName } from '../../who/first-names.ts';
import { isOrganisation } from '../../who/outside.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext, Place } from '../note-context.ts';
import { made, namesFrom, type Read } from './task.ts';
import { SAID } from './tells.ts';
import { isPresent } from '../../words/verbs.ts';

const LONGEST = 9;
/** "Bo 3 mars", "Bo, Siv 3 mars", "Bo på semester v 3", "Bo 50 år": no task stands between the name and the day. */
const TASK =
  /^\s+(?!(?:på|i|till|från|hos|vid|är|och|som|kl|tel|född|åker|ledig|sjuk|borta|semester|semestrar|föräldraledig|vab|tjänstledig|pensionär)(?![\p{L}]))\p{Ll}[\p{L}-]+/u;

/** Those of whom more is asked than told: known by their first name, or called by their letters. */
const isSomeone = ({ names }: Read): boolean =>
  names.names.every(
    ({ by, written }) =>
      by === 'roster' ||
      (by === 'acronym' && /^\p{Lu}{2}$/u.test(written)) ||
      (by === 'shape' && isFirstName(written.split(' ')[0] ?? '')),
  );

/** "Bo programutkast 11/4", "SA + Bo testprotokoll, v 25": who it is first, the day last, and no verb between. */
export function nameFirst(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (place.block.text.trim() !== sentence || place.section === 'formalities' || place.section === 'meetings')
    return [];
  if (place.section === 'reports' || sentence.split(/\s+/u).length > LONGEST || /[.!?:]\s|[!?]$/u.test(sentence))
    return [];
  const read = namesFrom(sentence, 0, context);
  if (read === undefined || !isSomeone(read) || isOrganisation(sentence.slice(0, read.end))) return [];
  const rest = sentence.slice(read.end);
  const day = findDates(rest, context.due.today).find(({ text }) => rest.replace(/[.)]$/u, '').endsWith(text));
  if (!TASK.test(rest) || SAID.test(rest) || day === undefined) return [];
  if (rest.split(/[\s,]+/u).some((word) => isPresent(word))) return [];
  return [
    made(
      rest,
      read,
      place,
      context,
      `${rest.slice(0, rest.lastIndexOf(day.text))} till ${day.text}`,
      'name-first',
      false,
    ),
  ];
}
