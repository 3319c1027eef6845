import { isFirstName, isFirstNameInSmallLetters, isOwnedByFirstName } from '../../who/first-names.ts';
import type { Name } from '../../who/name-at.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { isOrganisation } from '../../who/outside.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import type { Found } from './subjects.ts';
import { nounLike } from '../standing.ts';
import { partFrom } from './where-clauses-begin.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { namesAt } from '../../who/who.ts';

const TAKES_UP = /^(?:den|det|detta|denna|dessa|dem|dom|resten|övrigt|själva)$/u;
const LONGEST_OBJECT = 7;
/** A question, or a clause that hangs on another: no object stands first in those. */
const NO_OBJECT =
  /^(?:hur|vad|vem|vilka|vilken|vilket|när|om|att|eftersom|medan|där|här|då|så|nu|som|och|men|nej|ja|vi|ni|jag|han|hon|de|man|alla|beslutades|beslutas|beslöts|bestämdes|överenskoms)$/u;
/** "De övriga två redovisar Lena". */
const THE_OTHERS = /^de\s+(?:övriga|andra|två|tre|fyra|fem|som|här|nya|gamla|sista|första)(?![\p{L}])/iu;
/** What is done to a person: "Riksbyggen kontaktar Lena". */
export const TO_PEOPLE =
  /^(?:kontaktar|ringer|informerar|hjälper|meddelar|bjuder|besöker|tackar|ersätter|kallar|påminner|underrättar|stöttar|möter|träffar|heter|är|blir|ger|ber|föreslår|väljer|frågar|efterträder|avlöser|visar|lär)$/u;

const isPerson = ({ by, written }: Name): boolean => {
  const [first = ''] = written.split(' ');
  return by === 'roster' || isFirstName(first) || isFirstNameInSmallLetters(first);
};

/** "Matsäck tar varje barn med". */
const EACH_OF = /^(?:varje|respektive|var\s+och\s+en)(?![\p{L}])/iu;

/** "får rådets uppdrag": whose it is, and not who gets it. */
const OWNS = /(?:ens|ets|nas)$/u;
const PRONOUN = /^(?:han|hon|hen|jag|undertecknad)$/u;
/** "kommer hon att", "ska Lena", "får Bo". */
const MODAL = /^(?:kommer|ska|skall|får|måste|bör)$/u;

/** "Bussar får skolorna boka", "Annonsen står kommunerna för": verbs that tell which of several bodies gets it. */
const ALLOTS = /^(?:tar|sköter|ordnar|fixar|står|får|ska|skall|måste|bör|bokar|håller)$/u;
/** "Kapitel 3 läser alla till nästa gång". */
const ALL = /^(?:alla|samtliga|allihop|allihopa)$/iu;
const BY_ALL =
  /^(?:läser|lämnar|mejlar|mailar|skickar|anmäler|rapporterar|fyller|redovisar|tar|skriver|kollar|testar|tittar|räknar|besvarar)$/u;
/** "Tillståndet frågar Bo om": what is asked about stood first. */
const STRANDED = /^\s*(?:\p{L}+\s+\p{L}+\s+)?om\s*(?:$|[.,;])/iu;
const ASKS = /^(?:frågar|påminner|informerar)$/u;
/** "Att ringa runt tar Bo på sig". */
const TAKES_ON = /^(?:tar|sköter|ordnar|fixar|ansvarar|står|åtar|lovar|erbjuder)$/u;
const LONGEST_TO_DO = 12;

/**
 * Whether the token is a verb with the one who does it after it and what is done before it: "Underlaget skickar Lena",
 * "larmlistan fixar jag", "Det gör kassören", "Bilderna kommer hon att mejla". No part of a sentence whose subject is
 * told already has one.
 */
export function objectFirst(
  text: string,
  tokens: readonly Token[],
  at: number,
  told: boolean,
  index: RosterIndex,
): boolean {
  const [before, verb, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || verb === undefined || after === undefined || !isPresent(verb.lower)) return false;
  if (verb.lower === 'tilldelas') return false;
  const takesUp =
    TAKES_UP.test(before.lower) && (at === 1 || /^(?:[,;–-]|men|och)$/u.test(tokens[at - 2]?.lower ?? ''));
  const from = partFrom(tokens, at);
  const object = tokens.slice(from, at);
  const toDo = object[0]?.lower === 'att' && TAKES_ON.test(verb.lower);
  const opens =
    !told &&
    object.length > 0 &&
    object.length <= (toDo ? LONGEST_TO_DO : LONGEST_OBJECT) &&
    object.every(({ word, text: written }) => (word || /^[–-]$/u.test(written)) && (toDo || !isPresent(written))) &&
    (toDo || !NO_OBJECT.test(object[0]?.lower ?? '') || THE_OTHERS.test(text.slice(object[0]?.from)));
  if (!takesUp && !opens) return false;
  // "Lena granskar Bosses ansökan": it is not Bosse who does it.
  if (isOwnedByFirstName(after.text)) return false;
  if (PRONOUN.test(after.lower))
    return MODAL.test(verb.lower) || senseOf(`${verb.text}${text.slice(after.to)}`) === 'acting';
  const names = namesAt(text, tokens, at + 1, index);
  const [subject] = names?.names ?? [];
  if (names === undefined || subject === undefined) return false;
  if (subject.by === 'body' && OWNS.test(subject.written)) return false;
  if (
    !isPerson(subject) &&
    !(
      subject.by === 'everyone' &&
      (EACH_OF.test(subject.written) || (ALL.test(subject.written) && BY_ALL.test(verb.lower)))
    ) &&
    !(subject.by === 'body' && (takesUp || ALLOTS.test(verb.lower)))
  )
    return false;
  if (ASKS.test(verb.lower) && STRANDED.test(text.slice(tokens[names.next - 1]?.to))) return true;
  return !TO_PEOPLE.test(verb.lower) || MODAL.test(verb.lower);
}

/** "Skatteverket tar Siv": what is to be asked of them. */
const AUTHORITY = /(?:verket|inspektionen|myndigheten|styrelsen|polisen|bolaget|regionen)$/iu;

/** "Schema fixar Petra": a word with a capital that could be a name has one who is known after the verb. */
export function isObject(found: Found, text: string, tokens: readonly Token[], index: RosterIndex): boolean {
  const [name, ...others] = found.names;
  if (AUTHORITY.test(name?.known ?? '') && /^(?:tar|sköter)$/u.test(tokens[found.at]?.lower ?? '')) {
    const taker = namesAt(text, tokens, found.at + 1, index);
    return taker?.names.every(isPerson) === true && tokens[taker.next]?.word !== true;
  }
  if (name?.by !== 'shape' || others.length > 0 || name.written.includes(' ')) return false;
  if (isPerson(name) || isOrganisation(name.known)) return false;
  // "Lunch betalar man själv", "Kläderna tar vi nästa gång".
  if (/^(?:man|vi|ni)$/u.test(tokens[found.at + 1]?.lower ?? '')) return true;
  const known = namesAt(text, tokens, found.at + 1, index)?.names.every(isPerson) === true;
  const modal = MODAL.test(tokens[found.at]?.lower ?? '');
  return (known || modal || nounLike(name.written)) && objectFirst(text, tokens, found.at, false, index);
}

/** As it stands within a sentence. */
const within = (object: string): string =>
  /^\p{Lu}\p{Ll}/u.test(object) ? object.charAt(0).toLowerCase() + object.slice(1) : object;

/** Where the clause ends that the object is put last in. */
const endOf = (predicate: string): number => /[.,;:!?(]|$/u.exec(predicate)?.index ?? predicate.length;

/** The predicate with what stood first at its end, so that its verb keeps what belongs to it: "tar hand om" and "listan". */
export function withObject(predicate: string, object: string): string {
  const end = endOf(predicate);
  return `${predicate.slice(0, end).trimEnd()} ${within(object)}${predicate.slice(end)}`;
}

/** The verb with what it can't be parted from: "skickar ut", "tar hand om", "ska skicka". */
const VERB =
  /^(?:(?:får|ska|skall|kan|bör|måste|vill|behöver)\s+)?\p{L}+(?:\s+(?:ut|in|upp|ned|ner|fram|bort|tillbaka|ihop|över|hem|iväg|med|av|hand\s+om|reda\s+på)|(?<=ansvarar|står|svarar)\s+för|(?<=ser)\s+till|(?<=talar?)\s+om)?(?![\p{L}])/iu;
/** "På uppdrag av", "efter varje träff": no object. */
const BESIDE = /^(?:till|på|av|med|före|efter|i|under|från|hos|för|om|vid|inför)(?![\p{L}])/iu;
/** "Avtal med kommunen om", "kvarnstigens": goes on with what was taken for a verb. */
const GOES_ON = /\s(?:om|med|för|till|av|på|i)$|^(?:\p{L}{4,}s|mina|våra|dina|era)$/iu;

/** A predicate made by `withObject`, with the object where it stands when the subject comes first: "skickar ut listan till alla". */
export function inOrder(predicate: string, object: string): string {
  const end = endOf(predicate);
  const small = within(object);
  const said = predicate.slice(0, end).trimEnd();
  const verb = VERB.exec(predicate)?.[0] ?? '';
  if (!said.endsWith(` ${small}`) || BESIDE.test(object)) return predicate;
  const rest = said.slice(0, -small.length - 1);
  const after = predicate.slice(end);
  if (GOES_ON.test(object)) return `${object} ${rest}${after}`;
  return rest.startsWith(verb) ? `${verb} ${small}${rest.slice(verb.length)}${after}` : predicate;
}
