import type { Group } from '../network.ts';
import { capitalised } from '../swedish/words/letters.ts';
import type { NoteItem } from '../swedish/notes/note-item.ts';

const THEME = /^tema(?:t)?\s*(?::|är|blir)\s*/iu;

/** "Nästa möte: 4 februari i Hjo. Tema: Närvaro": the theme that the next sentence says is the meeting's, and no topic of its own. */
function withThemes(notes: readonly NoteItem[]): NoteItem[] {
  const isTheme = (note: NoteItem | undefined, meeting: NoteItem | undefined): boolean =>
    note?.rule === 'theme' &&
    THEME.test(note.quote) &&
    meeting?.kind === 'meeting' &&
    meeting.due.kind === 'date' &&
    note.due.kind === 'date' &&
    note.due.day === meeting.due.day &&
    notes.filter(({ quote, lines }) => quote === note.quote && lines[0] === note.lines[0]).length === 1;
  return notes.flatMap((note, at) => {
    if (isTheme(note, notes[at - 1])) return [];
    const next = notes[at + 1];
    if (next === undefined || !isTheme(next, note)) return [note];
    const quote = `${note.quote.replace(/[.,;]$/u, '')}, ${next.quote.replace(THEME, 'tema ')}`;
    return [{ ...note, quote, lines: [note.lines[0], next.lines[1]] }];
  });
}

const MEETS =
  /^(?<who>\p{L}+(?:\s+för\s+\p{L}+)?)(?:\s+\([^)]*\))?\s+(?:ska\s+|kommer\s+att\s+)?(?:träffas|ses|möts|samlas|sammanträder)(?![\p{L}])/iu;
/** Parts of a network by their names; "styrgruppen" and "gruppen" may be who wrote the notes. */
const PART =
  /^(?!(?:styr|lednings|nätverks|samverkans)grupp)\p{L}{2,}(?:gruppen|utskottet)(?:\s|$)|^(?:presidiet|au)$/iu;

/** "Enkätgruppen träffas 14 januari och tar fram frågor": what some of the network are to do, and no meeting of it. */
function ofGroup(note: NoteItem, groups: readonly Pick<Group, 'name'>[]): NoteItem {
  const who = note.kind === 'meeting' ? MEETS.exec(note.quote)?.groups?.who : undefined;
  if (who === undefined) return note;
  const known = groups.some(({ name }) => name.toLocaleLowerCase('sv') === who.toLocaleLowerCase('sv'));
  if (!known && !PART.test(who)) return note;
  const title = capitalised(note.title.replace(/^\p{L}+(?:\s+för\s+\p{L}+)?(?:\s+\([^)]*\))?\s+/u, ''));
  return { ...note, kind: 'assignment', assignees: [who], title };
}

/** What was found in notes as the network plans it: its own meetings, each with the theme told beside it. */
export function asPlanned(notes: readonly NoteItem[], groups: readonly Pick<Group, 'name'>[]): NoteItem[] {
  const isTold = (one: NoteItem): boolean =>
    notes.some(({ kind, quote, lines }) => kind === 'assignment' && quote === one.quote && lines[0] === one.lines[0]);
  return withThemes(notes).flatMap((note) => {
    const kept = ofGroup(note, groups);
    return kept !== note && isTold(note) ? [] : [kept];
  });
}
