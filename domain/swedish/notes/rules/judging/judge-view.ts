import type { Clause } from '../../clauses/clause.ts';
import type { Place } from '../../note-context.ts';
import { isOrganisation } from '../../../who/outside.ts';
import type { PredicateTag } from '../../../words/predicates.ts';
import type { Standing } from '../../standing.ts';

/** The rule that makes a clause an assignment; undefined where none does. */
export type Verdict = { readonly rule: string; readonly sure: boolean } | undefined;

/** A clause with all that tells whether it gives its subject something to do. */
export interface View {
  readonly clause: Clause;
  readonly who: Standing;
  /** A day ahead is set for it. */
  readonly dated: boolean;
  readonly place: Place;
  /** The notes tell of the meeting in the past tense. */
  readonly inPast: boolean;
  /** Someone who is there gets what is done. */
  readonly toSomeone: boolean;
  readonly says: (tag: PredicateTag) => boolean;
}

/** Offices that laws and rules lay duties on: "Rektor ansvarar för …" is mostly one of those. */
const RULED =
  /^(?:rektor|rektorn|rektorer|rektorerna|huvudman\p{L}*|chef\p{L}*|lärar\p{L}*|personal\p{L}*|arbetsgivaren|\p{L}*tagaren|\p{L}*ägaren|handledar\p{L}*|ledningen)$/iu;
const WE = /^(?:vi|ni)$/iu;

/** An office that a rule may bind. */
export const ruled = (view: View): boolean =>
  view.clause.names.some(({ known }) => RULED.test(known.split(/\s/u)[0] ?? ''));

/** "Hjo bygger en ny skola": an organisation, of which is told what it does for itself. */
export const ofItself = ({ clause, place }: View): boolean =>
  place.section !== 'decisions' &&
  place.section !== 'tasks' &&
  clause.names.length > 0 &&
  clause.names.every(({ known, by }) => by !== 'everyone' && isOrganisation(known));

/** Said of a person in notes that tell of the meeting in the past: what they do is not done there. */
export const personToCome = ({ clause, who, inPast }: View): boolean =>
  inPast && who === 'person' && !WE.test(clause.names[0]?.written ?? '');
