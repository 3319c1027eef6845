import type { Draft } from '../../domain/items/draft.ts';
import type { Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import {
  meetingSpokenAt,
  nextMeeting,
  ongoingMeeting,
  plannedMeetings,
  type Meeting,
} from '../../domain/meetings/meeting.ts';
import { municipalitiesWithMembers } from '../../domain/people/members.ts';
import type { NetworkState } from '../../domain/network.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import type { Day, Instant } from '../../domain/time.ts';
import type { Fields } from '../../domain/items/transitions.ts';
import { joined } from '../parts/texts.ts';
import type { FormInputs } from '../payloads.ts';

/** The choices that stand for everyone, in the list of parties. */
export const EVERY_MUNICIPALITY = 'alla';
export const EVERY_MEMBER = 'alla-medlemmar';

/** The choices of when, beside one for each planned meeting. */
export const ON_A_DATE = 'date';
export const AT_NEXT_MEETING = 'next';
export const NEVER = 'none';
export const atMeeting = (meeting: Pick<Meeting, 'id'>): string => `m:${meeting.id}`;

const outsideNames = (parties: readonly Party[]) =>
  parties.flatMap((party) => (party.kind === 'outside' ? [party.name] : [])).join(', ');

const keysOf = (parties: readonly Party[]) => parties.filter((party) => party.kind !== 'outside').map(partyKey);

function whenOf(draft: Draft, state: NetworkState, now: Instant): string {
  const { due } = draft;
  if (due.kind === 'none') return draft.impossibleDate === undefined ? NEVER : ON_A_DATE;
  if (due.kind === 'next-meeting') {
    const next = nextMeeting(state.meetings, now);
    return next ? atMeeting(next) : AT_NEXT_MEETING;
  }
  // What is due on a meeting's day is nearly always due at the meeting, and should move with it.
  const sameDay = plannedMeetings(state.meetings, now).find((meeting) => meeting.day === due.day);
  return sameDay ? atMeeting(sameDay) : ON_A_DATE;
}

/** The day that a vague text ("i slutet av maj") was read as. */
export function approximateDay({ due }: Draft): Day | undefined {
  return due.kind === 'date' && due.approximate ? due.day : undefined;
}

/** What the form is filled in with for something read out of text. Where no municipality has a member, "alla" is each member. */
export function draftValues(draft: Draft, state: NetworkState, now: Instant): FormInputs {
  const all = municipalitiesWithMembers(state).length > 0 ? EVERY_MUNICIPALITY : EVERY_MEMBER;
  const everyone = draft.everyone ? [all] : [];
  return {
    title: draft.title,
    kind: draft.kind,
    decided: String(draft.decided || ongoingMeeting(state.meetings, now) !== undefined),
    parties: [...everyone, ...keysOf(draft.parties)].join(','),
    outside: outsideNames(draft.parties),
    which0: '',
    which1: '',
    when: whenOf(draft, state, now),
    day: draft.due.kind === 'date' ? draft.due.day : '',
    saidAt: meetingSpokenAt(state.meetings, now)?.id ?? NEVER,
    note: joined(draft.written ?? []),
  };
}

function whenDue(due: Due): string {
  switch (due.kind) {
    case 'date':
      return ON_A_DATE;
    case 'meeting':
      return atMeeting({ id: due.meeting });
    case 'next-meeting':
      return AT_NEXT_MEETING;
    case 'none':
      return NEVER;
  }
}

/** What the form is filled in with for what a form said before. */
export function fieldValues({ title, kind, decided, parties, due, saidAt, note }: Fields): FormInputs {
  return {
    title,
    kind,
    decided: String(decided),
    parties: keysOf(parties).join(','),
    outside: outsideNames(parties),
    which0: '',
    which1: '',
    when: whenDue(due),
    day: due.kind === 'date' ? due.day : '',
    saidAt: saidAt ?? NEVER,
    note,
  };
}

/** What the form is filled in with for an item that is to be changed. */
export function itemValues(item: Item): FormInputs {
  return fieldValues({ ...item, parties: item.lines.map((line) => line.party) });
}
