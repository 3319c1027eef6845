import { senseOf } from '../../words/note-verbs.ts';
import { isFirstName, isOwnedByFirstName } from '../../who/first-names.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import type { Token } from '../../words/tokens.ts';
import { DUTY, isPresent } from '../../words/verbs.ts';
import { afterBrackets, type Name } from '../../who/name-at.ts';
import { namesAt, type Names } from '../../who/who.ts';
import { OTHERS } from '../../who/who-words.ts';
import { afterAdverbs, isLedOn, pastMark, whichEnds } from './before-verb.ts';
import { readersAt } from './readers.ts';
import { isWorkInfinitive } from '../../words/work-forms.ts';

const PRONOUN = /^(?:han|hon|hen|de|dom|båda|bägge)$/u;
const OURSELVES = /^(?:vi|ni|jag|undertecknad)$/u;

/** Said with no verb: "Lena ansvarig för tält". */
const ELLIPTIC = /^(?:ansvariga?|sammankallande|kontaktpers(?:on(?:er)?)?|dito)$/u;
/** "Lena på det." */
const ON_IT = /^på\s+(?:det|den|detta|saken|bollen)\s*[.!]*$/iu;

/** A subject and its verb, found in the tokens of a sentence. */
export interface Found {
  /** The token to go on from. */
  readonly at: number;
  readonly names: readonly Name[];
  readonly pronoun: boolean;
  readonly from: number;
  readonly predicateFrom: number;
  readonly verb?: string;
  /** What stood before the verb, where the subject stands after it: "Underlaget" of "Underlaget skickar Lena". */
  readonly object?: string;
}

/** "Lena bokar", "Ni som har en nyckel lämnar in den". */
export function subjectFirst(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: RosterIndex,
): Found | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const others = OTHERS.test(text.slice(token.from));
  const describes = token.lower === 'den' && tokens[at + 1]?.lower === 'som';
  const pronoun = (PRONOUN.test(token.lower) || describes) && !others;
  const company = pronoun ? withOthers(text, tokens, at, index) : undefined;
  const names = pronoun
    ? (company ?? inBrackets(text, tokens, at, index) ?? { names: [], next: at + 1 })
    : OURSELVES.test(token.lower) && !others
      ? ourselves(text, tokens, at, index)
      : namesAt(text, tokens, at, index);
  // "Lena Ek, Tallbo, sammankallar": the last is where she comes from.
  const apposed =
    names !== undefined &&
    names.names.length > 1 &&
    tokens[names.next]?.text === ',' &&
    isPresent(tokens[names.next + 1]?.lower ?? '');
  const through = names === undefined ? undefined : throughWhom(text, tokens, names.next, index);
  const after = apposed ? names.next + 1 : afterAdverbs(tokens, through?.next ?? names?.next ?? tokens.length, at);
  const relative = pastMark(tokens, at, whichEnds(tokens, after), names);
  const next = tokens[relative];
  if (names === undefined || next === undefined) return undefined;
  // "Bosses svåger har en bil": the one who has it is no one named; "Mattis bokar" is.
  const owns = names.names.length === 1 && isOwnedByFirstName(names.names[0]?.written ?? '');
  if (owns && senseOf(text.slice(next.from)) !== 'acting') return undefined;
  if (!isPresent(next.text) && !saysDuty(text, next) && !isShort(names.names, next) && !isLedOn(tokens, relative))
    return undefined;
  const some = relative > after && (pronoun || OURSELVES.test(token.lower));
  const described = text.slice(token.from, next.from).trim();
  const meant = pronoun && company === undefined && names.names.length > 0;
  return {
    at: Math.max(names.next, relative),
    names: some
      ? [{ written: described, known: described, by: 'everyone' }]
      : apposed
        ? names.names.slice(0, -1)
        : (through ?? names).names,
    pronoun: pronoun && !some && !meant,
    from: token.from,
    predicateFrom: next.from,
  };
}

/** "Museet genom Siv": the one who does it for the others. */
const throughWhom = (text: string, tokens: readonly Token[], at: number, index: RosterIndex): Names | undefined =>
  /^(?:genom|via)$/u.test(tokens[at]?.lower ?? '') ? namesAt(text, tokens, at + 1, index) : undefined;

/** "ansvarig för tält", "ska boka", "åtog sig att". */
const saysDuty = (text: string, next: Token): boolean =>
  ELLIPTIC.test(next.lower) || ON_IT.test(text.slice(next.from)) || DUTY.test(text.slice(next.from));

/** "Siv Asks", "Bertils", of someone: "Bertils fråga" asks nothing of him. */
const isGenitive = (name: string): boolean =>
  name.endsWith('s') && (name.includes(' ') || isFirstName(name.slice(0, -1)));

/** "Siv kolla med IT": short for "ska kolla". */
const isShort = (names: readonly Name[], next: Token): boolean =>
  isWorkInfinitive(next.text) &&
  names.length > 0 &&
  !names.some(({ written }) => isGenitive(written)) &&
  names.every(({ by, written }) => by === 'roster' || isFirstName(written.split(' ')[0] ?? ''));

/** "Hon (Lena) bokar": whom the pronoun means. */
function inBrackets(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Names | undefined {
  const named = tokens[at + 1]?.text === '(' ? namesAt(text, tokens, at + 2, index) : undefined;
  return named !== undefined && tokens[named.next]?.text === ')' ? { ...named, next: named.next + 1 } : undefined;
}

/** "Hon och Bo": the others beside a pronoun. */
function withOthers(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Names | undefined {
  return /^(?:och|samt|o)$/u.test(tokens[at + 1]?.lower ?? '') ? namesAt(text, tokens, at + 2, index) : undefined;
}

/** "Vi", "jag", "jag och Siv", "Jag (Lena) och Siv". */
function ourselves(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Names {
  const written = tokens[at]?.text ?? '';
  const called = /^(?:jag|undertecknad)$/iu.test(written) ? inBrackets(text, tokens, at, index) : undefined;
  const own = called ?? { names: [{ written, known: written, by: 'body' as const }], next: at + 1 };
  const others = withOthers(text, tokens, own.next - 1, index);
  if (others !== undefined) return { names: [...own.names, ...others.names], next: others.next };
  if (called !== undefined) return called;
  // "Undertecknad Lena Ek bokar".
  const named =
    tokens[at]?.lower.startsWith('undertecknad') === true ? namesAt(text, tokens, at + 1, index) : undefined;
  return named ?? readersAt(text, tokens, at) ?? { names: own.names, next: afterBrackets(tokens, at + 1) };
}

/** "Det beror på, svarar Lena.": whose words they are. */
const TELLS = /^(?:svarar|säger|menar|tycker|anser|tror|undrar|frågar|berättar|påpekar|tillägger|konstaterar)$/u;

/** "Av det som bestämdes rapporterar Lena följande:": what was told stands below. */
const GIVES_LIST = /^(?:rapporterar|redovisar|informerar|meddelar|berättar|lämnar|noterar)$/u;

/** "bokar Lena". */
export function verbFirst(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Found | undefined {
  const [verb, subject] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || subject === undefined || !isPresent(at === 0 ? verb.lower : verb.text)) return undefined;
  const others = OTHERS.test(text.slice(subject.from));
  const ours = OURSELVES.test(subject.lower) && !others ? ourselves(text, tokens, at + 1, index) : undefined;
  const names =
    ours ??
    (PRONOUN.test(subject.lower) && !others ? { names: [], next: at + 2 } : namesAt(text, tokens, at + 1, index));
  if (names === undefined) return undefined;
  const rest = tokens[names.next];
  if (TELLS.test(verb.lower) && tokens[at - 1]?.text === ',' && rest?.word !== true) return undefined;
  if (GIVES_LIST.test(verb.lower) && rest?.lower === 'följande') return undefined;
  return {
    at: names.next,
    names: names.names,
    pronoun: names.names.length === 0,
    from: verb.from,
    predicateFrom: rest?.from ?? text.length,
    verb: verb.text,
  };
}
