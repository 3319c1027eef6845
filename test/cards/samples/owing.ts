import { handForm, leftCard } from '../../../cards/people/handover.ts';
import { itemCard } from '../../../cards/items/item.ts';
import { answeredCard, askedCard, declineForm, proposeForm } from '../../../cards/items/proposal.ts';
import { partOf } from '../../../domain/notices/bundle.ts';
import { reminderCard } from '../../../cards/items/reminder.ts';
import { itemOf, memberId, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';
import { historyOf } from './items.ts';

/** Handing over, what somebody left, and another date asked for. */
export function owingSamples(mark: Mark): Sample[] {
  const { municipality, member, outside } = parties(mark);
  const state = sampleState(mark, []);
  const by = { id: memberId(1), name: mark('Erik Lund') };
  const owned = { lines: [open(municipality('Skövde')), open(municipality('Tibro')), open(outside('SIKT'))] };
  const item = itemOf(mark, 14, 'Presenterar Bästa skola', { ...owned, due: { kind: 'date', day: '2027-06-01' } });
  const reason = mark('Underlaget från skolorna kommer först i juni.');
  const asked = {
    ...item,
    proposal: { by, at: now, due: { kind: 'date', day: '2027-06-14' } as const, reason },
  };
  const atMeeting = { ...asked, proposal: { by, at: now, due: { kind: 'meeting', meeting: 'm5' } as const } };
  const view = { item: asked, state, now };
  const [moved, declined] = historyOf(item, mark, [['moved'], ['declined', 'Det ska upp på mötet den 1 juni.']]);
  const left = [
    itemOf(mark, 3, 'Kontaktar lärosätet om praktikplatser', { lines: [open(member(2))] }),
    itemOf(mark, 8, 'Sammanställer enkäten om närvaro', { lines: [open(member(2)), open(municipality('Hjo'))] }),
    itemOf(mark, 9, 'Höstens studiebesök', { kind: 'topic', lines: [open(member(2))] }),
  ];
  return [
    { name: 'lämna över', card: handForm(item, state, item.lines, { line: 'k:Skövde', to: '' }) },
    {
      name: 'lämna över, ingen vald',
      card: handForm(item, state, item.lines, { line: '', to: '', wrong: 'Välj vems del som lämnas över.' }),
    },
    { name: 'en medlem har slutat', card: leftCard({ party: member(2), items: left }, state, now) },
    {
      name: 'en medlem har slutat, ett överlämnat',
      card: leftCard({ party: member(2), items: left.slice(1, 2) }, state, now, {
        banner: mark('Uppdrag 3 är överlämnat till Anna Berg.'),
        undo: OPERATION,
        to: `p:${memberId(0)}`,
      }),
    },
    { name: 'en kommun utan medlem', card: leftCard({ party: municipality('Hjo'), items: [] }, state, now) },
    {
      name: 'överlämnat till mig',
      card: reminderCard({
        ...{
          reminded: [{ item, overdue: false }],
          reviewOf: [],
          notesOf: [],
          pollsOf: [],
          state,
          now,
          handed: [mark('Erik Lund')],
        },
        mine: (one) => partOf(one, memberId(0), state),
        owes: () => true,
      }),
    },
    { name: 'föreslå datum', card: proposeForm({ item, state, now }, OPERATION, { moves: false }) },
    {
      name: 'flytta, fel datum',
      card: proposeForm({ item, state, now }, OPERATION, {
        moves: true,
        values: { day: '2027-01-01', reason },
        wrong: 'Datumet har redan varit. Välj ett som kommer.',
      }),
    },
    { name: 'ett förslag, för alla', card: itemCard({ item: asked, state, now, undo: OPERATION }) },
    { name: 'ett förslag, för den som kan godkänna', card: askedCard(view) },
    { name: 'ett förslag om ett möte', card: askedCard({ ...view, item: atMeeting }) },
    { name: 'avböj', card: declineForm(view, now) },
    { name: 'godkänt', card: answeredCard({ item, state, now }, moved!) },
    { name: 'avböjt', card: answeredCard({ item, state, now }, declined!) },
  ];
}
