import type { Ambiguity } from '../../domain/items/draft.ts';
import { nextMeeting, plannedMeetings, standing, type Meeting } from '../../domain/meetings/meeting.ts';
import { municipalitiesWithMembers } from '../../domain/people/members.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { choiceSet, type Choice } from '../parts/choices.ts';
import { dayText, meetingTime } from '../parts/dates.ts';
import { says, typed, type Element } from '../parts/element.ts';
import { partyChoices } from './form-reading.ts';
import { AT_NEXT_MEETING, atMeeting, EVERY_MEMBER, EVERY_MUNICIPALITY, NEVER, ON_A_DATE } from './form-values.ts';
import type { FormInputs } from '../payloads.ts';
import { personTitle } from '../parts/person.ts';
import { capital } from '../parts/texts.ts';
import { words } from '../words.ts';

/** The form asks about this many names; of more, the rest are left to the list of parties. */
export const MOST_WHICH = 2;

/** Meetings that something may have been said at: the latest ones. */
const MEETINGS_SHOWN = 12;

function everyone(state: NetworkState): Choice[] {
  const count = municipalitiesWithMembers(state).length;
  const title = words.common.everyMunicipality(count, state.network.municipalities.length - count);
  return [
    ...(count > 0 ? [{ title, value: EVERY_MUNICIPALITY }] : []),
    { title: words.form.parties.everyMember(state.members.length), value: EVERY_MEMBER },
  ];
}

/** A party as a list of them has it: people with their municipality. */
export function partyTitle(party: Party, state: NetworkState): string {
  const member = party.kind === 'member' ? state.members.find(({ id }) => id === party.id) : undefined;
  return personTitle({ name: party.name, municipality: member?.municipality });
}

/**
 * Who owes it: everyone, municipalities, groups, people, and `kept`, parties of the item that have left the roster.
 * Phones draw the whole list as ticks in the form, so what is ticked stands first, where it is seen without scrolling.
 */
export function partyField(state: NetworkState, ticked: string, kept: readonly Party[]): Element {
  const known = partyChoices(state);
  const keys = new Set(known.map(partyKey));
  const left = kept.filter((party) => party.kind !== 'outside' && !keys.has(partyKey(party)));
  const all = [
    ...everyone(state),
    ...[...known, ...left].map((party) => ({ title: partyTitle(party, state), value: partyKey(party) })),
  ];
  const chosen = new Set(ticked.split(','));
  const first = all.filter(({ value }) => chosen.has(value));
  const { label, hint } = words.form.parties;
  return choiceSet('parties', label, [...first, ...all.filter((one) => !first.includes(one))], ticked, {
    isMultiSelect: true,
    style: 'filtered',
    placeholder: hint,
  });
}

function atChoice(meeting: Meeting, state: NetworkState, now: Instant): Choice {
  const { when } = words.form;
  const day = dayText(meeting.day, dayOf(now));
  const isNext = meeting === nextMeeting(state.meetings, now);
  const name = isNext ? when.nextMeeting(day) : capital(words.dates.meeting(day));
  return { title: when[standing(meeting, now)](name), value: atMeeting(meeting) };
}

/** When it is due: on a date, at a planned meeting or at the one chosen before, or never. */
export function whenField(state: NetworkState, chosen: string, now: Instant): Element {
  const planned = plannedMeetings(state.meetings, now);
  const before = state.meetings.filter((one) => atMeeting(one) === chosen && !planned.includes(one));
  const booked = nextMeeting(state.meetings, now) !== undefined && chosen !== AT_NEXT_MEETING;
  return choiceSet(
    'when',
    words.form.when.label,
    [
      { title: words.form.when.onDate, value: ON_A_DATE },
      ...[...before, ...planned].map((meeting) => atChoice(meeting, state, now)),
      ...(booked ? [] : [{ title: capital(words.common.nextUnplanned), value: AT_NEXT_MEETING }]),
      { title: words.form.when.never, value: NEVER },
    ],
    chosen,
  );
}

/** The meeting it was said at: one of the latest, or the one chosen before. Of what was decided it is asked, where one was held. */
export function saidAtElements(
  state: NetworkState,
  { saidAt: chosen, decided }: Pick<FormInputs, 'saidAt' | 'decided'>,
  now: Instant,
): Element[] {
  const latest = state.meetings
    .filter((meeting) => standing(meeting, now) !== 'cancelled')
    .sort((a, b) => b.day.localeCompare(a.day))
    .filter((meeting, index) => index < MEETINGS_SHOWN || meeting.id === chosen);
  const choices = latest.map((meeting) => ({ title: capital(meetingTime(meeting, dayOf(now))), value: meeting.id }));
  const { label, none, whichDecided } = words.form.saidAt;
  const unsaid = decided === 'true' && chosen === NEVER && latest.some(({ day }) => day <= dayOf(now));
  return [
    choiceSet('saidAt', label, [...choices, { title: none, value: NEVER }], chosen),
    ...(unsaid ? [says(whichDecided, { spacing: 'small', isSubtle: true })] : []),
  ];
}

/** A question for each name in the text that fits several people. What was written is no label: labels may be read as Markdown. */
export function whichFields(which: readonly Ambiguity[], { which0, which1 }: FormInputs): Element[] {
  return which
    .slice(0, MOST_WHICH)
    .flatMap(({ written, candidates }, index, asked) => [
      typed(words.form.which.ambiguous(written), {}, { spacing: 'medium' }),
      choiceSet(
        `which${index}`,
        asked.length === 1 ? words.form.which.question : words.form.which.questionOf(index + 1, asked.length),
        [
          ...candidates.map((person) => ({ title: personTitle(person), value: `p:${person.id}` })),
          { title: words.form.which.nobody, value: 'none' },
        ],
        index === 0 ? which0 : which1,
        { style: 'expanded' },
      ),
    ]);
}
