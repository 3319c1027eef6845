import { readOnlyCard, whichNetworkCard } from '../../../cards/parts/dialog.ts';
import { captureForm } from '../../../cards/items/form.ts';
import { draftValues } from '../../../cards/items/form-values.ts';
import { itemCard } from '../../../cards/items/item.ts';
import { emptyDraft } from '../../../domain/items/draft.ts';
import { itemOf, now, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

const LINK = 'https://teams.microsoft.com/l/message/19:skis@thread.tacv2/1611261084226?tenantId=a&groupId=b';

export function dialogSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const { network } = state;
  const from = {
    operation: OPERATION,
    source: mark('Skövde presenterar Bästa skola 1 juni'),
    message: { author: mark('Maria Holm'), link: LINK },
  };
  const draft = {
    ...emptyDraft,
    title: mark('Presenterar Bästa skola'),
    parties: [parties(mark).municipality('Skövde')],
  };
  const item = itemOf(mark, 14, 'Presenterar Bästa skola', { message: from.message });
  const card = itemCard({ item, state, now, banner: 'Sparat som uppdrag 14.', undo: OPERATION });
  return [
    {
      name: 'formuläret, ifyllt ur ett meddelande',
      card: captureForm({ state, now, values: draftValues(draft, state, now) }, from, 'dialog'),
    },
    {
      name: 'vilket nätverk',
      card: whichNetworkCard(
        [network, { ...network, id: 'b2', code: mark('AU'), name: mark('Arbetsutskottet') }],
        from,
      ),
    },
    { name: 'sparat ur ett meddelande', card },
    { name: 'sparat, där det bara kan läsas', card: readOnlyCard(card, network) },
  ];
}
