import type { Digest } from '../domain/digest.ts';
import { byMunicipality, daysBetween, oldestOf, type HalfYear } from '../domain/figures.ts';
import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import { reviewed, suggestions, type Suggestion } from '../domain/review.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { barChart } from './chart.ts';
import { meetingName } from './dates.ts';
import { card, heading, says, subheading, typed, type Card, type Element } from './element.ts';
import { pressed } from './pressed.ts';
import { itemRow, rowTitle } from './rows.ts';
import { headline } from './status.ts';
import { capital, counted, itemName } from './texts.ts';

const MOST_SUGGESTIONS = 6;
const MOST_SAID = 12;
const MOST_MUNICIPALITIES = 20;

function suggestionText(suggestion: Suggestion): string {
  const name = itemName(suggestion.item);
  switch (suggestion.kind) {
    case 'proposal':
      return `Någon har föreslagit ett nytt datum för ${name}`;
    case 'unanswered':
      return `${suggestion.left} av ${suggestion.of} är inte klara med ${name}`;
    case 'undated':
      return `${capital(name)} har inget datum och är ${counted(suggestion.days, 'dag', 'dagar')} gammalt`;
  }
}

function suggestionElements(state: NetworkState, now: Instant): Element[] {
  const all = suggestions(state, now).slice(0, MOST_SUGGESTIONS);
  if (all.length === 0) return [];
  return [
    subheading('Värt att titta på'),
    ...all.map((suggestion): Element => {
      const { number } = suggestion.item;
      return {
        type: 'Container',
        spacing: 'small',
        selectAction: pressed('show', `Visa ${itemName(suggestion.item)}`, { network: state.network.id, number }),
        items: [typed(`${suggestionText(suggestion)}: ${rowTitle(suggestion.item).replace(/^[^:]+: /, '')}`)],
      };
    }),
  ];
}

function municipalityElements(state: NetworkState, now: Instant): Element[] {
  const all = byMunicipality(state, now).slice(0, MOST_MUNICIPALITIES);
  if (all.length === 0) return [];
  return [
    subheading('Öppna uppdrag per kommun'),
    barChart(
      'Per kommun',
      all.map(({ name, open, overdue }) => ({
        name,
        count: open,
        color: overdue > 0 ? ('attention' as const) : ('neutral' as const),
      })),
    ),
    ...all
      .filter(({ overdue }) => overdue > 0)
      .map(({ name, open, overdue }) =>
        typed(`${name}: ${counted(overdue, 'försenat', 'försenade')} av ${open}`, {}, { spacing: 'small' }),
      ),
  ];
}

function oldestElements(state: NetworkState, now: Instant): Element[] {
  const oldest = oldestOf(state.items);
  if (oldest === undefined) return [];
  const days = counted(daysBetween(oldest.created.at, now), 'dag', 'dagar');
  return [typed(`Äldst: ${rowTitle(oldest)} (${days})`, {}, { spacing: 'small' })];
}

function saidElements(said: readonly Item[], meeting: string, state: NetworkState, now: Instant): Element[] {
  if (said.length === 0) return [];
  const left = said.length - MOST_SAID;
  return [
    subheading(`Från ${meeting}, och vad det blev av det`),
    ...said.slice(0, MOST_SAID).map((item) => itemRow(item, state, now)),
    ...(left > 0 ? [says(`… och ${left} till.`)] : []),
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
  return card(
    [
      heading(meeting ? `Genomgång inför ${meetingName(meeting, dayOf(now))}` : 'Genomgång'),
      ...(meeting ? [] : [says('Inget möte är planerat. Skriv ”nytt möte” för att planera ett.')]),
      says(headline(digest, now), { weight: 'bolder' }),
      barChart('Uppdragen', [
        { name: 'Klara', count: done.length, color: 'good' },
        { name: 'Pågående', count: dueAtMeeting.length + others.length, color: 'neutral' },
        { name: 'Försenade', count: overdue.length, color: 'attention' },
      ]),
      ...oldestElements(state, now),
      ...municipalityElements(state, now),
      ...suggestionElements(state, now),
      ...(topics.length === 0
        ? []
        : [
            subheading(`Väntar på att tas upp (${topics.length})`),
            ...topics.slice(0, MOST_SAID).map((item) => itemRow(item, state, now)),
          ]),
      ...(previous === undefined ? [] : saidElements(said, previous, state, now)),
    ],
    [
      ...(count === 0
        ? []
        : [
            button(
              'reviewStep',
              `Gå igenom ${counted(count, 'punkt', 'punkter')}`,
              { network, index: 0 },
              { style: 'positive' },
            ),
          ]),
      ...(meeting ? [button('agenda', 'Förslag till dagordning', { network, meeting: meeting.id })] : []),
      button('trends', 'Hur det går', { network }),
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
      heading('Hur det går'),
      ...(shown.length === 0 ? [says('Inget uppdrag är klart än.')] : []),
      ...(dated.length === 0
        ? []
        : [
            barChart(
              'Klara i tid, procent',
              dated.map((half) => ({ name: half.name, count: share(half), color: 'good' as const })),
            ),
          ]),
      ...shown.map((half) => {
        const time =
          half.dated === 0 ? 'inga hade datum' : `${half.inTime} av ${half.dated} med datum i tid (${share(half)} %)`;
        const took = `hälften klara inom ${counted(half.medianDays, 'dag', 'dagar')}`;
        return says(`${half.name}: ${counted(half.done, 'uppdrag klart', 'uppdrag klara')}, ${time}, ${took}.`);
      }),
      ...(whole ? [] : [says('Bara de senaste uppdragen är räknade.', { isSubtle: true })]),
    ],
    [button('review', 'Genomgång', { network: state.network.id })],
  );
}
