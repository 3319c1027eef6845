import type { Block } from '../page/page.ts';
import { sectionOf } from '../page/sections.ts';
import type { NoteContext, Place } from './note-context.ts';
import { topicIn } from './rules/topics/topic-rules.ts';

const SAYS_SO = /^(?:put-off|put-off-to|at-next-meeting|at-named-meeting|taken-up-then|dealt-with-then)$/u;
/** What parts the matter from what becomes of it: "Peruker – till nästa möte", "Skrivtolk, ny punkt i juni". */
const PARTED = /,\s|\s[–—-]\s|[-=]>|→|\((?:tas\s+|till\s+)?nästa/u;
/** What becomes of a matter in one word: "Utkastet tas upp på novembermötet". */
const BECOMES =
  /\s(?:tas|skjuts|flyttas|sparas|bordlägg(?:s|es)|bordlades|bordlagd|bordlagt|parkeras|återkommer|återupptas|vilar|väntar|diskuteras|behandlas|avgörs|prövas|lyfts|kvarstår|får|ska\s+upp)(?:\s|$)/u;
/** A heading over what was said of these: "Inför nästa möte – frågor", "Rapport från mötet". */
const OVER_MORE =
  /^(?:till|inför|nästa|kommande|datum|tid|dagordning|agenda|planering|program|punkter|frågor|rapport\p{L}*|information|minnesanteckning\p{L}*|protokoll\p{L}*|beslut|uppföljning)(?![\p{L}])/iu;

/** A line that looks like a heading and says that something is put off, as the text it is: "Larmet tas upp i maj". */
export function asPutOff(block: Block, place: Omit<Place, 'block' | 'listed'>, context: NoteContext): Block {
  if (block.kind !== 'heading' || block.paragraph || OVER_MORE.test(block.text)) return block;
  if (!PARTED.test(block.text) && !BECOMES.test(block.text)) return block;
  if (!/^(?:plain|meetings)$/u.test(sectionOf(block.text))) return block;
  const found = topicIn(block.text, { ...place, section: 'plain', listed: false, block }, context);
  return found.some(({ rule }) => SAYS_SO.test(rule)) ? { ...block, kind: 'text' } : block;
}
