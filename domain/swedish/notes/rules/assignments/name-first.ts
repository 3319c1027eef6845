import { findDates } from '../../../dates/dates.ts';
import { isFirstName, isOwnedByFirstName } from '../../../who/first-names.ts';
import { isOrganisation } from '../../../who/outside.ts';
import type { Name } from '../../../who/name-at.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { made, namesFrom, type Read } from './task.ts';
import { isThing, SAID, tellsOf } from '../judging/tells.ts';

const LONGEST = 9;
/** "Bo 3 mars", "Bo, Siv 3 mars", "Bo på semester v 3", "Bo 50 år": no task stands between the name and the day. */
const TASK =
  /^\s+(?!(?:på|i|till|från|hos|vid|är|och|som|kl|mån|tis|ons|tors?|fre|lör|sön|tel|född|åker|ledig|sjuk|borta|semester|semestrar|föräldraledig|vab|tjänstledig|pensionär)(?![\p{L}]))\p{Ll}[\p{L}-]+/u;

/** Those of whom more is asked than told: known by their first name, or called by their letters. */
const isSomeone = ({ names }: Read): boolean =>
  names.names.every(
    ({ by, written }) =>
      by === 'roster' ||
      (by === 'acronym' && /^\p{Lu}{2}$/u.test(written)) ||
      (by === 'shape' && isFirstName(written.split(' ')[0] ?? '')),
  );

/** Lines at the top say who was there, and where they come from. */
const TOP_LINES = 5;
const LONGEST_UNDATED = 7;
/** "Hugo tomte", "AB/JoL grupparbetet": a name, and the thing that is theirs, on a line of its own. */
function isTheirThing(sentence: string, rest: string, read: Read, { block, section, inRound }: Place): boolean {
  if (block.kind === 'heading' || inRound === true || (section !== 'plain' && section !== 'tasks')) return false;
  if ((block.starts[0]?.line ?? 0) <= TOP_LINES || sentence.split(/\s+/u).length > LONGEST_UNDATED) return false;
  const thing = rest.trim();
  return !/[.?;:]/u.test(sentence) && read.names.names.every(isOnFirstNames) && isThing(thing);
}
/** Called by a first name, perhaps with a letter: whole names stand in lists of who was there, and genitives own something. */
const isOnFirstNames = ({ by, written }: Name): boolean =>
  by !== 'acronym' && !isOwnedByFirstName(written) && (by === 'roster' || !/\s\p{Lu}\p{L}/u.test(written));
/** "Bo programutkast 11/4", "SA + Bo testprotokoll, v 25", "Siv tomte": who it is first, and no verb after. */
export function nameFirst(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (place.block.text.trim() !== sentence || place.section === 'formalities' || place.section === 'meetings')
    return [];
  if (place.section === 'reports' || sentence.split(/\s+/u).length > LONGEST || /[.!?:]\s|[!?]$/u.test(sentence))
    return [];
  const read = namesFrom(sentence, 0, context);
  if (read === undefined || !isSomeone(read) || isOrganisation(sentence.slice(0, read.end))) return [];
  const rest = sentence.slice(read.end);
  const day = findDates(rest, context.due.today).find(({ text }) => rest.replace(/[.)]$/u, '').endsWith(text));
  if (!TASK.test(rest) || SAID.test(rest)) return [];
  if (day === undefined)
    return isTheirThing(sentence, rest, read, place)
      ? [made(rest, read, place, context, sentence, 'name-first', false)]
      : [];
  if (tellsOf(rest)) return [];
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
