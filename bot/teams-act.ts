import type { Act } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import { idOf } from './ids.ts';
import type { Incoming } from './incoming.ts';

/** What Teams tells of: it says what happened, not always who did it. Told twice, it finds nothing to change the second time. */
export function actOfTeams(what: string, { operation }: Incoming, network: string, at: Instant): Act {
  return { operation: idOf(what, network, operation, at), by: { id: 'teams', name: 'Teams' }, at };
}
