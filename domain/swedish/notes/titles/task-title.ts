import { isFirstName } from '../../who/first-names.ts';
import { capitalised } from '../../words/letters.ts';
import { DUTY, isPresent } from '../../words/verbs.ts';
import type { Finding } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { isShort, matterOf, ofMatter, saidBefore, saidFirst, type AmongSentences } from './matter.ts';

/** "Gör det", "Presenterar", "Tar upp den": a verb, and nothing of its own that it is done to. */
const BARE =
  /^(?<verb>\p{L}+)(?:\s+(?:upp|ut|in|av|om|på|i|igen|också|själv|redan|vidare|då|genast|direkt|snarast|gärna|nu))*(?:\s+(?<it>det|den|detta|dem|dom))?(?:\s+(?:igen|redan|vidare|hemma|själv|snarast))*$/iu;
/** "Delar den på mejl", "söker dem hemma": short, and of something said before. */
const OF_IT =
  /^(?<verb>\p{L}+)(?:\s+(?:upp|ut|in|av|med|till|i))?\s+(?<it>det|den|detta|dem|dom)(?!\s+(?:som|jag|vi|du|ni|han|hon|de)(?![\p{L}]))(?:\s+\S+){1,3}$/iu;
/** They take what they are done to as it stands: "Presenterar Bästa skola". */
const SHOWS = /^(?:presenterar|redovisar|visar|föredrar|leder|planerar|utvärderar|förbereder)$/iu;
/** "De som inte svarat gör det": answers. */
const UNDONE = /\ssom\s+(?:(?:ännu|har|ej|inte)\s+)+(?<stem>\p{Ll}+a)t\s+gör\s+det(?![\p{L}])/iu;

/** "Planera resan och återkommer", where the first verb lost its "ska". */
const COMES_BACK =
  /^(?<does>\p{L}+[aå]\s.+?)\s+och\s+(?<back>återkommer|återkopplar|återrapporterar|rapporterar|meddelar)(?![\p{L}])/iu;
const asInfinitive = (title: string): string =>
  title.replace(COMES_BACK, (_whole, does: string, back: string) => {
    const infinitive = back === 'återkommer' ? 'återkomma' : back.replace(/r$/u, '');
    return `${does} och ${infinitive}`;
  });

/** "Någon behöver kolla med jurist. Anna kollar.": what the sentence before says is to be done, in the same verb's words. */
function saidToDo(verb: string, { read, before }: AmongSentences): string | undefined {
  if (before?.place.block !== read.place.block) return undefined;
  const [match] = before.words.matchAll(
    new RegExp(`(?<![\\p{L}])${verb.replace(/[ae]r$/iu, 'a')}\\s+(?<rest>[^,;.?!]+)[.?!]*$`, 'giu'),
  );
  const rest = match?.groups?.rest?.trim();
  return rest !== undefined && isShort(rest) ? rest : undefined;
}

const WHOM = /(?<=\s)(?:henne|honom)$/iu;
/** "Emma vet mer, Siv mejlar henne": whom, where the sentence names one other person. */
function withWhom(title: string, { words: sentence }: ReadSentence, assignees: readonly string[]): string {
  const named = (sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter(
    (word) => isFirstName(word) && !title.includes(word) && !assignees.some((name) => name.startsWith(word)),
  );
  const [only, ...more] = new Set(named);
  return only === undefined || more.length > 0 ? title : title.replace(WHOM, only);
}

/** "Har frågat", "är kallad": told of them, and nothing that they do. */
const TELLS =
  /^(?:(?:är|ligger|finns|vill)(?![\p{L}])|har\s+(?:\S+\s+){0,3}?\p{Ll}+(?:at|it|tt|rt|lt|gt)(?![\p{L}]))/iu;
const INFINITIVE = /^(?!vara(?![\p{L}]))\p{L}*[aå](?:\s|$)/iu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The title without those who owe it, who stand beside it: "Siv och Bo åker", "Skyltar målas, Siv/Bo". */
function withoutOwners(title: string, assignees: readonly string[]): string {
  if (assignees.length === 0) return title;
  const all = assignees.map(escaped).join(String.raw`\s*(?:,|&|\+|/|\soch|\so|\ssamt)\s*`);
  const first = new RegExp(String.raw`^(?:${all}|hon|han|de|jag|vi)\s+(?<does>\p{Ll}+)(?![\p{L}])`, 'iu').exec(title);
  const does = first?.groups?.does ?? '';
  const said = title.slice((first?.[0].length ?? 0) - does.length);
  const owed = said.replace(DUTY, '').trim();
  const begun = owed !== said ? INFINITIVE.test(owed) : isPresent(does) && !TELLS.test(said);
  const rest = begun ? owed : title;
  const last = new RegExp(String.raw`(?<=\p{L}{3}.*)[,;:(–-]\s*(?:${all})[.)]*$`, 'u');
  return capitalised(rest.replace(last, '').trim());
}

/** The title of something to be done, with what it is done to where the sentence leaves that to what stands before it. */
export function ofTask(finding: Finding, written: string, among: AmongSentences): string {
  const { read } = among;
  const [owner = ''] = finding.assignees;
  // "Bo: Vi kan ta fram ett utkast": said by the one who owes it.
  const said =
    finding.assignees.length === 1 && written.startsWith(`${owner}: `) ? written.slice(owner.length + 2) : written;
  const title = withWhom(withoutOwners(said, finding.assignees), read, finding.assignees);
  const bare = BARE.exec(title) ?? OF_IT.exec(title);
  const verb = bare?.groups?.verb ?? '';
  if (!isPresent(verb.toLowerCase())) return asInfinitive(title);
  const stem = /^gör$/iu.test(verb) ? UNDONE.exec(read.words)?.groups?.stem : undefined;
  const told = stem === undefined ? title : capitalised(`${stem}r`);
  const asked = saidToDo(verb, among);
  if (asked !== undefined) return `${verb} ${asked}`;
  const [here, heading] = [stem === undefined ? saidFirst(among, verb) : undefined, matterOf(among)];
  const before = saidBefore(among);
  const ofIt = stem === undefined && bare?.groups?.it !== undefined;
  const matter = here ?? (ofIt ? (before ?? heading) : (heading ?? before));
  if (matter === undefined) return told;
  return matter === heading && SHOWS.test(verb) && told === verb ? `${told} ${matter}` : ofMatter(told, matter);
}
