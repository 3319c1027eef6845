import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { isOf } from '../../domain/people/members.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Member } from '../../domain/network.ts';
import type { Party } from '../../domain/items/party.ts';
import { isPoll, type Poll } from '../../domain/polls/poll.ts';
import type { Instant } from '../../domain/time.ts';
import type { About, Snapshot, Store } from '../../storage/store.ts';
import { networksEverOf } from '../networks-ever-of.ts';
import { allItems } from './all-items.ts';
import { subjectOf } from './archive-sheets.ts';

const isPerson = (party: Party | undefined, id: string) => party?.kind === 'member' && party.id === id;

/** What a person has to do with an item. */
function rolesIn(item: Item, id: string): string[] {
  const roles: [boolean, string][] = [
    [item.lines.some(({ party }) => isPerson(party, id)), 'party'],
    [item.created.by.id === id, 'creator'],
    [item.lines.some(({ done }) => done?.by.id === id), 'ticker'],
    [item.closed?.by.id === id, 'closer'],
    [item.proposal?.by.id === id, 'proposer'],
    [item.origin?.by === id, 'sender'],
  ];
  return roles.flatMap(([is, role]) => (is ? [role] : []));
}

/** What a person had to do with a meeting. */
function rolesAt({ chair, secretary, present = [] }: Meeting, id: string): string[] {
  const roles: [boolean, string][] = [
    [isPerson(chair, id), 'chair'],
    [isPerson(secretary, id), 'secretary'],
    [present.some((one) => one.id === id), 'present'],
  ];
  return roles.flatMap(([is, role]) => (is ? [role] : []));
}

/** A question that the person has asked, closed or answered for a municipality. */
function inPoll(poll: Poll, id: string) {
  const vote = poll.votes.find(({ by }) => by.id === id);
  const [asked, closed] = [poll.created.by.id === id, poll.closed?.by.id === id];
  if (!vote && !asked && !closed) return [];
  const answer = vote && {
    ...{ municipality: vote.municipality, answer: poll.options[vote.option], comment: vote.comment, at: vote.at },
  };
  return [{ question: poll.question, asked, closed, vote: answer }];
}

/** The latest version of each question is how it stands. */
function pollsIn(versions: readonly Version[]): Poll[] {
  return [...new Map(versions.flatMap(({ after }) => (isPoll(after) ? [[after.id, after] as const] : []))).values()];
}

function memberData({ id: _id, chat, lastOperation, ...member }: Member) {
  return { ...member, privateChat: chat !== undefined, lastOperation };
}

async function networkData(store: Store, state: Snapshot, me: Member, about: About) {
  const { network, meetings, groups } = state;
  const { id } = me;
  const [items, versions] = await Promise.all([allItems(store, state), store.histories(network.id)]);
  const ofHere = <T extends { readonly network: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.network === network.id);
  return {
    network: { code: network.code, name: network.name },
    member: memberData(me),
    terms: (network.terms ?? []).filter(({ member }) => member === id).map(({ from, to }) => ({ from, to })),
    inRotation: (network.rotation ?? []).some((party) => isPerson(party, id)),
    groups: groups
      .filter((group) => isOf({ kind: 'group', id: group.id, name: group.name }, me, groups))
      .map(({ name }) => name),
    items: items.flatMap((item) => {
      const roles = rolesIn(item, id);
      const { number, kind, title, state: stands } = item;
      return roles.length === 0 ? [] : [{ number, kind, title, state: stands, roles }];
    }),
    meetings: meetings.flatMap((meeting) => {
      const roles = rolesAt(meeting, id);
      return roles.length === 0 ? [] : [{ day: meeting.day, theme: meeting.theme, roles }];
    }),
    polls: pollsIn(versions).flatMap((poll) => inPoll(poll, id)),
    history: versions
      .filter(({ by }) => by.id === id)
      .map(({ at, verb, text, after }) => {
        // What it was about, without the others who are named in it.
        const [what, title] = subjectOf(after);
        return { at, verb, what, title, text };
      })
      .sort((a, b) => a.at.localeCompare(b.at)),
    noticesOwed: ofHere(about.owed).map(({ at, kind, subject }) => ({ at, kind, subject })),
    noticesSettled: ofHere(about.settled).map(({ at, kind, subject, outcome }) => ({ at, kind, subject, outcome })),
  };
}

/** What is kept of one person in one network. */
export type PersonalNetwork = Awaited<ReturnType<typeof networkData>>;

/**
 * All that is kept about a person in the networks that they are or have been a member of, in the words of the program:
 * times in UTC, days in Sweden. What others have written in free text isn't searched for a name.
 */
export async function personalData(store: Store, person: string, now: Instant) {
  const states = await networksEverOf(store, person);
  const about = await store.about(
    person,
    states.map(({ network }) => network.id),
  );
  const networks = await Promise.all(
    states.flatMap((state) => {
      const me = [...state.members, ...state.departed].find(({ id }) => id === person);
      return me ? [networkData(store, state, me, about)] : [];
    }),
  );
  return {
    format: 'uppdrag personal 1',
    written: now,
    person,
    networks,
    drafts: about.drafts.map(({ at, expires, text, finds }) => ({ at, expires, text, finds })),
    links: about.links.map(({ kind, expires }) => ({ kind, expires })),
    operations: about.operations.map(({ at, verb, touched }) => ({ at, verb, touched })),
    sentBetweenNetworks: about.offers.map(({ at, title, note, from, settled }) => ({
      ...{ at, title, note, from: `${from.code} ${from.number}` },
      answeredByYou: settled?.by.id === person ? settled.at : undefined,
    })),
  };
}

/** All that is kept about a person. */
export type PersonalData = Awaited<ReturnType<typeof personalData>>;
