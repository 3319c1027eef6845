import type { ItemKind } from './item.ts';
import type { Member } from '../network.ts';
import type { Party } from './party.ts';
import type { Day } from '../time.ts';

/** When a text says that something is due. */
export type DraftDue =
  | { readonly kind: 'none' }
  /** `approximate`: the text was vague ("i slutet av maj") and this is the end of the span it names. */
  | { readonly kind: 'date'; readonly day: Day; readonly approximate: boolean }
  | { readonly kind: 'next-meeting' };

/** A name in the text that fits more than one person of the roster. */
export interface Ambiguity {
  /** As written: "Anna". */
  readonly written: string;
  readonly candidates: readonly Member[];
}

/** An item read out of text and not yet saved. */
export interface Draft {
  readonly kind: ItemKind;
  /** Worded as something that was decided ("beslutades", "Beslut:"). */
  readonly decided: boolean;
  /** What is to be done, without who and when: "Presenterar Bästa skola". */
  readonly title: string;
  /** Who owes it, in the order of the text; names that the roster doesn't know are outside parties, as written. */
  readonly parties: readonly Party[];
  /** Who owes it as written, where that says more than which kommun: "Rektorerna i Skövde". */
  readonly written?: readonly string[];
  /** "alla", "var och en", "samtliga kommuner": everyone, whoever that is when it is saved. */
  readonly everyone: boolean;
  readonly ambiguous: readonly Ambiguity[];
  readonly due: DraftDue;
  /** "Vi" are to do it: the network, or the writer's municipality; the text doesn't say which. */
  readonly we?: true;
  /** A date in the text that no calendar has, as written: "31 juni". */
  readonly impossibleDate?: string | undefined;
}

/** What is read out of nothing: the start of an empty form. */
export const emptyDraft: Draft = {
  kind: 'assignment',
  decided: false,
  title: '',
  parties: [],
  everyone: false,
  ambiguous: [],
  due: { kind: 'none' },
};
