import { readOnlyCard, whichNetworkCard } from '../../cards/parts/dialog.ts';
import type { FromDialog } from '../../cards/payloads/dialog.ts';
import { words } from '../../cards/words.ts';
import { LONGEST_NOTE } from '../../domain/items/item.ts';
import type { MessageSource } from '../../domain/items/message-source.ts';
import type { Snapshot } from '../../storage/store.ts';
import type { Answer } from '../answer.ts';
import { captureFormFor, saveCaptured, type ReadFrom } from '../commands/capture.ts';
import { decide } from '../decide.ts';
import { idOf } from '../ids.ts';
import { turnIn, turnsIn, withSender, type Visit } from '../visit.ts';
import { networksAround } from './networks-around.ts';

/** Somebody's message as it was read: its words, and who wrote it and where. */
export interface ReadMessage {
  readonly text: string;
  readonly source: MessageSource;
}

function formIn(visit: Visit, state: Snapshot, from: ReadFrom): Answer {
  const isCut = from.source?.length === LONGEST_NOTE;
  const card = captureFormFor(turnIn(visit, state), from, 'dialog', isCut ? words.dialog.cutShort : undefined);
  return { card, place: 'presser' };
}

/** The form in a dialog, filled in from a message where there is one; asks first for the network where that isn't plain. */
export async function openCapture(visit: Visit, message: ReadMessage | undefined): Promise<Answer> {
  const { deps, incoming } = visit;
  const { networks } = await networksAround(visit);
  const [only, ...others] = networks;
  if (only === undefined) return { text: words.dialog.noNetwork };
  const operation = idOf('dialog', incoming.operation, incoming.sender.id, deps.now());
  const { text = '' } = message ?? {};
  const from = { operation, message: message?.source, ...(text === '' ? {} : { source: text.slice(0, LONGEST_NOTE) }) };
  if (others.length === 0) return formIn(visit, only, from);
  return {
    card: whichNetworkCard(
      networks.map(({ network }) => network),
      from,
    ),
    place: 'presser',
  };
}

/**
 * Answers what a dialog sent: the next dialog, with place "presser", or the saved item. That one is for everyone where
 * its buttons act; elsewhere it has none, and no place: the sender may put it in a message.
 */
export async function submitCapture(visit: Visit, sent: FromDialog): Promise<Answer> {
  const { networks, acts } = await networksAround(visit);
  const state = networks.find(({ network }) => network.id === sent.network);
  if (state === undefined) return { text: networks.length === 0 ? words.dialog.noNetwork : words.dialog.otherNetwork };
  if (sent.verb === 'captureIn') {
    const { operation, source, message } = sent;
    return formIn(visit, state, { operation, source, message });
  }
  // Who is new in the team becomes a member, as with anything else that is written there.
  const first = acts && visit.incoming.space.kind === 'channel' ? await withSender(visit, state) : state;
  const answer = await decide(visit.deps, turnsIn(visit, first), (turn) => saveCaptured(turn, sent, 'dialog'), true);
  if (acts || !('card' in answer) || answer.place !== 'everyone') return answer;
  return { card: readOnlyCard(answer.card, state.network) };
}
