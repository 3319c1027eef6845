import { effectOf, settingsForm, settingsSavedCard, settingsValues } from '../../../cards/settings.ts';
import { usualSettings } from '../../../domain/network.ts';
import { itemOf, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function settingSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, [itemOf(mark, 1, 'Ett')]);
  const effect = effectOf(state, usualSettings, now);
  const values = settingsValues(usualSettings);
  const common = { state, operation: OPERATION };
  const wrong = { ...values, reminders: mark('fjorton'), hour: '8' };
  const problems = { reminders: 'Skriv högst 5 hela tal.', hour: 'Skriv klockslaget som 08:00.' };
  return [
    { name: 'som de är', card: settingsForm({ ...common, values, effect, canMove: false }) },
    { name: 'med fel, i en annan kanal', card: settingsForm({ ...common, values: wrong, problems, canMove: true }) },
    { name: 'sparade', card: settingsSavedCard(state, effect) },
  ];
}
