import { askedValues, pollForm, readPollForm } from '../../../cards/polls/poll-form.ts';
import { captureForm } from '../../../cards/items/form.ts';
import { decisionValues } from '../../../cards/polls/poll-decision.ts';
import { askCloseCard } from '../../../cards/polls/close-poll.ts';
import { pollCard } from '../../../cards/polls/poll.ts';
import { pollsCard } from '../../../cards/polls/polls.ts';
import { reminderCard } from '../../../cards/items/reminder.ts';
import { words } from '../../../cards/words.ts';
import type { Poll, Vote } from '../../../domain/polls/poll.ts';
import { itemOf, memberId, MUNICIPALITIES, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

/** A question to the fifteen municipalities, nine of which have answered. */
export function pollOf(mark: Mark, changed: Partial<Poll> = {}): Poll {
  const by = { id: memberId(1), name: mark('Erik Lund') };
  const comments: Readonly<Record<number, string>> = {
    2: 'Vi har ett likadant redan, men byter gärna om fler gör det.',
    5: 'Priset är för högt för en liten kommun.',
  };
  const votes = MUNICIPALITIES.slice(0, 9).map((name, index): Vote => ({
    municipality: mark(name),
    option: [0, 0, 0, 1, 0, 1, 0, 2, 0][index] ?? 0,
    ...(comments[index] === undefined ? {} : { comment: mark(comments[index]) }),
    by,
    at: '2027-05-18T08:30:00.000Z',
  }));
  return {
    id: 'f00d',
    revision: 10,
    question: mark('Ska vi köpa in enkätverktyget tillsammans från och med hösten?'),
    options: words.poll.usualAnswers,
    municipalities: MUNICIPALITIES.map(mark),
    closes: '2027-06-01',
    votes,
    state: 'open',
    created: { by: { id: memberId(0), name: mark('Anna Berg') }, at: '2027-05-17T07:00:00.000Z' },
    ...changed,
  };
}

export function pollSamples(mark: Mark): Sample[] {
  const open = pollOf(mark);
  const closed = { by: { id: memberId(0), name: mark('Anna Berg') }, at: '2027-06-02T06:00:00.000Z' };
  const done = pollOf(mark, { id: 'f00e', state: 'closed', closed });
  const places = pollOf(mark, {
    id: 'f00f',
    question: mark('Var ska vi ses i höst?'),
    options: ['Skövde', 'Lidköping', 'Hjo', 'Mariestad', 'På distans'].map(mark),
  });
  const state = sampleState(mark, [], { polls: [open, places] });
  const { network } = state;
  const show = (poll: Poll, more: Partial<Parameters<typeof pollCard>[0]> = {}) =>
    pollCard({ poll, network, now, ...more });
  const values = askedValues('', state, now);
  const wrong = { question: mark('f'.repeat(301)), options: 'Ja', closes: '2027-05-01', asked: '' };
  const read = readPollForm(wrong, state, now);
  const item = itemOf(mark, 14, 'Presenterar Bästa skola', { due: { kind: 'date', day: '2027-06-03' } });
  const personal = { reviewOf: [], notesOf: [], state, now, mine: () => item, owes: () => true };
  return [
    { name: 'ny', card: pollForm(state, OPERATION, askedValues(mark('Ska vi köpa in verktyget?'), state, now)) },
    { name: 'ny, med fel', card: pollForm(state, OPERATION, wrong, 'problems' in read ? read.problems : {}) },
    {
      name: 'ny, ingen har kommun',
      card: pollForm({ ...state, members: [] }, OPERATION, values, { asked: 'Välj minst en kommun som ska svara.' }),
    },
    {
      name: 'nyss ställd',
      card: show({ ...open, votes: [] }, { banner: 'Frågan är ställd.', undo: OPERATION }),
    },
    { name: 'nio har svarat', card: show(open, { banner: mark('Mariestad svarar Ja.') }) },
    { name: 'egna svar', card: show(places, { notice: 'Välj ett svar i listan först.' }) },
    { name: 'ska den avslutas?', card: askCloseCard(open, network) },
    { name: 'avslutad nyss', card: show(done, { banner: 'Frågan är avslutad.', undo: OPERATION }) },
    { name: 'avslutad, lika många', card: show({ ...done, votes: done.votes.slice(2, 4) }) },
    { name: 'avslutad, ingen svarade', card: show({ ...done, votes: [] }) },
    { name: 'återtagen', card: show({ ...open, votes: [], state: 'withdrawn' }) },
    { name: 'alla', card: pollsCard(state, { polls: [done], next: 5 }, now) },
    { name: 'inga', card: pollsCard({ ...state, polls: [] }, { polls: [] }, now) },
    { name: 'påminnelse om en', card: reminderCard({ ...personal, reminded: [], pollsOf: [open] }) },
    { name: 'påminnelse om två', card: reminderCard({ ...personal, reminded: [], pollsOf: [open, places] }) },
    {
      name: 'påminnelse om en, och om ett uppdrag',
      card: reminderCard({ ...personal, reminded: [{ item, overdue: false }], pollsOf: [open] }),
    },
    {
      name: 'gör till beslut',
      card: captureForm({ state, now, values: decisionValues(done) }, { operation: OPERATION }),
    },
  ];
}
