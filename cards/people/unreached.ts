import type { Member, NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { dueText, meetingName } from '../parts/dates.ts';
import { card, heading, says, typed, type Card } from '../parts/element.ts';
import { askedLine } from '../polls/poll-reminder.ts';
import type { Personal } from '../items/reminder.ts';
import { rowTitle } from '../parts/rows.ts';
import { joined } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Somebody who can't be written to in private, and what falls on them. */
export interface Unreached extends Personal {
  readonly member: Member;
  /** What they were to be told at once, a line each. */
  readonly told: readonly string[];
}

const { line } = words.unreached;

/** As many people and lines as a message surely holds; the presidium is told the rest of the names. */
const MOST_PEOPLE = 30;
const MOST_LINES = 10;

function linesFor(
  { member, told, reminded, reviewOf, notesOf, pollsOf }: Unreached,
  state: NetworkState,
  now: Instant,
): string {
  const today = dayOf(now);
  const lines = [
    ...told.map((one) => `- ${one}`),
    ...reminded.map(({ item, overdue }) => {
      const due = dueText(item.due, state.meetings, today);
      if (due === undefined) return `- ${rowTitle(item)}`;
      return `- ${(overdue ? line.overdue : line.due)(rowTitle(item), due)}`;
    }),
    ...pollsOf.map((poll) => askedLine(poll, now)),
    ...reviewOf.map((meeting) => `- ${line.review(meetingName(meeting, today))}`),
    ...notesOf.map((meeting) => `- ${line.notes(meetingName(meeting, today))}`),
  ];
  const left = lines.length - MOST_LINES;
  return [member.name, ...lines.slice(0, MOST_LINES), ...(left > 0 ? [`- ${line.more(left)}`] : [])].join('\n');
}

const namesOf = (unreached: readonly Unreached[]) => joined(unreached.map(({ member }) => member.name));

/** The one post of a day for all who can't be written to in private: their names, and what is due as text for an e-mail. */
export function unreachedCard(unreached: readonly Unreached[], state: NetworkState, now: Instant): Card {
  const shown = unreached.slice(0, MOST_PEOPLE);
  const left = unreached.length - shown.length;
  const text = shown.map((one) => linesFor(one, state, now)).join('\n\n');
  return card([
    heading(words.unreached.heading),
    typed(words.unreached.names(left > 0 ? words.common.andMore(namesOf(shown), left) : namesOf(shown))),
    says(words.unreached.here),
    { type: 'Input.Text', id: 'email', label: words.unreached.email, value: text, isMultiline: true },
  ]);
}

/** Tells one of the presidium who can't be written to. */
export function unreachedNamesCard(unreached: readonly Unreached[], state: NetworkState): Card {
  return card([
    heading(words.unreached.presidium.heading),
    typed(words.unreached.presidium.names(namesOf(unreached), state.network.name)),
    says(words.unreached.presidium.what),
  ]);
}
