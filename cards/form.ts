import type { Meeting } from '../domain/meeting.ts';
import { nextMeeting, plannedMeetings, standing } from '../domain/meeting.ts';
import { municipalitiesWithMembers } from '../domain/members.ts';
import type { Ambiguity } from '../domain/draft.ts';
import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import { partyKey, type Party } from '../domain/party.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { dayText, meetingTime } from './dates.ts';
import { card, heading, problem, says, type Action, type Card, type Element } from './element.ts';
import { partyChoices, type Problems } from './form-reading.ts';
import { AT_NEXT_MEETING, atMeeting, EVERY_MEMBER, EVERY_MUNICIPALITY, NEVER, ON_A_DATE } from './form-values.ts';
import { button, plainButton } from './button.ts';
import type { Drawn, FormInputs } from './payloads.ts';
import { counted, itemName, kindName, press } from './texts.ts';

/** What the form shows. */
export interface FormView {
  readonly state: NetworkState;
  readonly now: Instant;
  readonly values: FormInputs;
  readonly problems?: Problems;
  /** Names in the text that fit several people. */
  readonly which?: readonly Ambiguity[];
  /** Words above the fields, such as that somebody else has changed the item. */
  readonly notice?: string | undefined;
  /** Parties of the item that have left the roster, still to choose. */
  readonly kept?: readonly Party[];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** The form asks about this many names; of more, the rest are left to the list of parties. */
export const MOST_WHICH = 2;

const KINDS: readonly Choice[] = [
  { title: kindName.assignment, value: 'assignment' },
  { title: kindName.decision, value: 'decision' },
  { title: kindName.topic, value: 'topic' },
];

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

function whichFields({ which = [], values, problems = {} }: FormView): Element[] {
  const fields = which.slice(0, MOST_WHICH).map(({ written, candidates }, index) =>
    choices(
      `which${index}`,
      `Vem är ”${written}”?`,
      [
        ...candidates.map(({ id, name, municipality }) => ({
          title: municipality === undefined ? name : `${name}, ${municipality}`,
          value: `p:${id}`,
        })),
        { title: 'Ingen av dem', value: 'none' },
      ],
      values[index === 0 ? 'which0' : 'which1'],
      { style: 'expanded' },
    ),
  );
  return fields.length > 0 && problems.which !== undefined ? [...fields, problem(problems.which)] : fields;
}

/** The fields of an item, filled in with what was read or typed; each fault stands at its field. */
function formCard(title: string, view: FormView, actions: readonly Action[]): Card {
  const { values, problems = {}, notice } = view;
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
      choices('kind', 'Typ', KINDS, values.kind),
      { type: 'Input.Toggle', id: 'decided', title: 'Beslutat på mötet', value: values.decided },
      ...field(partyField(view), problems.parties),
      ...whichFields(view),
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

/** The form for something new. `source` is the sentence it was read from, `past` a past day that it asks about. */
export function captureForm(view: FormView, drawn: Omit<Drawn<'save'>, 'network'>): Card {
  const save = button('save', press.save, { network: view.state.network.id, ...drawn }, { style: 'positive' });
  return formCard('Nytt', view, [save, plainButton('cancel', press.cancel, {})]);
}

/** The form for changing an item. */
export function editForm(item: Item, view: FormView, drawn: Pick<Drawn<'saveEdit'>, 'operation' | 'past'>): Card {
  const { number, revision } = item;
  const network = view.state.network.id;
  return formCard(`Ändra ${itemName(item)}`, view, [
    button('saveEdit', press.save, { network, number, revision, ...drawn }, { style: 'positive' }),
    plainButton('back', press.cancel, { network, number }),
  ]);
}

/** What a form that was put away says instead. */
export function cancelledCard(): Card {
  return card([says('Avbrutet. Inget sparades.')]);
}
