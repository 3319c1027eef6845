import type { NetworkState } from '../domain/network.ts';
import type { Poll } from '../domain/poll.ts';
import { dayOf, type Day, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { dayText } from './dates.ts';
import { card, heading, says, subheading, typed, type Card, type Element } from './element.ts';
import { answeredText, outcomeText } from './poll.ts';
import { pressed } from './pressed.ts';
import { shortened } from './texts.ts';

/** A row is for finding a poll, which shows the rest when it is pressed. */
const LONGEST_QUESTION = 160;

/** Open ones on the card; nobody has asked as many at a time. */
const MOST_OPEN = 15;

function pollRow(poll: Poll, network: string, today: Day): Element {
  const stands =
    poll.closed === undefined
      ? `${answeredText(poll)} · svara senast ${dayText(poll.closes, today)}`
      : `Stängd ${dayText(dayOf(poll.closed.at), today)} · ${outcomeText(poll)}`;
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    selectAction: pressed('poll', 'Visa rundfrågan', { network, poll: poll.id }),
    items: [
      typed(shortened(poll.question, LONGEST_QUESTION), { weight: 'bolder' }),
      typed(stands, { isSubtle: true }, { spacing: 'none' }),
    ],
  };
}

/** The open polls, and `closed`, those closed last; each shows itself when it is pressed. */
export function pollsCard({ network, polls }: NetworkState, closed: readonly Poll[], now: Instant): Card {
  const today = dayOf(now);
  const left = polls.length - MOST_OPEN;
  return card(
    [
      heading('Rundfrågor'),
      ...(polls.length === 0 ? [says('Ingen rundfråga är öppen.')] : []),
      ...polls.slice(0, MOST_OPEN).map((poll) => pollRow(poll, network.id, today)),
      ...(left > 0 ? [says(`… och ${left} till.`)] : []),
      ...(closed.length === 0
        ? []
        : [subheading('Stängda'), ...closed.map((poll) => pollRow(poll, network.id, today))]),
    ],
    [button('ask', 'Ny rundfråga', { network: network.id })],
  );
}
