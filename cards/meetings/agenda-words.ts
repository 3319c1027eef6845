import type { Agenda, AgendaPoint, Section } from '../../domain/meetings/agenda.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { dayText, dueText, meetingTime } from '../parts/dates.ts';
import { stateText } from '../parts/standing.ts';
import { capital, itemName, joined } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What the usual points are called. */
const TITLES: Readonly<Record<Section, string>> = words.agenda.points;

/** The title of a point by its key; of an own point what the presidium has called it. `previous` is the day of the meeting before. */
export function pointTitle(key: string, own: string | undefined, previous?: string): string {
  if (own !== undefined) return key === 'theme' ? words.agenda.themePoint(own) : own;
  if (key === 'previous' && previous !== undefined) return words.agenda.previousFrom(previous);
  return Object.hasOwn(TITLES, key) ? TITLES[key as Section] : key;
}

/** "9 av 15 klara, försenat". */
function standsText(item: Item, state: NetworkState, today: Day): string {
  const done = item.lines.filter((line) => line.done).length;
  const stands = stateText(item, state, today).toLowerCase();
  if (item.state !== 'open' || done === 0) return stands;
  return words.agenda.partlyDone(words.common.progress(done, item.lines.length), stands);
}

const partiesOf = ({ lines }: Item) => joined(lines.map(({ party }) => party.name));

/** "Presenterar Bästa skola" is "Bästa skola" where it stands under Presentationer. */
const presented = ({ title }: Item) => capital(title.replace(/^(?:\p{L}+\s+)?presenter\p{L}*\s+/iu, ''));

function itemLine(section: AgendaPoint['section'], item: Item, state: NetworkState, now: Instant): string {
  const today = dayOf(now);
  const [parties, name] = [partiesOf(item), capital(itemName(item))];
  if (section === 'presentations') return `${parties === '' ? name : parties}: ${presented(item)}`;
  if (section === 'previous') return `${name}: ${item.title} – ${standsText(item, state, today)}`;
  if (section === 'reports') {
    const due = dueText(item.due, state.meetings, today);
    const details = [parties, due, standsText(item, state, today)].filter((part) => part !== undefined && part !== '');
    return `${name}: ${item.title} (${details.join(', ')})`;
  }
  return `${item.title} (${state.network.code} ${item.number})`;
}

/** What stands under a point, a line each. */
export function pointLines(point: AgendaPoint, agenda: Agenda, state: NetworkState, now: Instant): string[] {
  if (point.section === 'meetings') {
    if (agenda.coming.length === 0) return [words.agenda.nothingPlanned];
    return agenda.coming.map((meeting) => {
      const what = [capital(meetingTime(meeting, dayOf(now))), meeting.place, meeting.theme];
      return what.filter(Boolean).join(', ');
    });
  }
  return point.items.map((item) => itemLine(point.section, item, state, now));
}

/** The points in words, in order: when each begins, what it is called, and what stands under it. */
export function agendaPoints(
  agenda: Agenda,
  state: NetworkState,
  now: Instant,
): { readonly starts: string; readonly title: string; readonly minutes: number; readonly lines: readonly string[] }[] {
  const previous = agenda.previous && dayText(agenda.previous.day, dayOf(now));
  return agenda.points.map((point) => ({
    starts: point.starts,
    title: pointTitle(point.key, point.title, previous),
    minutes: point.minutes,
    lines: pointLines(point, agenda, state, now),
  }));
}

/** "Tisdag 1 juni 2027 09:00–12:00, Hjo, tema Bästa skola". */
export function meetingLine({ meeting }: Agenda, now: Instant): string {
  const theme = meeting.theme === '' ? '' : words.agenda.theme(meeting.theme);
  return [capital(meetingTime(meeting, dayOf(now))), meeting.place, theme].filter(Boolean).join(', ');
}

/** The agenda as plain text, to be copied into an invitation. */
export function agendaText(agenda: Agenda, state: NetworkState, now: Instant): string {
  const points = agendaPoints(agenda, state, now).flatMap(({ starts, title, lines }, index) => [
    `${index + 1}. ${title} (${starts})`,
    ...lines.map((line) => `   - ${line}`),
  ]);
  const { chair, secretary, link } = agenda.meeting;
  const led = [
    ...(chair ? [`${words.meeting.chair} ${chair.name}`] : []),
    ...(secretary ? [`${words.meeting.secretary} ${secretary.name}`] : []),
    ...(link === undefined ? [] : [`${words.meeting.link} ${link}`]),
  ];
  return [words.agenda.copied(state.network.name), meetingLine(agenda, now), ...led, '', ...points].join('\n');
}
