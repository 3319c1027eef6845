import type { Digest } from '../../domain/meetings/digest.ts';
import type { Item } from '../../domain/items/item.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Member, NetworkState } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { barChart } from '../parts/chart.ts';
import { dayText, meetingTime } from '../parts/dates.ts';
import { card, heading, labelled, says, subheading, type Card, type Element } from '../parts/element.ts';
import { callingOn } from '../parts/mentions.ts';
import { itemRow, type First } from '../parts/rows.ts';
import { capital, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Rows in one part of the card: what is more is counted, so that four full parts stay below what Teams takes. */
const MOST_ROWS = 12;

/** "Inför mötet 1 juni: 7 pågående, 2 försenade, 5 klara sedan förra mötet"; "hittills" where no meeting was held yet. */
export function headline({ meeting, previous, done, overdue, dueAtMeeting, others }: Digest, now: Instant): string {
  const when = meeting ? words.status.before(dayText(meeting.day, dayOf(now))) : words.status.name;
  const going = dueAtMeeting.length + others.length;
  return words.status.headline(when, going, overdue.length, done.length, previous !== undefined);
}

function meetingElement(meeting: Meeting, today: Day): Element {
  const about = [meeting.place, meeting.theme].filter(Boolean).join(' · ');
  const time = capital(meetingTime(meeting, today));
  return about === '' ? says(time, { spacing: 'small' }) : labelled(`${time} ·`, about);
}

type Row = (item: Item) => Element;

function rowsOf(items: readonly Item[], row: Row): Element[] {
  const left = items.length - MOST_ROWS;
  return [...items.slice(0, MOST_ROWS).map(row), ...(left > 0 ? [says(words.status.moreInList(left))] : [])];
}

function part(title: (count: number) => string, items: readonly Item[], row: Row): Element[] {
  return items.length === 0 ? [] : [subheading(title(items.length)), ...rowsOf(items, row)];
}

/**
 * Läget inför mötet: where things stand, for everyone. What is neither overdue nor due at the meeting is folded. `called`
 * are the members whom the post calls on; none where it only answers. `first` is its only reader's own.
 */
export function statusCard(
  digest: Digest,
  state: NetworkState,
  now: Instant,
  called: readonly Member[] = [],
  first?: First,
): Card {
  const { meeting, done, overdue, dueAtMeeting, others, topics } = digest;
  const network = state.network.id;
  const { chart } = words.status;
  const row: Row = (item) => itemRow(item, state, now, first);
  const folded = rowsOf(others, row);
  const { elements, entities } = callingOn(words.status.called, called);
  const shown = card(
    [
      heading(meeting ? words.status.beforeMeeting : words.status.name),
      says(headline(digest, now), { weight: 'bolder' }),
      ...(meeting ? [meetingElement(meeting, dayOf(now))] : []),
      barChart(chart.title, [
        { name: chart.done, count: done.length, color: 'good' },
        { name: chart.going, count: dueAtMeeting.length + others.length, color: 'neutral' },
        { name: chart.overdue, count: overdue.length, color: 'attention' },
      ]),
      ...elements,
      ...part(words.status.part.overdue, overdue, row),
      ...part(words.status.part.dueAtMeeting, dueAtMeeting, row),
      ...part(words.status.part.topics, topics, row),
      ...(others.length === 0
        ? []
        : [
            {
              type: 'Container',
              id: 'others',
              isVisible: false,
              items: [subheading(words.status.part.others(others.length)), ...folded],
            },
          ]),
    ],
    [
      ...(others.length === 0
        ? []
        : [
            {
              type: 'Action.ToggleVisibility',
              title: words.status.showOthers(others.length),
              targetElements: ['others'],
            },
          ]),
      button('list', press.list, { network, filter: '' }),
      button('new', press.new, { network }),
    ],
  );
  return entities.length === 0 ? shown : { ...shown, msteams: { entities } };
}
