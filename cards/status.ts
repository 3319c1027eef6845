import type { Digest } from '../domain/digest.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Member, NetworkState } from '../domain/network.ts';
import { dayOf, type Day, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { barChart } from './chart.ts';
import { dayText, meetingTime } from './dates.ts';
import { card, heading, labelled, says, subheading, type Card, type Element } from './element.ts';
import { callingOn } from './mentions.ts';
import { itemRow } from './rows.ts';
import { capital, counted, press } from './texts.ts';

/** Rows in one part of the card: what is more is counted, so that four full parts stay below what Teams takes. */
const MOST_ROWS = 12;

/** "Inför mötet 1 juni: 7 pågående, 2 försenade, 5 klara sedan förra mötet"; "hittills" where no meeting was held yet. */
export function headline({ meeting, previous, done, overdue, dueAtMeeting, others }: Digest, now: Instant): string {
  const when = meeting ? `Inför mötet ${dayText(meeting.day, dayOf(now))}` : 'Läget';
  const going = dueAtMeeting.length + others.length;
  const late = counted(overdue.length, 'försenat', 'försenade');
  const since = previous ? 'sedan förra mötet' : 'hittills';
  return `${when}: ${going} pågående, ${late}, ${counted(done.length, 'klart', 'klara')} ${since}`;
}

function meetingElement(meeting: Meeting, today: Day): Element {
  const about = [meeting.place, meeting.theme].filter(Boolean).join(' · ');
  const time = capital(meetingTime(meeting, today));
  return about === '' ? says(time, { spacing: 'small' }) : labelled(`${time} ·`, about);
}

function rowsOf(items: readonly Item[], state: NetworkState, now: Instant): Element[] {
  const left = items.length - MOST_ROWS;
  return [
    ...items.slice(0, MOST_ROWS).map((item) => itemRow(item, state, now)),
    ...(left > 0 ? [says(`… och ${left} till. Skriv ”lista” för att se allt.`)] : []),
  ];
}

function part(title: string, items: readonly Item[], state: NetworkState, now: Instant): Element[] {
  return items.length === 0 ? [] : [subheading(`${title} (${items.length})`), ...rowsOf(items, state, now)];
}

/**
 * Läget inför mötet: where things stand, for everyone. What is neither overdue nor due at the meeting is folded. `called`
 * are the members whom the post calls on; none where it only answers.
 */
export function statusCard(digest: Digest, state: NetworkState, now: Instant, called: readonly Member[] = []): Card {
  const { meeting, done, overdue, dueAtMeeting, others, topics } = digest;
  const network = state.network.id;
  const folded = rowsOf(others, state, now);
  const { elements, entities } = callingOn('Har något kvar att göra:', called);
  const shown = card(
    [
      heading(meeting ? 'Läget inför mötet' : 'Läget'),
      says(headline(digest, now), { weight: 'bolder' }),
      ...(meeting ? [meetingElement(meeting, dayOf(now))] : []),
      barChart('Uppdragen', [
        { name: 'Klara', count: done.length, color: 'good' },
        { name: 'Pågående', count: dueAtMeeting.length + others.length, color: 'neutral' },
        { name: 'Försenade', count: overdue.length, color: 'attention' },
      ]),
      ...elements,
      ...part('Försenade', overdue, state, now),
      ...part('Ska vara klara till mötet', dueAtMeeting, state, now),
      ...part('Att ta upp', topics, state, now),
      ...(others.length === 0
        ? []
        : [
            {
              type: 'Container',
              id: 'others',
              isVisible: false,
              items: [subheading(`Övriga (${others.length})`), ...folded],
            },
          ]),
    ],
    [
      ...(others.length === 0
        ? []
        : [{ type: 'Action.ToggleVisibility', title: `Visa övriga (${others.length})`, targetElements: ['others'] }]),
      button('list', press.list, { network, filter: '' }),
      button('new', press.new, { network }),
    ],
  );
  return entities.length === 0 ? shown : { ...shown, msteams: { entities } };
}
