import type { Block } from '../page/page.ts';
import type { RosterIndex } from '../who/roster-index.ts';
import type { DueContext } from '../dates/deadline.ts';
import type { DraftDue } from '../../items/draft.ts';
import type { Section } from '../page/sections.ts';
import type { Columns } from '../page/table-columns.ts';

/** Where on the page a sentence stands. */
export interface Place {
  readonly section: Section;
  readonly heading: string;
  /** The block is a bullet or a numbered item. */
  readonly listed: boolean;
  readonly block: Block;
  /** One of the lines in which each in turn tells of themselves. */
  readonly inRound?: boolean;
  /** The meeting that stands right above, whose bullets are its topics. */
  readonly meeting?: DraftDue;
  /** Whom the heading above names, and nothing else: what stands in the list under it is theirs. */
  readonly people?: readonly string[];
  /** The row stands under a head that says what its columns hold. */
  readonly columns?: Columns;
  /** The block above was a bullet or a numbered item. */
  readonly afterItem?: boolean;
  /** The block above was marked by a bullet, and not by a number. */
  readonly afterBullet?: boolean;
  /** It stands on the line right below the block before. */
  readonly below?: boolean;
  /** When the thing before was due: what "sedan" comes after. */
  readonly lastDue?: DraftDue;
  /** The thing before was a meeting. */
  readonly lastMeeting?: boolean;
  /** When the tasks of the list are due, where the line over it says so: "Att göra till nästa möte". */
  readonly listDue?: DraftDue;
  /** The meeting told of last under this heading, and where. */
  readonly told?: { readonly due: DraftDue; readonly block: Block };
  /** The sentence before, or the question over a line: what "Ja." answers. */
  readonly before?: string;
  /** Names of the assignments in the sentence before: what "hon" and "de" mean. */
  readonly mentioned: readonly string[];
}

/** What rules read a sentence against. */
export interface NoteContext {
  readonly index: RosterIndex;
  readonly due: DueContext;
  /** Words with a capital within sentences of these notes: names, wherever they stand. */
  readonly proper: ReadonlySet<string>;
  /** The notes tell what happened at the meeting in the past tense: the present tense is of what is to come. */
  readonly inPast: boolean;
}
