import { forgetCard, forgottenCard, myDataCard, myLinkRemovedCard } from '../../../cards/people/my-data.ts';
import { now, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function myDataSamples(mark: Mark): Sample[] {
  const link = (ending: string) => ({
    now,
    name: mark(`Uppdrag mina uppgifter 2027-05-20.${ending}`),
    url: `https://uppdrag.example.se/files/${'A'.repeat(43)}/uppdrag-mina-uppgifter-2027-05-20.${ending}`,
    hash: '0'.repeat(64),
    expires: '2027-05-27T07:15:00.000Z',
  });
  return [
    { name: 'att läsa', card: myDataCard(link('docx')) },
    { name: 'som datafil', card: myDataCard(link('json')) },
    { name: 'länken är borttagen', card: myLinkRemovedCard() },
    { name: 'glöm mig', card: forgetCard(OPERATION) },
    { name: 'raderat', card: forgottenCard({ networks: 2, drafts: 1, links: 0, reminders: 3 }) },
  ];
}
