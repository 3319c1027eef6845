import { meetingName } from '../../cards/parts/dates.ts';
import { reviewOverview, trendsCard } from '../../cards/meetings/review.ts';
import { words } from '../../cards/words.ts';
import { halfYears } from '../../domain/registers/figures.ts';
import type { Item } from '../../domain/items/item.ts';
import { latestHeld, plannedMeetings } from '../../domain/meetings/meeting.ts';
import { dayOf } from '../../domain/time.ts';
import { decidedAt } from '../agenda-of.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { running, type Turn } from '../turn.ts';
import { digestFor } from './status.ts';

/** The figures of each kommun are no business of the channel that everyone reads, where there is a presidium. */
function isOpenToAll({ incoming, state }: Turn): boolean {
  const isHome = incoming.space.kind === 'channel' && incoming.address.conversation === state.network.home.conversation;
  return isHome && state.members.some(({ presidium }) => presidium);
}

async function overview(turn: Turn): Promise<Answer> {
  const { store, state, now } = running(turn);
  if (isOpenToAll(turn)) return { text: words.review.inPrivate };
  const held = latestHeld(state.meetings, now);
  const [coming] = plannedMeetings(state.meetings, now);
  const [digest, said] = await Promise.all([digestFor(store, state, coming, now), decidedAt(store, state, held)]);
  const previous = held && meetingName(held, dayOf(now));
  return { card: reviewOverview(digest, said, previous, state, now) };
}

/** As many closed assignments as are counted. */
const MOST_COUNTED = 3000;
const PAGE = 1000;

async function trends(turn: Turn): Promise<Answer> {
  const { store, state } = running(turn);
  const closed: Item[] = [];
  let from: string | undefined;
  do {
    const page = await store.closed(state.network.id, { size: PAGE, ...(from === undefined ? {} : { from }) });
    closed.push(...page.rows);
    from = page.next;
  } while (from !== undefined && closed.length < MOST_COUNTED);
  return { card: trendsCard(halfYears(closed, state.meetings), state, from === undefined), place: 'everyone' };
}

export const reviewCommand: Command = {
  typed: [{ says: /^(?:dagordning(?:en)?|genomgång(?:en)?)$/iu, spoken: overview }],
  buttons: {
    review: async (turn) => {
      const answer = await overview(turn);
      return 'card' in answer ? { ...answer, place: 'everyone' } : answer;
    },
    trends,
  },
};
