import { standing, type Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import { dayOf, isDay, isTime, type Instant } from '../domain/time.ts';
import type { MeetingFields } from '../domain/planning.ts';
import { button, plainButton } from './button.ts';
import { dayText, meetingTime } from './dates.ts';
import {
  card,
  heading,
  problem,
  says,
  subheading,
  success,
  typed,
  type Action,
  type Card,
  type Element,
} from './element.ts';
import type { MeetingInputs } from './payloads.ts';
import { capital, counted, press } from './texts.ts';

/** Held meetings that the card still shows. */
const HELD_SHOWN = 5;

function dueAt(meeting: Meeting, state: NetworkState): number {
  return state.items.filter(({ due }) => due.kind === 'meeting' && due.meeting === meeting.id).length;
}

function meetingRow(meeting: Meeting, state: NetworkState, now: Instant): Element {
  const count = dueAt(meeting, state);
  const what = [
    meeting.theme,
    meeting.place,
    count > 0 ? `${counted(count, 'punkt ska vara klar', 'punkter ska vara klara')} då` : '',
  ];
  const stands = standing(meeting, now) === 'cancelled' ? ' · inställt' : '';
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    items: [
      typed(capital(meetingTime(meeting, dayOf(now))) + stands, { weight: 'bolder' }),
      typed(
        what.filter(Boolean).join(' · ') || 'Tema och plats är inte satta',
        { isSubtle: true },
        { spacing: 'none' },
      ),
    ],
  };
}

/** The meetings: coming ones first, then the latest held. */
export function meetingsCard(state: NetworkState, now: Instant, banner?: string): Card {
  const coming = state.meetings.filter((meeting) => standing(meeting, now) === 'planned');
  const past = state.meetings
    .filter((meeting) => standing(meeting, now) !== 'planned')
    .slice(-HELD_SHOWN)
    .reverse();
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading('Möten'),
      ...(coming.length === 0 ? [says('Inget möte är planerat.')] : coming.map((one) => meetingRow(one, state, now))),
      ...(past.length === 0
        ? []
        : [subheading('Har varit eller är inställda'), ...past.map((one) => meetingRow(one, state, now))]),
    ],
    [button('plan', press.plan, { network: state.network.id })],
  );
}

/** What is wrong with what was typed, a sentence at each field. */
export type MeetingProblems = Partial<Record<'day' | 'times' | 'place' | 'theme', string>>;

/** An empty meeting form, with the hours that most meetings have. */
export const usualMeeting: MeetingInputs = { day: '', from: '09:00', to: '12:00', place: '', theme: '' };

const LONGEST = 200;

/** The meeting that the form describes, or what is wrong with it. A meeting can't be planned in the past. */
export function readMeetingForm(
  inputs: MeetingInputs,
  now: Instant,
): { readonly fields: MeetingFields } | { readonly problems: MeetingProblems } {
  const { day, from, to } = inputs;
  const [place, theme] = [inputs.place.trim(), inputs.theme.trim()];
  const problems: MeetingProblems = {};
  if (!isDay(day)) problems.day = 'Välj vilken dag mötet är.';
  else if (day < dayOf(now)) problems.day = `${dayText(day, dayOf(now))} har redan varit. Välj en dag som kommer.`;
  if (!isTime(from) || !isTime(to)) problems.times = 'Skriv båda tiderna som 09:00.';
  else if (from >= to) problems.times = 'Mötet måste sluta efter att det har börjat.';
  if (place.length > LONGEST) problems.place = `Platsen är ${place.length} tecken; högst ${LONGEST} får plats.`;
  if (theme.length > LONGEST) problems.theme = `Temat är ${theme.length} tecken; högst ${LONGEST} får plats.`;
  return Object.keys(problems).length > 0 ? { problems } : { fields: { day, from, to, place, theme } };
}

const below = (wrong: string | undefined) => (wrong === undefined ? [] : [problem(wrong)]);

/** The fields of a meeting, filled in; each fault stands at its field. */
export function meetingCard(
  title: string,
  values: MeetingInputs,
  problems: MeetingProblems,
  actions: readonly Action[],
): Card {
  const text = (id: keyof MeetingInputs, label: string, type = 'Input.Text') => ({
    type,
    id,
    label,
    value: values[id],
  });
  return card(
    [
      heading(title),
      text('day', 'Dag', 'Input.Date'),
      ...below(problems.day),
      text('from', 'Från', 'Input.Time'),
      text('to', 'Till', 'Input.Time'),
      ...below(problems.times),
      text('place', 'Plats'),
      ...below(problems.place),
      text('theme', 'Tema'),
      ...below(problems.theme),
    ],
    actions,
  );
}

/** The form for a new meeting. */
export function meetingForm(
  network: string,
  operation: string,
  values: MeetingInputs,
  problems: MeetingProblems = {},
): Card {
  return meetingCard('Nytt möte', values, problems, [
    button('savePlan', press.save, { network, operation }, { style: 'positive' }),
    plainButton('cancel', press.cancel, {}),
  ]);
}
