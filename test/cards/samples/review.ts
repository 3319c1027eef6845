import { agendaCard, postedAgendaCard } from '../../../cards/meetings/agenda.ts';
import { agendaForm } from '../../../cards/meetings/agenda-form.ts';
import { reviewedCard, stepCard } from '../../../cards/meetings/review-step.ts';
import { reviewOverview, trendsCard } from '../../../cards/meetings/review.ts';
import { emptyAgenda } from '../../../domain/meetings/agenda-draft.ts';
import { agendaOf } from '../../../domain/meetings/agenda.ts';
import { digestOf } from '../../../domain/meetings/digest.ts';
import { done, itemOf, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';
import { historyOf } from './items.ts';

export function reviewSamples(mark: Mark): Sample[] {
  const { municipality } = parties(mark);
  const at = { kind: 'meeting', meeting: 'm4' } as const;
  const owing = (...names: string[]) => names.map((name) => open(municipality(name)));
  const items = [
    itemOf(mark, 1, 'Presenterar Bästa skola', { due: at, lines: owing('Skövde', 'Tibro') }),
    itemOf(mark, 2, 'Svara på enkäten', {
      due: { kind: 'date', day: '2027-05-10' },
      lines: [done(municipality('Hjo'), mark), ...owing('Skövde', 'Tibro', 'Falköping')],
    }),
    itemOf(mark, 3, 'Ta fram underlag', { due: { kind: 'none' }, lines: owing('Tibro') }),
    itemOf(mark, 4, 'Läsningens dag', { kind: 'topic', lines: [], due: { kind: 'none' } }),
    itemOf(mark, 5, 'Besluta om nytt enkätverktyg', { kind: 'topic', lines: [], due: at }),
  ];
  const state = sampleState(mark, items);
  const meeting = state.meetings.find(({ id }) => id === 'm4')!;
  const said = [
    itemOf(mark, 6, 'Nätverket använder samma enkät', { kind: 'decision', state: 'done', lines: [] }),
    items[1]!,
  ];
  const draft = { ...emptyAgenda('m4'), own: [{ key: 'own1', title: mark('Fika') }], minutes: { reports: 90 } };
  const agenda = agendaOf(state, meeting, draft, said, now);
  const posted = { ...draft, posted: true as const };
  const latest = historyOf(items[1]!, mark, [['noted', mark('Hjo har svarat')]]).at(-1);
  const step = { item: items[1]!, index: 1, count: 5, state, now, meeting, onAgenda: true, latest };
  const halves = [
    { name: 'VT 2026', done: 8, dated: 6, inTime: 3, medianDays: 40 },
    { name: 'HT 2026', done: 12, dated: 10, inTime: 8, medianDays: 31 },
    { name: 'VT 2027', done: 3, dated: 0, inTime: 0, medianDays: 1 },
  ];
  return [
    { name: 'översikt', card: reviewOverview(digestOf(state, meeting, [], now), said, 'mötet 14 april', state, now) },
    {
      name: 'översikt, tomt',
      card: reviewOverview(
        digestOf({ ...state, items: [] }, undefined, [], now),
        [],
        undefined,
        { ...state, items: [] },
        now,
      ),
    },
    { name: 'ett steg', card: stepCard(step) },
    {
      name: 'ett steg efter ett val',
      card: stepCard({ ...step, onAgenda: false, banner: 'Uppdrag 1 är klart.', undo: OPERATION }),
    },
    {
      name: 'ett steg med fel',
      card: stepCard({ ...step, item: items[3]!, meeting: undefined, wrongReason: 'Skriv varför.' }),
    },
    { name: 'genomgången', card: reviewedCard(state, meeting, 'Uppdrag 5 är klart.', OPERATION) },
    { name: 'genomgången, inget möte', card: reviewedCard(state, undefined) },
    { name: 'hur det går', card: trendsCard(halves, state, false) },
    { name: 'hur det går, inget än', card: trendsCard([], state, true) },
    { name: 'dagordning', card: agendaCard(agenda, draft, state, now, 'Dagordningen är sparad.') },
    { name: 'dagordning som ligger ute', card: agendaCard(agenda, posted, state, now) },
    { name: 'dagordning i kanalen', card: postedAgendaCard(agenda, state, now) },
    {
      name: 'en punkt, fel datum',
      card: stepCard({
        ...step,
        wrongDate: { when: 'date', day: '2027-01-01', problem: 'Det datumet har redan varit.' },
      }),
    },
    { name: 'ändra dagordningen', card: agendaForm(agenda, draft, state, now, OPERATION) },
    {
      name: 'ändra dagordningen, fel',
      card: agendaForm(agenda, draft, state, now, OPERATION, {
        stale: true,
        rows: { opening: 'Plats och minuter ska vara hela tal, högst 999. Du skrev ”1,5”.' },
        more: 'Det blir 21 egna punkter; högst 20 får plats.',
      }),
    },
  ];
}
