import { askedValues, pollForm, readPollForm } from '../../cards/polls/poll-form.ts';
import { pollCard } from '../../cards/polls/poll.ts';
import { pollsCard } from '../../cards/polls/polls.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { words } from '../../cards/words.ts';
import { pollSubject } from '../../domain/notices/notice.ts';
import { ask } from '../../domain/polls/polling.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { findPoll } from '../find-poll.ts';
import { actOf, save, type Turn } from '../turn.ts';
import { rowFrom } from './list.ts';

/** Closed polls that a page of the list shows. */
const CLOSED_SHOWN = 5;
/** So many more are read that some withdrawn among them don't matter. */
const MAY_BE_WITHDRAWN = 20;

function openForm({ state, now, incoming }: Turn, question = ''): Answer {
  return { card: pollForm(state, incoming.operation, askedValues(question, state, now)) };
}

/**
 * Asks. In the network's own channel the form turns into the poll's post; asked elsewhere, it is posted there by the
 * notice that the change brings.
 */
async function saveAsk(turn: Turn, pressed: Pressed<'saveAsk'>): Promise<Answer> {
  const { state, now, store, incoming } = turn;
  const { operation } = pressed;
  const read = readPollForm(pressed, state, now);
  if ('problems' in read) return { card: pollForm(state, operation, pressed, read.problems), place: 'presser' };
  const { network } = state;
  const change = ask(state, actOf(turn, operation), read.fields);
  const [poll] = change.polls;
  if (poll === undefined) throw new Error('a question made no poll');
  const atHome = incoming.space.kind === 'channel' && incoming.address.conversation === network.home.conversation;
  // Kept before the poll is saved: the sweep would post it once more in between.
  if (atHome && incoming.message !== undefined) {
    await store.keepPost(network.id, pollSubject(poll.id), incoming.message);
  }
  await save(turn, change);
  const { asked, askedElsewhere, repeated } = words.pollForm;
  const said = atHome ? asked : askedElsewhere;
  const banner = read.repeated ? repeated(said) : said;
  return { card: pollCard({ poll, network, now, banner, undo: operation }), place: 'everyone' };
}

/** The open polls, and a page of the closed ones from the place `from`. One trip. */
async function list({ state, store, now }: Turn, from = 0): Promise<Answer> {
  const past = await store.closedPolls(state.network.id, from + CLOSED_SHOWN + MAY_BE_WITHDRAWN);
  const closed = past.filter((poll) => poll.state === 'closed');
  const to = from + CLOSED_SHOWN;
  const next = closed.length > to ? to : undefined;
  return { card: pollsCard(state, { polls: closed.slice(from, to), next }, now) };
}

export const pollsCommand: Command = {
  typed: [
    { says: /^(?:rundfråga|ny rundfråga)$/iu, spoken: (turn) => openForm(turn) },
    // A question, marked as one: "Rundfråga om lokaler skickas ut av Skövde 1 maj" is an assignment.
    { says: /^rundfråga ?:\s*(?<question>.{1,4000})$/isu, spoken: (turn, { question }) => openForm(turn, question) },
    { says: /^rundfråga\s+(?<question>.{1,4000}\?)$/isu, spoken: (turn, { question }) => openForm(turn, question) },
    {
      says: /^rundfråga\s+(?<question>(?:ska|skall|kan|vill|bör|får|har|är|vem|vad|vilken|vilket|vilka|när|var|hur)\s.{1,4000})$/isu,
      spoken: (turn, { question }) => openForm(turn, question),
    },
    { says: /^(?:rundfrågor|rundfrågorna)$/iu, spoken: (turn) => list(turn) },
  ],
  buttons: {
    ask: (turn) => openForm(turn),
    saveAsk,
    polls: async (turn, { from }) => ({
      ...(await list(turn, rowFrom(from))),
      ...(from === undefined ? {} : { place: 'presser' as const }),
    }),
    poll: async (turn, { poll }) => ({
      card: pollCard({ poll: await findPoll(turn, poll), network: turn.state.network, now: turn.now }),
    }),
  },
};
