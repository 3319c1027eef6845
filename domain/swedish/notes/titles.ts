import { isFirstName } from '../who/first-names.ts';
import { sectionOf } from '../page/sections.ts';
import { capitalised } from '../words/letters.ts';
import { titleOf } from '../words/title.ts';
import { isPresent } from '../words/verbs.ts';
import type { Finding } from './note-item.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "Så enades vi om att": what was decided follows. */
const SETTLED =
  /^(?:(?:och|men|så|till\s+slut|därför|sedan|sen)\s+)*(?:(?:enades|bestämde|beslutade|beslöt|kom)\s+(?:vi|man|gruppen|nätverket|mötet|styrelsen)|(?:vi|gruppen|nätverket|mötet|styrelsen)\s+(?:enades|bestämde|beslutade|beslöt|kom))(?:\s+överens)?(?:\s+(?:om|oss\s+för))?\s+att\s+(?=\S)/iu;
/** "Pratar vi om budgeten", with what was said of when cut from before it. */
const WE_TAKE =
  /^(?:pratar|diskuterar|samtalar|resonerar|behandlar|tar|går|tittar|lyfter|fortsätter|återkommer)\s+vi(?:\s+(?:då|även|också|vidare|mer|igen|upp|igenom|om|kring|på|med|till))*\s+(?=\S)/iu;
/** What it is, which the list says itself: "Beslut: Kartan trycks". */
const MARK = /^(?:beslut|uppdrag|åtgärd)(?:\s*\d+)?\s*:\s*(?=\S)/iu;
/** "Frågan om budgeten lyfts". */
const TAKEN_END =
  /(?<=\S)\s+(?:lyfts|tas|diskuteras|behandlas|bordläggs|bordlades|skjuts|flyttas|sparas|hänskjuts|återupptas|följs)(?:\s+(?:upp|igen|vidare|på|då|fram))*$/iu;
const MATTER = /^(?:frågan|ärendet|punkten)\s+om\s+(?=\S)/iu;
const NOT_SAID = /^(?:(?:frågan|ärendet|punkten|detta|det|den|dem|vi|igen|upp)(?:\s+|$))+$/iu;

/** "Gör det", "Presenterar", "Tar upp den": a verb, and nothing of its own that it is done to. */
const BARE =
  /^(?<verb>\p{L}+)(?:\s+(?:upp|ut|in|av|om|på|igen|också|själv))*(?:\s+(?:det|den|detta|dem|dom))?(?:\s+igen)?$/iu;
/** They take what they are done to as it stands: "Presenterar Bästa skola". */
const SHOWS = /^(?:presenterar|redovisar|visar|föredrar|leder|planerar|utvärderar|förbereder)$/iu;
/** "De som inte svarat gör det": answers. */
const UNDONE = /\ssom\s+(?:(?:ännu|har|ej|inte)\s+)+(?<stem>\p{Ll}+a)t\s+gör\s+det(?![\p{L}])/iu;

/** What the page is, and not what anything on it is of: "Minnesanteckningar 2027-02-01". */
const OF_PAGE = /^\p{L}*(?:anteckningar|protokoll|noteringar)(?![\p{L}])/iu;
const NUMBERING = /^(?:§+\s*\d+[a-z]?|\d+(?:\.\d+)*[.):]?|[a-z]\))\s+/iu;
const LONGEST_HEADING = 9;
const LONGEST_BEFORE = 10;

const words = (text: string): number => text.split(/\s+/u).length;

/** A numbered line right above, which is what a heading looks like: "§ 12 Bidrag till körer". */
function headingAbove(read: ReadSentence, before: ReadSentence | undefined): string {
  const { listed, block } = before?.place ?? {};
  const numbered = before !== undefined && listed === true && block?.bullet !== true && before.findings.length === 0;
  return numbered && block !== read.place.block ? before.words : '';
}

/** What the heading is of, without its number; undefined where it only tells what sort of thing stands under it. */
function matterOf(read: ReadSentence, before: ReadSentence | undefined): string | undefined {
  const { place } = read;
  const heading = (headingAbove(read, before) || place.heading)
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s:.]+$/u, '');
  const plain =
    sectionOf(heading) === 'plain' &&
    !OF_PAGE.test(heading) &&
    place.people === undefined &&
    place.columns === undefined;
  return plain && /\p{L}{3}/u.test(heading) && words(heading) <= LONGEST_HEADING ? heading : undefined;
}

/** What the sentence before was of: "Vi hann inte med frågan om skolskjuts" of school transport. */
function saidBefore(read: ReadSentence, before: ReadSentence | undefined): string | undefined {
  if (before?.place.block !== read.place.block) return undefined;
  const text = before.words.trim().replace(/[.!?:]+$/u, '');
  const matter = /(?:frågan|ärendet|punkten)\s+om\s+(?<what>[^,;.]+)$/iu.exec(text)?.groups?.what;
  return matter ?? (words(text) <= LONGEST_BEFORE ? text : undefined);
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Presenterar Bästa skola"; "Vinterdäcken är slut: beställer". */
function ofMatter(title: string, verb: string, matter: string, named: boolean): string {
  return named && SHOWS.test(verb) && title === verb ? `${title} ${matter}` : `${capitalised(matter)}: ${small(title)}`;
}

/** "Planera resan och återkommer", where the first verb lost its "ska". */
const COMES_BACK =
  /^(?<does>\p{L}+[aå]\s.+?)\s+och\s+(?<back>återkommer|återkopplar|återrapporterar|rapporterar|meddelar)(?![\p{L}])/iu;
const asInfinitive = (title: string): string =>
  title.replace(COMES_BACK, (_whole, does: string, back: string) => {
    const infinitive = back === 'återkommer' ? 'återkomma' : back.replace(/r$/u, '');
    return `${does} och ${infinitive}`;
  });

/** "Någon behöver kolla med jurist. Anna kollar.": what the sentence before says is to be done, in the same verb's words. */
function saidToDo(verb: string, read: ReadSentence, before: ReadSentence | undefined): string | undefined {
  if (before?.place.block !== read.place.block) return undefined;
  const [match] = before.words.matchAll(
    new RegExp(`(?<![\\p{L}])${verb.replace(/[ae]r$/iu, 'a')}\\s+(?<rest>[^,;.?!]+)[.?!]*$`, 'giu'),
  );
  const rest = match?.groups?.rest?.trim();
  return rest !== undefined && words(rest) <= LONGEST_BEFORE ? rest : undefined;
}

const WHOM = /(?<=\s)(?:henne|honom)$/iu;
/** "Emma vet mer, Siv mejlar henne": whom, where the sentence names one other person. */
function withWhom(title: string, { words: sentence }: ReadSentence, assignees: readonly string[]): string {
  const named = (sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter(
    (word) => isFirstName(word) && !assignees.some((name) => name.startsWith(word)),
  );
  const [only, ...more] = new Set(named);
  return only === undefined || more.length > 0 ? title : title.replace(WHOM, only);
}

/** The title of something to be done, with what it is done to where the sentence leaves that to what stands before it. */
function ofTask(title: string, read: ReadSentence, before: ReadSentence | undefined): string {
  const verb = BARE.exec(title)?.groups?.verb ?? '';
  if (!isPresent(verb.toLowerCase())) return asInfinitive(title);
  const stem = /^gör$/iu.test(verb) ? UNDONE.exec(read.words)?.groups?.stem : undefined;
  const told = stem === undefined ? title : capitalised(`${stem}r`);
  const asked = saidToDo(verb, read, before);
  if (asked !== undefined) return `${verb} ${asked}`;
  const pronoun = /\s(?:det|den|detta|dem|dom)(?:\s|$)/iu.test(told);
  const [heading, said] = [matterOf(read, before), saidBefore(read, before)];
  const matter = pronoun ? (said ?? heading) : (heading ?? undefined);
  return matter === undefined ? told : ofMatter(told, verb, matter, matter === heading);
}

/** The title of something to take up: the matter itself, which the heading or the sentence before may tell. */
function ofTopic(title: string, read: ReadSentence, before: ReadSentence | undefined): string {
  const matter = title.replace(SETTLED, '').replace(WE_TAKE, '').replace(TAKEN_END, '').replace(MATTER, '');
  if (!NOT_SAID.test(matter) && !TAKEN_END.test(` x ${matter}`)) return matter;
  const told = saidBefore(read, before);
  return matterOf(read, before) ?? told ?? title;
}

/** What was decided, with the days listed below it: "sammanträda följande dagar:". */
function ofDecision(title: string, read: ReadSentence, after: readonly ReadSentence[]): string {
  const settled = title.replace(SETTLED, '');
  if (!/:\s*$/u.test(read.words) || !/följande/iu.test(settled)) return settled;
  const last = after.findIndex(({ findings }) => !findings.some(({ kind }) => kind === 'meeting'));
  const days = after.slice(0, last < 0 ? after.length : last).map((day) => titleOf(day.words));
  return days.length === 0 ? settled : `${settled}: ${days.map(small).join(', ')}`;
}

/**
 * A finding of the sentence numbered `at`, its title saying by itself what it is of, as somebody would write it in a
 * list; never empty.
 */
export function withTitle(finding: Finding, sentences: readonly ReadSentence[], at: number): Finding {
  const [read, before] = [sentences[at], sentences[at - 1]];
  if (read === undefined || finding.kind === 'meeting') return finding;
  const written = finding.title.trim();
  const title = {
    assignment: () => ofTask(withWhom(written, read, finding.assignees), read, before),
    topic: () => ofTopic(written, read, before),
    decision: () => ofDecision(written, read, sentences.slice(at + 1)),
  }[finding.kind]();
  const matter = title.trim().replace(MARK, '');
  return { ...finding, title: capitalised(matter) || written || read.quote };
}
