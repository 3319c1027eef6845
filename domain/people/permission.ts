import type { Item } from '../items/item.ts';
import { startOf, type Meeting } from '../meetings/meeting.ts';
import { isOf, linesOf } from './members.ts';
import type { Member, NetworkState } from '../network.ts';
import { partyKey } from '../items/party.ts';
import type { Instant } from '../time.ts';

/** From its start until its notes are saved, those who lead a meeting may do what the presidium may. */
function isBeingLed(meeting: Meeting, now: Instant): boolean {
  return !meeting.cancelled && !meeting.notesSaved && startOf(meeting) <= now;
}

/** Whether this member is chair or secretary of a meeting that is led at `now`; a municipality's members share it. */
function leads({ meetings, groups }: NetworkState, me: Member, now: Instant): boolean {
  return meetings.some(
    (meeting) =>
      isBeingLed(meeting, now) &&
      [meeting.chair, meeting.secretary].some((party) => party !== undefined && isOf(party, me, groups)),
  );
}

/**
 * Whether this member runs the network at `now`: presidium, coordinators, and those who lead a meeting that has begun and
 * whose notes aren't saved. While nobody on the roster is presidium, any member does.
 */
export function mayRun(state: NetworkState, me: Member, now: Instant): boolean {
  return me.presidium || me.coordinator || !state.members.some((member) => member.presidium) || leads(state, me, now);
}

/** The one who created an item, and those who run the network, may change it. */
export function mayChange(state: NetworkState, me: Member, item: Item, now: Instant): boolean {
  return item.created.by.id === me.id || mayRun(state, me, now);
}

/**
 * A line is ticked, and handed over, by its own people, or by those who may change the item; an item without lines is
 * closed by the latter.
 */
export function mayTick(state: NetworkState, me: Member, item: Item, keys: readonly string[], now: Instant): boolean {
  if (mayChange(state, me, item, now)) return true;
  const mine = linesOf(item, me, state.groups).map((line) => partyKey(line.party));
  return keys.length > 0 && keys.every((key) => mine.includes(key));
}

/** Another date is asked for by those who owe some of the item still. */
export function mayPropose({ groups }: NetworkState, me: Member, item: Item): boolean {
  return linesOf(item, me, groups).some(({ done }) => !done);
}
