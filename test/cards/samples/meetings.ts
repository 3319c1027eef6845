import { meetingForm, meetingsCard, readMeetingForm, usualMeeting } from '../../../cards/meetings.ts';
import { itemOf, now, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';

export function meetingSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, [itemOf(mark, 1, 'Ett'), itemOf(mark, 2, 'Två')]);
  const network = state.network.id;
  const wrong = {
    day: '2027-05-03',
    from: '12:00',
    to: '09:00',
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
    { name: 'nytt möte', card: meetingForm(network, OPERATION, usualMeeting) },
    {
      name: 'nytt möte med fel',
      card: meetingForm(network, OPERATION, wrong, 'problems' in read ? read.problems : {}),
    },
  ];
}
