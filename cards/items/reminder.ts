import type { Reminded } from '../../domain/notices/bundle.ts';
import type { Item } from '../../domain/items/item.ts';
import { partyKey } from '../../domain/items/party.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import { laterDays } from '../../domain/items/snooze.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { dueText, meetingName, weekdayText } from '../parts/dates.ts';
import {
  card,
  heading,
  labelled,
  says,
  success,
  typed,
  MOST_ACTIONS,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { proposeActions, tickActions } from './item-actions.ts';
import { askedActions, askedElements } from '../polls/poll-reminder.ts';
import { partiesText, rowTitle, type First } from '../parts/rows.ts';
import { capital, itemName, joined, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** More than this in one reminder is counted; `mina` shows it all. */
const MOST_REMINDED = 20;

/** What falls on one person at one time. */
export interface Personal {
  readonly reminded: readonly Reminded[];
  /** Meetings that it is time to plan. */
  readonly reviewOf: readonly Meeting[];
  /** Meetings whose notes the person is asked for. */
  readonly notesOf: readonly Meeting[];
  /** Polls that the person's municipality hasn't answered. */
  readonly pollsOf: readonly Poll[];
}

/** A reminder as it is drawn for one person. */
export interface ReminderView extends Personal {
  readonly state: NetworkState;
  readonly now: Instant;
  /** Leaves in an item the lines that are the person's. */
  readonly mine: (item: Item) => Item;
  /** Whether the person owes some of an item still; who doesn't is told why they hear of it. */
  readonly owes: (item: Item) => boolean;
  /** Who has just handed it over to the person, where it is that rather than come due. */
  readonly handed?: readonly string[] | undefined;
  /** What just happened to it. */
  readonly banner?: string;
}

/** What is the reader's own comes first. */
function ownOf(item: Item, { mine }: ReminderView): First {
  const keys = new Set(mine(item).lines.map(({ party }) => partyKey(party)));
  return (party) => keys.has(partyKey(party));
}

function remindedElements({ item, overdue }: Reminded, view: ReminderView): Element[] {
  const { state, now, owes } = view;
  const due = dueText(item.due, state.meetings, dayOf(now));
  const parties = partiesText(item, ownOf(item, view));
  const late = overdue ? { weight: 'bolder' as const } : {};
  return [
    typed(rowTitle(item), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    ...(due === undefined
      ? []
      : [typed((overdue ? words.reminder.wasDue : words.reminder.due)(due), late, { spacing: 'none' })]),
    ...(parties === undefined ? [] : [typed(parties, { isSubtle: true }, { spacing: 'none' })]),
    // Told of what others owe that can't be told themselves: an outside body, a municipality without members.
    ...(owes(item) ? [] : [says(words.reminder.forWriter, { isSubtle: true, spacing: 'none' })]),
  ];
}

/** Påminn senare, about what isn't overdue and while there is a later day before the first of it is due. */
function laterActions(reminded: readonly Reminded[], { state, now }: ReminderView): Action[] {
  const items = reminded.filter(({ overdue }) => !overdue).map(({ item }) => item);
  if (laterDays(items, state, now).length === 0) return [];
  return [
    button('later', words.reminder.later.press, {
      network: state.network.id,
      numbers: items.map(({ number }) => number),
    }),
  ];
}

/** The buttons of a reminder about one thing tick it; about several they show each. */
function remindedActions(view: ReminderView): Action[] {
  const network = view.state.network.id;
  const shown = view.reminded.slice(0, MOST_REMINDED);
  const [first] = shown;
  const later = laterActions(shown, view);
  const show = ({ item }: Reminded) =>
    button('show', words.common.showItem(itemName(item)), { network, number: item.number });
  const asked = askedActions(view.pollsOf, network, shown.length === 0);
  const plan = view.reviewOf.length > 0 ? [button('review', words.reminder.review.press, { network })] : [];
  if (first && shown.length === 1 && asked.length + plan.length === 0) {
    const { item } = first;
    return [...tickActions(view.mine(item), network), ...later, ...proposeActions(item, network), show(first)];
  }
  return [...plan, ...asked, ...shown.map(show)].slice(0, MOST_ACTIONS - later.length).concat(later);
}

/** What was handed to a person is theirs; what was handed to a municipality or a group is theirs with others. */
function handedHeading({ reminded, mine }: ReminderView): string {
  const personal = reminded.every(({ item }) => mine(item).lines.every(({ party }) => party.kind === 'member'));
  return personal ? words.reminder.heading.handedToYou : words.reminder.heading.handedToYourGroup;
}

function headingOf({ reminded, reviewOf, pollsOf }: Personal): string {
  const { overdue, due, poll, review, notes } = words.reminder.heading;
  if (reminded.length > 0) return reminded.every((one) => one.overdue) ? overdue : due;
  if (pollsOf.length > 0) return poll;
  return reviewOf.length > 0 ? review : notes;
}

/** Says to the presidium that a meeting is to be planned. */
function reviewElements(meeting: Meeting, now: Instant): Element[] {
  return [
    says(words.reminder.review.ask(meetingName(meeting, dayOf(now))), {
      weight: 'bolder',
      spacing: 'medium',
      separator: true,
    }),
    says(words.reminder.review.how, {
      spacing: 'none',
    }),
  ];
}

/** Asks for the notes of a meeting. */
function notesElements(meeting: Meeting, now: Instant): Element[] {
  return [
    says(words.reminder.notes.ask(meetingName(meeting, dayOf(now))), {
      weight: 'bolder',
      spacing: 'medium',
      separator: true,
    }),
    says(words.reminder.notes.how, {
      spacing: 'none',
    }),
  ];
}

const none = { reminded: [], reviewOf: [], notesOf: [], pollsOf: [] };

/** Asks the channel for the notes of a meeting, where nobody in particular can be asked. */
export function notesCard(meeting: Meeting, now: Instant): Card {
  return card([heading(headingOf({ ...none, notesOf: [meeting] })), ...notesElements(meeting, now)]);
}

/** Says in the channel that a meeting is to be planned, where there is no presidium to tell. */
export function reviewCard(meeting: Meeting, now: Instant): Card {
  return card([heading(headingOf({ ...none, reviewOf: [meeting] })), ...reviewElements(meeting, now)]);
}

/** What falls on one person at one time, as one message. */
export function reminderCard(view: ReminderView): Card {
  const { reminded, reviewOf, notesOf, pollsOf, state, now, banner, handed } = view;
  const left = reminded.length - MOST_REMINDED;
  const { handedBy, network, networkOf, moreLeft } = words.reminder;
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(handed ? handedHeading(view) : headingOf(view)),
      ...(handed && handed.length > 0 ? [labelled(handedBy, joined(handed))] : []),
      labelled(reminded.length > 0 ? networkOf(reminded.length) : network, state.network.name),
      ...reminded.slice(0, MOST_REMINDED).flatMap((one) => remindedElements(one, view)),
      ...(left > 0 ? [says(moreLeft(left))] : []),
      ...pollsOf.flatMap((poll) => askedElements(poll, now)),
      ...reviewOf.flatMap((meeting) => reviewElements(meeting, now)),
      ...notesOf.flatMap((meeting) => notesElements(meeting, now)),
    ],
    remindedActions(view),
  );
}

/** Asks when a reminder should come again. */
export function laterCard(items: readonly Item[], days: readonly Day[], state: NetworkState, now: Instant): Card {
  const at = { network: state.network.id, numbers: items.map(({ number }) => number) };
  return card(
    [
      heading(words.reminder.later.heading),
      says(capital(joined(items.map(itemName))), { spacing: 'none', isSubtle: true }),
    ],
    [
      ...days.map((day) => button('snooze', capital(weekdayText(day, dayOf(now))), { ...at, day })),
      plainButton('reminded', press.cancel, at),
    ],
  );
}
