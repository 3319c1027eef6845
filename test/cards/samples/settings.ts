import { effectOf, settingsForm, settingsSavedCard, settingsValues } from '../../../cards/settings.ts';
import { CHANNEL } from '../../../domain/notices/recipients.ts';
import { usualSettings } from '../../../domain/network.ts';
import { itemOf, memberId, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function settingSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, [itemOf(mark, 1, 'Ett')]);
  const effect = effectOf(state, usualSettings, now);
  const values = settingsValues(usualSettings);
  const common = { state, now, operation: OPERATION };
  const undelivered = [memberId(0), CHANNEL, 'gone'].map((person) => ({
    ...{ at: '2027-05-18T06:00:00.000Z', network: state.network.id, subject: 'i1' as const, kind: 'overdue' as const },
    person,
  }));
  const wrong = { ...values, reminders: mark('fjorton'), hour: '8' };
  const problems = { reminders: 'Skriv högst 5 hela tal.', hour: 'Skriv klockslaget som 08:00.' };
  return [
    { name: 'som de är', card: settingsForm({ ...common, values, effect, canMove: false }) },
    {
      name: 'med sådant som inte kom fram',
      card: settingsForm({ ...common, values, effect, undelivered, canMove: false }),
    },
    { name: 'med fel, i en annan kanal', card: settingsForm({ ...common, values: wrong, problems, canMove: true }) },
    { name: 'sparade', card: settingsSavedCard(state, effect) },
  ];
}
