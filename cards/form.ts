import type { Meeting } from '../domain/meeting.ts';
import { nextMeeting, plannedMeetings, standing } from '../domain/meeting.ts';
import { municipalitiesWithMembers } from '../domain/members.ts';
import type { Member, NetworkState } from '../domain/network.ts';
import { partyKey, type Party } from '../domain/party.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { dayText, meetingTime } from './dates.ts';
import { card, heading, problem, says, type Action, type Card, type Element } from './element.ts';
import { partyChoices, type Problems } from './form-reading.ts';
import { AT_NEXT_MEETING, atMeeting, EVERY_MEMBER, EVERY_MUNICIPALITY, NEVER, ON_A_DATE } from './form-values.ts';
import type { FormInputs } from './payloads.ts';
import { counted } from './texts.ts';

/** What the form shows. */
export interface FormView {
  readonly title: string;
  readonly state: NetworkState;
  readonly now: Instant;
  readonly values: FormInputs;
  readonly problems?: Problems;
  /** Names in the text that fit several people, each with those it may mean. */
  readonly which?: readonly { readonly written: string; readonly candidates: readonly Member[] }[];
  /** Words above the fields, such as that somebody else has changed the item. */
  readonly notice?: string;
  /** Parties of the item that have left the roster, still to choose. */
  readonly kept?: readonly Party[];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

function choices(
  id: string,
  label: string,
  from: readonly Choice[],
  value: string,
  looks: Partial<Element> = {},
): Element {
  return { type: 'Input.ChoiceSet', id, label, style: 'compact', choices: from, value, ...looks };
}

/** A field, and below it what is wrong with what was typed there. */
function field(input: Element, wrong?: string): Element[] {
  return wrong === undefined ? [input] : [input, problem(wrong)];
}

function partyField({ state, values, kept = [] }: FormView): Element {
  const municipalities = municipalitiesWithMembers(state);
  const labels = new Map(state.members.map((member) => [member.id, member.municipality]));
  const named = (party: Party): Choice => {
    const from = party.kind === 'member' ? labels.get(party.id) : undefined;
    return { title: from === undefined ? party.name : `${party.name}, ${from}`, value: partyKey(party) };
  };
  const known = partyChoices(state);
  const keys = new Set(known.map(partyKey));
  const left = kept.filter((party) => party.kind !== 'outside' && !keys.has(partyKey(party)));
  const all: Choice[] = [
    ...(municipalities.length > 0
      ? [
          {
            title: `Alla (${counted(municipalities.length, 'kommun', 'kommuner')} med medlem)`,
            value: EVERY_MUNICIPALITY,
          },
        ]
      : []),
    { title: `Varje medlem för sig (${state.members.length})`, value: EVERY_MEMBER },
    ...[...known, ...left].map(named),
  ];
  return choices('parties', 'Ansvarig', all, values.parties, {
    isMultiSelect: true,
    style: 'filtered',
    placeholder: 'Sök kommun, grupp eller person',
  });
}

function whenChoices({ state, now }: FormView): Choice[] {
  const today = dayOf(now);
  const next = nextMeeting(state.meetings, now);
  const named = (meeting: Meeting): Choice => {
    const name = meeting === next ? 'Nästa möte' : 'Mötet';
    return {
      title: `${name} ${dayText(meeting.day, today)} (flyttas mötet följer det med)`,
      value: atMeeting(meeting),
    };
  };
  return [
    { title: 'Ett datum', value: ON_A_DATE },
    ...plannedMeetings(state.meetings, now).map(named),
    ...(next ? [] : [{ title: 'Nästa möte (ej bokat)', value: AT_NEXT_MEETING }]),
    { title: 'Inget datum', value: NEVER },
  ];
}

function meetingChoices({ state, now }: FormView): Choice[] {
  const meetings = state.meetings
    .filter((meeting) => standing(meeting, now) !== 'cancelled')
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, 12);
  return [
    ...meetings.map((meeting) => ({ title: meetingTime(meeting, dayOf(now)), value: meeting.id })),
    { title: 'Inget möte', value: '' },
  ];
}

/** The fields of an item, filled in with what was read or typed; each fault stands at its field. */
export function formCard(view: FormView, actions: readonly Action[]): Card {
  const { title, values, problems = {}, which = [], notice } = view;
  return card(
    [
      heading(title),
      ...(notice === undefined ? [] : [problem(notice)]),
      ...field(
        {
          type: 'Input.Text',
          id: 'title',
          label: 'Vad',
          value: values.title,
          isMultiline: true,
          isRequired: true,
          errorMessage: 'Skriv vad som ska göras eller vad som beslutades.',
        },
        problems.title,
      ),
      choices(
        'kind',
        'Typ',
        [
          { title: 'Uppdrag', value: 'assignment' },
          { title: 'Beslut', value: 'decision' },
          { title: 'Att ta upp', value: 'topic' },
        ],
        values.kind,
      ),
      { type: 'Input.Toggle', id: 'decided', title: 'Beslutat på mötet', value: values.decided },
      ...field(partyField(view), problems.parties),
      ...which.map(({ written, candidates }, index) =>
        choices(
          `which${index}`,
          `Vem är ”${written}”?`,
          candidates.map(({ id, name, municipality }) => ({
            title: municipality === undefined ? name : `${name}, ${municipality}`,
            value: `p:${id}`,
          })),
          values[index === 0 ? 'which0' : 'which1'],
          { style: 'expanded' },
        ),
      ),
      ...field(
        {
          type: 'Input.Text',
          id: 'outside',
          label: 'Ansvarig utanför nätverket',
          value: values.outside,
          placeholder: 'T.ex. Skolverket. Komma mellan flera.',
        },
        problems.outside,
      ),
      choices('when', 'Klart senast', whenChoices(view), values.when),
      ...field({ type: 'Input.Date', id: 'day', label: 'Datum', value: values.day }, problems.when),
      choices('saidAt', 'Sagt på möte', meetingChoices(view), values.saidAt),
      ...field(
        { type: 'Input.Text', id: 'note', label: 'Anteckning', value: values.note, isMultiline: true },
        problems.note,
      ),
    ],
    actions,
  );
}

/** What a form that was put away says instead. */
export function cancelledCard(): Card {
  return card([says('Avbrutet. Inget sparades.')]);
}
