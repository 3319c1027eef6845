import { memberForm, rosterCard } from '../../cards/roster.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { changeOf } from '../../domain/apply.ts';
import { withMunicipalities } from '../../domain/founding.ts';
import type { Member } from '../../domain/network.ts';
import { mayRun } from '../../domain/permission.ts';
import { Refusal } from '../../domain/refusal.ts';
import { MUNICIPALITIES } from '../../domain/swedish/municipality-names.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { withPeople } from '../newcomers.ts';
import { rowFrom } from './list.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** A member, where the sender may say which municipality they come from: their own, or anybody's in the presidium. */
function settable(turn: Turn, id: string): Member {
  const { state, me, now } = turn;
  const member = state.members.find((candidate) => candidate.id === id);
  if (member === undefined) throw new Refusal({ code: 'unknown-name', written: 'medlemmen' });
  if (member.id !== me.id && !mayRun(state, me, now)) throw new Refusal({ code: 'not-allowed', what: 'run' });
  return member;
}

async function saveMember(turn: Turn, pressed: Pressed<'saveMember'>): Promise<Answer> {
  const { state } = turn;
  const { municipality, ...member } = settable(turn, pressed.member);
  const named = MUNICIPALITIES.find((name) => name === pressed.municipality);
  const after: Member = named === undefined ? member : { ...member, municipality: named };
  const network = withMunicipalities(state.network, [after]);
  const parts = network === state.network ? { members: [after] } : { members: [after], network };
  const saved = await save(turn, changeOf(state, actOf(turn, pressed.operation), 'roster', parts));
  return { card: rosterCard(saved, 0, `${after.name}: ${named ?? 'ingen kommun'}.`), place: 'everyone' };
}

/** The roster as Teams has it now, where the whole team can be asked; a linked chat has other people in it. */
async function showRoster(turn: Turn): Promise<Answer> {
  const whole = turn.incoming.space.kind === 'channel' && turn.state.network.channel === undefined;
  return { card: rosterCard(whole ? await withPeople(turn) : turn.state, 0) };
}

export const rosterCommand: Command = {
  typed: [{ says: /^(?:medlemmar|medlem)$/iu, spoken: showRoster }],
  buttons: {
    roster: ({ state }, { from }) => ({ card: rosterCard(state, rowFrom(from)), place: 'presser' }),
    member: (turn, { member }) => ({
      card: memberForm(turn.state, settable(turn, member), turn.incoming.operation, MUNICIPALITIES),
    }),
    saveMember,
  },
};
