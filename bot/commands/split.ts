import { splitCard } from '../../cards/items/steps.ts';
import { helpCard } from '../../cards/help.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import { changeOf } from '../../domain/apply.ts';
import type { Change } from '../../domain/change.ts';
import { codeFrom, newNetwork, withMunicipalities } from '../../domain/people/founding.ts';
import type { Member } from '../../domain/network.ts';
import { dayOf } from '../../domain/time.ts';
import { RepeatedError } from '../../storage/store.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf, networkId } from '../ids.ts';
import { actOf, running, type Turn } from '../turn.ts';

function openForm(turn: Turn): Answer {
  const { state, incoming } = running(turn);
  if (incoming.space.kind !== 'channel') return { text: words.steps.split.openChannel };
  if (state.network.channel !== undefined || incoming.space.shared) return { text: words.steps.split.already };
  const members = state.members.map(({ id }) => id).join(',');
  return { card: splitCard(state, incoming.operation, { code: '', members }) };
}

/** Done before is done: the second of two commits may be what is missing. */
async function unlessDone(commit: Promise<void>): Promise<void> {
  try {
    await commit;
  } catch (fault) {
    if (!(fault instanceof RepeatedError)) throw fault;
  }
}

/**
 * Makes the channel a network of its own, with the members ticked; nothing that is saved moves. The channel's network
 * comes first: until the team's network knows of it, everything goes on as before.
 */
async function saveSplit(turn: Turn, pressed: Pressed<'saveSplit'>): Promise<Answer> {
  const { state, store, incoming, now } = running(turn);
  const { space, address } = incoming;
  if (space.kind !== 'channel') return openForm(turn);
  const code = pressed.code.trim();
  const chosen = pressed.members.split(',');
  const members: Member[] = state.members.filter(({ id }) => chosen.includes(id));
  const wrong = {
    ...(codeFrom(code) === code ? {} : { code: words.steps.split.codeWrong }),
    ...(members.length > 0 ? {} : { members: words.steps.split.membersMissing }),
  };
  if (Object.keys(wrong).length > 0) {
    return { card: splitCard(state, pressed.operation, { code, members: pressed.members }, wrong), place: 'presser' };
  }
  const id = networkId(address.tenant, space.channel);
  const home = { ...address, conversation: space.channel };
  const network = withMunicipalities(newNetwork(id, code, home, dayOf(now)), members);
  const founding: Change = {
    act: actOf(turn, idOf('found', id)),
    verb: 'set',
    network: { ...network, channel: space.channel },
    items: [],
    meetings: [],
    members: members.map(({ lastOperation, ...member }) => member),
    groups: [],
    polls: [],
    owed: [],
  };
  await unlessDone(store.commit(undefined, founding));
  const parts = { network: { ...state.network, split: [...state.network.split, space.channel] } };
  await unlessDone(store.commit(state, changeOf(state, actOf(turn, pressed.operation), 'set', parts)));
  return { card: helpCard({ network }), place: 'everyone' };
}

export const splitCommand: Command = { buttons: { split: openForm, saveSplit } };
