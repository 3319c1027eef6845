import type { Change, Verb } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Day } from '../../domain/time.ts';
import { meetingName } from '../parts/dates.ts';
import { numbersText } from '../parts/numbers.ts';
import { joined } from '../parts/texts.ts';
import { words } from '../words.ts';

const { undo } = words.history;

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

/** Undefined where a meeting stands as it stood: that its notes were saved is no matter of those who come. */
function becameOfMeeting(meeting: Meeting, before: NetworkState): 'cancelled' | 'planned' | undefined {
  const was = before.meetings.find(({ id }) => id === meeting.id);
  if (was === undefined || was.cancelled === meeting.cancelled) return undefined;
  return meeting.cancelled ? 'cancelled' : 'planned';
}

/**
 * All that became of what was taken back or done again, items before meetings: "Ångrat. Uppdrag 3–10 är avskrivna, och
 * mötet 3 februari 2027 är inställt." `before` is the network as it stood before it.
 */
export function takenBackText(change: Change, before: NetworkState, today: Day): string {
  const ofItems = (['struck', 'open', 'restored', 'changed'] as const).flatMap((became) => {
    const items = change.items.filter((item) => becameOfItem(item, before, change.verb) === became);
    return items.length === 0 ? [] : [undo.became[became](itemsText(items), items.length)];
  });
  const ofMeetings = (['cancelled', 'planned'] as const).flatMap((became) => {
    const meetings = change.meetings.filter((meeting) => becameOfMeeting(meeting, before) === became);
    const names = joined(meetings.map((meeting) => meetingName(meeting, today)));
    return meetings.length === 0 ? [] : [undo.became[became](names, meetings.length)];
  });
  const did = change.verb === 'redone' ? undo.redone : undo.undone;
  const all = [...ofItems, ...ofMeetings];
  return all.length === 0 ? did : undo.told(did, all);
}
