import type { Poll } from '../../domain/polls/poll.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText, weekdayText } from '../parts/dates.ts';
import { typed, type Action, type Element } from '../parts/element.ts';
import { OPTIONS_WITH_BUTTONS, voteActions } from './poll.ts';
import { shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** The beginning of a question as long as a button takes. */
const LONGEST_ON_BUTTON = 25;

/** Asks a member whose municipality hasn't answered. */
export function askedElements(poll: Poll, now: Instant): Element[] {
  return [
    typed(words.poll.reminder.question(poll.question), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    typed(words.poll.reminder.yours(weekdayText(poll.closes, dayOf(now))), {}, { spacing: 'none' }),
  ];
}

/** The buttons below: one poll alone is answered at once, where its answers are few; several are shown. */
export function askedActions(polls: readonly Poll[], network: string, alone: boolean): Action[] {
  const [first] = polls;
  const show = (poll: Poll) =>
    button('poll', words.poll.press.showOf(shortened(poll.question, LONGEST_ON_BUTTON)), {
      network,
      poll: poll.id,
    });
  if (first === undefined || !alone || polls.length > 1 || first.options.length > OPTIONS_WITH_BUTTONS) {
    return polls.map(show);
  }
  return [...voteActions(first, network), button('poll', words.poll.press.allAnswers, { network, poll: first.id })];
}

/** A line of an e-mail to somebody who can't be written to. */
export function askedLine({ question, closes }: Poll, now: Instant): string {
  return words.poll.reminder.line(question, dayText(closes, dayOf(now)));
}
