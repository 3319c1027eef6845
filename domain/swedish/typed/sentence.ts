import { emptyDraft, type Draft, type DraftDue } from '../../items/draft.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import type { Roster } from '../../network.ts';
import { dayOf, type Instant } from '../../time.ts';
import { findDue } from '../dates/deadline.ts';
import { asKnown } from './as-known.ts';
import { broughtUp } from './brought-up.ts';
import { inFull } from './in-haste.ts';
import { plain } from '../words/letters.ts';
import { indexRoster, lookUp, type RosterIndex } from '../who/roster-index.ts';
import {
  ASSIGNED_OPENING,
  DECIDED_OPENING,
  GREETING,
  TOPIC_OPENING,
  TOPIC_VERB,
  TOPIC_WITHIN,
} from '../words/sentence-words.ts';
import { madeReady } from './made-ready.ts';
import { resolve } from './meant.ts';
import { findOwners, subjectFirst } from './owners.ts';
import { titleOf, without } from '../words/title.ts';
import { GROUP_ITSELF } from '../who/who-words.ts';
import { saidAloud } from './said-aloud.ts';
import { theMeetingIn } from './the-meeting.ts';
import { doneByUs, withWriter } from './writer.ts';

/** Who and what a typed sentence is read against. */
export interface SentenceContext {
  readonly roster: Roster;
  readonly now: Instant;
  readonly meetings: readonly Meeting[];
  /** Bodies outside the network that owe something, as they are written: "sikt" is SIKT where SIKT is known. */
  readonly outside?: readonly string[];
  /** The name of whoever wrote it, on the roster: "jag" is they. */
  readonly writer?: string | undefined;
}

/** "@Karin bokar lokal": a name after the sign, and not the bot's. */
const withoutAt = (text: string, index: RosterIndex): string =>
  text.replace(/^@(?=(?<name>\p{L}[\p{L}-]*))/u, (sign, name: string) => (lookUp(index, name) ? '' : sign));

/** What a date in front of the matter leaves: "Till nästa gång: Hjo tar fram". */
const LEADING = /^[\s:,–-]+/u;
/** "Typ i mars". */
const ABOUT = /\s+(?:typ|ungefär|ca|cirka)$/iu;
/** "Vi i Hjo": Hjo. */
const WE_FROM = /^vi\s+(?:i|från|på)\s+(?=\p{Lu})/iu;

interface Opening {
  readonly body: string;
  readonly decided: boolean;
  readonly topic: boolean;
}

/** As they are typed to the bot alone: in notes these words tell of a decision, or of what was talked about. */
const TYPED_DECISION =
  /^nytt\s+beslut(?:\s*:|\s+att(?![\p{L}]))\s*|^beslut(?:\s+att(?![\p{L}])|(?=\s+(?:vi|gruppen|nätverket)\s))\s*/iu;
const TYPED_TOPIC = /^(?:ny\s+(?:punkt|fråga)|nytt\s+ärende)\s*:\s*/iu;
const TALKED_ABOUT = /^(?:pratar|diskuterar|samtalar|resonerar)\s+vi(?:\s+(?:vidare|mer))?(?:\s+om)?(?![\p{L}])\s*/iu;
const DECISION = /^beslut(?:et)?\s+(?=\p{L})/iu;

/** What is said before the matter itself, and what it makes of it. */
function openingOf(written: string, index: RosterIndex): Opening {
  const decision = DECIDED_OPENING.exec(written) ?? TYPED_DECISION.exec(written);
  const topic = TOPIC_OPENING.exec(written) ?? TYPED_TOPIC.exec(written);
  const opening = decision ?? topic ?? ASSIGNED_OPENING.exec(written);
  const body = written.slice(opening?.[0].length ?? 0);
  // "Beslut Tibro tar över värdskapet": what somebody is to do, after the word alone.
  const bare = opening === null ? written.replace(DECISION, '') : written;
  const decided = bare !== written && subjectFirst(bare, index)?.names.every(({ by }) => by === 'roster') === true;
  return decided
    ? { body: bare, decided, topic: false }
    : { body, decided: decision !== null, topic: decision === null && topic !== null };
}

/**
 * Reads a sentence typed to the bot as an item not yet saved: "Skövde och Tibro presenterar Bästa skola 1 juni" is an
 * assignment of two municipalities, due the coming first of June, titled "Presenterar Bästa skola".
 */
export function readSentence(text: string, context: SentenceContext): Draft {
  const index = indexRoster(context.roster);
  const typed = asKnown(plain(text).replace(/\s+/g, ' ').trim(), context.outside ?? []);
  const written = saidAloud(inFull(withoutAt(typed, index)).replace(GREETING, ''), index);
  const { body, decided, topic: opened } = openingOf(written, index);

  const { now, meetings } = context;
  const found = findDue(body, { today: dayOf(now), now, meetings }) ?? theMeetingIn(body);
  const due: DraftDue = found?.due ?? { kind: 'none' };
  const left =
    found === undefined
      ? body
      : without(body, [found]).replace(/\s+/g, ' ').replace(LEADING, '').trim().replace(ABOUT, '');
  const wished = decided || (body !== written && !opened) ? undefined : broughtUp(left);
  if (wished !== undefined) {
    const title = titleOf(wished) || written;
    return { ...emptyDraft, kind: 'topic', title, due, impossibleDate: found?.impossible };
  }
  const late = TOPIC_OPENING.exec(left) ?? TALKED_ABOUT.exec(left);
  const undated = withWriter(left.slice(late?.[0].length ?? 0), context.writer).replace(WE_FROM, '');
  const owners = findOwners(undated, index);
  const { parties, ambiguous, everyone, written: asWritten } = resolve(owners.names, index);
  const itself = decided && owners.names.every(({ written: name }) => GROUP_ITSELF.test(name));
  const owned = !itself && (parties.length > 0 || everyone || ambiguous.length > 0);

  const topic =
    opened ||
    late !== null ||
    (!owned && (TOPIC_WITHIN.test(undated) || (due.kind === 'next-meeting' && TOPIC_VERB.test(undated))));
  const kind = topic && !owned ? 'topic' : decided && !owned ? 'decision' : 'assignment';
  const ours = decided || topic || owned ? undefined : doneByUs(undated);
  const title = titleOf(itself ? undated : (ours ?? owners.rest)) || titleOf(undated) || written;
  return {
    kind,
    decided: decided || kind === 'decision',
    title: madeReady(title, body),
    parties: itself ? [] : parties,
    ...(asWritten === undefined ? {} : { written: asWritten }),
    everyone,
    ambiguous,
    due,
    ...(ours === undefined ? {} : { we: true }),
    ...(found?.impossible === undefined ? {} : { impossibleDate: found.impossible }),
  };
}
