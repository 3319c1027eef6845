import { standing, type Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import { dueAt } from '../domain/planning.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { meetingTime } from './dates.ts';
import { card, heading, says, subheading, success, typed, type Card, type Element } from './element.ts';
import { pressed } from './pressed.ts';
import { capital, counted, press } from './texts.ts';

/** Held meetings that the card still shows. */
const HELD_SHOWN = 5;

const dueCount = (count: number, coming: boolean) =>
  coming
    ? `${counted(count, 'punkt ska vara klar', 'punkter ska vara klara')} då`
    : `${counted(count, 'punkt skulle vara klar', 'punkter skulle vara klara')} då`;

function meetingRow(meeting: Meeting, state: NetworkState, now: Instant): Element {
  const count = dueAt(meeting, state.items).length;
  const what = [
    meeting.theme,
    meeting.place,
    meeting.chair === undefined ? '' : `ordförande ${meeting.chair.name}`,
    count > 0 ? dueCount(count, standing(meeting, now) === 'planned') : '',
  ];
  const stands = standing(meeting, now) === 'cancelled' ? ' · inställt' : '';
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    selectAction: pressed('meeting', 'Visa mötet', { network: state.network.id, meeting: meeting.id }),
    items: [
      typed(capital(meetingTime(meeting, dayOf(now))) + stands, { weight: 'bolder' }),
      typed(
        what.filter(Boolean).join(' · ') || 'Tema och plats är inte satta',
        { isSubtle: true },
        { spacing: 'none' },
      ),
    ],
  };
}

/** The meetings: coming ones first, then the latest held. `runs` is false where only one who may not plan any reads it. */
export function meetingsCard(state: NetworkState, now: Instant, banner?: string, runs = true): Card {
  const coming = state.meetings.filter((meeting) => standing(meeting, now) === 'planned');
  const past = state.meetings
    .filter((meeting) => standing(meeting, now) !== 'planned')
    .slice(-HELD_SHOWN)
    .reverse();
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      heading('Möten'),
      ...(coming.length === 0 ? [says('Inget möte är planerat.')] : coming.map((one) => meetingRow(one, state, now))),
      ...(past.length === 0
        ? []
        : [subheading('Har varit eller är inställda'), ...past.map((one) => meetingRow(one, state, now))]),
    ],
    runs
      ? [
          button('plan', press.plan, { network: state.network.id }),
          button('planSeveral', 'Flera möten', { network: state.network.id }),
        ]
      : [],
  );
}
