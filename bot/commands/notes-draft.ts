import type { Item } from '../../domain/items/item.ts';
import { findOf, MOST_FINDS, type Find, type NotesDraft } from '../../domain/meetings/notes-draft.ts';
import { joined } from '../../domain/meetings/notes-joined.ts';
import { besideLike, isSaved } from '../../domain/meetings/notes-known.ts';
import { nextMeant } from '../../domain/meetings/next-told.ts';
import { asPlanned } from '../../domain/meetings/notes-told.ts';
import { meetingSpokenAt } from '../../domain/meetings/meeting.ts';
import { rosterOf } from '../../domain/network.ts';
import { addDays, dayOf } from '../../domain/time.ts';
import { idOf } from '../ids.ts';
import type { Turn } from '../turn.ts';

/** Drafts hold what nobody has said should be kept, so they are gone after a week. */
export const DRAFT_LASTS_DAYS = 7;

/** Thirty thousand words: far above any meeting's notes, and what a row holds. */
export const LONGEST_NOTES = 200_000;

/** As many of the latest closed items and decisions are looked through for what is saved already. */
const LOOKED_THROUGH = 200;

/** The items that say what some finds say: open, and the latest closed and decided. Two trips. */
async function savedItems({ state, store }: Turn): Promise<Item[]> {
  const network = state.network.id;
  const [closed, decisions] = await Promise.all([
    store.closed(network, { size: LOOKED_THROUGH }),
    store.decisions(network, { size: LOOKED_THROUGH }),
  ]);
  return [...state.items, ...closed.rows, ...decisions.rows].filter(({ state: standing }) => standing !== 'struck');
}

/** The reader of notes is a third of the bot's own code: it is loaded with the first notes, and not at each start. */
const readerOfNotes = async () => ({
  ...(await import('../../domain/swedish/notes/notes.ts')),
  ...(await import('../../domain/swedish/page/notes-date.ts')),
});

/** What notes say, ready to be reviewed. Dates count from the day of the notes, and what is saved already is left out. */
export async function draftOfNotes(turn: Turn, text: string): Promise<NotesDraft> {
  const { state, now, me } = turn;
  const { readNotes, dateOfNotes } = await readerOfNotes();
  const today = dayOf(now);
  const date = dateOfNotes(text, today);
  const held =
    date === undefined ? undefined : state.meetings.find((meeting) => !meeting.cancelled && meeting.day === date);
  const saidAt = (held ?? meetingSpokenAt(state.meetings, now))?.id;
  const read = readNotes(text, { roster: rosterOf(state), today, ...(date === undefined ? {} : { date }) });
  const notes = asPlanned(read, state.groups);
  const next = nextMeant(notes, date ?? today, state.meetings, now);
  const all = notes.map((note) => findOf(note, state, now, { saidAt, next })).filter((find) => find !== undefined);
  const finds = joined(all).slice(0, MOST_FINDS);
  const saved = finds.length > 0 ? await savedItems(turn) : [];
  const isKnown = (find: Find) =>
    find.kind === 'meeting'
      ? state.meetings.some((meeting) => !meeting.cancelled && meeting.day === find.meeting.day)
      : saved.some((item) => isSaved(find, item, state.meetings));
  const known = saved.filter((item) =>
    finds.some((find) => find.kind === 'item' && isSaved(find, item, state.meetings)),
  );
  return {
    id: idOf('notes', state.network.id, text.replace(/\s+/g, ' ')),
    expires: addDays(today, DRAFT_LASTS_DAYS),
    by: { id: me.id, name: me.name },
    at: now,
    text: '',
    ...(saidAt === undefined ? {} : { saidAt }),
    ...(date === undefined ? {} : { date }),
    finds: finds.filter((find) => !isKnown(find)).map((find) => besideLike(find, state.items)),
    known: [...new Set(known.map(({ number }) => number))].sort((a, b) => a - b),
  };
}
