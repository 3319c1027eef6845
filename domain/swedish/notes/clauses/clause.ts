import type { Name } from '../../who/name-at.ts';

/** Someone and what is said of them: "Anki meddelar anbudsgivarna" of "Anki meddelar anbudsgivarna och Ingvar …". */
export interface Clause {
  readonly names: readonly Name[];
  /** "Han", "hon", "de": whoever the sentence before was about. */
  readonly pronoun: boolean;
  /** Where the clause begins and ends in the sentence. */
  readonly from: number;
  readonly to: number;
  /** From the verb on, as if the subject came first. */
  readonly predicate: string;
  /** The names begin the sentence, so that their capital says nothing. */
  readonly first: boolean;
  /** What is done, where it stood first: "Resten tar firman" says who gets it. */
  readonly object: string | undefined;
  /** Said with the verb of the clause before, and of the same day: "och Bo för fikat". */
  readonly elided?: true;
}
