import type { Network } from '../../domain/network.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import { button } from '../parts/button.ts';
import { card, heading, says, typed, type Card } from '../parts/element.ts';
import { words } from '../words.ts';
import { answeredText } from './poll.ts';

/** Asks before a poll is closed: nobody can answer it after that, and everyone is told the result. */
export function askCloseCard(poll: Poll, network: Pick<Network, 'id'>): Card {
  const at = { network: network.id, poll: poll.id };
  const { heading: title, told, keep } = words.poll.closing;
  return card(
    [
      heading(title),
      typed(poll.question, { size: 'medium', weight: 'bolder' }),
      says(answeredText(poll), { weight: 'bolder' }),
      says(told),
    ],
    [
      button('saveClosePoll', words.poll.press.close, { ...at, revision: poll.revision }, { style: 'destructive' }),
      button('keepPoll', keep, at),
    ],
  );
}
