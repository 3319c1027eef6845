import { retentionForm, retentionPreview, retentionSavedCard } from '../../../cards/registers/retention.ts';
import { bordersOf } from '../../../domain/registers/retention.ts';
import { now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function retentionSamples(mark: Mark): Sample[] {
  const { network } = sampleState(mark, []);
  const on = { ...network, retention: { years: 3, decisionYears: 12, since: '2027-01-20' } };
  const counts = { items: 41, decisions: 1, polls: 0, meetings: 7, members: 3, history: 212, other: 873 };
  const common = { network, counts, operation: OPERATION, now };
  const both = { years: 2, decisionYears: 10 };
  return [
    { name: 'av', card: retentionForm(network, undefined, OPERATION) },
    { name: 'på', card: retentionForm(on, undefined, OPERATION) },
    {
      name: 'så mycket skulle gallras',
      card: retentionPreview({ ...common, years: { years: 2 }, borders: bordersOf({ years: 2 }, now) }),
    },
    { name: 'beslut också', card: retentionPreview({ ...common, years: both, borders: bordersOf(both, now) }) },
    { name: 'påslagen', card: retentionSavedCard(on) },
    { name: 'avslagen', card: retentionSavedCard(network) },
  ];
}
