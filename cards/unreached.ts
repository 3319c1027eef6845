import type { Member, NetworkState } from '../domain/network.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { dueText, meetingName } from './dates.ts';
import { card, heading, says, typed, type Card } from './element.ts';
import { askedLine } from './poll-reminder.ts';
import type { Personal } from './reminder.ts';
import { rowTitle } from './rows.ts';
import { joined } from './texts.ts';

/** Somebody who can't be written to in private, and what falls on them. */
export interface Unreached extends Personal {
  readonly member: Member;
  /** What they were to be told at once, a line each. */
  readonly words: readonly string[];
}

/** As many people and lines as a message surely holds; the presidium is told the rest of the names. */
const MOST_PEOPLE = 30;
const MOST_LINES = 10;

function linesFor(
  { member, words, reminded, reviewOf, notesOf, pollsOf }: Unreached,
  state: NetworkState,
  now: Instant,
): string {
  const today = dayOf(now);
  const lines = [
    ...words.map((word) => `- ${word}`),
    ...reminded.map(({ item, overdue }) => {
      const due = dueText(item.due, state.meetings, today);
      const label = overdue ? 'skulle ha varit klart' : 'klart senast';
      return `- ${rowTitle(item)}${due === undefined ? '' : ` (${label} ${due})`}`;
    }),
    ...pollsOf.map((poll) => askedLine(poll, now)),
    ...reviewOf.map((meeting) => `- Dags att planera ${meetingName(meeting, today)}`),
    ...notesOf.map((meeting) => `- Anteckningar från ${meetingName(meeting, today)}`),
  ];
  const left = lines.length - MOST_LINES;
  return [member.name, ...lines.slice(0, MOST_LINES), ...(left > 0 ? [`- och ${left} till`] : [])].join('\n');
}

const namesOf = (unreached: readonly Unreached[]) => joined(unreached.map(({ member }) => member.name));

/** The one post of a day for all who can't be written to in private: their names, and what is due as text for an e-mail. */
export function unreachedCard(unreached: readonly Unreached[], state: NetworkState, now: Instant): Card {
  const shown = unreached.slice(0, MOST_PEOPLE);
  const left = unreached.length - shown.length;
  const text = shown.map((one) => linesFor(one, state, now)).join('\n\n');
  return card([
    heading('Till er som inte kan få privata meddelanden'),
    typed(`Några av er nås inte privat: ${namesOf(shown)}${left > 0 ? ` och ${left} till` : ''}.`),
    says('Här är det ni skulle ha fått. Texten går att kopiera till ett mejl.'),
    { type: 'Input.Text', id: 'email', label: 'Text till ett mejl', value: text, isMultiline: true },
  ]);
}

/** Tells one of the presidium who can't be written to. */
export function unreachedNamesCard(unreached: readonly Unreached[], state: NetworkState): Card {
  return card([
    heading('Alla nås inte privat'),
    typed(`Jag kan inte skriva privat till ${namesOf(unreached)} i ${state.network.name}.`),
    says(
      'Det de skulle ha fått står i ett inlägg i kanalen. Be dem lägga till Uppdrag i Teams, eller skicka texten dit som mejl.',
    ),
  ]);
}
