import { departCard, departedCard, memberForm } from '../../cards/people/member-form.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { presidiumCard, rosterCard } from '../../cards/people/roster.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import { returned, takeOut } from '../../domain/people/departed.ts';
import type { Member, NetworkState } from '../../domain/network.ts';
import { mayRun } from '../../domain/people/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { changeMember, leavesUnled, type Roles } from '../../domain/people/roster.ts';
import { MUNICIPALITIES } from '../../domain/swedish/who/municipality-names.ts';
import { dayOf, isDay } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { withPeople } from '../newcomers.ts';
import { actOf, running, save, type Turn } from '../turn.ts';
import { rowFrom } from './list.ts';

function memberNamed(members: readonly Member[], id: string): Member {
  const member = members.find((candidate) => candidate.id === id);
  if (member === undefined) throw new Refusal({ code: 'unknown-name', written: words.roster.theMember });
  return member;
}

const runs = ({ state, me, now }: Turn): boolean => mayRun(state, me, now);

/** A member, where the sender may say which municipality they come from: their own, or anybody's in the presidium. */
function settable(turn: Turn, id: string): Member {
  const member = memberNamed(turn.state.members, id);
  if (member.id !== turn.me.id) running(turn);
  return member;
}

function openForm(turn: Turn, id: string): Answer {
  const { state, now, incoming } = turn;
  const gone = state.departed.find((candidate) => candidate.id === id);
  if (gone) return { card: departedCard(state, gone, incoming.operation, now) };
  const member = settable(turn, id);
  const { operation } = incoming;
  return { card: memberForm({ state, member, operation, all: MUNICIPALITIES, runs: runs(turn) }) };
}

/** The roles that the form says, where who sent it may set them; without them only the municipality is set. */
function rolesIn(turn: Turn, pressed: Pressed<'saveMember'>): Roles | undefined {
  if (!runs(turn) || pressed.presidium === '') return undefined;
  const { since } = pressed;
  return {
    presidium: pressed.presidium === 'true',
    since: isDay(since) && since <= dayOf(turn.now) ? since : undefined,
    coordinator: pressed.coordinator === 'true',
    groups: pressed.groups.split(','),
  };
}

async function saveMember(turn: Turn, pressed: Pressed<'saveMember'>): Promise<Answer> {
  const { state, now } = turn;
  const member = settable(turn, pressed.member);
  const roles = rolesIn(turn, pressed);
  const { operation } = pressed;
  if (roles && leavesUnled(state, member, roles) && !pressed.unled) {
    const asked = { state, member, operation, all: MUNICIPALITIES, runs: true, values: pressed, unled: true };
    return { card: memberForm(asked), place: 'presser' };
  }
  const named = MUNICIPALITIES.find((name) => name === pressed.municipality);
  const saved = await save(turn, changeMember(state, actOf(turn, operation), member, named, roles));
  const groups = saved.groups.filter(({ members }) => members.includes(member.id)).map(({ name }) => name);
  const { noMunicipality, inPresidium, coordinator } = words.roster;
  const is = [
    named ?? noMunicipality,
    ...(roles?.presidium ? [inPresidium] : []),
    ...(roles?.coordinator ? [coordinator] : []),
    ...(roles ? groups : []),
  ];
  const banner = withUnled(words.roster.saved(member.name, is.join(', ')), state, saved);
  return { card: rosterCard(saved, now, 0, banner), place: 'everyone' };
}

/** What happened, and where any member runs the network from now on, that. */
function withUnled(happened: string, before: NetworkState, after: NetworkState): string {
  const isLed = ({ members }: NetworkState) => members.some(({ presidium }) => presidium);
  return isLed(after) || !isLed(before) ? happened : words.roster.unled(happened);
}

/** Ends a membership by hand: what Teams doesn't tell of, such as a channel's own roster. */
async function departNow(turn: Turn, { member: id, operation, unled, sure }: Pressed<'depart'>): Promise<Answer> {
  const { state, now, incoming } = running(turn);
  const member = memberNamed(state.members, id);
  const leaderless = leavesUnled(state, member, { presidium: false });
  if (!sure || (leaderless && !unled)) {
    return { card: departCard(state, member, operation, leaderless), place: 'presser' };
  }
  const change = takeOut(state, actOf(turn, operation), member);
  const saved = await save(turn, change);
  const banner = withUnled(words.roster.departed(member.name), state, saved);
  const [gone = member] = change.members;
  return { card: departedCard(saved, gone, incoming.operation, now, banner), place: 'everyone' };
}

async function returnNow(turn: Turn, { member: id, operation }: Pressed<'return'>): Promise<Answer> {
  const { state, now } = running(turn);
  const member = returned(memberNamed(state.departed, id));
  const saved = await save(turn, changeOf(state, actOf(turn, operation), 'roster', { members: [member] }));
  return { card: rosterCard(saved, now, 0, words.roster.returned(member.name)), place: 'everyone' };
}

/** The roster as Teams has it now, where the whole team can be asked; a linked chat has other people in it. */
async function showRoster(turn: Turn): Promise<Answer> {
  const whole = turn.incoming.space.kind === 'channel' && turn.state.network.channel === undefined;
  return { card: rosterCard(whole ? await withPeople(turn) : turn.state, turn.now, 0) };
}

export const rosterCommand: Command = {
  typed: [
    { says: /^(?:medlemmar|medlem)$/iu, spoken: showRoster },
    { says: /^presidi(?:et|um)$/iu, spoken: ({ state, now }) => ({ card: presidiumCard(state, now) }) },
  ],
  buttons: {
    roster: ({ state, now }, { from }) => ({ card: rosterCard(state, now, rowFrom(from)), place: 'presser' }),
    member: (turn, { member }) => openForm(turn, member),
    saveMember,
    depart: departNow,
    return: returnNow,
    presidium: ({ state, now }) => ({ card: presidiumCard(state, now) }),
  },
};
