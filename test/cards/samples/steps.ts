import { muteButton } from '../../../cards/items/list.ts';
import { meantCard } from '../../../cards/items/meant.ts';
import { questionCard } from '../../../cards/items/question.ts';
import { chooseLinesCard, linkCard, mutedCard, pickCard, splitCard, strikeForm } from '../../../cards/items/steps.ts';
import { mayNotPlanCard } from '../../../cards/meetings/may-not-plan.ts';
import { alreadyDoneCard, toldDoneCard } from '../../../cards/items/told-done.ts';
import { whoseCard } from '../../../cards/items/whose.ts';
import { done, itemOf, MUNICIPALITIES, now, open, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function stepSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, []);
  const { municipality } = parties(mark);
  const network = state.network.id;
  const networks = Array.from({ length: 8 }, (_, index) => ({
    ...state.network,
    id: `n${index}`,
    code: mark(`NÄT${index}`),
  }));
  const item = itemOf(mark, 16, 'Svarar på enkäten om närvaro', {
    lines: MUNICIPALITIES.map((name, index) => (index < 3 ? done(municipality(name), mark) : open(municipality(name)))),
  });
  const values = { code: mark('Presidiet'), members: state.members.map(({ id }) => id).join(',') };
  return [
    { name: 'vilka är klara', card: chooseLinesCard(item, network, [`k:${mark('Skövde')}`]) },
    { name: 'vems del är klar', card: whoseCard({ ...item, lines: item.lines.slice(0, 6) }, network) },
    { name: 'avskriv', card: strikeForm(item, network) },
    { name: 'avskriv utan skäl', card: strikeForm(item, network, 'Skriv varför.') },
    {
      name: 'vilket av två nätverk',
      card: pickCard(mark('Skövde presenterar Bästa skola 1 juni'), networks.slice(0, 2), { operation: OPERATION }),
    },
    {
      name: 'vilket nätverk för en lång text',
      card: pickCard(mark('Minnesanteckningar'), networks.slice(0, 2), { operation: OPERATION, expires: '2027-06-01' }),
    },
    { name: 'vilket av åtta nätverk', card: pickCard(mark('lista'), networks, { operation: OPERATION }) },
    {
      name: 'menade du',
      card: meantCard(network, OPERATION, { commands: [`lista ${mark('Tibro')}`], sentence: mark('lsita Tibro') }),
    },
    {
      name: 'nästan ett kommando',
      card: meantCard(network, OPERATION, {
        told: 'Det som är sparat tas aldrig bort helt, men det kan avskrivas med ett skäl.',
        commands: ['avskriv 14', 'ångra', 'visa 14'],
      }),
    },
    {
      name: 'svar på en fråga',
      card: questionCard(
        {
          items: [item],
          commands: [`sök ${mark('enkäten')}`, 'lista'],
          sentence: mark('Vem ansvarar för enkäten?'),
          state,
          now,
        },
        OPERATION,
      ),
    },
    {
      name: 'svar på en fråga om någon',
      card: questionCard(
        {
          answer: mark('Tibro har inget kvar att göra.'),
          items: [],
          commands: [`lista ${mark('Tibro')}`, `visa ${mark('Tibro')}`],
          sentence: mark('Vad ska Tibro göra?'),
          state,
          now,
        },
        OPERATION,
      ),
    },
    {
      name: 'är det här klart?',
      card: toldDoneCard([{ item, keys: [`k:${mark('Skövde')}`] }], mark('Skövde har svarat på enkäten'), {
        state,
        now,
      }),
    },
    {
      name: 'det här är redan klart',
      card: alreadyDoneCard(
        { code: 'already-ticked', item, names: [mark('Skövde')] },
        [{ item, keys: [`k:${mark('Skövde')}`] }],
        mark('Skövde har svarat'),
        { state, now },
      ),
    },
    {
      name: 'får inte planera möten',
      card: mayNotPlanCard(
        mark('Det får presidiet göra. Be Maria Holm om hjälp. Du skrev: ”nytt möte 10 mars”'),
        mark('nytt möte 10 mars'),
        state,
      ),
    },
    {
      name: 'koppla chatten',
      card: linkCard(
        networks.slice(0, 2),
        state.members.map(({ name }) => name),
      ),
    },
    {
      name: 'koppla chatten, med det som skrevs',
      card: linkCard(networks.slice(0, 2), [mark('Anna Berg'), mark('Erik Lund')], {
        text: mark('Skövde presenterar Bästa skola 1 juni'),
        drawn: { operation: OPERATION, by: 'p1' },
      }),
    },
    { name: 'koppla chatten, ensam', card: linkCard(networks, []) },
    { name: 'påminnelser av', card: mutedCard(state.network, true, muteButton(state, false, true)) },
    { name: 'påminnelser på', card: mutedCard(state.network, false, muteButton(state, true, true)) },
    { name: 'bara den här kanalen', card: splitCard(state, OPERATION, values) },
    {
      name: 'bara den här kanalen, fel',
      card: splitCard(state, OPERATION, values, { code: 'Skriv ett kortnamn utan mellanslag.' }),
    },
  ];
}
