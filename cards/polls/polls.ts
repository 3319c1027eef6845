import type { NetworkState } from '../../domain/network.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, says, subheading, typed, type Card, type Element } from '../parts/element.ts';
import { outcomeText } from './poll.ts';
import { pressed } from '../parts/pressed.ts';
import { press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** A row is for finding a poll, which shows the rest when it is pressed. */
const LONGEST_QUESTION = 160;

/** Open ones on the card; nobody has asked as many at a time. */
const MOST_OPEN = 15;

function pollRow(poll: Poll, network: string, today: Day): Element {
  const { openRow, closedRow } = words.poll.list;
  const stands =
    poll.closed === undefined
      ? openRow(poll.votes.length, poll.municipalities.length, dayText(poll.closes, today))
      : closedRow(dayText(dayOf(poll.closed.at), today), outcomeText(poll));
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    selectAction: pressed('poll', words.poll.press.show, { network, poll: poll.id }),
    items: [
      typed(shortened(poll.question, LONGEST_QUESTION), { weight: 'bolder' }),
      typed(stands, { isSubtle: true }, { spacing: 'none' }),
    ],
  };
}

/** Some of the polls that are closed, the one asked last first; `next` is the place of those after them, where there are any. */
interface ClosedPage {
  readonly polls: readonly Poll[];
  readonly next?: number | undefined;
}

/** The open polls, and those closed last; each shows itself when it is pressed. */
export function pollsCard({ network, polls }: NetworkState, closed: ClosedPage, now: Instant): Card {
  const today = dayOf(now);
  const left = polls.length - MOST_OPEN;
  return card(
    [
      heading(words.poll.list.heading),
      ...(polls.length === 0 ? [says(words.poll.list.noneOpen)] : []),
      ...polls.slice(0, MOST_OPEN).map((poll) => pollRow(poll, network.id, today)),
      ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
      ...(closed.polls.length === 0
        ? []
        : [subheading(words.poll.list.closed), ...closed.polls.map((poll) => pollRow(poll, network.id, today))]),
    ],
    [
      ...(closed.next === undefined
        ? []
        : [button('polls', press.more, { network: network.id, from: String(closed.next) })]),
      button('ask', words.poll.press.new, { network: network.id }),
    ],
  );
}
