import { cancelledCard, captureForm, editForm, type FormView } from '../../../cards/items/form.ts';
import { draftValues, itemValues } from '../../../cards/items/form-values.ts';
import { readForm } from '../../../cards/items/form-reading.ts';
import { emptyDraft, type Draft } from '../../../domain/items/draft.ts';
import type { NetworkState } from '../../../domain/network.ts';
import { itemOf, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';

export const OPERATION = 'c0ffee00c0ffee00c0ff';

function viewOf(state: NetworkState, draft: Draft): FormView {
  return { state, now, values: draftValues(draft, state, now), which: draft.ambiguous };
}

export function formSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const { municipality, group, outside } = parties(mark);
  const source = mark('Skövde, Tibro och Skolverket presenterar Bästa skola 1 juni');
  const filled: Draft = {
    ...emptyDraft,
    title: mark('Presenterar Bästa skola'),
    parties: [municipality('Skövde'), municipality('Tibro'), outside('Skolverket')],
    due: { kind: 'date', day: '2027-06-01', approximate: false },
  };
  const vague: Draft = {
    ...emptyDraft,
    title: mark('Lämnar underlag till enkäten'),
    everyone: true,
    due: { kind: 'date', day: '2027-05-31', approximate: true },
  };
  const annas = state.members.filter(({ id }) => id.endsWith('0') || id.endsWith('6'));
  const namesakes: Draft = {
    ...emptyDraft,
    title: mark('Bjuder in föreläsaren'),
    ambiguous: [
      { written: mark('Anna'), candidates: annas },
      { written: mark('Annas'), candidates: annas },
    ],
    due: { kind: 'next-meeting' },
  };
  const wrong = {
    ...draftValues(emptyDraft, state, now),
    title: ' ',
    outside: mark(Array.from({ length: 11 }, (_, index) => `Verk ${index}`).join(', ')),
    when: 'date',
    day: '2027-05-03',
    note: mark('Se protokollet.').padEnd(4100, ' ord'),
  };
  const read = readForm(wrong, state, now);
  const late = { ...draftValues(filled, state, now), when: 'date', day: '2027-05-03' };
  const asked = readForm(late, state, now);
  const item = itemOf(mark, 14, 'Presenterar Bästa skola', {
    lines: [open(municipality('Skövde')), open(group('gamla', 'Gamla arbetsgruppen')), open(outside('SIKT'))],
    note: mark('Tio minuter var.'),
    due: { kind: 'meeting', meeting: 'm2' },
    saidAt: 'm1',
  });
  const kept = item.lines.map(({ party }) => party);
  const edit = { state, now, values: itemValues(item), kept };
  return [
    { name: 'tomt', card: captureForm(viewOf(state, emptyDraft), { operation: OPERATION }) },
    { name: 'ifyllt ur en mening', card: captureForm(viewOf(state, filled), { operation: OPERATION, source }) },
    {
      name: 'ungefärligt datum, alla',
      card: captureForm({ ...viewOf(state, vague), approximate: '2027-05-31' }, { operation: OPERATION, source }),
    },
    {
      name: 'namn som flera har',
      card: captureForm(
        { ...viewOf(state, namesakes), problems: { which: 'Välj vem som menas.' } },
        { operation: OPERATION, source },
      ),
    },
    {
      name: 'med fel i varje fält',
      card: captureForm(
        { state, now, values: wrong, problems: 'problems' in read ? read.problems : {} },
        { operation: OPERATION },
      ),
    },
    {
      name: 'datum som har varit',
      card: captureForm(
        { state, now, values: late, problems: 'problems' in asked ? asked.problems : {} },
        { operation: OPERATION, source, past: '2027-05-03' },
      ),
    },
    { name: 'ändra', card: editForm(item, edit, { operation: OPERATION }) },
    {
      name: 'ändra, medan någon annan gjorde det',
      card: editForm(
        item,
        {
          ...edit,
          notice: mark('Någon annan har ändrat uppdrag 14 medan du skrev. Nu står det: ”Presenterar Bra skola”.'),
        },
        { operation: OPERATION },
      ),
    },
    { name: 'avbrutet', card: cancelledCard() },
  ];
}
