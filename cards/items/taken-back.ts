import { isItem, type Change, type Verb, type Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { meetingName } from '../parts/dates.ts';
import { numbersText } from '../parts/numbers.ts';
import { joined, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';
import { changedText } from './changed.ts';

const { undo } = words.history;

/** As much of a comment as tells it from another. */
const LONGEST_NOTE = 120;

function itemsText(items: readonly Item[]): string {
  const [kind = 'several', ...others] = new Set(items.map((item) => item.kind));
  return undo.itemsOf[others.length > 0 ? 'several' : kind](
    numbersText(items.map(({ number }) => number)),
    items.length,
  );
}

function becameOfItem(item: Item, before: NetworkState, verb: Verb): 'struck' | 'open' | 'restored' | 'changed' {
  const wasOpen = before.items.some(({ number }) => number === item.number);
  if (item.state === 'struck') return 'struck';
  if (item.state === 'open' && !wasOpen) return 'open';
  return verb === 'redone' ? 'changed' : 'restored';
}

const TOLD_OF_MEETING = ['day', 'from', 'to', 'place', 'theme'] as const;

/** Undefined where a meeting stands as it stood: that its notes were saved is no matter of those who come. */
function becameOfMeeting(
  meeting: Meeting,
  before: NetworkState,
  verb: Verb,
): 'cancelled' | 'planned' | 'restored' | 'changed' | undefined {
  const was = before.meetings.find(({ id }) => id === meeting.id);
  if (was === undefined) return undefined;
  if (was.cancelled !== meeting.cancelled) return meeting.cancelled ? 'cancelled' : 'planned';
  if (TOLD_OF_MEETING.every((field) => was[field] === meeting[field])) return undefined;
  return verb === 'redone' ? 'changed' : 'restored';
}

/** What differs in the one item of a change: "datum till 6 april"; of a comment, the comment. `history` is the item's before it. */
function whatOfIt({ items, verb }: Change, history: readonly Version[], { meetings }: NetworkState, now: Instant) {
  const [[item, ...others], was] = [items, history.at(-1)?.after];
  if (item === undefined || others.length > 0 || was === undefined || !isItem(was)) return undefined;
  const differs = changedText({ ...was, state: item.state }, item, meetings, now);
  const said = history.at(verb === 'redone' ? -2 : -1);
  if (differs !== undefined || said?.verb !== 'noted' || said.text === undefined) return differs;
  return (verb === 'redone' ? undo.withNote : undo.withoutNote)(shortened(said.text, LONGEST_NOTE));
}

/**
 * All that became of what was taken back or done again, items before meetings: "Ångrat. Uppdrag 3–10 är avskrivna, och
 * mötet 3 februari 2027 är inställt." Of one item, with what differs. `before` is the network as it stood before it, and
 * `history` that of the item.
 */
export function takenBackText(
  change: Change,
  before: NetworkState,
  now: Instant,
  history: readonly Version[] = [],
): string {
  const ofItems = (['struck', 'open', 'restored', 'changed'] as const).flatMap((became) => {
    const items = change.items.filter((item) => becameOfItem(item, before, change.verb) === became);
    return items.length === 0 ? [] : [undo.became[became](itemsText(items), items.length)];
  });
  const ofMeetings = (['cancelled', 'planned', 'restored', 'changed'] as const).flatMap((became) => {
    const meetings = change.meetings.filter((meeting) => becameOfMeeting(meeting, before, change.verb) === became);
    const names = joined(meetings.map((meeting) => meetingName(meeting, dayOf(now))));
    return meetings.length === 0 ? [] : [undo.became[became](names, meetings.length)];
  });
  const did = change.verb === 'redone' ? undo.redone : undo.undone;
  const all = [...ofItems, ...ofMeetings];
  const what = whatOfIt(change, history, before, now);
  if (what !== undefined && all.length === 1) return undo.told(did, [undo.what(all.join(''), what)]);
  return all.length === 0 ? did : undo.told(did, all);
}
