import { unreachedCard, unreachedNamesCard, type Unreached } from '../../cards/people/unreached.ts';
import type { Instant } from '../../domain/time.ts';
import type { OwedNotice } from '../../storage/owed.ts';
import type { Snapshot } from '../../storage/store.ts';
import type { Log } from '../log.ts';
import type { Sender } from '../sender.ts';
import { personalOf } from './deliver.ts';
import { wordLine } from './private-word.ts';

/**
 * Posts what these notices say in the channel, for all whom they didn't reach in private, and tells the presidium who
 * they are. The post is what counts: one of the presidium who can't be told reads it there.
 */
export async function deliverUnreached(
  { sender, log }: { readonly sender: Sender; readonly log: Log },
  state: Snapshot,
  notices: readonly OwedNotice[],
  now: Instant,
): Promise<void> {
  const unreached = state.members.flatMap((member): Unreached[] => {
    const theirs = notices.filter(({ person }) => person === member.id);
    const told = theirs.flatMap((notice) => wordLine(notice, state) ?? []);
    return theirs.length > 0 ? [{ member, told, ...personalOf(theirs, state, now) }] : [];
  });
  await sender.post(state.network.home, unreachedCard(unreached, state, now));
  const away = new Set(unreached.map(({ member }) => member.id));
  for (const member of state.members.filter(({ presidium, id }) => presidium && !away.has(id))) {
    try {
      await sender.tell(member, state.network.home, unreachedNamesCard(unreached, state));
    } catch (fault) {
      log.fault('presidium not told', fault, { network: state.network.id });
    }
  }
}
