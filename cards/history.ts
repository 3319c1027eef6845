import type { Version, Verb } from '../domain/change.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { momentText } from './dates.ts';
import { labelled, says, subheading, type Element } from './element.ts';
import { shortened } from './texts.ts';

/** A comment as long as a line takes. */
const LONGEST_COMMENT = 300;

/** What each kind of change did, as a sentence that begins with who did it. */
export const actText: Readonly<Record<Verb, string>> = {
  captured: 'skrev in',
  ticked: 'markerade klart',
  edited: 'ändrade',
  moved: 'flyttade',
  noted: 'noterade',
  struck: 'avskrev',
  reopened: 'öppnade igen',
  undone: 'ångrade',
  redone: 'gjorde om',
  planned: 'bokade mötet',
  rescheduled: 'flyttade mötet',
  cancelled: 'ställde in mötet',
  roster: 'ändrade medlemmar',
  set: 'ändrade inställningar',
  snoozed: 'bad om en senare påminnelse',
  proposed: 'föreslog ett nytt datum',
  declined: 'avböjde ett nytt datum',
  handed: 'lämnade över',
  asked: 'ställde frågan',
  voted: 'svarade',
  closed: 'stängde',
  sent: 'skickade',
  told: 'berättade',
};

/** The latest lines of history a card shows: more would make it a page. */
const HISTORY_LINES = 12;

/** "1 juni 14:05 Anna Berg flyttade: till 6 april": one line of a history. */
export function historyLine({ by, at, verb, text }: Version, now: Instant): Element {
  const words = `${by.name} ${actText[verb]}${text === undefined ? '' : `: ${shortened(text, LONGEST_COMMENT)}`}`;
  return labelled(momentText(at, dayOf(now)), words);
}

/** The latest lines of a history under their heading; nothing where there is none. */
export function historyElements(history: readonly Version[], now: Instant): Element[] {
  if (history.length === 0) return [];
  const lines = history.slice(-HISTORY_LINES).map((version) => historyLine(version, now));
  const left = history.length - lines.length;
  return [subheading('Historik'), ...(left > 0 ? [says(`${left} tidigare rader visas inte.`)] : []), ...lines];
}
