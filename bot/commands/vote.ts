import { captureForm } from '../../cards/items/form.ts';
import { itemCard } from '../../cards/items/item.ts';
import { askCloseCard } from '../../cards/polls/close-poll.ts';
import { pollCard } from '../../cards/polls/poll.ts';
import { decisionValues } from '../../cards/polls/poll-decision.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import { LONGEST_COMMENT, type Poll } from '../../domain/polls/poll.ts';
import { answersFor, closePoll, mayConclude, saysAlready, vote } from '../../domain/polls/polling.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { findPoll } from '../find-poll.ts';
import { idOf } from '../ids.ts';
import { actOf, findItem, save, stopRepeated, type Turn } from '../turn.ts';

/** The poll as it stands, in place of the card that was pressed: for everyone, or where only the presser is told something. */
function shown({ state, now }: Turn, poll: Poll, said: { readonly banner?: string; readonly notice?: string }): Answer {
  const place = said.notice === undefined ? 'everyone' : 'presser';
  return { card: pollCard({ poll, network: state.network, now, ...said }), place };
}

/** The presser's municipality answers, instead of what it answered before. */
async function answer(turn: Turn, pressed: Pressed<'vote'>): Promise<Answer> {
  const { state, me } = turn;
  const poll = await findPoll(turn, pressed.poll);
  if (poll.state !== 'open') return shown(turn, poll, { banner: words.poll.votedTooLate });
  const municipality = answersFor(poll, me);
  const option = pressed.option ?? (pressed.answer === '' ? -1 : Number(pressed.answer));
  const name = poll.options[option];
  if (name === undefined) return shown(turn, poll, { notice: words.poll.chooseFirst });
  const comment = pressed.comment.replace(/\s+/g, ' ').trim();
  if (comment.length > LONGEST_COMMENT) {
    throw new Refusal({ code: 'too-long', what: 'text', length: comment.length, limit: LONGEST_COMMENT });
  }
  const said = { municipality, option, ...(comment === '' ? {} : { comment }) };
  const banner = words.poll.voted(municipality, name);
  if (saysAlready(poll, said)) return shown(turn, poll, { banner });
  const parts = [poll.id, String(pressed.revision), municipality, String(option), comment];
  const operation = idOf('vote', ...parts);
  if (poll.revision !== pressed.revision) await stopRepeated(turn, operation);
  const change = vote(state, actOf(turn, operation), poll, said);
  await save(turn, change);
  return shown(turn, change.polls[0] ?? poll, { banner });
}

/** Refuses who neither asked nor runs the network. */
function concluding(turn: Turn, poll: Poll): Poll {
  if (!mayConclude(turn.state, turn.me, poll, turn.now)) throw new Refusal({ code: 'not-concluding' });
  return poll;
}

/** Asks first: what is answered afterwards isn't counted, and everyone is told the result. */
async function askClose(turn: Turn, { poll: id }: Pressed<'closePoll'>): Promise<Answer> {
  const poll = concluding(turn, await findPoll(turn, id));
  if (poll.state !== 'open') return shown(turn, poll, {});
  return { card: askCloseCard(poll, turn.state.network), place: 'presser' };
}

async function close(turn: Turn, { poll: id, revision }: Pressed<'saveClosePoll'>): Promise<Answer> {
  const { state, now } = turn;
  const poll = concluding(turn, await findPoll(turn, id));
  if (poll.state !== 'open') return shown(turn, poll, {});
  const operation = idOf('close', poll.id, String(revision));
  if (poll.revision !== revision) await stopRepeated(turn, operation);
  const change = closePoll(state, actOf(turn, operation), poll);
  await save(turn, change);
  const banner = words.poll.isClosed;
  const card = pollCard({ poll: change.polls[0] ?? poll, network: state.network, now, banner, undo: operation });
  return { card, place: 'everyone' };
}

/** The form for a decision, filled in with what the poll came to; where one was made of it already, that one. */
async function decidePoll(turn: Turn, { poll: id }: Pressed<'decidePoll'>): Promise<Answer> {
  const { state, store, now } = turn;
  const poll = concluding(turn, await findPoll(turn, id));
  if (poll.state !== 'closed') return shown(turn, poll, { notice: words.poll.decision.closeFirst });
  const operation = idOf('decision of', poll.id);
  const made = (await store.operation(state.network.id, operation))?.touched[0];
  if (made) {
    const item = await findItem(turn, Number(made.subject.slice(1)));
    return { card: itemCard({ item, state, now, banner: words.poll.decision.made }) };
  }
  return { card: captureForm({ state, now, values: decisionValues(poll) }, { operation }) };
}

export const voteCommand: Command = {
  buttons: {
    vote: answer,
    closePoll: askClose,
    saveClosePoll: close,
    keepPoll: async (turn, { poll }) => ({
      card: pollCard({ poll: await findPoll(turn, poll), network: turn.state.network, now: turn.now }),
      place: 'presser',
    }),
    decidePoll,
  },
};
