import { rehomedCard } from '../../../cards/people/rehomed.ts';
import { changedCard } from '../../../cards/meetings/meeting-word.ts';
import { helpCard } from '../../../cards/help.ts';
import { privateWelcomeCard, sentenceCard, welcomeCard } from '../../../cards/messages.ts';
import { laterCard, notesCard, reminderCard, reviewCard } from '../../../cards/items/reminder.ts';
import { askUndoCard } from '../../../cards/items/undo.ts';
import { unreachedCard, unreachedNamesCard } from '../../../cards/people/unreached.ts';
import { changeOf } from '../../../domain/apply.ts';
import { owesPart, partOf } from '../../../domain/notices/bundle.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import { memberId, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { tenItems } from './lists.ts';
import { pollOf } from './polls.ts';

export function messageSamples(mark: Mark): Sample[] {
  const items = tenItems(mark);
  const state = sampleState(mark, items);
  const network = state.network.id;
  const remind = (from: number, to: number, notesOf: readonly Meeting[] = []) =>
    reminderCard({
      reminded: items.slice(from, to).map((item, index) => ({ item, overdue: from + index < 2 })),
      reviewOf: [],
      notesOf,
      pollsOf: [],
      mine: (item) => partOf(item, memberId(0), state),
      owes: (item) => owesPart(item, memberId(0), state),
      state,
      now,
    });
  const meeting = { ...state.meetings.at(-1)!, link: 'https://teams.microsoft.com/l/meetup-join/1' };
  const unreached = state.members.slice(0, 3).map((member, index) => ({
    member,
    told: index === 1 ? [mark('Uppdrag 14: ett nytt datum är föreslaget')] : [],
    reminded: items.slice(0, index + 1).map((item, at) => ({ item, overdue: at === 0 })),
    reviewOf: state.meetings.slice(0, index),
    notesOf: state.meetings.slice(0, index),
    pollsOf: index === 2 ? [pollOf(mark)] : [],
  }));
  const by = { id: memberId(0), name: mark('Anna Berg') };
  return [
    { name: 'kanalen är borttagen', card: rehomedCard(mark('Allmänt')) },
    { name: 'de som inte nås privat', card: unreachedCard(unreached, state, now) },
    { name: 'till presidiet om dem som inte nås', card: unreachedNamesCard(unreached, state) },
    { name: 'påminnelse om ett', card: remind(2, 3) },
    { name: 'påminnelse om vad andra ska göra', card: remind(4, 5) },
    { name: 'ett försenat', card: remind(0, 1) },
    { name: 'påminnelse om flera', card: remind(0, 5) },
    { name: 'påminnelse om ett, och om anteckningar', card: remind(2, 3, state.meetings.slice(0, 1)) },
    { name: 'bara om anteckningar', card: remind(0, 0, state.meetings.slice(0, 1)) },
    { name: 'påminn senare', card: laterCard(items.slice(0, 2), ['2027-05-21', '2027-05-24'], state, now) },
    { name: 'dags att planera, i kanalen', card: reviewCard(meeting, now) },
    { name: 'ett möte är flyttat', card: changedCard(meeting, { ...meeting, day: '2027-05-28' }, [], state, now) },
    {
      name: 'ett möte är inställt',
      card: changedCard({ ...meeting, cancelled: true }, meeting, items.slice(0, 3), state, now),
    },
    { name: 'ett möte blir av ändå', card: changedCard(meeting, { ...meeting, cancelled: true }, [], state, now) },
    { name: 'om anteckningar, i kanalen', card: notesCard(state.meetings[0]!, now) },
    { name: 'välkommen, i en kanal', card: welcomeCard(network, state.network.name, true) },
    { name: 'välkommen, i en chatt', card: welcomeCard(network, state.network.name, false) },
    { name: 'välkommen, privat', card: privateWelcomeCard([state.network.name, 'Göteborgsregionen']) },
    { name: 'hjälp', card: helpCard(state) },
    { name: 'hjälp utan nätverk', card: helpCard() },
    {
      name: 'ångra något äldre',
      card: askUndoCard(
        { id: 'o1', by, at: '2027-05-18T12:00:00.000Z', verb: 'captured', touched: [] },
        changeOf(state, { operation: 'o2', by, at: now }, 'undone', { items }),
        network,
        now,
      ),
    },
    { name: 'en mening', card: sentenceCard(mark('Jag känner inte till det här.')) },
  ];
}
