import { itemCard } from '../../cards/items/item.ts';
import { meetingDetails } from '../../cards/meetings/meeting.ts';
import { meetingsCard } from '../../cards/meetings/meetings.ts';
import { sentenceCard } from '../../cards/messages.ts';
import { pollCard } from '../../cards/polls/poll.ts';
import { takenBackText } from '../../cards/items/taken-back.ts';
import { askUndoCard } from '../../cards/items/undo.ts';
import { words } from '../../cards/words.ts';
import type { Change, Operation } from '../../domain/change.ts';
import type { NetworkState } from '../../domain/network.ts';
import { itemSubject } from '../../domain/notices/notice.ts';
import { Refusal } from '../../domain/refusal.ts';
import { isLongAgo, undo } from '../../domain/undo.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, save, stopRepeated, type Turn } from '../turn.ts';
import { followPosted } from './agenda.ts';

/** A change that takes an operation back, and what it says of itself once it is saved. */
interface TakingBack {
  readonly operation: Operation;
  readonly change: Change;
  readonly told: string;
}

/** What would take back one operation, all that it touched at once. Others' operations are theirs to take back. */
async function takingBack(turn: Turn, id: string, by: string): Promise<TakingBack> {
  const { state, store, me } = turn;
  const operation = await store.operation(state.network.id, id);
  if (operation === undefined) throw new Refusal({ code: 'nothing-to-undo' });
  if (operation.by.id !== me.id) throw new Refusal({ code: 'not-yours', name: operation.by.name });
  const histories = new Map(
    await Promise.all(
      operation.touched.map(async ({ subject }) => [subject, await store.history(state.network.id, subject)] as const),
    ),
  );
  const { reason } = words.history.undo;
  const change = undo(state, actOf(turn, by), operation, histories, reason);
  const [item] = change.items;
  const history = item && histories.get(itemSubject(item.number));
  return { operation, change, told: takenBackText(change, state, turn.now, history) };
}

/** Takes back one operation, and gives the network as it stands then. */
export async function takeBack(
  turn: Turn,
  id: string,
  by: string,
): Promise<Pick<TakingBack, 'change' | 'told'> & { readonly after: NetworkState }> {
  const { change, told } = await takingBack(turn, id, by);
  return { change, told, after: await save(turn, change) };
}

/** What was taken back, as it stands now. */
async function takenBack(
  turn: Turn,
  { change, told: banner }: Pick<TakingBack, 'change' | 'told'>,
  after: NetworkState,
): Promise<Answer> {
  const [poll] = change.polls;
  if (poll) return { card: pollCard({ poll, network: after.network, now: turn.now, banner }), place: 'everyone' };
  const [meeting, ...moreMeetings] = change.meetings;
  for (const one of change.meetings) await followPosted(turn, one);
  if (moreMeetings.length > 0) return { card: meetingsCard(after, turn.now, banner), place: 'everyone' };
  if (meeting) return { card: meetingDetails(meeting, after, turn.now, { banner }), place: 'everyone' };
  const [item, ...others] = change.items;
  if (item === undefined || others.length > 0) return { card: sentenceCard(banner), place: 'everyone' };
  return { card: itemCard({ item, state: after, now: turn.now, banner }), place: 'everyone' };
}

async function undoOperation(turn: Turn, id: string, by: string): Promise<Answer> {
  const { after, ...taken } = await takeBack(turn, id, by);
  return takenBack(turn, taken, after);
}

/** Typed, it says nothing of what it is about: what was done long ago is asked about first. */
async function undoLatest(turn: Turn): Promise<Answer> {
  const { state, me, now, incoming } = turn;
  const latest = state.members.find(({ id }) => id === me.id)?.lastOperation;
  if (latest === undefined) throw new Refusal({ code: 'nothing-to-undo' });
  const taking = await takingBack(turn, latest, incoming.operation);
  const { operation, change } = taking;
  if (isLongAgo(operation, now)) return { card: askUndoCard(operation, change, state.network.id, now) };
  return takenBack(turn, taking, await save(turn, change));
}

export const undoCommand: Command = {
  typed: [{ says: /^ångra$/iu, spoken: undoLatest }],
  buttons: {
    undo: async (turn, { operation }) => {
      const by = idOf('undo', operation);
      await stopRepeated(turn, by);
      return undoOperation(turn, operation, by);
    },
  },
};
