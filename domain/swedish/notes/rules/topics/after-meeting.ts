import { isBelowMeeting, isTopicLine } from '../../topic-lines.ts';
import type { Place } from '../../note-context.ts';

/** How far into its block the meeting may have been told of. */
const NEAR = 90;
/** "Nästa gång", over bullets: one meeting, and what they list is for it. */
const NEXT_ONE =
  /^(?:nästa|nästkommande)\s+(?:gång|ggn?|\p{L}*(?:möte|träff|sammanträde|nätverk|apt|tillfälle|råd))(?:\s+(?:kl\s.*|som\s+vanligt|i\s+\p{Lu}\p{L}+))?\s*:?$/iu;
/** Where and what it costs, and who is away: "Biblioteket i Hjo", "Lokal bokad". */
const OF_THE_PLACE =
  /\s(?:bokad|bokat|medtages|ingår|bjuds|serveras|anmälan|länk)(?![\p{L}])|^(?:stora|lilla|gamla|nya)\s+\p{L}+(?:en|et|n)?$/iu;

/** What a meeting does with a matter, or a matter that only meetings have: a fragment after a meeting is else of the day itself. */
const MATTER =
  /uppfölj|genomgång|utvärder|redovis|diskussion|budget|bokslut|remiss|(?:plan|plan(?:en|er))(?![\p{L}])|avtal|rapport|val\s+av|bidrag|policy|riktlinje|rutin/iu;

/** The topics that a line or a fragment after a meeting names: "8 april i Hjo. Bidrag och skyltar."; none where it names none. */
export function afterMeeting(sentence: string, { block, lastMeeting, section, heading }: Place): string[] {
  const words = sentence.replace(/[.!]$/u, '');
  if (OF_THE_PLACE.test(words)) return [];
  if (section === 'meetings' && block.bullet && NEXT_ONE.test(heading))
    return isTopicLine(words) && /\p{Ll}{4}/u.test(words) ? [words] : [];
  const before = block.text.indexOf(sentence);
  const told = lastMeeting === true && section === 'meetings' && before > 0 && before <= NEAR && block.kind !== 'row';
  return told && MATTER.test(words) && isBelowMeeting(words) ? [words] : [];
}
