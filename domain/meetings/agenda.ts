import type { AgendaDraft } from './agenda-draft.ts';
import { dueDay } from '../items/due.ts';
import type { Item } from '../items/item.ts';
import { byDue } from '../items/listing.ts';
import { latestHeld, plannedMeetings, startOf, type Meeting } from './meeting.ts';
import type { NetworkState } from '../network.ts';
import type { Instant } from '../time.ts';

/** The parts that an agenda usually has, in the order that they usually come. */
export const SECTIONS = [
  ...(['opening', 'previous', 'theme', 'presentations', 'reports', 'topics', 'decide'] as const),
  ...(['meetings', 'other', 'closing'] as const),
] as const;

export type Section = (typeof SECTIONS)[number];

/** One point of an agenda. */
export interface AgendaPoint {
  readonly key: string;
  readonly section: Section | 'own';
  /** Of an own point, and the meeting's theme; what the others are called is for the cards. */
  readonly title?: string;
  readonly items: readonly Item[];
  readonly minutes: number;
  /** When it begins, local, "09:15". */
  readonly starts: string;
}

/** An agenda as it stands. */
export interface Agenda {
  readonly meeting: Meeting;
  readonly points: readonly AgendaPoint[];
  /** The meeting before, whose notes are gone through. */
  readonly previous: Meeting | undefined;
  /** The planned meeting before, which takes what is due by then, and what waits. */
  readonly earlier: Meeting | undefined;
  /** Meetings after this one. */
  readonly coming: readonly Meeting[];
  /** Minutes that the points take beyond the meeting's end; 0 where they fit. */
  readonly over: number;
  /** Minutes of the meeting that no point takes; 0 where none are left. */
  readonly spare: number;
}

/** Minutes for a section, or for each thing in it. */
const USUAL_MINUTES: Readonly<Record<Section | 'own', { readonly whole: number } | { readonly each: number }>> = {
  opening: { whole: 15 },
  previous: { whole: 10 },
  theme: { whole: 45 },
  presentations: { each: 20 },
  reports: { each: 5 },
  topics: { each: 10 },
  decide: { each: 10 },
  meetings: { whole: 5 },
  other: { whole: 10 },
  closing: { whole: 10 },
  own: { whole: 10 },
};

/** Sections that are there even where nothing is listed in them. */
const ALWAYS: ReadonlySet<Section> = new Set(['opening', 'meetings', 'other', 'closing']);

const PRESENTS = /^(?:\p{L}+\s+)?presenter/iu;
const DECIDES = /^(?:besluta|beslut|fastställ|godkänn|anta|välj|val av|ta ställning)/iu;

/** Where an item belongs on an agenda. */
function sectionOf(item: Item): Section {
  if (item.kind === 'topic') return DECIDES.test(item.title) ? 'decide' : 'topics';
  return PRESENTS.test(item.title) ? 'presentations' : 'reports';
}

/** The last of the meetings still to come that start before this one. */
function earlierPlanned(meeting: Meeting, { meetings }: NetworkState, now: Instant): Meeting | undefined {
  return plannedMeetings(meetings, now).findLast((other) => startOf(other) < startOf(meeting));
}

/** Whether an item comes up at the meeting by itself: due there or before it, or waiting for no later meeting. */
function isUp({ kind, due }: Item, meeting: Meeting, earlier: Meeting | undefined, state: NetworkState): boolean {
  const day = dueDay(due, state.meetings);
  if (due.kind === 'meeting' && due.meeting === meeting.id) return kind !== 'decision';
  if (day === undefined) return kind === 'topic' && earlier === undefined;
  return kind !== 'decision' && day <= meeting.day && (earlier === undefined || day > earlier.day);
}

/** The open items that come up at a meeting before anybody has changed its agenda, by due date. */
export function comingUp(meeting: Meeting, state: NetworkState, now: Instant): Item[] {
  const earlier = earlierPlanned(meeting, state, now);
  return byDue(
    state.items.filter((item) => isUp(item, meeting, earlier, state)),
    state.meetings,
  );
}

/** The open items that stand on the agenda at `now`; what an earlier meeting takes is on that one's. */
export function onAgenda(meeting: Meeting, draft: AgendaDraft, state: NetworkState, now: Instant): Item[] {
  const up = new Set(comingUp(meeting, state, now));
  const items = state.items.filter(
    (item) => !draft.left.includes(item.number) && (draft.added.includes(item.number) || up.has(item)),
  );
  return byDue(items, state.meetings);
}

/** The keys in the order chosen; those that the presidium hasn't placed stand after what usually comes before them. */
function ordered(keys: readonly string[], order: readonly string[]): string[] {
  const placed = order.filter((key) => keys.includes(key));
  for (const [index, key] of keys.entries()) {
    if (placed.includes(key)) continue;
    const before = keys.slice(0, index).findLast((one) => placed.includes(one));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, key);
  }
  return placed;
}

const minutesOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function timeOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function usualMinutes(section: Section | 'own', count: number): number {
  const usual = USUAL_MINUTES[section];
  return 'whole' in usual ? usual.whole : usual.each * count;
}

/**
 * The agenda of a meeting at `now`: what usually comes up, as the presidium has changed it. `said` is what was decided
 * at the meeting before, closed or not.
 */
export function agendaOf(
  state: NetworkState,
  meeting: Meeting,
  draft: AgendaDraft,
  said: readonly Item[],
  now: Instant,
): Agenda {
  const up = onAgenda(meeting, draft, state, now);
  const itemsIn = (section: Section) =>
    section === 'previous' ? said : up.filter((item) => sectionOf(item) === section);
  const isUsual = (section: Section) =>
    section === 'theme' ? meeting.theme !== '' : ALWAYS.has(section) || itemsIn(section).length > 0;
  const usual = SECTIONS.filter(isUsual);
  const own = draft.own.map(({ key }) => key);
  // Own points come before the questions that nobody has prepared.
  const keys = usual.flatMap((section): string[] => (section === 'other' ? [...own, section] : [section]));
  const shown = ordered(keys, draft.order).filter((key) => !draft.hidden.includes(key));
  let clock = minutesOfDay(meeting.from);
  const points = shown.map((key): AgendaPoint => {
    const title = key === 'theme' ? meeting.theme : draft.own.find((point) => point.key === key)?.title;
    const section = SECTIONS.find((one) => one === key) ?? 'own';
    const items = section === 'own' ? [] : itemsIn(section);
    const minutes = draft.minutes[key] ?? usualMinutes(section, items.length);
    const starts = timeOf(clock);
    clock += minutes;
    return { key, section, items, minutes, starts, ...(title === undefined ? {} : { title }) };
  });
  const past = clock - minutesOfDay(meeting.to);
  return {
    meeting,
    points,
    previous: latestHeld(
      state.meetings.filter(({ id }) => id !== meeting.id),
      now,
    ),
    earlier: earlierPlanned(meeting, state, now),
    coming: plannedMeetings(state.meetings, now).filter(({ id, day }) => id !== meeting.id && day >= meeting.day),
    over: Math.max(0, past),
    spare: Math.max(0, -past),
  };
}

/** Every key that the form of an agenda shows, in its order, those left out too. */
export function allKeys(agenda: Agenda, draft: AgendaDraft): string[] {
  const shown = agenda.points.map(({ key }) => key);
  return [...shown, ...draft.hidden.filter((key) => !shown.includes(key))];
}
