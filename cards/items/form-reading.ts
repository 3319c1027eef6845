import { noDue, type Due } from '../../domain/items/due.ts';
import { LONGEST_NOTE, LONGEST_TITLE, type ItemKind } from '../../domain/items/item.ts';
import { standing } from '../../domain/meetings/meeting.ts';
import { municipalitiesWithMembers } from '../../domain/people/members.ts';
import { outsideBody } from '../../domain/people/outside.ts';
import { groupsOf, type NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import { dayOf, isDay, type Day, type Instant } from '../../domain/time.ts';
import type { Fields } from '../../domain/items/transitions.ts';
import { dayText } from '../parts/dates.ts';
import { atMeeting, AT_NEXT_MEETING, EVERY_MEMBER, EVERY_MUNICIPALITY, ON_A_DATE } from './form-values.ts';
import type { FormInputs } from '../payloads.ts';
import { words } from '../words.ts';

const LONGEST_NAME = 120;
const MOST_OUTSIDE = 10;

/** What is wrong with what was typed, a sentence at each field it is about. */
export type Problems = Partial<Record<'title' | 'parties' | 'which' | 'outside' | 'when' | 'note', string>>;

/** What the form says, or what is wrong with it. `past` is a day that was asked about: saved if it is sent again. */
export type FormResult = { readonly fields: Fields } | { readonly problems: Problems; readonly past?: string };

/** All parties that may be ticked in the form: municipalities first, then groups, then people. */
export function partyChoices(state: NetworkState): Party[] {
  const byName = (a: Party, b: Party) => a.name.localeCompare(b.name, words.language);
  return [
    ...state.network.municipalities.map((name): Party => ({ kind: 'municipality', name })).sort(byName),
    ...groupsOf(state)
      .map(({ id, name }): Party => ({ kind: 'group', id, name }))
      .sort(byName),
    ...state.members.map(({ id, name }): Party => ({ kind: 'member', id, name })).sort(byName),
  ];
}

const parts = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The parties of the form, each once. "Alla" becomes those it stands for today; a key that isn't on the roster is left out. */
function readParties(inputs: FormInputs, state: NetworkState, kept: readonly Party[]): Party[] {
  const known = new Map([...kept, ...partyChoices(state)].map((party) => [partyKey(party), party]));
  const ticked = [...parts(inputs.parties), ...parts(inputs.which0), ...parts(inputs.which1)].flatMap(
    (key): Party[] => {
      if (key === EVERY_MUNICIPALITY) {
        return municipalitiesWithMembers(state).map((name) => ({ kind: 'municipality', name }));
      }
      if (key === EVERY_MEMBER) return state.members.map(({ id, name }) => ({ kind: 'member', id, name }));
      const party = known.get(key);
      return party && party.kind !== 'outside' ? [party] : [];
    },
  );
  const outside = parts(inputs.outside).map((name) => outsideBody(name, state));
  return [...new Map([...ticked, ...outside].map((party) => [partyKey(party), party])).values()];
}

/** What a form says of when. */
export type When = Pick<FormInputs, 'when' | 'day'>;

/**
 * The due date of the form, or what is wrong with it. A date that was typed counts although the choice still says what it
 * said from the beginning, a meeting or none; one that the form was filled in with doesn't, since then something else was
 * chosen in its place. Where both were changed, and to different days, it takes a person to tell which is meant.
 */
export function readWhen({ when, day }: When, state: NetworkState, filledIn: When | undefined): Due | string {
  const { wrong } = words.form;
  const meeting = state.meetings.find((one) => when === atMeeting(one));
  const chosen = when === AT_NEXT_MEETING || meeting !== undefined;
  const changed = day !== '' && day !== filledIn?.day && day !== meeting?.day;
  if (changed && chosen && filledIn !== undefined && when !== filledIn.when) return wrong.meetingAndDay;
  const typed = changed && !(chosen && filledIn === undefined);
  if (when === ON_A_DATE || typed || (when === '' && day !== '')) {
    if (day === '') return wrong.noDay;
    return isDay(day) ? { kind: 'date', day } : wrong.notADay(day);
  }
  if (when === AT_NEXT_MEETING) return { kind: 'next-meeting' };
  if (meeting === undefined) return noDue;
  return meeting.cancelled ? words.form.wrong.cancelledMeeting : { kind: 'meeting', meeting: meeting.id };
}

/** The kind that a form says; an assignment where it says nothing that a form of ours does. */
export function kindOf(kind: string): ItemKind {
  return kind === 'decision' || kind === 'topic' ? kind : 'assignment';
}

/** What the form was drawn with, beside its fields. */
export interface Asked {
  /** The past day that was asked about. */
  readonly past?: string | undefined;
  /** The day that the item has already: it isn't asked about when it has passed. */
  readonly own?: Day | undefined;
  /** What the form said of when from the beginning. */
  readonly filledIn?: When | undefined;
  /** How many names it asked about. */
  readonly names?: number;
  /** Parties that stay choosable although they have left the roster. */
  readonly kept?: readonly Party[];
}

/**
 * What the form says, or every fault in it at once. A date that has passed is asked about first: it is saved when `past`,
 * the day asked about, comes back with the form.
 */
export function readForm(
  inputs: FormInputs,
  state: NetworkState,
  now: Instant,
  { past, own, filledIn, names = 0, kept = [] }: Asked = {},
): FormResult {
  const kind = kindOf(inputs.kind);
  const title = inputs.title.replace(/\s+/g, ' ').trim();
  const note = inputs.note.trim();
  const parties = readParties(inputs, state, kept);
  const due = readWhen(inputs, state, filledIn);
  const outside = parties.filter((party) => party.kind === 'outside');
  const today = dayOf(now);
  const { wrong } = words.form;
  const problems: Problems = {};
  if (title === '') problems.title = words.form.title.missing;
  else if (title.length > LONGEST_TITLE) {
    problems.title = wrong.longTitle(title.length, LONGEST_TITLE);
  }
  if (note.length > LONGEST_NOTE) {
    problems.note = wrong.longNote(note.length, LONGEST_NOTE);
  }
  if ([inputs.which0, inputs.which1].slice(0, names).includes('')) problems.which = wrong.which;
  if (kind === 'assignment' && parties.length === 0 && problems.which === undefined) {
    problems.parties = wrong.nobody;
  }
  if (outside.length > MOST_OUTSIDE || outside.some((party) => party.name.length > LONGEST_NAME)) {
    problems.outside = wrong.outside(MOST_OUTSIDE, LONGEST_NAME);
  }
  if (typeof due === 'string') return { problems: { ...problems, when: due } };
  const asks = kind === 'assignment' && due.kind === 'date' && due.day < today && ![past, own].includes(due.day);
  if (asks) {
    return { problems: { ...problems, when: wrong.pastDay(dayText(due.day, today)) }, past: due.day };
  }
  if (Object.keys(problems).length > 0) return { problems, ...(past === undefined ? {} : { past }) };
  const saidAt = state.meetings.find(
    (meeting) => meeting.id === inputs.saidAt && standing(meeting, now) !== 'cancelled',
  );
  return {
    fields: { kind, title, note, parties, due, decided: inputs.decided === 'true', saidAt: saidAt?.id },
  };
}
