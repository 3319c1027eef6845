import { dissolveCard, groupForm, groupsCard, nameProblemText } from '../../cards/people/groups.ts';
import { leftCard } from '../../cards/people/handover.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import { nameProblem } from '../../domain/people/groups.ts';
import { owedByParty } from '../../domain/people/left-behind.ts';
import type { Group, NetworkState } from '../../domain/network.ts';
import type { Party } from '../../domain/items/party.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, running, save, type Turn } from '../turn.ts';
import { rowFrom } from './list.ts';
import { partiesNamed } from './names.ts';

function groupNamed({ groups }: NetworkState, id: string): Group {
  const group = groups.find((candidate) => candidate.id === id);
  if (group === undefined) throw new Refusal({ code: 'unknown-name', written: words.groups.theGroup });
  return group;
}

const partyOf = ({ id, name }: Group): Party => ({ kind: 'group', id, name });

/** The ids of the members that a text names. Refuses names of what is no person: who is in a group is listed one by one. */
function membersNamed(state: NetworkState, written: string): string[] {
  return partiesNamed(state, written).map((party) => {
    if (party.kind !== 'member') throw new Refusal({ code: 'not-a-person', written: party.name });
    return party.id;
  });
}

async function keep(turn: Turn, group: Group, said: string, operation?: string): Promise<Answer> {
  const saved = await save(turn, changeOf(turn.state, actOf(turn, operation), 'roster', { groups: [group] }));
  return { card: groupsCard(saved, 0, said), place: 'everyone' };
}

/** `ny grupp Enkätgruppen: Emma, Peter`; without members, or with a name that won't do, the form says so. */
function newGroup(turn: Turn, name = '', written = ''): Answer | Promise<Answer> {
  const { state, incoming } = running(turn);
  const members = written === '' ? [] : membersNamed(state, written);
  const wrong = nameProblem(state, name.trim());
  if (members.length > 0 && wrong === undefined) {
    return keep(
      turn,
      { id: idOf('group', incoming.operation), name: name.trim(), members },
      words.groups.isMade(name.trim()),
    );
  }
  const problem = name === '' || wrong === undefined ? {} : { wrong: nameProblemText(wrong) };
  return { card: groupForm(state, incoming.operation, { name, members: members.join(',') }, problem) };
}

function saveGroup(turn: Turn, pressed: Pressed<'saveGroup'>): Answer | Promise<Answer> {
  const { state } = running(turn);
  const { operation, group: id } = pressed;
  const group = id === undefined ? undefined : groupNamed(state, id);
  const name = pressed.name.trim();
  const chosen = pressed.members.split(',');
  const members = state.members.filter((member) => chosen.includes(member.id)).map((member) => member.id);
  const wrong = nameProblem(state, name, id);
  const problem =
    wrong === undefined ? (members.length === 0 ? words.groups.members.missing : undefined) : nameProblemText(wrong);
  if (problem !== undefined) {
    const more = { ...(group ? { group } : {}), wrong: problem };
    return { card: groupForm(state, operation, pressed, more), place: 'presser' };
  }
  // Those who have left are in it still, should they come back.
  const gone = group?.members.filter((one) => state.departed.some((member) => member.id === one)) ?? [];
  const after = { id: id ?? idOf('group', operation), name, members: [...members, ...gone] };
  const { isMade, isChanged } = words.groups;
  return keep(turn, after, (group ? isChanged : isMade)(name), operation);
}

function askToDissolve(turn: Turn, { group: id }: Pressed<'dissolve'>): Answer {
  const { state, incoming } = running(turn);
  const group = groupNamed(state, id);
  const owed = owedByParty(partyOf(group), state).length;
  return { card: dissolveCard(state, group, owed, incoming.operation), place: 'presser' };
}

/** Dissolves a group, and shows what it owed, to be handed over. */
async function dissolve(turn: Turn, { group: id, operation }: Pressed<'saveDissolve'>): Promise<Answer> {
  const { state, now } = running(turn);
  const group = groupNamed(state, id);
  const gone: Group = { ...group, dissolved: true };
  const saved = await save(turn, changeOf(state, actOf(turn, operation), 'roster', { groups: [gone] }));
  const banner = words.groups.isDissolved(group.name);
  const left = { party: partyOf(group), items: owedByParty(partyOf(group), saved) };
  const card = left.items.length > 0 ? leftCard(left, saved, now, { banner }) : groupsCard(saved, 0, banner);
  return { card, place: 'everyone' };
}

export const groupsCommand: Command = {
  typed: [
    { says: /^grupper$/iu, spoken: ({ state }) => ({ card: groupsCard(state, 0) }) },
    { says: /^ny grupp(?: (?<name>[^:\n]{1,100}))?$/iu, spoken: (turn, { name }) => newGroup(turn, name) },
    {
      says: /^ny grupp (?<name>[^:\n]{1,100}): (?<names>.{1,1000})$/iu,
      spoken: (turn, { name, names }) => newGroup(turn, name, names),
    },
  ],
  buttons: {
    groups: ({ state }, { from }) => ({ card: groupsCard(state, rowFrom(from)), place: 'presser' }),
    newGroup: (turn) => newGroup(turn),
    group: (turn, { group: id }) => {
      const { state, incoming } = running(turn);
      const group = groupNamed(state, id);
      const values = { name: group.name, members: group.members.join(',') };
      return { card: groupForm(state, incoming.operation, values, { group }) };
    },
    saveGroup,
    dissolve: askToDissolve,
    saveDissolve: dissolve,
  },
};
