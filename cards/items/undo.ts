import type { Change, Operation } from '../../domain/change.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { meetingName, momentText } from '../parts/dates.ts';
import { card, heading, says, typed, type Card } from '../parts/element.ts';
import { actText } from './history.ts';
import { rowTitle } from '../parts/rows.ts';
import { capital, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Things that are named before the rest is counted. */
const MOST_NAMED = 10;

const LONGEST_QUESTION = 160;

/** What a change concerns, a line for each. */
function namesOf({ items, meetings, polls }: Change, today: Day): string[] {
  return [
    ...items.map(rowTitle),
    ...meetings.map((meeting) => capital(meetingName(meeting, today))),
    ...polls.map(({ question }) => words.history.undo.poll(shortened(question, LONGEST_QUESTION))),
  ];
}

/** Asks before something old is taken back: what it was, when it was done, and what it concerns. */
export function askUndoCard(operation: Operation, change: Change, network: string, now: Instant): Card {
  const names = namesOf(change, dayOf(now));
  const left = names.length - MOST_NAMED;
  return card(
    [
      heading(words.history.undo.heading),
      says(words.history.undo.latest(momentText(operation.at, dayOf(now)), actText[operation.verb])),
      ...names.slice(0, MOST_NAMED).map((name) => typed(name, { weight: 'bolder' }, { spacing: 'small' })),
      ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
    ],
    [button('undo', press.undo, { network, operation: operation.id }), plainButton('cancel', press.cancel, {})],
  );
}
