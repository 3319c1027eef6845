import { exportCard } from '../../../cards/registers/export.ts';
import { fileLinkCard, linkRemovedCard } from '../../../cards/parts/file-link.ts';
import { now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';

export function fileSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const { network } = state;
  const link = {
    name: mark('SKIS uppdrag 2027-05-20.xlsx'),
    url: `https://uppdrag.example.se/files/${'A'.repeat(43)}/skis-uppdrag-2027-05-20.xlsx`,
    hash: '0'.repeat(64),
    expires: '2027-05-27T07:15:00.000Z',
  };
  return [
    { name: 'exportera, för presidiet', card: exportCard(state, { what: 'assignments', format: 'xlsx' }, true) },
    { name: 'exportera, för andra', card: exportCard(state, { what: 'decisions', format: 'docx' }, false) },
    { name: 'en länk', card: fileLinkCard({ ...link, network, now }) },
    { name: 'länken är borttagen', card: linkRemovedCard(network) },
  ];
}
