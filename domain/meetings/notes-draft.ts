import { LONGEST_NOTE, titled } from '../items/item.ts';
import type { NoteItem, NoteKind } from '../swedish/notes/note-item.ts';
import type { Meeting } from './meeting.ts';
import { hoursSaid, readMeetingLines, USUAL_HOURS } from './meeting-lines.ts';
import { themeAndPlace } from './meeting-place.ts';
import { lineOf } from './meeting-told.ts';
import { onDay } from './next-told.ts';
import { dayDoubt, PROPOSED, type Doubt } from './notes-doubt.ts';
import { municipalitiesWithMembers } from '../people/members.ts';
import { outsideBody } from '../people/outside.ts';
import { rosterOf, type NetworkState } from '../network.ts';
import { partyKey, type Author, type Party } from '../items/party.ts';
import type { MeetingFields } from './planning.ts';
import { capitalised } from '../swedish/words/letters.ts';
import { readParties } from '../swedish/who/name.ts';
import { dayOf, isDay, type Day, type Instant } from '../time.ts';
import type { Captured } from '../items/capture.ts';
import { noDue, type Due } from '../items/due.ts';

/** Something found in notes, as it will be saved if it stays ticked. */
export type Find = {
  readonly quote: string;
  /** The rule that found it. */
  readonly rule: string;
  readonly ticked: boolean;
  /** What to look at: why it isn't ticked from the start, or what the notes don't say. */
  readonly doubt?: Doubt | undefined;
  /** The number of an open item that says the same with another date. */
  readonly like?: number | undefined;
} & (
  { readonly kind: 'meeting'; readonly meeting: MeetingFields } | { readonly kind: 'item'; readonly item: Captured }
);

/** A page of notes has some ten; more than this is no notes, and more than anyone would look through. */
export const MOST_FINDS = 300;

/** Notes that were read and not yet saved; erased after `expires`. */
export interface NotesDraft {
  readonly id: string;
  readonly expires: Day;
  readonly by: Author;
  readonly at: Instant;
  /** The notes as pasted; more is added while they go on in the next message. */
  readonly text: string;
  /** The meeting the notes are from. */
  readonly saidAt?: string | undefined;
  /** The day that dates count from, where the notes tell it; else that is the day they were read. */
  readonly date?: Day | undefined;
  readonly finds: readonly Find[];
  /** What was found and is saved already, by number. */
  readonly known: readonly number[];
}

/** Who a name in notes is: those of the roster that it means, else an outside body as written. A name that fits several isn't sure. */
function partiesOf(written: string, state: NetworkState): { parties: Party[]; sure: boolean } {
  const read = readParties(written, rosterOf(state));
  if (!read.ok) return { parties: [outsideBody(written, state)], sure: read.problem !== 'ambiguous' };
  const everyone = read.everyone ? municipalitiesWithMembers(state) : [];
  return {
    parties: [...everyone.map((name): Party => ({ kind: 'municipality', name })), ...read.parties],
    sure: true,
  };
}

/** What a note says is due, as an item has it. */
function dueOf({ due }: NoteItem, next: Due | undefined, meetings: readonly Meeting[], now: Instant): Due {
  if (due.kind === 'none') return due;
  if (due.kind === 'next-meeting') return next ?? noDue;
  return isDay(due.day) ? onDay(due.day, meetings, now) : noDue;
}

/** The hours of a meeting of which only the start is known. */
function hoursFrom(time: string | undefined): { from: string; to: string } {
  if (time === undefined) return USUAL_HOURS;
  const end = Math.min(Number(time.slice(0, 2)) + 3, 23);
  return { from: time, to: `${String(end).padStart(2, '0')}:${time < '23:00' ? time.slice(3) : '59'}` };
}

const WE_MEET = /^vi\s+(?:ses|träffas|möts|samlas)(?:\s+igen)?\s*/iu;

/** A meeting as its sentence tells it: hours, place and theme beside its day. */
function meetingOf({ quote, title, time }: NoteItem, day: Day): MeetingFields {
  const told = readMeetingLines(lineOf(quote, day), day).find((line) => 'fields' in line && line.fields.day === day);
  if (told === undefined || !('fields' in told)) {
    // On a day that isn't said in full: "Vi ses efter sommaren i Hjo".
    return { day, ...hoursFrom(time), ...themeAndPlace(title.replace(WE_MEET, ''), day) };
  }
  const { theme, ...fields } = told.fields;
  return { ...fields, theme: capitalised(theme) };
}

/** Which of a meeting's hours its sentence leaves out, if any. */
function hoursDoubt({ quote, time }: NoteItem, day: Day): 'hours' | 'end' | undefined {
  const said = hoursSaid(lineOf(quote, day), day);
  if (said === undefined || said === 'wrong') return time === undefined ? 'hours' : 'end';
  return said.endTold ? undefined : 'end';
}

/** What makes the due of an item doubtful: the next meeting has been, or its day is no sure one. */
function dueDoubt(note: NoteItem, due: Due, today: Day): Doubt | undefined {
  if (note.due.kind === 'next-meeting' && due.kind === 'none')
    return note.kind === 'decision' ? undefined : 'next-past';
  return due.kind === 'date' ? dayDoubt(note, due.day, today) : undefined;
}

/** What the page as a whole says of what is found on it. */
export interface NotesFrom {
  /** The meeting the notes are from. */
  readonly saidAt: string | undefined;
  /** What they mean by "nästa möte": see nextMeant. */
  readonly next: Due | undefined;
}

/** A found note as it would be saved. A meeting without a day is none that can be planned, and gives undefined. */
export function findOf(
  note: NoteItem,
  state: NetworkState,
  now: Instant,
  { saidAt, next }: NotesFrom,
): Find | undefined {
  const { quote, rule } = note;
  const named = note.assignees.map((written) => partiesOf(written, state));
  const unsure = named.every(({ sure }) => sure) ? (note.sure ? undefined : 'reading') : 'name';
  const common = (doubt: Doubt | undefined) =>
    ({ quote, rule, ticked: doubt === undefined || PROPOSED.some((one) => one === doubt), doubt }) as const;
  const today = dayOf(now);
  if (note.kind === 'meeting') {
    if (note.due.kind !== 'date' || !isDay(note.due.day)) return undefined;
    const { day } = note.due;
    const doubt = unsure ?? dayDoubt(note, day, today) ?? (note.due.approximate ? 'day' : hoursDoubt(note, day));
    return { ...common(doubt), kind: 'meeting', meeting: meetingOf(note, day) };
  }
  const parties = named.flatMap((one) => one.parties);
  const kind: Exclude<NoteKind, 'meeting'> = note.kind;
  const due = dueOf(note, next, state.meetings, now);
  const item: Captured = {
    kind,
    decided: note.decided || kind === 'decision',
    ...titled(note.title, quote),
    parties: [...new Map(parties.map((party) => [partyKey(party), party])).values()],
    due,
    saidAt,
    source: quote.slice(0, LONGEST_NOTE),
  };
  return { ...common(unsure ?? dueDoubt(note, due, today)), kind: 'item', item };
}
