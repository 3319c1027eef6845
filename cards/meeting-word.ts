import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import { dueAt } from '../domain/planning.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { dueText, meetingName, meetingTime } from './dates.ts';
import { card, heading, labelled, says, subheading, type Action, type Card, type Element } from './element.ts';
import { rowTitle } from './rows.ts';
import { capital, counted } from './texts.ts';

function headingFor(meeting: Meeting, before: Meeting | undefined, now: Instant): string {
  const was = before ?? meeting;
  const name = capital(meetingName(was, dayOf(now)));
  if (meeting.cancelled) return `${name} är inställt`;
  if (was.cancelled) return `${name} blir av`;
  return was.day === meeting.day ? `${name} är ändrat` : `${name} är flyttat`;
}

/** The link to a meeting that is held from afar. */
export function joinActions({ link }: Meeting): Action[] {
  return link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Anslut till mötet', url: link }];
}

/** Things that are told of before the rest is counted. */
const MOST_ROWS = 12;

/** " 3 punkter som ska vara klara till mötet följer med." */
export function followText(count: number): string {
  return count === 0
    ? ''
    : ` ${counted(count, 'punkt som ska vara klar', 'punkter som ska vara klara')} till mötet följer med.`;
}

/** What follows a meeting that is on, and where what was due at one that is cancelled has gone. */
function dueElements(meeting: Meeting, elsewhere: readonly Item[], state: NetworkState, now: Instant): Element[] {
  if (!meeting.cancelled) {
    const count = dueAt(meeting, state.items).length;
    return count === 0 ? [] : [says(followText(count).trim())];
  }
  if (elsewhere.length === 0) return [];
  const left = elsewhere.length - MOST_ROWS;
  const when = ({ due }: Item) => dueText(due, state.meetings, dayOf(now)) ?? 'inget datum';
  return [
    subheading('Det som skulle vara klart till mötet'),
    ...elsewhere.slice(0, MOST_ROWS).map((item) => labelled(`${rowTitle(item)}:`, when(item))),
    ...(left > 0 ? [says(`… och ${left} till.`)] : []),
  ];
}

/**
 * Says to everyone that a meeting is moved, cancelled or on again; `before` is how it stood, and `elsewhere` is what was due
 * at it and is due at another time now.
 */
export function changedCard(
  meeting: Meeting,
  before: Meeting | undefined,
  elsewhere: readonly Item[],
  state: NetworkState,
  now: Instant,
): Card {
  const time = says(`Tid: ${meetingTime(meeting, dayOf(now))}`, { weight: 'bolder', spacing: 'small' });
  const place = meeting.place === '' ? [] : [labelled('Plats:', meeting.place)];
  return card(
    [
      heading(headingFor(meeting, before, now)),
      ...(meeting.theme === '' ? [] : [labelled('Tema:', meeting.theme)]),
      ...(meeting.cancelled ? [] : [time, ...place]),
      ...dueElements(meeting, elsewhere, state, now),
    ],
    [
      ...(meeting.cancelled ? [] : joinActions(meeting)),
      button('meeting', 'Visa mötet', { network: state.network.id, meeting: meeting.id }),
    ],
  );
}
