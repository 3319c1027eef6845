import type { DraftDue } from '../../items/draft.ts';
import { readDue } from '../dates/date.ts';
import type { DueContext } from '../dates/deadline.ts';
import { plain } from '../words/letters.ts';

/** What a question wants to know of a day or a meeting: what is to be done by then, or brought up there. */
export interface DueAsked {
  readonly of: 'tasks' | 'topics';
  /** Whom it asks about, as written; undefined where that is everybody. */
  readonly who?: string;
  readonly when: Exclude<DraftDue, { readonly kind: 'none' }>;
}

const WHEN = String.raw`(?: (?:till|tills|inför|innan|före|senast|på|vid|under))*(?<when> .{1,40}?)[?.! ]*$`;
const ASKS = String.raw`^(?:vad|vilka|vilket)(?: uppdrag| ärenden?| saker| punkter)?(?: är det)?(?: som)?`;

/** "Vad ska vara klart till mötet?", "Vad ska Hjo lämna senast 3 maj?", "vad har vi kvar till nästa möte?" */
const TASKS = new RegExp(
  String.raw`${ASKS} (?:ska|skall|måste|behöver|bör|har)(?<who> .{1,60}?)??(?: (?:vara|bli|ha|hinna|få|att))*` +
    String.raw` (?:klar[at]?|färdig[at]?|gjort|göras?|lämnas?|inlämnat|inne|kvar|deadline|slutdatum)(?: (?:att göra|klart|in|kvar))?${WHEN}`,
  'iu',
);

/** "Vad ska tas upp på nästa möte?" */
const TOPICS = new RegExp(String.raw`${ASKS} (?:ska|skall)(?: vi)? (?:tas?|komma) upp${WHEN}`, 'iu');

/** Those of whom nobody in particular is asked. */
const EVERYBODY = /^(?:vi|man|ni|alla|allt)$/iu;

const MEETING_ALONE = /^(?:(?:det )?(?:här|kommande) )?(?:mötet|träffen)$/iu;

/** What a question asks that names a day or a meeting to be ready by, and nothing else; undefined for any other. */
export function dueAsked(text: string, context: DueContext): DueAsked | undefined {
  const said = plain(text).trim();
  const [tasks, topics] = [TASKS.exec(said)?.groups, TOPICS.exec(said)?.groups];
  const written = (topics ?? tasks)?.when?.trim();
  if (written === undefined) return undefined;
  const read = readDue(MEETING_ALONE.test(written) ? 'nästa möte' : written, context);
  if (!read.ok || read.due.kind === 'none') return undefined;
  const who = topics ? undefined : tasks?.who?.trim();
  return {
    of: topics ? 'topics' : 'tasks',
    ...(who === undefined || EVERYBODY.test(who) ? {} : { who }),
    when: read.due,
  };
}
