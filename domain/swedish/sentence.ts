import type { Ambiguity, Draft, DraftDue } from '../draft.ts';
import type { Meeting } from '../meeting.ts';
import type { Roster } from '../network.ts';
import { partyKey, type Party } from '../party.ts';
import { dayOf, type Instant } from '../time.ts';
import { findDue } from './deadline.ts';
import { capitalised, plain } from './letters.ts';
import { indexRoster, lookUp, type RosterIndex } from './roster-index.ts';
import {
  ASSIGNED_OPENING,
  DECIDED_OPENING,
  GREETING,
  TOPIC_OPENING,
  TOPIC_VERB,
  TOPIC_WITHIN,
} from './sentence-words.ts';
import { findOwners } from './owners.ts';
import { titleOf, without } from './title.ts';
import type { Name } from './name-at.ts';
import { GROUP_ITSELF } from './who-words.ts';

/** Who and what a typed sentence is read against. */
export interface SentenceContext {
  readonly roster: Roster;
  readonly now: Instant;
  readonly meetings: readonly Meeting[];
}

interface Owners {
  readonly parties: readonly Party[];
  readonly ambiguous: readonly Ambiguity[];
  readonly everyone: boolean;
}

/** What the written names mean: a name that the roster doesn't know is an outside body, with a capital, so that it is the same wherever it stood. */
function resolve(names: readonly Name[], index: RosterIndex): Owners {
  const parties = new Map<string, Party>();
  const ambiguous: Ambiguity[] = [];
  for (const { written, known, by } of names) {
    if (by === 'everyone') continue;
    const meaning = lookUp(index, known, true) ?? [{ kind: 'outside', name: capitalised(written) } as const];
    const ids = new Set(meaning.map((party) => (party.kind === 'member' ? party.id : '')));
    const [only] = meaning;
    if (meaning.length > 1)
      ambiguous.push({ written, candidates: index.roster.members.filter(({ id }) => ids.has(id)) });
    else if (only !== undefined) parties.set(partyKey(only), only);
  }
  return { parties: [...parties.values()], ambiguous, everyone: names.some(({ by }) => by === 'everyone') };
}

/**
 * Reads a sentence typed to the bot as an item not yet saved: "Skövde och Tibro presenterar Bästa skola 1 juni" is an
 * assignment of two municipalities, due the coming first of June, titled "Presenterar Bästa skola".
 */
export function readSentence(text: string, context: SentenceContext): Draft {
  const index = indexRoster(context.roster);
  const written = plain(text).replace(/\s+/g, ' ').trim().replace(GREETING, '');
  const topicOpening = TOPIC_OPENING.exec(written);
  const opening = DECIDED_OPENING.exec(written) ?? topicOpening ?? ASSIGNED_OPENING.exec(written);
  const decided = DECIDED_OPENING.test(written);
  const body = written.slice(opening?.[0].length ?? 0);

  const found = findDue(body, { today: dayOf(context.now), now: context.now, meetings: context.meetings });
  const due: DraftDue = found?.due ?? { kind: 'none' };
  const undated = found === undefined ? body : without(body, [found]).replace(/\s+/g, ' ').trim();
  const owners = findOwners(undated, index);
  const { parties, ambiguous, everyone } = resolve(owners.names, index);
  const itself = decided && owners.names.every(({ written: name }) => GROUP_ITSELF.test(name));
  const owned = !itself && (parties.length > 0 || everyone || ambiguous.length > 0);

  const topic =
    topicOpening !== null ||
    (!owned && (TOPIC_WITHIN.test(undated) || (due.kind === 'next-meeting' && TOPIC_VERB.test(undated))));
  const kind = topic && !owned ? 'topic' : decided && !owned ? 'decision' : 'assignment';
  const title = titleOf(itself ? undated : owners.rest) || titleOf(undated) || written;
  return {
    kind,
    decided: decided || kind === 'decision',
    title,
    parties: itself ? [] : parties,
    everyone,
    ambiguous,
    due,
    ...(found?.impossible === undefined ? {} : { impossibleDate: found.impossible }),
  };
}
