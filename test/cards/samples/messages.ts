import { helpCard, notesCard, reminderCard, sentenceCard, welcomeCard } from '../../../cards/messages.ts';
import { unreachedCard, unreachedNamesCard } from '../../../cards/unreached.ts';
import { partOf } from '../../../domain/bundle.ts';
import type { Meeting } from '../../../domain/meeting.ts';
import { memberId, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { tenItems } from './lists.ts';

export function messageSamples(mark: Mark): Sample[] {
  const items = tenItems(mark);
  const state = sampleState(mark, items);
  const network = state.network.id;
  const remind = (from: number, to: number, notesOf: readonly Meeting[] = []) =>
    reminderCard(
      { reminded: items.slice(from, to).map((item, index) => ({ item, overdue: from + index < 2 })), notesOf },
      (item) => partOf(item, memberId(0), state),
      state,
      now,
    );
  const unreached = state.members.slice(0, 3).map((member, index) => ({
    member,
    reminded: items.slice(0, index + 1).map((item, at) => ({ item, overdue: at === 0 })),
    notesOf: state.meetings.slice(0, index),
  }));
  return [
    { name: 'de som inte nås privat', card: unreachedCard(unreached, state, now) },
    { name: 'till presidiet om dem som inte nås', card: unreachedNamesCard(unreached, state) },
    { name: 'påminnelse om ett', card: remind(2, 3) },
    { name: 'ett försenat', card: remind(0, 1) },
    { name: 'påminnelse om flera', card: remind(0, 5) },
    { name: 'påminnelse om ett, och om anteckningar', card: remind(2, 3, state.meetings.slice(0, 1)) },
    { name: 'bara om anteckningar', card: remind(0, 0, state.meetings.slice(0, 1)) },
    { name: 'om anteckningar, i kanalen', card: notesCard(state.meetings[0]!, now) },
    { name: 'välkommen, i en kanal', card: welcomeCard(network, state.network.name, true) },
    { name: 'välkommen, i en chatt', card: welcomeCard(network, state.network.name, false) },
    { name: 'hjälp', card: helpCard(network) },
    { name: 'hjälp utan nätverk', card: helpCard() },
    { name: 'en mening', card: sentenceCard(mark('Jag känner inte till det här.')) },
  ];
}
