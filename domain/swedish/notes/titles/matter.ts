import { headingLike } from '../../page/headings.ts';
import { sectionOf } from '../../page/sections.ts';
import { isFirstName } from '../../who/first-names.ts';
import { capitalised } from '../../words/letters.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** What the page is, and not what anything on it is of: "Minnesanteckningar 2027-02-01". */
const OF_PAGE =
  /^\p{L}*(?:anteckningar|protokoll|noteringar)(?![\p{L}])|(?:styrelsen|styrelsemöte|sammanträde|nätverks(?:träff|möte))$/iu;
/** Over whatever had no heading of its own. */
const OF_ANYTHING =
  /^(?:övrig[ta]?|annat|diverse|allmänt|frågor|ärenden|punkter|skrivelser|inkom(?:met|na|mande)|post|meddelanden|sista|pågående|uppföljning|genomgång|runda|inledning|bordet\s+runt|från\s+(?:förra|föregående|sist))(?![\p{L}])/iu;
const NUMBERING = /^(?:(?:§+\s*\d+[a-z]?|\d+(?:\.\d+)*[.):]?|[a-z]\)|dnr:?\s+(?:\p{Lu}+\s+)?[\d/:.-]+)\s+)+/iu;
/** The words over the columns of a table: "Punkt Anteckningar/beslut Ansvarig". */
const OVER_COLUMN =
  /(?<![\p{L}])(?:punkt|ärende|aktivitet|åtgärd|uppgift|vad|vem|när|ansv(?:arig|ar)?|status|läge|plan|klart?|anteckning(?:ar)?|beslut|datum|kommentar)(?![\p{L}])/giu;
/** "Byalagsmöte i Kvissle, april": what meets. */
const WHAT_MEETS =
  /(?:möte|mötet|träff|träffen|stämma|stämman|sammanträde|konferens|styrelse|styrelsen|råd)(?![\p{L}])/iu;
/** Whether the heading that stands as number `at` on the page is what the page is called. */
const namesPage = (heading: string, at: number): boolean => at === 0 || (at > 0 && WHAT_MEETS.test(heading));

const LONGEST_HEADING = 9;
/** In words: what is longer is told, and no matter. */
const LONGEST_SAID = 10;

const words = (text: string): number => text.split(/\s+/u).length;

/** A sentence among those of its page. */
export interface AmongSentences {
  readonly read: ReadSentence;
  readonly before: ReadSentence | undefined;
  /** What stands first on the page, in some line of which the page is named. */
  readonly top: readonly ReadSentence[];
}

/** A numbered line right above, which is what a heading looks like: "§ 12 Bidrag till körer". */
function headingAbove({ read, before }: AmongSentences): string {
  const { listed, block } = before?.place ?? {};
  const numbered = before !== undefined && listed === true && block?.bullet !== true && before.findings.length === 0;
  return numbered && headingLike(before.words, true) && block !== read.place.block ? before.words : '';
}

/** What the heading is of, without its number; undefined where it only tells what sort of thing stands under it. */
export function matterOf(among: AmongSentences): string | undefined {
  const { place } = among.read;
  const written = headingAbove(among) || place.heading;
  const heading = written
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s:.?]+$/u, '');
  const plain =
    sectionOf(heading) === 'plain' &&
    !OF_PAGE.test(heading) &&
    !OF_ANYTHING.test(heading) &&
    (heading.match(OVER_COLUMN) ?? []).length < 2 &&
    !namesPage(
      heading,
      among.top.findIndex(({ words: name }) => name === written),
    ) &&
    place.people === undefined &&
    place.columns === undefined;
  return plain && /\p{L}{3}/u.test(heading) && words(heading) <= LONGEST_HEADING ? heading : undefined;
}

/** "Det beror på väntetiden": leans on what stands before it in turn. */
const LEANS = /(?<![\p{L}])(?:den|det|dem|dom|detta|hon|han)(?![\p{L}])/iu;

/** What the sentence before was of: "Vi hann inte med frågan om skolskjuts" of school transport. */
export function saidBefore({ read, before }: AmongSentences): string | undefined {
  if (before?.place.block !== read.place.block) return undefined;
  const text = before.words.trim().replace(/[.!?:]+$/u, '');
  const matter = /(?:frågan|ärendet|punkten)\s+om\s+(?<what>[^,;.]+)$/iu.exec(text)?.groups?.what;
  const said = matter ?? (words(text) > 1 && words(text) <= LONGEST_SAID ? text : undefined);
  return said === undefined || LEANS.test(said) ? undefined : said;
}

/** Leads to what stands after it, and tells of no matter: "Till nästa gång", "då". */
const LEADS_ON =
  /^(?:då|sedan|sen|så|därefter|därför|dessutom|även|också|till|på|vid|inför|senast|innan|efter|om|svar\s*:|ja|nej)(?![\p{L}])/iu;

/** "Hjo har inte hunnit utan återkommer": why, of the same one, set against what they do. */
const NOT_YET =
  /^(?<why>(?:\S+\s+){1,4}?(?:har|hade|kan|kunde|hann|saknar|är|fick|vet|väntar)\s[^,;:]+?),?\s+(?:utan|men)\s+(?=(?<verb>\p{L}+))/iu;

/** What the sentence itself says before whoever does it: "Lampan är trasig, Bo fixar" of a lamp that is broken. */
export function saidFirst({ read }: AmongSentences, verb: string): string | undefined {
  const notYet = NOT_YET.exec(read.words)?.groups;
  if (notYet?.verb?.toLowerCase() === verb.toLowerCase() && words(notYet.why ?? '') <= LONGEST_SAID) return notYet.why;
  const clause = read.clauses.find(({ predicate }) => predicate.toLowerCase().startsWith(verb.toLowerCase()));
  if (clause === undefined || read.findings.filter(({ kind }) => kind === 'assignment').length > 1) return undefined;
  const said = read.words
    .slice(0, clause.from)
    .replace(/^[\s,;:–-]+|[\s,;:–-]+(?:(?:och|men|så|vilket)\s*)?$/gu, '')
    .replace(/^.*[.!?]\s+/u, '');
  // "Bo strök på pappret och renskriver" of Bo: no matter of its own.
  const ofThem = clause.names.some(({ written }) => said.includes(written));
  const [least, most] = [2, LONGEST_SAID];
  return words(said) >= least && words(said) <= most && !LEADS_ON.test(said) && !ofThem ? said : undefined;
}

/** The first letter small, unless it begins a name: "Karin Ek valdes", "LAG avstår". */
function lowered(text: string): string {
  const [first = ''] = text.split(/\s+/u);
  return isFirstName(first) || /^\p{Lu}{2}/u.test(first) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Motion 4: tillstyrks", of what is tillstyrkt under that heading. */
export const ofMatter = (title: string, matter: string): string => `${capitalised(matter)}: ${lowered(title)}`;

/** In words, for what asks how long something said may be. */
export const isShort = (text: string, most = LONGEST_SAID): boolean => words(text) <= most;
