import type { Clause } from '../clauses/clause.ts';
import { senseOf } from '../../words/note-verbs.ts';
import { infinitiveAfterModal, PREDICATES, says, type PredicateTag } from '../../words/predicates.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { bestStanding } from '../standing.ts';
import { tokenise } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { isWorkInfinitive, isWorkPassive } from '../../words/work-forms.ts';
import { stemOf, wordForms, type WordForm } from './word-forms.ts';

const TAGS = Object.keys(PREDICATES) as PredicateTag[];
const LONGER_THAN = [3, 6, 10, 16, 25];
/** Words by their place from its beginning and from its end: who does it stands first, the day often last. */
const FIRST = 4;
const LAST = 3;
/** Letters in a part of a word. */
const PIECE = 4;
const ENDING = /(?<=\p{L}{2})(?:ades|ade|des|tes|as|es|ns|ts|ar|er|at|tt|it)$/u;

const firstWord = (text: string): string => stemOf(/^\p{L}+/u.exec(text)?.[0] ?? '');

/** Parts of a word, "_upp", "uppf" …, so that a compound that nobody has seen tells what its parts do. */
export const piecesOf = (form: string): string[] => {
  const padded = `_${form}_`;
  const last = Math.max(padded.length - PIECE, 0);
  return Array.from({ length: last + 1 }, (_, at) => `part:${padded.slice(at, at + PIECE)}`);
};

/** Its words, each with the two after it and in its parts, and the forms that verbs have in it. */
function ofWords(forms: readonly WordForm[]): string[] {
  const [first, second] = forms;
  return [
    `first:${first?.form ?? ''}`,
    `first:${first?.form ?? ''}_${second?.form ?? ''}`,
    `long:${LONGER_THAN.filter((length) => forms.length > length).length}`,
    ...forms.slice(0, FIRST).map(({ form }, at) => `at-${at}:${form}`),
    ...forms.slice(-LAST).map(({ form }, at, last) => `last-${last.length - at}:${form}`),
    ...forms.flatMap(({ form, token }, at) => {
      const [second, third] = [forms[at + 1]?.form, forms[at + 2]?.form];
      const run = [
        `word:${form}`,
        `pair:${form}_${second ?? 'END'}`,
        ...(third === undefined ? [] : [`three:${form}_${second ?? ''}_${third}`]),
      ];
      if (token?.word !== true) return run;
      const ending = ENDING.exec(token.lower)?.[0];
      return [
        ...run,
        ...piecesOf(form),
        ...(ending === undefined ? [] : [`ending:${ending}`]),
        ...(isPresent(token.lower) ? ['verb:present'] : []),
        ...(isWorkPassive(token.lower) ? ['verb:passive'] : []),
        ...(isWorkInfinitive(token.lower) ? [at === 0 ? 'verb:infinitive-first' : 'verb:infinitive'] : []),
      ];
    }),
  ];
}

/** Who does what in it. */
function ofClause(clause: Clause, { context }: ReadSentence): string[] {
  const who = clause.pronoun ? 'pronoun' : bestStanding(clause.names, context, clause.first);
  const sense = senseOf(clause.predicate);
  const [verb, infinitive] = [firstWord(clause.predicate), infinitiveAfterModal(clause.predicate)];
  const tags = TAGS.filter((tag) => says(tag, clause.predicate));
  return [
    `who:${who}`,
    `sense:${sense}`,
    `who-sense:${who}_${sense}`,
    `does:${verb}`,
    `who-does:${who}_${verb}`,
    ...(infinitive === undefined ? [] : [`to-do:${firstWord(infinitive)}`, `who-to-do:${who}`]),
    ...tags.flatMap((tag) => [`tag:${tag}`, `who-tag:${who}_${tag}`]),
  ];
}

/** Where it stands, and how it is written. */
function ofPlace({ words, place }: ReadSentence, forms: readonly WordForm[]): string[] {
  const { section, block, listed, people, afterItem, lastMeeting, meeting, mentioned, heading } = place;
  const said: readonly (readonly [boolean, string])[] = [
    [listed, 'listed'],
    [people !== undefined, 'under-person'],
    [afterItem === true, 'after-item'],
    [lastMeeting === true, 'after-meeting'],
    [meeting !== undefined, 'under-meeting'],
    [mentioned.length > 0, 'after-person'],
    [/["”“]/u.test(words), 'quotes'],
    [/\(\p{Lu}[^)]*\)[.\s]*$/u.test(words), 'brackets-last'],
    [forms.some(({ form }) => form === 'DAY'), `day-ahead:${section}`],
  ];
  return [
    `section:${section}`,
    `block:${block.kind}`,
    `section-block:${section}_${block.kind}`,
    `end:${/[.!?:)"”]$/u.exec(words)?.[0] ?? 'none'}`,
    ...said.flatMap(([is, trait]) => (is ? [trait] : [])),
    ...tokenise(heading).flatMap(({ word, text }) => (word ? [`heading:${stemOf(text)}`] : [])),
  ];
}

/** What the rules found in it. */
function ofFindings({ findings, place }: ReadSentence): string[] {
  if (findings.length === 0) return ['nothing'];
  return findings.flatMap(({ rule, kind, sure, assignees, due }) => [
    `rule:${rule}`,
    `kind:${kind}`,
    `kind-sure:${kind}_${String(sure)}`,
    `kind-section:${kind}_${place.section}`,
    `kind-block:${kind}_${place.block.kind}`,
    ...(assignees.length === 0 ? [`kind-nobody:${kind}`] : []),
    ...(due.kind === 'none' ? [] : [`kind-due:${kind}`]),
  ]);
}

/** What stands beside it: in a list of assignments the next one is most likely one too. */
function ofNeighbour(side: string, near: ReadSentence | undefined, { place }: ReadSentence): string[] {
  if (near === undefined) return [];
  const { block } = near.place;
  const like = block === place.block ? 'same' : block.kind === place.block.kind ? 'like' : 'other';
  const kind = near.findings[0]?.kind ?? 'none';
  return [
    `${side}:${like}`,
    `${side}-kind:${kind}_${like}`,
    ...(like === 'other' ? [] : [`${side}-kind-section:${kind}_${place.section}`]),
  ];
}

/** Everything that can be seen of a sentence and may tell what it is, each as a name. */
export function traitsOf(
  read: ReadSentence,
  before: ReadSentence | undefined,
  after: ReadSentence | undefined,
): ReadonlySet<string> {
  const forms = wordForms(read);
  return new Set([
    ...ofWords(forms),
    ...(read.clauses.length === 0 ? ['no-clause'] : read.clauses.flatMap((clause) => ofClause(clause, read))),
    ...ofPlace(read, forms),
    ...ofFindings(read),
    ...ofNeighbour('before', before, read),
    ...ofNeighbour('after', after, read),
  ]);
}
