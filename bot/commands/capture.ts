import type { Card } from '../../cards/parts/element.ts';
import { captureForm, type FormPlace } from '../../cards/items/form.ts';
import { MOST_WHICH } from '../../cards/items/form-choices.ts';
import { approximateDay, draftValues } from '../../cards/items/form-values.ts';
import { readForm, type Problems } from '../../cards/items/form-reading.ts';
import { itemCard } from '../../cards/items/item.ts';
import { absentText } from '../../cards/items/reminding.ts';
import type { Drawn, Pressed } from '../../cards/payloads.ts';
import { withDayOff } from '../../cards/parts/dates.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { emptyDraft, type Draft } from '../../domain/items/draft.ts';
import { LONGEST_NOTE, titled, type ItemKind } from '../../domain/items/item.ts';
import { saveNotes } from '../../domain/meetings/notes-saving.ts';
import { rosterOf } from '../../domain/network.ts';
import { outsideParties } from '../../domain/people/outside.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readSentence } from '../../domain/swedish/typed/sentence.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** What a sentence says, read with this network's names and meetings; "jag" is who wrote it. */
export function draftOf({ state, now, me }: Turn, source: string, message?: ReadFrom['message']): Draft {
  const wrote = message?.author ?? me.name;
  const writer = state.members.find(({ name }) => name === wrote)?.name;
  const outside = outsideParties(state).map(({ name }) => name);
  return readSentence(source, { roster: rosterOf(state), now, meetings: state.meetings, outside, writer });
}

/** What a form that was filled in from a sentence asks for. */
function unsaidIn({ impossibleDate, we }: Draft): Problems {
  const { wrong } = words.form;
  return {
    ...(impossibleDate === undefined ? {} : { when: wrong.impossibleDate(impossibleDate) }),
    ...(we === undefined ? {} : { parties: wrong.we }),
  };
}

/** What a form is drawn with: the act that saving it is, and what it was read from. */
export type ReadFrom = Pick<Drawn<'save'>, 'operation' | 'source' | 'message'>;

/** The form, filled in from a sentence; what is too long for a title is in the note, so that nothing typed is lost. */
export function captureFormFor(turn: Turn, from: ReadFrom, place?: FormPlace, notice?: string): Card {
  const { state, now } = turn;
  const { source, message } = from;
  const draft = source === undefined ? emptyDraft : draftOf(turn, source, message);
  const values = draftValues(draft, state, now);
  const { title, note } = titled(values.title, source ?? '');
  const filled = { ...values, title, note: note === '' ? values.note : note };
  const reading = {
    which: draft.ambiguous,
    approximate: approximateDay(draft),
    problems: unsaidIn(draft),
    notice,
  };
  return captureForm({ state, now, values: filled, ...reading }, from, place);
}

/** The form with nothing in it but its title, for something of this kind. */
function emptyForm({ state, now, incoming }: Turn, kind: ItemKind = 'assignment', title = ''): Answer {
  const draft = { ...emptyDraft, kind, decided: kind === 'decision' };
  const values = { ...draftValues(draft, state, now), ...titled(title, title) };
  return { card: captureForm({ state, now, values }, { operation: incoming.operation }) };
}

/** A sentence that isn't a command: the form, filled in from it. Refuses a text that would not fit in it. */
export function captureSentence(turn: Turn, text: string): Answer {
  if (text.length > LONGEST_NOTE) {
    throw new Refusal({ code: 'too-long', what: 'text', length: text.length, limit: LONGEST_NOTE });
  }
  return { card: captureFormFor(turn, { operation: turn.incoming.operation, source: text }) };
}

/** Saves the form: the saved item in its place for everyone; or the form again, for who pressed, with what is wrong in it. */
export async function saveCaptured(turn: Turn, pressed: Pressed<'save'>, place?: FormPlace): Promise<Answer> {
  const { state, now } = turn;
  const { operation, source, message, past, notesOf } = pressed;
  const draft = source === undefined ? emptyDraft : draftOf(turn, source, message);
  const which = draft.ambiguous.slice(0, MOST_WHICH);
  const filledIn = draftValues(draft, state, now);
  const read = readForm(pressed, state, now, { past, filledIn, names: which.length });
  if ('problems' in read) {
    const approximate = approximateDay(draft);
    const view = { state, now, values: pressed, which, approximate, problems: read.problems };
    const drawn = { operation, source, message, past: read.past, notesOf };
    return { card: captureForm(view, drawn, place), place: 'presser' };
  }
  const item = { ...read.fields, source, message };
  const change = saveNotes(state, actOf(turn, operation), [{ kind: 'item', item }], notesOf);
  const after = await save(turn, change);
  const [saved] = change.items;
  if (saved === undefined) throw new Error('a capture made no item');
  const told = withDayOff(words.item.saved(itemName(saved)), saved.due, dayOf(now));
  const banner = [told, absentText(saved, after) ?? ''].filter(Boolean).join(' ');
  return {
    card: itemCard({ item: saved, state: after, now, banner, undo: operation }),
    place: 'everyone',
  };
}

export const captureCommand: Command = {
  typed: [
    { says: /^(?:nytt|nytt uppdrag)$/iu, spoken: (turn) => emptyForm(turn) },
    { says: /^nytt beslut$/iu, spoken: (turn) => emptyForm(turn, 'decision') },
    {
      says: /^(?:ny (?:punkt|fråga)|nytt ärende|(?:något )?att ta upp)$/iu,
      spoken: (turn) => emptyForm(turn, 'topic'),
    },
  ],
  buttons: {
    new: (turn) => emptyForm(turn),
    captureTopic: (turn, { words: said }) => ({
      ...emptyForm(turn, 'topic', said.replace(/\s*\n\s*/g, '; ')),
      place: 'presser',
    }),
    save: (turn, pressed) => saveCaptured(turn, pressed),
  },
};
