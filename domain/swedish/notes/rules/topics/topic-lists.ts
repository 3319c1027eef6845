import type { Place } from '../../note-context.ts';
import { FIRST_VERB } from '../../topic-lines.ts';
import { isPresent } from '../../../words/verbs.ts';

const LONGEST_PART = 8;
const MOST_PARTS = 8;
const JOINED = /\s+(?:och|samt|liksom|\+)\s+/u;
/** "SFI-spåret och språkpraktiken", "budget samt Sivs modell": two things, where "hot och våld" is one. */
const TWO_THINGS =
  /^(?:\p{L}\S*\s)*?\p{L}{3,}(?:en|et|na|s)\s+(?:och|samt|liksom)\s+\p{L}|\s(?:och|samt|liksom)\s+\S+\s+\S+|\ssamt\s|\d\s+och\s+\p{L}{4,}|\soch\s+\p{L}{3,}(?:en|(?<!h|budg)et|na)$/u;

/** "budget, lokaler och fika": each is a topic of its own; a sentence with a verb is one. */
export function partsOf(list: string): string[] {
  const whole = list.replace(/[.\s]+$/u, '');
  if (/;\s/u.test(whole)) return whole.split(/\s*;\s+/u).filter((part) => part !== '');
  const parts = whole.split(/\s*,\s+|\s+[/•–+]\s+/u);
  const [last, ...rest] = [...parts].reverse();
  const ends = parts.length > 1 || TWO_THINGS.test(last ?? '') ? (last ?? '').split(JOINED) : [last ?? ''];
  const all = [...rest.reverse(), ...ends].filter((part) => part !== '');
  const short = all.every((part) => part.split(/\s+/).length <= LONGEST_PART);
  return short && all.length <= MOST_PARTS ? all : [list];
}

/** "ny hemsida, plan mot mobbning": each is a topic, where a line has nothing but a few words between its commas. */
export function eachOfLine(line: string): string[] {
  const parts = line.split(/\s*,\s+/u);
  const bare = parts.every(
    (part) => part.split(/\s+/u).length <= 4 && /^\p{L}[^()]*$/u.test(part) && !TELLS_MORE.test(part),
  );
  return bare && parts.length <= 3 && !saysSo(line) ? parts : [line];
}
/** Goes on with the matter before the comma: "budgeten, ny version", "taket, nytt försök". */
const TELLS_MORE =
  /^(?:nytt?|nya|fortsatt|forts|vi|alla|som|när|hur|vem|vad|var|om|med|för|i|på|till|och|eller|samt|inte|ev|eventuellt|igen|bl|t\.?\s?ex|beslut|diskussion|genomgång|uppföljning|utvärdering)(?![\p{L}])/iu;

const ASKS = /^(?:hur|om|vem|vad|vilka|när|var|ska|ev\.?|eventuellt)\s/iu;
/** A question that is a line of its own, or what to do with a matter: "Diskutera om fler ska bjudas in". */
const WHOLE =
  /\?$|^(?:diskutera|prata|tala|utvärdera|besluta|bestämma|välja|planera|spika|följa\s+upp|gå\s+igenom|stämma\s+av|ta\s+(?:upp|ställning)|lyfta|jämföra|resonera|fastställa|fortsätta)\s[^.]*$/iu;
const LONGEST_QUESTION = 14;
const LONGEST_BLOCK = 90;
/** Has a verb of its own: "raster på kvällen" begins with a noun, and "telefoner som laddar ur" is one that is told of. */
const saysSo = (sentence: string): boolean =>
  sentence
    .replace(/\ssom\s.{0,60}$/u, '')
    .split(/\s+/u)
    .some((word, at) => isPresent(word) && (at > 0 || FIRST_VERB.test(word)));

/** A line of its own with no verb in it, nor a full stop: "hur vi gör med loven" has its verb after "hur". */
export function isShortLine(sentence: string, { block }: Place): boolean {
  const words = sentence.split(/\s+/u);
  const asks = ASKS.test(sentence);
  if (words.length <= LONGEST_QUESTION && block.text === sentence && WHOLE.test(sentence)) return true;
  return (
    block.kind === 'text' &&
    block.text.length <= LONGEST_BLOCK &&
    words.length <= LONGEST_PART &&
    !/[.!]$/u.test(sentence) &&
    (asks || !saysSo(sentence))
  );
}

/** What stands before the verb that puts several things off: "Larmet, soporna och tvättstugan sparas till nästa möte". */
const PUT_OFF_AFTER =
  /^(?<list>\p{Lu}[^.:;()?]{5,110}?),?\s+(?:båda\s+)?(?:hann|hanns|hinner|hinns|bordläggs|bordlägges|bordlades|utgick|utgår|sparas|sparades|parkeras|skjuts|sköts|flyttas|flyttades|tas|får\s+(?:vänta|anstå|stå|ligga)|väntar|återkommer|lyfts|behandlas|diskuteras|kvarstår|står|vilar)(?=[\s.,]|$)/u;
/** "Frågan om hot och våld": one matter. */
const ONE_MATTER =
  /^(?:fråg|punkt|ärend|förslag|diskussion|beslut|motion|val\s|\p{L}+en\s+om\s)|(?<![\p{L}])(?:vi|de|det|den|jag|vem|vad|hur|som|om|att|mellan|både)(?![\p{L}])/iu;
const AMONG = /\s*,\s+|\s+(?:och|samt|liksom)\s+/u;

/** The things that a sentence puts off, where it names several; none where it is about one. */
export function subjectsPutOff(sentence: string): string[] {
  const list = PUT_OFF_AFTER.exec(sentence)?.groups?.list;
  if (list === undefined || ONE_MATTER.test(list) || !/\s(?:och|samt|liksom)\s/u.test(list)) return [];
  if (list.split(/\s+/u).some((word) => isPresent(word.toLowerCase()))) return [];
  const parts = list.split(AMONG);
  const each = parts.length > 2 || parts.every((part) => /(?:n|t|na|s)$/u.test(part.split(/\s+/u)[0] ?? ''));
  return each ? parts : [];
}
