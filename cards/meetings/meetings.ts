import { standing, type Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { countDueAt } from '../../domain/meetings/planning.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { meetingTime } from '../parts/dates.ts';
import { card, heading, says, subheading, success, typed, type Card, type Element } from '../parts/element.ts';
import { pressed } from '../parts/pressed.ts';
import { capital, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Held meetings that the card still shows. */
const HELD_SHOWN = 5;

const { list } = words.meeting;

function meetingRow(meeting: Meeting, state: NetworkState, now: Instant): Element {
  const count = countDueAt(meeting, state.items);
  const stands = standing(meeting, now);
  const what = [
    meeting.theme,
    meeting.place,
    meeting.chair === undefined ? '' : list.chair(meeting.chair.name),
    count === undefined ? '' : stands === 'planned' ? list.due(count) : list.wereDue(count),
  ];
  const time = [capital(meetingTime(meeting, dayOf(now))), ...(stands === 'cancelled' ? [list.cancelled] : [])];
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    selectAction: pressed('meeting', words.meeting.press.show, { network: state.network.id, meeting: meeting.id }),
    items: [
      typed(time.join(' · '), { weight: 'bolder' }),
      typed(what.filter(Boolean).join(' · ') || list.undecided, { isSubtle: true }, { spacing: 'none' }),
    ],
  };
}

/** The meetings: coming ones first, then the latest held. `runs` is false where only one who may not plan any reads it. */
export function meetingsCard(state: NetworkState, now: Instant, banner?: string, runs = true): Card {
  const coming = state.meetings.filter((meeting) => standing(meeting, now) === 'planned');
  const past = state.meetings
    .filter((meeting) => standing(meeting, now) !== 'planned' && !meeting.undone)
    .slice(-HELD_SHOWN)
    .reverse();
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading(list.heading),
      ...(coming.length === 0 ? [says(list.none)] : coming.map((one) => meetingRow(one, state, now))),
      ...(past.length === 0 ? [] : [subheading(list.past), ...past.map((one) => meetingRow(one, state, now))]),
    ],
    runs
      ? [
          button('plan', press.plan, { network: state.network.id }),
          button('planSeveral', words.planning.several.heading, { network: state.network.id }),
        ]
      : [],
  );
}
