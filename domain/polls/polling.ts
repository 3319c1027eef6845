import { changeOf } from '../apply.ts';
import type { Act, Change } from '../change.ts';
import type { Member, NetworkState } from '../network.ts';
import { mayRun } from '../people/permission.ts';
import type { Poll, Vote } from './poll.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';

/** What the form of a question says. */
export type Question = Pick<Poll, 'question' | 'options' | 'municipalities' | 'closes'>;

/** A new poll; its id is the operation's, so that the same act asks once. */
export function ask(state: NetworkState, act: Act, question: Question): Change {
  const { by, at, operation } = act;
  const poll: Poll = { ...question, id: operation, revision: 1, votes: [], state: 'open', created: { by, at } };
  return changeOf(state, act, 'asked', { polls: [poll] });
}

/** The municipality that a member answers for. Refuses one who has none, and one that isn't asked. */
export function answersFor(poll: Poll, { municipality }: Member): string {
  if (municipality === undefined) throw new Refusal({ code: 'no-municipality' });
  if (!poll.municipalities.includes(municipality)) throw new Refusal({ code: 'not-asked', municipality });
  return municipality;
}

/** Whether a vote would say what its municipality says already: pressed again without words, an answer keeps its comment. */
export function saysAlready(poll: Poll, { municipality, option, comment }: Omit<Vote, 'by' | 'at'>): boolean {
  const before = poll.votes.find((vote) => vote.municipality === municipality);
  return before?.option === option && (comment === undefined || comment === before.comment);
}

/** A municipality's vote, in place of what it answered before. `poll` is open. */
export function vote(state: NetworkState, act: Act, poll: Poll, said: Omit<Vote, 'by' | 'at'>): Change {
  const others = poll.votes.filter(({ municipality }) => municipality !== said.municipality);
  const votes = [...others, { ...said, by: act.by, at: act.at }];
  const text = `${said.municipality}: ${poll.options[said.option] ?? ''}`;
  return changeOf(state, act, 'voted', { polls: [{ ...poll, votes, revision: poll.revision + 1 }], text });
}

/** No more votes are taken. `poll` is open. */
export function closePoll(state: NetworkState, act: Act, poll: Poll): Change {
  const closed = { by: act.by, at: act.at };
  return changeOf(state, act, 'closed', {
    polls: [{ ...poll, state: 'closed', closed, revision: poll.revision + 1 }],
  });
}

/** Who asked, and those who run the network, may close a poll and make a decision of it. */
export function mayConclude(state: NetworkState, me: Member, poll: Poll, now: Instant): boolean {
  return poll.created.by.id === me.id || mayRun(state, me, now);
}
