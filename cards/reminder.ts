import type { Reminded } from '../domain/bundle.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Poll } from '../domain/poll.ts';
import { laterDays } from '../domain/snooze.ts';
import { dayOf, type Day, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { dueText, meetingName, weekdayText } from './dates.ts';
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
} from './element.ts';
import { proposeActions, tickActions } from './item-actions.ts';
import { askedActions, askedElements } from './poll-reminder.ts';
import { partiesText, rowTitle } from './rows.ts';
import { capital, itemName, joined, press } from './texts.ts';

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

/** For whoever is told of what others owe that can't be told themselves: an outside body, a municipality without members. */
const WRITER = 'Du får den här för att du skrev in uppdraget.';

function remindedElements({ item, overdue }: Reminded, { state, now, owes }: ReminderView): Element[] {
  const due = dueText(item.due, state.meetings, dayOf(now));
  const parties = partiesText(item);
  const late = overdue ? { weight: 'bolder' as const } : {};
  return [
    typed(rowTitle(item), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    ...(due === undefined
      ? []
      : [typed(`${overdue ? 'Skulle ha varit klart' : 'Klart senast'}: ${due}`, late, { spacing: 'none' })]),
    ...(parties === undefined ? [] : [typed(parties, { isSubtle: true }, { spacing: 'none' })]),
    ...(owes(item) ? [] : [says(WRITER, { isSubtle: true, spacing: 'none' })]),
  ];
}

/** Påminn senare, about what isn't overdue and while there is a later day before the first of it is due. */
function laterActions(reminded: readonly Reminded[], { state, now }: ReminderView): Action[] {
  const items = reminded.filter(({ overdue }) => !overdue).map(({ item }) => item);
  if (laterDays(items, state, now).length === 0) return [];
  return [button('later', 'Påminn senare', { network: state.network.id, numbers: items.map(({ number }) => number) })];
}

/** The buttons of a reminder about one thing tick it; about several they show each. */
function remindedActions(view: ReminderView): Action[] {
  const network = view.state.network.id;
  const shown = view.reminded.slice(0, MOST_REMINDED);
  const [first] = shown;
  const later = laterActions(shown, view);
  const show = ({ item }: Reminded) =>
    button('show', `${press.show} ${itemName(item)}`, { network, number: item.number });
  const asked = askedActions(view.pollsOf, network, shown.length === 0);
  const plan = view.reviewOf.length > 0 ? [button('review', 'Gå igenom det som är öppet', { network })] : [];
  if (first && shown.length === 1 && asked.length + plan.length === 0) {
    const { item } = first;
    return [...tickActions(view.mine(item), network), ...later, ...proposeActions(item, network), show(first)];
  }
  return [...plan, ...asked, ...shown.map(show)].slice(0, MOST_ACTIONS - later.length).concat(later);
}

/** What was handed to a person is theirs; what was handed to a municipality or a group is theirs with others. */
function handedHeading({ reminded, mine }: ReminderView): string {
  const personal = reminded.every(({ item }) => mine(item).lines.every(({ party }) => party.kind === 'member'));
  return personal ? 'Överlämnat till dig' : 'Överlämnat till er';
}

function headingOf({ reminded, reviewOf, pollsOf }: Personal): string {
  if (reminded.length > 0) return reminded.every((one) => one.overdue) ? 'Försenat' : 'Påminnelse';
  if (pollsOf.length > 0) return 'Rundfråga att svara på';
  return reviewOf.length > 0 ? 'Dags att planera mötet' : 'Anteckningar från mötet';
}

/** Says to the presidium that a meeting is to be planned. */
function reviewElements(meeting: Meeting, now: Instant): Element[] {
  return [
    says(`Det är dags att planera ${meetingName(meeting, dayOf(now))}.`, {
      weight: 'bolder',
      spacing: 'medium',
      separator: true,
    }),
    says('Gå igenom det som är öppet, så gör jag ett förslag till dagordning. Skriv ”dagordning” när du vill.', {
      spacing: 'none',
    }),
  ];
}

/** Asks for the notes of a meeting. */
function notesElements(meeting: Meeting, now: Instant): Element[] {
  return [
    says(`Finns det anteckningar från ${meetingName(meeting, dayOf(now))}?`, {
      weight: 'bolder',
      spacing: 'medium',
      separator: true,
    }),
    says('Skriv ”läs in” och klistra in dem, så letar jag upp uppdrag och beslut. Inget sparas förrän du säger till.', {
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
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(handed ? handedHeading(view) : headingOf(view)),
      ...(handed && handed.length > 0 ? [labelled('Av', joined(handed))] : []),
      labelled(reminded.length > 0 ? `${reminded.length} uppdrag i` : 'I', state.network.name),
      ...reminded.slice(0, MOST_REMINDED).flatMap((one) => remindedElements(one, view)),
      ...(left > 0 ? [says(`… och ${left} till. Skriv ”mina” för att se alla.`)] : []),
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
      heading('När ska jag påminna dig igen?'),
      says(capital(joined(items.map(itemName))), { spacing: 'none', isSubtle: true }),
    ],
    [
      ...days.map((day) => button('snooze', capital(weekdayText(day, dayOf(now))), { ...at, day })),
      plainButton('reminded', press.cancel, at),
    ],
  );
}
