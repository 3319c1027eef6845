import type { Network } from '../../domain/network.ts';
import { countOf, leading, LONGEST_COMMENT, unanswered, type Counted, type Poll } from '../../domain/polls/poll.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { barChart, type Bar } from '../parts/chart.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText, momentText, weekdayText } from '../parts/dates.ts';
import {
  card,
  heading,
  labelled,
  problem,
  says,
  subheading,
  success,
  typed,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { joined, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Up to this many answers get a button each; more are chosen in a list. */
export const OPTIONS_WITH_BUTTONS = 4;

/** An answer as long as a button takes, and a comment as long as a line takes where there are many. */
const LONGEST_ON_BUTTON = 40;
const MANY_COMMENTS = 20;
const SHORT_COMMENT = 120;

/** What the card of a poll shows. */
export interface PollView {
  readonly poll: Poll;
  readonly network: Pick<Network, 'id'>;
  readonly now: Instant;
  /** What just happened. */
  readonly banner?: string | undefined;
  /** Why something asked for wasn't done. */
  readonly notice?: string | undefined;
  /** The operation that Ångra takes back. */
  readonly undo?: string | undefined;
}

/** How the poll has come out so far: "Flest svarar Ja: 9 av 15 kommuner." */
export function outcomeText(poll: Poll): string {
  const sides = leading(poll);
  const [first, ...others] = sides;
  const { nobody, allAbstain, equal, most } = words.poll.outcome;
  if (first === undefined) return poll.votes.length === 0 ? nobody : allAbstain;
  const { length } = first.votes;
  if (others.length > 0) return equal(joined(sides.map(({ option }) => option)), length);
  return most(first.option, length, poll.municipalities.length);
}

/** "9 av 15 kommuner har svarat." */
export const answeredText = ({ votes, municipalities }: Poll) =>
  words.poll.answered(votes.length, municipalities.length);

/** A short answer of letters and digits: the same wherever it stands, however a client reads a chart's words. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,?!%–-]){0,39}$/u;

/** Answers that can't all stand by their own words in the chart go by their places, all of them, there and below it. */
const goByPlace = ({ options }: Poll): boolean => !options.every((option) => PLAIN.test(option));

function barsOf(poll: Poll): Bar[] {
  const nameOf = ({ option }: Counted, index: number) => (goByPlace(poll) ? words.poll.answerAt(index + 1) : option);
  return countOf(poll).map((one, index) => ({ name: nameOf(one, index), count: one.votes.length, color: 'neutral' }));
}

function answerElements(poll: Poll): Element[] {
  return countOf(poll).map(({ option, votes }, index) => {
    const names = votes.map(({ municipality }) => municipality).join(', ');
    const text = goByPlace(poll)
      ? words.poll.numberedVotes(index + 1, option, votes.length, names)
      : words.poll.votes(option, votes.length, names);
    return typed(text, {}, { spacing: 'small' });
  });
}

function commentElements({ votes, options }: Poll): Element[] {
  const said = votes.flatMap((vote) => (vote.comment === undefined ? [] : [{ ...vote, comment: vote.comment }]));
  if (said.length === 0) return [];
  const most = said.length > MANY_COMMENTS ? SHORT_COMMENT : LONGEST_COMMENT;
  return [
    subheading(words.poll.comments),
    ...said.map(({ municipality, option, comment }) =>
      labelled(`${municipality} (${options[option] ?? ''}):`, shortened(comment, most)),
    ),
  ];
}

/** The fields and the buttons with which a municipality answers. */
function answerFields({ options }: Poll): Element[] {
  const choices = options.map((option, index) => ({ title: option, value: String(index) }));
  return [
    ...(options.length > OPTIONS_WITH_BUTTONS
      ? [choiceSet('answer', words.poll.answer, choices, '', { style: 'expanded' })]
      : []),
    { type: 'Input.Text', id: 'comment', label: words.poll.comment, value: '', maxLength: LONGEST_COMMENT },
  ];
}

/** The buttons that answer: one each while they are few. */
export function voteActions({ id, revision, options }: Poll, network: string): Action[] {
  const at = { network, poll: id, revision };
  if (options.length > OPTIONS_WITH_BUTTONS)
    return [button('vote', words.poll.press.answer, at, { style: 'positive' })];
  return options.map((name, option) => button('vote', shortened(name, LONGEST_ON_BUTTON), { ...at, option }));
}

function actionsOf({ poll, network, undo }: PollView): Action[] {
  const at = { network: network.id, poll: poll.id };
  const back = undo === undefined ? [] : [button('undo', press.undo, { network: network.id, operation: undo })];
  switch (poll.state) {
    case 'open':
      return [...voteActions(poll, network.id), plainButton('closePoll', words.poll.press.close, at), ...back];
    case 'closed':
      return [
        ...(poll.votes.length > 0 ? [button('decidePoll', words.poll.press.decide, at)] : []),
        button('polls', words.poll.press.all, { network: network.id }),
        ...back,
      ];
    case 'withdrawn':
      return back;
  }
}

function standingElements({ poll, now }: PollView): Element[] {
  const today = dayOf(now);
  switch (poll.state) {
    case 'open':
      return [
        says(words.poll.openUntil(weekdayText(poll.closes, today))),
        says(answeredText(poll), { weight: 'bolder' }),
      ];
    case 'closed':
      return [typed(outcomeText(poll), { weight: 'bolder' }), says(answeredText(poll), { spacing: 'small' })];
    case 'withdrawn':
      return [says(words.poll.withdrawn)];
  }
}

function askedElement({ poll, now }: PollView): Element {
  const today = dayOf(now);
  const { asked, askedBy, askedAndClosedBy } = words.poll;
  const [day, by] = [dayText(dayOf(poll.created.at), today), poll.created.by.name];
  if (poll.closed === undefined) return labelled(asked, askedBy(day, by));
  return labelled(asked, askedAndClosedBy(day, by, momentText(poll.closed.at, today), poll.closed.by.name));
}

/** A poll as it stands for everyone: the question, the answers with who gave them, and what can be done about it. */
export function pollCard(view: PollView): Card {
  const { poll, banner, notice } = view;
  const left = unanswered(poll);
  return card(
    [
      ...(notice === undefined ? [] : [problem(notice)]),
      ...(banner === undefined ? [] : [success(banner)]),
      heading(words.poll.title[poll.state]),
      typed(poll.question, { size: 'medium', weight: 'bolder' }),
      ...standingElements(view),
      ...(poll.state === 'withdrawn'
        ? []
        : [
            // Before the first vote it would be the same noughts that stand below it, and no bars.
            ...(poll.votes.length > 0 ? [barChart(words.poll.chart, barsOf(poll))] : []),
            ...answerElements(poll),
            ...(left.length > 0 ? [labelled(words.poll.unanswered, left.join(', '))] : []),
            ...commentElements(poll),
          ]),
      askedElement(view),
      ...(poll.state === 'open' ? answerFields(poll) : []),
    ],
    actionsOf(view),
  );
}
