import type { DateMention } from '../swedish/dates/date-mention.ts';
import { findDates } from '../swedish/dates/dates.ts';
import { plain } from '../swedish/words/letters.ts';
import type { Day } from '../time.ts';
import { afterDay, beforeDay } from './meeting-asides.ts';

/** Says that it is a meeting, and nothing of it: "Nästa möte är", "Därefter ses vi", "Vårens möten:", "Mötet". */
const OPENING =
  /^(?:(?:därefter|därpå|sedan|sen|och|samt)?[\s,:]*(?:(?:(?:vår[at]?\s+)?(?:nästa|nästkommande|kommande|därpå\s+följande)\s+\p{L}*(?:möte|träff|sammanträde|gång|tillfälle|nätverk)\p{L}*|(?:mötet|träffen|möte|träff)(?:\s+(?:därefter|därpå|efter\s+det(?:ta)?))?(?![\p{L}]))(?:\s+vi\s+(?:ses|träffas|möts))?|(?:nästa\s+gång\s+)?(?:ses|träffas|möts|samlas)\s+vi|vi\s+(?:ses|träffas|möts|samlas))(?:\s+(?:är|blir|hålls|sker|äger\s+rum|igen|nästa\s+gång))*|(?:därefter|därpå|sedan|sen)|(?:datum|dag|när|tid)\s*:|[^:\d]*(?:mötes|möten|träff|sammanträde|datum|tider|dagar)\p{L}*(?:\s+[^:\d]{1,30})?:)[\s,:–-]*/iu;
/** Right after the day: "är digitalt", "hålls i Hjo". */
const HELD = /^[\s,]*(?:är|blir|hålls|sker|äger\s+rum|håller\s+vi|ses\s+vi|träffas\s+vi|möts\s+vi)(?![\p{L}])\s*/iu;
const BRACKETS = /\s*\(([^()]*)\)/gu;
/** Leads up to the next day of the sentence: ", därefter ses vi den", "och torsdag". */
const LEADS_ON =
  /(?:[\s,;:(–-]|(?<!\p{L})(?:och|samt|därefter|därpå|sedan|sen|ses|träffas|möts|vi|igen|den|även|\p{L}+dag(?:en)?)(?!\p{L}))+$/iu;
/** Hours and where after the last of several days are of them all. */
const SAYS_NOTHING = /^[\s,;.]*$/u;

const isExact = ({ span }: DateMention): boolean => span !== undefined && !span.approximate;

/**
 * What a sentence that tells of one meeting or several says of the one on a day, as a line that plans it: "25 mars digitalt"
 * of "Nästa möte är den 4 februari i Tibro, därefter ses vi den 25 mars digitalt."
 */
export function lineOf(sentence: string, day: Day): string {
  const text = plain(sentence.replace(/[.!]+$/u, '')).replace(/[;|]/gu, ',');
  const days = findDates(text, day).filter(isExact);
  // Counted from that day, one told before it in a list is in the year after, and so are those that follow in turn.
  const at = days.findIndex(({ span }) => span?.first.slice('YYYY'.length) === day.slice('YYYY'.length));
  const own = days[at];
  if (own === undefined) return text.replace(OPENING, '');
  const after = (index: number): string => {
    const rest = text.slice(days[index]?.to, days[index + 1]?.from ?? text.length);
    return index === days.length - 1 ? rest : rest.replace(LEADS_ON, '');
  };
  const head = at === 0 ? `${beforeDay(text.slice(0, own.from).replace(OPENING, ''))} ` : '';
  const said = SAYS_NOTHING.test(after(at)) ? after(days.length - 1) : after(at);
  return `${head}${text.slice(own.from, own.to)} ${afterDay(said.replace(HELD, '').replace(BRACKETS, ', $1'))}`;
}
