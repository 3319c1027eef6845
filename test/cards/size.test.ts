import { describe, expect, it } from 'vitest';
import { button } from '../../cards/parts/button.ts';
import { exportCard } from '../../cards/registers/export.ts';
import { fileLinkCard } from '../../cards/parts/file-link.ts';
import { captureForm, editForm } from '../../cards/items/form.ts';
import { draftValues, itemValues } from '../../cards/items/form-values.ts';
import { itemCard } from '../../cards/items/item.ts';
import { groupForm, groupsCard } from '../../cards/people/groups.ts';
import { handForm, leftCard } from '../../cards/people/handover.ts';
import { listCard, mineCard, PAGE } from '../../cards/items/list.ts';
import { memberForm } from '../../cards/people/member-form.ts';
import { mayNotPlanCard } from '../../cards/meetings/may-not-plan.ts';
import { meetingsCard } from '../../cards/meetings/meetings.ts';
import { registerCard } from '../../cards/registers/register.ts';
import { askedCard } from '../../cards/items/proposal.ts';
import { meantCard } from '../../cards/items/meant.ts';
import { questionCard } from '../../cards/items/question.ts';
import { alreadyDoneCard, toldDoneCard } from '../../cards/items/told-done.ts';
import { whoseCard } from '../../cards/items/whose.ts';
import { offerCard } from '../../cards/items/offer.ts';
import { askCloseCard } from '../../cards/polls/close-poll.ts';
import { pollCard } from '../../cards/polls/poll.ts';
import { decisionValues } from '../../cards/polls/poll-decision.ts';
import { askedValues, pollForm } from '../../cards/polls/poll-form.ts';
import { pollsCard } from '../../cards/polls/polls.ts';
import { reminderCard } from '../../cards/items/reminder.ts';
import { retentionForm } from '../../cards/registers/retention.ts';
import { presidiumCard, rosterCard } from '../../cards/people/roster.ts';
import { partyPageCard } from '../../cards/people/party-page.ts';
import { searchCard } from '../../cards/registers/search.ts';
import { statusCard } from '../../cards/meetings/status.ts';
import { tickedCard } from '../../cards/items/ticked.ts';
import { chooseLinesCard, linkCard, pickCard, splitCard, strikeForm } from '../../cards/items/steps.ts';
import { digestOf } from '../../domain/meetings/digest.ts';
import type { Item } from '../../domain/items/item.ts';
import { usualSettings, type Member, type NetworkState } from '../../domain/network.ts';
import type { Offer } from '../../domain/items/offer.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import { MUNICIPALITIES } from '../../domain/swedish/who/municipality-names.ts';
import { emptyDraft } from '../../domain/items/draft.ts';
import { historyOf } from './samples/items.ts';
import { pollOf } from './samples/polls.ts';
import { done, itemOf, now, open, sampleState } from './sample-network.ts';
import { sizeOf, wordsOf } from './walk.ts';

/** Teams refuses a message at about 100 KB; a card stays below this, whatever is in it. */
const MOST = 80 * 1024;

/** Words of `length` characters, each of which takes two bytes or more when it is sent. */
const long = (length: number) => 'åäö "ö"\\ '.repeat(length).slice(0, length);
const same = (text: string) => text;

const members: Member[] = Array.from({ length: 120 }, (_, index) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  teamsId: `29:${index}`,
  name: `${index} ${long(60)}`,
  email: `${index}@example.se`,
  municipality: MUNICIPALITIES[index]!,
  presidium: true,
  coordinator: true,
}));

const crowd: Party[] = [
  ...members.slice(0, 50).map(({ id, name }): Party => ({ kind: 'member', id, name })),
  ...Array.from({ length: 10 }, (_, index): Party => ({ kind: 'outside', name: `${index}${long(119)}` })),
];

const biggest = (number: number, changed: Partial<Item> = {}) =>
  itemOf(same, number, long(500), {
    note: long(4000),
    lines: crowd.map((party, index) => (index % 2 === 0 ? done(party, same) : open(party))),
    ...changed,
  });

const few = crowd.slice(56).map(open);
const late = { kind: 'date', day: '2027-05-03' } as const;
const items = [
  ...Array.from({ length: 40 }, (_, index) => biggest(index + 1, { lines: few, due: late })),
  ...Array.from({ length: 40 }, (_, index) => biggest(index + 101, { lines: few })),
  ...Array.from({ length: 40 }, (_, index) => biggest(index + 201, { lines: few, due: { kind: 'none' } })),
  ...Array.from({ length: 40 }, (_, index) => biggest(index + 301, { lines: few, kind: 'topic' })),
];

const sample = sampleState(same, items);
const state: NetworkState = {
  ...sample,
  members,
  meetings: [
    ...sample.meetings,
    ...Array.from({ length: 25 }, (_, index) => ({
      ...sample.meetings[4]!,
      id: `x${index}`,
      day: `2027-10-${String(index + 1).padStart(2, '0')}`,
      place: long(200),
      theme: long(200),
    })),
  ],
  network: { ...sample.network, municipalities: MUNICIPALITIES.slice(0, 60), settings: usualSettings },
};
const everyone = members.map(({ id }) => id).join();
const grouped: NetworkState = {
  ...state,
  groups: Array.from({ length: 40 }, (_, index) => ({
    id: `g${index}`,
    name: `${index} ${long(57)}`,
    members: members.map(({ id }) => id),
  })),
  network: {
    ...state.network,
    terms: members.map(({ id, name }) => ({ member: id, name, from: '2026-01-01', to: '2027-01-01' })),
  },
};
const by = { id: members[0]!.id, name: members[0]!.name };
const askedFor = biggest(1, { proposal: { by, at: now, due: late, reason: long(1000) } });
const poll: Poll = pollOf(same, {
  question: long(300),
  options: Array.from({ length: 10 }, (_, index) => `${index} ${long(78)}`),
  municipalities: MUNICIPALITIES.slice(0, 60),
  votes: MUNICIPALITIES.slice(0, 60).map((municipality, index) => ({
    municipality,
    option: index % 10,
    comment: long(300),
    by: { id: 'p', name: long(60) },
    at: now,
  })),
});
const offer: Offer = {
  id: 'f1',
  from: { network: 'b1', code: long(20), number: 14 },
  by: { id: 'p', name: long(60) },
  at: now,
  kind: 'assignment',
  title: long(500),
  note: long(4000),
  municipalities: MUNICIPALITIES,
};
const closed: Poll = { ...poll, state: 'closed', closed: poll.created };
const june = state.meetings.find(({ id }) => id === 'm4');
const network = state.network.id;
const operation = 'c0ffee';
const history = historyOf(
  items[0]!,
  same,
  Array.from({ length: 30 }, () => ['noted', long(4000)] as const),
);

describe('a card of the biggest size', () => {
  const values = { ...draftValues(emptyDraft, state, now), title: long(500), note: long(4000), outside: long(1200) };
  const reminded = items.slice(0, 40).map((item) => ({ item, overdue: true }));
  const none = {
    reminded: [],
    reviewOf: [],
    notesOf: [],
    pollsOf: [],
    state,
    now,
    mine: (item: Item) => item,
    owes: () => false,
  };
  it.each([
    ['an item', itemCard({ item: biggest(1), state, now, history, notice: long(300), banner: long(300) })],
    ['the form', captureForm({ state, now, values }, { operation, source: long(4000) })],
    [
      'the form in a dialog',
      captureForm(
        { state, now, values, notice: long(300) },
        {
          operation,
          source: long(4000),
          message: { author: long(200), link: `https://teams.microsoft.com/${'å'.repeat(1900)}` },
        },
        'dialog',
      ),
    ],
    [
      'the form of an item with parties that have left',
      editForm(biggest(1), { state, now, values: itemValues(biggest(1)), kept: crowd }, { operation }),
    ],
    [
      'a page of a list',
      listCard({
        title: long(200),
        items: items.slice(0, PAGE),
        state,
        now,
        none: '',
        range: '1–10 av 160',
        more: button('list', 'Visa fler', { network, filter: long(200), from: '10' }),
      }),
    ],
    [
      'mine, in eight networks',
      mineCard(
        Array.from({ length: 8 }, () => ({ state, items, muted: false })),
        long(60),
        true,
        now,
      ),
    ],
    ['Läget', statusCard(digestOf(state, june, items, now), state, now, state.members)],
    ['a reminder of forty', reminderCard({ ...none, reminded })],
    ['a reminder of one', reminderCard({ ...none, reminded: reminded.slice(0, 1) })],
    ['the question whether to close a poll', askCloseCard(poll, state.network)],
    ['a poll of every kommun, with comments', pollCard({ poll, network: state.network, now })],
    ['what another network sends', offerCard(offer, state.network, now, long(300))],
    [
      'a list of polls',
      pollsCard(
        { ...state, polls: Array.from({ length: 40 }, () => poll) },
        { polls: [closed, closed, closed, closed, closed], next: 5 },
        now,
      ),
    ],
    [
      'a reminder of polls and forty items',
      reminderCard({ ...none, reminded, pollsOf: Array.from({ length: 12 }, () => poll) }),
    ],
    ['the form of a poll', pollForm(state, operation, askedValues(long(4000), state, now))],
    [
      'the form of a decision made of a poll',
      captureForm({ state, now, values: decisionValues(closed) }, { operation }),
    ],
    ['the meetings', meetingsCard(state, now, long(200))],
    ['the roster', rosterCard(state, now, 0, long(200))],
    [
      'the form of a member',
      memberForm({ state: grouped, member: members[0]!, operation, all: MUNICIPALITIES, runs: true }),
    ],
    ['the presidium', presidiumCard(grouped, now)],
    ['the groups', groupsCard(grouped, 0, long(200))],
    ['the form of a group', groupForm(grouped, operation, { name: long(60), members: everyone })],
    ['what somebody left', leftCard({ party: crowd[0]!, items }, grouped, now, { banner: long(300), undo: operation })],
    ['a hand-over', handForm(biggest(1), grouped, biggest(1).lines, { line: '', to: '' })],
    ['another date', askedCard({ item: askedFor, state, now })],
    ['an item with another date', itemCard({ item: askedFor, state, now, history, notice: long(300) })],
    [
      'what may have been meant',
      meantCard(network, operation, {
        commands: Array.from({ length: 5 }, () => long(1000)),
        sentence: long(1000),
      }),
    ],
    [
      'the answer to a question',
      questionCard(
        {
          answer: long(300),
          items: items.slice(0, 3),
          commands: [long(1000), long(1000), long(1000)],
          sentence: long(300),
          state,
          now,
        },
        operation,
      ),
    ],
    [
      'what may be done',
      toldDoneCard(
        items.slice(0, 3).map((item) => ({ item, keys: item.lines.map(({ party }) => partyKey(party)) })),
        long(1000),
        { state, now },
      ),
    ],
    [
      'what was done already',
      alreadyDoneCard(
        { code: 'already-ticked', item: biggest(1), names: crowd.map(({ name }) => name) },
        [1, 2, 3].map((number) => ({ item: biggest(number), keys: crowd.map(partyKey) })),
        long(1000),
        { state, now },
      ),
    ],
    ['what who may not plan has typed', mayNotPlanCard(long(4200), long(1000), state)],
    ['whose part is done', whoseCard(biggest(1, { lines: crowd.slice(55).map(open) }), network)],
    ['whose part of many is done', whoseCard(biggest(1), network)],
    ['the choice of parties', chooseLinesCard(biggest(1), network, [])],
    ['twenty ticked at once', tickedCard(items.slice(0, 20), state, now, operation)],
    [
      'the page of a municipality',
      partyPageCard({
        page: {
          ...{
            party: crowd[0]!,
            members,
            groups: [],
            overdue: items,
            open: items,
            decisions: items,
            dated: 9,
            inTime: 3,
          },
          done: items.map((item) => ({ item, day: '2027-05-03' })),
        },
        state,
        now,
        showsShare: true,
      }),
    ],
    [
      'a page of what was found',
      searchCard({
        words: long(200),
        hits: items.slice(0, PAGE).map((item) => ({
          item,
          passage: { field: 'comment', text: long(4000), marks: [{ from: 0, to: 8 }], said: history[0]! },
        })),
        from: 0,
        count: 99,
        partly: true,
        floor: 1001,
        saidFloor: 1001,
        below: 4000,
        state,
        now,
      }),
    ],
    [
      'a page of a register',
      registerCard({
        query: { of: 'decisions', year: 2027, status: 'done', parties: crowd },
        items: items.slice(0, PAGE),
        state,
        now,
        next: '99',
      }),
    ],
    ['the reason', strikeForm(biggest(1), network)],
    [
      'the choice of networks',
      pickCard(
        long(8000),
        Array.from({ length: 12 }, () => state.network),
        { operation },
      ),
    ],
    [
      'the link of a chat',
      linkCard(
        Array.from({ length: 12 }, () => state.network),
        members.map(({ name }) => name),
        { text: long(4000), drawn: { operation, by: members[0]!.id } },
      ),
    ],
    ['the choice of an export', exportCard(state, { what: 'assignments', format: 'xlsx' }, true)],
    [
      'a link to a file',
      fileLinkCard({
        ...{ network: state.network, now, name: long(150), hash: '0'.repeat(64), expires: now },
        url: `https://example.se/files/${long(400)}`,
      }),
    ],
    ['what would be weeded', retentionForm(state.network, { years: 25, decisionYears: 25 }, operation)],
    ['a channel of its own', splitCard(state, operation, { code: 'X', members: members.map(({ id }) => id).join() })],
  ])('%s is sent whole', (_, card) => {
    expect(sizeOf(card)).toBeLessThan(MOST);
  });

  it('says how many are left out', () => {
    expect(wordsOf(reminderCard({ ...none, reminded }))).toContain('… och 20 till. Skriv ”mina” för att se alla.');
    expect(wordsOf(statusCard(digestOf(state, june, [], now), state, now))).toContain('… och 28 till.');
    expect(wordsOf(itemCard({ item: biggest(1), state, now, history }))).toContain('18 tidigare rader visas inte.');
  });

  it('names every party of an item, however many they are', () => {
    const words = wordsOf(itemCard({ item: biggest(1), state, now }));
    for (const { name } of crowd) expect(words).toContain(name);
  });
});
