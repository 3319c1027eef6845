import type { Meeting } from '../../domain/meetings/meeting.ts';
import { LONGEST_FIELD } from '../../domain/meetings/meeting-lines.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import type { MeetingFields } from '../../domain/meetings/planning.ts';
import { dayOf, isDay, isTime, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText } from '../parts/dates.ts';
import { card, heading, problem, type Action, type Card, type Element } from '../parts/element.ts';
import { partyChoices } from '../items/form-reading.ts';
import type { MeetingInputs } from '../payloads.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What is wrong with what was typed, a sentence at each field; "stale" is what somebody else has changed meanwhile. */
export type MeetingProblems = Partial<Record<'day' | 'times' | 'place' | 'theme' | 'link' | 'stale', string>>;

const { field, wrong } = words.planning;

/** Nobody chosen. */
const NOBODY = 'none';

/** An empty meeting form, with the hours that most meetings have. */
export const usualMeeting: MeetingInputs = {
  ...{ day: '', from: '09:00', to: '12:00', place: '', theme: '', link: '' },
  ...{ chair: NOBODY, secretary: NOBODY },
};

/** What the form is filled in with for a meeting as it is. */
export function meetingValues({ chair, secretary, link = '', ...fields }: MeetingFields): MeetingInputs {
  const { day, from, to, place, theme } = fields;
  const keyOf = (party: Party | undefined) => (party ? partyKey(party) : NOBODY);
  return { day, from, to, place, theme, link, chair: keyOf(chair), secretary: keyOf(secretary) };
}

const LONGEST_LINK = 2000;

/** Whether a text is an address on the web that a button may open. */
function isLink(text: string): boolean {
  return text.length <= LONGEST_LINK && URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Who can lead a meeting or write its notes: those on the roster, and whoever does now. */
function leaders(state: NetworkState, now: Pick<Meeting, 'chair' | 'secretary'>): Party[] {
  const all = [now.chair, now.secretary, ...partyChoices(state)].flatMap((party) => party ?? []);
  return [...new Map(all.map((party) => [partyKey(party), party])).values()];
}

/**
 * The meeting that the form describes, or what is wrong with it. A meeting can't be put in the past; `before` is the one
 * that is changed, which may have been already. Without `state` nobody is chosen to lead it.
 */
export function readMeetingForm(
  inputs: MeetingInputs,
  now: Instant,
  state?: NetworkState,
  before: Partial<MeetingFields> = {},
): { readonly fields: MeetingFields } | { readonly problems: MeetingProblems } {
  const { day, from, to } = inputs;
  const [place, theme, link] = [inputs.place.trim(), inputs.theme.trim(), inputs.link.trim()];
  const problems: MeetingProblems = {};
  if (!isDay(day)) problems.day = wrong.noDay;
  else if (day < dayOf(now) && day !== before.day) problems.day = wrong.pastDay(dayText(day, dayOf(now)));
  if (!isTime(from) || !isTime(to)) problems.times = wrong.times;
  else if (from >= to) problems.times = wrong.endsFirst;
  if (place.length > LONGEST_FIELD) problems.place = wrong.longPlace(place.length, LONGEST_FIELD);
  if (theme.length > LONGEST_FIELD) problems.theme = wrong.longTheme(theme.length, LONGEST_FIELD);
  if (link !== '' && !isLink(link)) problems.link = wrong.link;
  if (Object.keys(problems).length > 0) return { problems };
  const known = new Map((state ? leaders(state, before) : []).map((party) => [partyKey(party), party]));
  const [chair, secretary] = [known.get(inputs.chair), known.get(inputs.secretary)];
  return {
    fields: {
      ...{ day, from, to, place, theme },
      link: link === '' ? undefined : link,
      chair,
      secretary,
    },
  };
}

const below = (fault: string | undefined) => (fault === undefined ? [] : [problem(fault)]);

function leaderField(id: 'chair' | 'secretary', label: string, parties: readonly Party[], value: string): Element {
  const choices = parties.map((party) => ({ title: party.name, value: partyKey(party) }));
  return choiceSet(id, label, [{ title: words.planning.nobody, value: NOBODY }, ...choices], value);
}

/** The fields of a meeting, filled in; each fault stands at its field. Who leads it is asked where the network is known. */
export function meetingCard(
  title: string,
  values: MeetingInputs,
  problems: MeetingProblems,
  actions: readonly Action[],
  network?: { readonly state: NetworkState; readonly before?: Partial<MeetingFields> },
): Card {
  const text = (id: keyof MeetingInputs, label: string, type = 'Input.Text') => ({
    type,
    id,
    label,
    value: values[id],
  });
  const parties = network ? leaders(network.state, network.before ?? {}) : [];
  return card(
    [
      heading(title),
      ...below(problems.stale),
      text('day', field.day, 'Input.Date'),
      ...below(problems.day),
      text('from', field.from, 'Input.Time'),
      text('to', field.to, 'Input.Time'),
      ...below(problems.times),
      text('place', field.place),
      ...below(problems.place),
      text('theme', field.theme),
      ...below(problems.theme),
      ...(network
        ? [
            text('link', field.link),
            ...below(problems.link),
            leaderField('chair', field.chair, parties, values.chair),
            leaderField('secretary', field.secretary, parties, values.secretary),
          ]
        : []),
    ],
    actions,
  );
}

/** The form for a new meeting; several can be written as lines instead. */
export function meetingForm(
  state: NetworkState,
  operation: string,
  values: MeetingInputs,
  problems: MeetingProblems = {},
): Card {
  const network = state.network.id;
  return meetingCard(
    words.planning.new,
    values,
    problems,
    [
      button('savePlan', press.save, { network, operation }, { style: 'positive' }),
      plainButton('planSeveral', words.planning.several.heading, { network }),
      plainButton('cancel', press.cancel, {}),
    ],
    { state },
  );
}

/** The form for a meeting that is planned, or was. */
export function changeMeetingForm(
  state: NetworkState,
  meeting: Meeting,
  operation: string,
  values: MeetingInputs,
  problems: MeetingProblems = {},
): Card {
  const at = { network: state.network.id, meeting: meeting.id };
  return meetingCard(
    meeting.cancelled ? words.planning.again : words.planning.edit,
    values,
    problems,
    [
      button('saveMeeting', press.save, { ...at, operation, revision: meeting.revision }, { style: 'positive' }),
      plainButton('meeting', press.cancel, at),
    ],
    { state, before: meeting },
  );
}
