import { findForm, findMeetingForm, type FindPlace } from '../../cards/items/find-form.ts';
import { readForm } from '../../cards/items/form-reading.ts';
import { fieldValues } from '../../cards/items/form-values.ts';
import { pageOf, reviewCard } from '../../cards/items/notes.ts';
import { meetingValues, readMeetingForm } from '../../cards/meetings/meeting-form.ts';
import type { Pressed } from '../../cards/payloads.ts';
import type { Find, NotesDraft } from '../../domain/meetings/notes-draft.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Buttons } from '../command.ts';
import type { Turn } from '../turn.ts';

type DraftWith = (turn: Turn, pressed: { readonly draft: string; readonly expires: string }) => Promise<NotesDraft>;

const placeOf = ({ network, draft, expires, index }: FindPlace): FindPlace => ({ network, draft, expires, index });

function findIn(draft: NotesDraft, index: number): Find {
  const find = draft.finds[index];
  if (find === undefined) throw new Refusal({ code: 'draft-expired' });
  return find;
}

/** Keeps a changed find, ticked since somebody took the trouble, and shows the review again. */
async function keep(turn: Turn, draft: NotesDraft, index: number, find: Find): Promise<Answer> {
  const { state, store, now } = turn;
  const after = {
    ...draft,
    finds: draft.finds.map((one, at) => (at === index ? { ...find, ticked: true, doubt: undefined } : one)),
  };
  await store.keepDraft(state.network.id, after);
  return { card: reviewCard(after, pageOf(after, index), state, now), place: 'presser' };
}

async function edit(draftWith: DraftWith, turn: Turn, pressed: Pressed<'editFind'>): Promise<Answer> {
  const draft = await draftWith(turn, pressed);
  const find = findIn(draft, pressed.index);
  const page = pageOf(draft, pressed.index);
  const { state, now } = turn;
  const card =
    find.kind === 'meeting'
      ? findMeetingForm(meetingValues(find.meeting), find, placeOf(pressed), page)
      : findForm({ state, now, values: fieldValues(find.item), kept: find.item.parties }, find, placeOf(pressed), page);
  return { card, place: 'presser' };
}

async function keepItem(draftWith: DraftWith, turn: Turn, pressed: Pressed<'keepFind'>): Promise<Answer> {
  const draft = await draftWith(turn, pressed);
  const find = findIn(draft, pressed.index);
  if (find.kind !== 'item') throw new Refusal({ code: 'draft-expired' });
  const { state, now } = turn;
  const kept = find.item.parties;
  const filledIn = fieldValues(find.item);
  const read = readForm(pressed, state, now, { past: pressed.past, filledIn, kept });
  if ('problems' in read) {
    const view = { state, now, values: pressed, problems: read.problems, kept };
    return { card: findForm(view, find, placeOf(pressed), pageOf(draft, pressed.index), read.past), place: 'presser' };
  }
  return keep(turn, draft, pressed.index, { ...find, item: { ...read.fields, source: find.item.source } });
}

async function keepMeeting(draftWith: DraftWith, turn: Turn, pressed: Pressed<'keepMeeting'>): Promise<Answer> {
  const draft = await draftWith(turn, pressed);
  const find = findIn(draft, pressed.index);
  if (find.kind !== 'meeting') throw new Refusal({ code: 'draft-expired' });
  const read = readMeetingForm(pressed, turn.now);
  if ('problems' in read) {
    const page = pageOf(draft, pressed.index);
    return { card: findMeetingForm(pressed, find, placeOf(pressed), page, read.problems), place: 'presser' };
  }
  return keep(turn, draft, pressed.index, { ...find, meeting: read.fields });
}

/** The buttons of one find in a review of notes. */
export function findButtons(draftWith: DraftWith): Buttons {
  return {
    editFind: (turn, pressed) => edit(draftWith, turn, pressed),
    keepFind: (turn, pressed) => keepItem(draftWith, turn, pressed),
    keepMeeting: (turn, pressed) => keepMeeting(draftWith, turn, pressed),
  };
}
