import { cancelForm } from '../../../cards/meetings/cancel-meeting.ts';
import {
  changeMeetingForm,
  meetingForm,
  meetingValues,
  readMeetingForm,
  usualMeeting,
} from '../../../cards/meetings/meeting-form.ts';
import { meetingDetails } from '../../../cards/meetings/meeting.ts';
import { meetingsCard } from '../../../cards/meetings/meetings.ts';
import { presentForm } from '../../../cards/meetings/present.ts';
import { severalForm } from '../../../cards/meetings/several-meetings.ts';
import { itemOf, memberId, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function meetingSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, [itemOf(mark, 1, 'Ett'), itemOf(mark, 2, 'Två')]);
  const network = state.network.id;
  const [held, coming] = [state.meetings[0]!, state.meetings.find(({ id }) => id === 'm4')!];
  const chair = { kind: 'municipality', name: mark('Hjo') } as const;
  const secretary = { kind: 'member', id: memberId(1), name: mark('Erik Lund') } as const;
  const led = { ...coming, chair, secretary, link: 'https://teams.microsoft.com/l/meetup-join/1' };
  const present = [{ id: memberId(0), name: mark('Anna Berg') }, { name: mark('Gäst Gästsson') }];
  const due = [1, 2, 3].map((number) =>
    itemOf(mark, number, `Ska vara klart ${number}`, { due: { kind: 'meeting', meeting: 'm4' } }),
  );
  const busy = { ...state, items: due };
  const wrong = {
    ...usualMeeting,
    ...{ day: '2027-05-03', from: '12:00', to: '09:00' },
    place: mark('p'.repeat(201)),
    theme: mark('t'.repeat(201)),
  };
  const read = readMeetingForm(wrong, now);
  return [
    { name: 'möten', card: meetingsCard(state, now) },
    { name: 'inga', card: meetingsCard({ ...state, meetings: [] }, now) },
    {
      name: 'planerat nyss',
      card: meetingsCard(state, now, 'Mötet är planerat. 2 punkter som väntade på nästa möte följer nu det.'),
    },
    { name: 'nytt möte', card: meetingForm(state, OPERATION, usualMeeting) },
    { name: 'flera möten', card: severalForm(network, OPERATION, '') },
    {
      name: 'flera möten med fel',
      card: severalForm(network, OPERATION, mark('26 januari 9-12\nblåbär'), [
        { line: mark('blåbär'), problem: 'no-day' },
        { line: mark('26 januari 9-12'), problem: 'taken' },
      ]),
    },
    { name: 'ett möte', card: meetingDetails(led, busy, now) },
    { name: 'ett möte flyttat nyss', card: meetingDetails(led, busy, now, { banner: 'Flyttat.', undo: OPERATION }) },
    { name: 'ett möte som har varit', card: meetingDetails({ ...held, present }, state, now) },
    { name: 'ett möte som är inställt', card: meetingDetails({ ...led, cancelled: true }, state, now) },
    {
      name: 'ändra möte, någon annan var före',
      card: changeMeetingForm(state, led, OPERATION, meetingValues(led), { stale: 'Någon annan har ändrat mötet.' }),
    },
    { name: 'ställ in', card: cancelForm(led, busy, now, OPERATION) },
    { name: 'ställ in, inget kopplat', card: cancelForm(led, state, now, OPERATION) },
    {
      name: 'ställ in, fel',
      card: cancelForm(led, busy, now, OPERATION, {
        pressed: {
          ...{ network, meeting: 'm4', operation: OPERATION, revision: 1, reason: mark('Sjukdom') },
          ...{ due1: 'date', day1: '', due2: 'none' },
        },
        wrong: [1],
      }),
    },
    { name: 'närvarande', card: presentForm({ ...held, present }, state, now, OPERATION) },
    {
      name: 'nytt möte med fel',
      card: meetingForm(state, OPERATION, wrong, 'problems' in read ? read.problems : {}),
    },
  ];
}
