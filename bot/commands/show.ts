import { itemCard } from '../../cards/items/item.ts';
import { meetingMoves } from '../../cards/items/meeting-moves.ts';
import type { Pressed } from '../../cards/payloads.ts';
import type { Version } from '../../domain/change.ts';
import type { Item } from '../../domain/items/item.ts';
import { meetingSubject } from '../../domain/notices/notice.ts';
import { linesOf } from '../../domain/people/members.ts';
import { partyKey } from '../../domain/items/party.ts';
import type { Answer } from '../answer.ts';
import { numberIn, type Command } from '../command.ts';
import { findItem, itemHistory, unknownItem, type Turn } from '../turn.ts';

/** When the meeting that an item is due at was moved meanwhile; a trip only where it has been changed at all. */
async function movesOf({ state, store, now }: Turn, item: Item, history: readonly Version[]): Promise<Version[]> {
  const { due } = item;
  const meeting = due.kind === 'meeting' ? state.meetings.find(({ id }) => id === due.meeting) : undefined;
  if (meeting === undefined || meeting.revision === 1) return [];
  return meetingMoves(item, history, await store.history(state.network.id, meetingSubject(meeting.id)), now);
}

/** An item with its history; the history's last line is the item as it stands, closed ones too. */
async function showItem(turn: Turn, number: number): Promise<Answer> {
  const history = await itemHistory(turn, number);
  const item = turn.state.items.find((candidate) => candidate.number === number) ?? history.at(-1)?.after;
  if (item === undefined) throw unknownItem(turn.state, number);
  const moves = await movesOf(turn, item, history);
  return { card: itemCard({ item, state: turn.state, now: turn.now, history, moves }) };
}

/** An item drawn for one of those who owe some of it, as Teams asks for it by itself when they see the card. */
async function showOwn(turn: Turn, { number, undo, history }: Pressed<'own'>): Promise<Answer> {
  const { state, now, me } = turn;
  const item = await findItem(turn, number);
  const own = linesOf(item, me, state.groups).map(({ party }) => partyKey(party));
  const versions = history ? await itemHistory(turn, number) : [];
  const moves = history ? await movesOf(turn, item, versions) : [];
  const view = { item, state, now, own, history: versions, moves, ...(undo === undefined ? {} : { undo }) };
  return { card: itemCard(view), place: 'presser' };
}

export const showCommand: Command = {
  typed: [
    {
      // "beslut 2026" asks for a year; an item of that number is shown by "2026".
      says: /^(?:visa )?(?:(?:uppdrag|beslut) (?!20\d\d$)|ärende )?#?(?<number>\d{1,7})$/iu,
      spoken: (turn, words) => showItem(turn, numberIn(words)),
    },
  ],
  buttons: {
    show: (turn, { number }) => showItem(turn, number),
    own: showOwn,
    // A form that is put away turns back into the item that it was opened from.
    back: async (turn, { number }) => ({
      card: itemCard({ item: await findItem(turn, number), state: turn.state, now: turn.now }),
      place: 'presser',
    }),
  },
};
