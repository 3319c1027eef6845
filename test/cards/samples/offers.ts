import { itemCard } from '../../../cards/items/item.ts';
import { offerCard, toldCard } from '../../../cards/items/offer.ts';
import type { Offer } from '../../../domain/items/offer.ts';
import { itemOf, memberId, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';

export function offerSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const by = { id: memberId(1), name: mark('Erik Lund') };
  const from = { network: 'b1', code: mark('GRKN'), number: 14 };
  const offer: Offer = {
    id: 'f1',
    from,
    by,
    at: '2027-05-19T12:00:00.000Z',
    kind: 'assignment',
    title: mark('Tar fram en gemensam mall för kvalitetsrapporter'),
    note: mark('Utgå från de två som redan finns.'),
    municipalities: [],
    due: '2027-09-01',
  };
  const settled = { by: { id: memberId(0), name: mark('Anna Berg') }, at: now };
  const declined = { ...settled, reason: mark('Vi har just tagit fram en egen.') };
  const item = itemOf(mark, 14, 'Tar fram en gemensam mall för kvalitetsrapporter');
  const show = (one: Offer, wrong?: string) => offerCard(one, state.network, now, wrong);
  return [
    { name: 'från ett annat nätverk', card: show(offer) },
    { name: 'avböj utan orsak', card: show(offer, 'Skriv varför ni avböjer, så att avsändaren förstår.') },
    { name: 'mottaget', card: show({ ...offer, settled: { ...settled, number: 31 } }) },
    { name: 'avböjt', card: show({ ...offer, settled: declined }) },
    { name: 'ett mottaget uppdrag', card: itemCard({ item: { ...item, origin: { ...from, by: by.id } }, state, now }) },
    {
      name: 'svar till avsändaren',
      card: toldCard(item, state, { text: mark('GRKN har tagit emot det som GRKN 31') }),
    },
  ];
}
