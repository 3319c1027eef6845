import type { Version, Verb } from '../../domain/change.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { takenBack } from '../../domain/undo.ts';
import { momentText } from '../parts/dates.ts';
import { labelled, says, subheading, type Element } from '../parts/element.ts';
import { shortened } from '../parts/texts.ts';
import { words } from '../words.ts';
import { withChanges } from './changed.ts';

/** A comment as long as a line takes. */
const LONGEST_COMMENT = 300;

/** What each kind of change did, as a sentence that begins with who did it. */
export const actText: Readonly<Record<Verb, string>> = words.history.acts;

/** The latest lines of history a card shows: more would make it a page. */
const HISTORY_LINES = 12;

/** What a change did, and whether it was taken back: "flyttade", "noterade (ångrat)". */
export function actOrTakenBack(version: Version, gone: ReadonlySet<Version>): string {
  const act = actText[version.verb];
  return gone.has(version) ? words.history.takenBack(act) : act;
}

/** "Anna Berg flyttade: till 6 april": who made a change, and what it did, as long as a line takes. */
export function historyText(version: Version, gone: ReadonlySet<Version> = new Set()): string {
  const { by, text } = version;
  const comment = text === undefined ? undefined : shortened(text, LONGEST_COMMENT);
  return words.history.did(by.name, actOrTakenBack(version, gone), comment);
}

/** "1 juni 14:05 Anna Berg flyttade: till 6 april": one line of a history, of which `gone` was taken back. */
export function historyLine(version: Version, now: Instant, gone: ReadonlySet<Version> = new Set()): Element {
  return labelled(momentText(version.at, dayOf(now)), historyText(version, gone));
}

/** The latest lines of an item's history under their heading, `moves` of its meeting among them; nothing where there is none. */
export function historyElements(
  versions: readonly Version[],
  meetings: readonly Meeting[],
  now: Instant,
  moves: readonly Version[] = [],
): Element[] {
  if (versions.length === 0) return [];
  const history = withChanges(versions, meetings, now);
  const gone = takenBack(history);
  const all = [...history, ...moves].sort((a, b) => a.at.localeCompare(b.at));
  const lines = all.slice(-HISTORY_LINES).map((version) => historyLine(version, now, gone));
  const left = all.length - lines.length;
  return [subheading(words.history.heading), ...(left > 0 ? [says(words.history.earlier(left))] : []), ...lines];
}
