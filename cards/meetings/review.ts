import type { Digest } from '../../domain/meetings/digest.ts';
import { byMunicipality, daysBetween, oldestOf, type HalfYear } from '../../domain/registers/figures.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { reviewed, suggestions, type Suggestion } from '../../domain/meetings/review.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { barChart } from '../parts/chart.ts';
import { meetingName } from '../parts/dates.ts';
import { card, heading, says, subheading, typed, type Card, type Element } from '../parts/element.ts';
import { pressed } from '../parts/pressed.ts';
import { itemRow, rowTitle } from '../parts/rows.ts';
import { headline } from './status.ts';
import { itemName } from '../parts/texts.ts';
import { words } from '../words.ts';

const { trends } = words.review;

const MOST_SUGGESTIONS = 6;
const MOST_SAID = 12;
const MOST_MUNICIPALITIES = 20;

function suggestionText(suggestion: Suggestion): string {
  const name = itemName(suggestion.item);
  const { proposal, unanswered, undated } = words.review.worthALook;
  switch (suggestion.kind) {
    case 'proposal':
      return proposal(name);
    case 'unanswered':
      return unanswered(name, suggestion.left, suggestion.of);
    case 'undated':
      return undated(name, suggestion.days);
  }
}

function suggestionElements(state: NetworkState, now: Instant): Element[] {
  const all = suggestions(state, now).slice(0, MOST_SUGGESTIONS);
  if (all.length === 0) return [];
  return [
    subheading(words.review.worthALook.heading),
    ...all.map((suggestion): Element => {
      const { number } = suggestion.item;
      return {
        type: 'Container',
        spacing: 'small',
        selectAction: pressed('show', words.common.showItem(itemName(suggestion.item)), {
          network: state.network.id,
          number,
        }),
        items: [typed(`${suggestionText(suggestion)}: ${rowTitle(suggestion.item).replace(/^[^:]+: /, '')}`)],
      };
    }),
  ];
}

function municipalityElements(state: NetworkState, now: Instant): Element[] {
  const all = byMunicipality(state, now).slice(0, MOST_MUNICIPALITIES);
  if (all.length === 0) return [];
  return [
    subheading(words.review.municipalities.heading),
    barChart(
      words.review.municipalities.chart,
      // One bar is one colour; what is late of it is told below. A stacked chart draws at most four bars, all as long.
      all.map(({ name, open }) => ({ name, count: open, color: 'neutral' as const })),
    ),
    ...all
      .filter(({ overdue }) => overdue > 0)
      .map(({ name, open, overdue }) =>
        typed(words.review.municipalities.overdue(name, overdue, open), {}, { spacing: 'small' }),
      ),
  ];
}

function oldestElements(state: NetworkState, now: Instant): Element[] {
  const oldest = oldestOf(state.items);
  if (oldest === undefined) return [];
  const days = daysBetween(oldest.created.at, now);
  return [typed(words.review.oldest(rowTitle(oldest), days), {}, { spacing: 'small' })];
}

function saidElements(said: readonly Item[], meeting: string, state: NetworkState, now: Instant): Element[] {
  if (said.length === 0) return [];
  const left = said.length - MOST_SAID;
  return [
    subheading(words.review.cameOf(meeting)),
    ...said.slice(0, MOST_SAID).map((item) => itemRow(item, state, now)),
    ...(left > 0 ? [says(words.common.moreLeft(left))] : []),
  ];
}

/** What the presidium looks at before a meeting: figures, what stands out, and what came of the last meeting. */
export function reviewOverview(
  digest: Digest,
  said: readonly Item[],
  previous: string | undefined,
  state: NetworkState,
  now: Instant,
): Card {
  const { meeting, done, overdue, dueAtMeeting, others, topics } = digest;
  const network = state.network.id;
  const count = reviewed(state).length;
  const { chart } = words.status;
  return card(
    [
      heading(meeting ? words.review.before(meetingName(meeting, dayOf(now))) : words.review.name),
      ...(meeting ? [] : [says(words.review.noMeeting)]),
      says(headline(digest, now), { weight: 'bolder' }),
      barChart(chart.title, [
        { name: chart.done, count: done.length, color: 'good' },
        { name: chart.going, count: dueAtMeeting.length + others.length, color: 'neutral' },
        { name: chart.overdue, count: overdue.length, color: 'attention' },
      ]),
      ...oldestElements(state, now),
      ...municipalityElements(state, now),
      ...suggestionElements(state, now),
      ...(topics.length === 0
        ? []
        : [
            subheading(words.review.topics(topics.length)),
            ...topics.slice(0, MOST_SAID).map((item) => itemRow(item, state, now)),
          ]),
      ...(previous === undefined ? [] : saidElements(said, previous, state, now)),
    ],
    [
      ...(count === 0
        ? []
        : [button('reviewStep', words.review.press.start(count), { network, index: 0 }, { style: 'positive' })]),
      ...(meeting ? [button('agenda', words.agenda.draft, { network, meeting: meeting.id })] : []),
      button('trends', trends.name, { network }),
    ],
  );
}

/** How fast assignments get done and how many in time, half-year by half-year. */
export function trendsCard(halves: readonly HalfYear[], state: NetworkState, whole: boolean): Card {
  const shown = halves.slice(-6);
  const share = ({ inTime, dated }: HalfYear) => Math.round((inTime / dated) * 100);
  const dated = shown.filter(({ dated }) => dated > 0);
  return card(
    [
      heading(trends.name),
      ...(shown.length === 0 ? [says(trends.none)] : []),
      ...(dated.length === 0
        ? []
        : [
            barChart(
              trends.inTime,
              dated.map((half) => ({ name: half.name, count: share(half), color: 'good' as const })),
            ),
          ]),
      ...shown.map((half) => {
        const { name, done, inTime, dated, medianDays } = half;
        return says(trends.half(name, done, inTime, dated, share(half), medianDays));
      }),
      ...(whole ? [] : [says(trends.onlyLatest, { isSubtle: true })]),
    ],
    [button('review', words.review.name, { network: state.network.id })],
  );
}
