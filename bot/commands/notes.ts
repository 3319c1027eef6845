import { captureForm } from '../../cards/items/form.ts';
import { fieldValues } from '../../cards/items/form-values.ts';
import { meantCard } from '../../cards/items/meant.ts';
import { leftNotesCard, reviewCard } from '../../cards/items/notes.ts';
import { notesSavedCard } from '../../cards/items/notes-saved.ts';
import { pasteCard } from '../../cards/items/paste.ts';
import { ticksIn, type Pressed } from '../../cards/payloads.ts';
import { numbersText } from '../../cards/parts/numbers.ts';
import { words } from '../../cards/words.ts';
import type { NotesDraft } from '../../domain/meetings/notes-draft.ts';
import { LONGEST_NOTE } from '../../domain/items/item.ts';
import { saveNotes } from '../../domain/meetings/notes-saving.ts';
import { Refusal } from '../../domain/refusal.ts';
import { addDays, dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, save, type Turn } from '../turn.ts';
import { captureSentence, draftOf } from './capture.ts';
import { draftOfNotes, DRAFT_LASTS_DAYS, LONGEST_NOTES } from './notes-draft.ts';
import { findButtons } from './notes-find.ts';

/** A text longer than this, or of more lines, is notes rather than a sentence. */
const LONGEST_SENTENCE = 400;
const MOST_LINES = 2;

/** Whether a text is a page of notes rather than one sentence. */
export function isNotes(text: string): boolean {
  return text.length > LONGEST_SENTENCE || text.split('\n').filter((line) => line.trim() !== '').length > MOST_LINES;
}

/** Said for itself at the end; "Arbetet fortsätter." is what the notes say. */
const CONTINUES = /(?:\(fortsätter\)|(?<=^|[\n.!?:…–-])\s*fortsätter)[\s.…]*$/iu;

/** Where the parts of notes that go on in the next message are kept: one place for each person and conversation. */
function partsOf({ incoming, me, now }: Turn): Pick<NotesDraft, 'id' | 'expires'> {
  const id = idOf('parts', incoming.address.conversation, me.id);
  return { id, expires: addDays(dayOf(now), DRAFT_LASTS_DAYS) };
}

/** Keeps a part that says that it goes on; gives the whole text where it doesn't. */
async function wholeText(turn: Turn, text: string): Promise<string | undefined> {
  const { store, state, me, now } = turn;
  const place = partsOf(turn);
  const before = await store.draft(state.network.id, place);
  const whole = before === undefined || before.text === '' ? text : `${before.text}\n${text}`;
  if (whole.length > LONGEST_NOTES) {
    throw new Refusal({ code: 'too-long', what: 'text', length: whole.length, limit: LONGEST_NOTES });
  }
  const goesOn = CONTINUES.test(text);
  if (!goesOn && before === undefined) return whole;
  const by = { id: me.id, name: me.name };
  const kept = goesOn ? whole.replace(CONTINUES, '') : '';
  await store.keepDraft(state.network.id, { ...place, by, at: now, text: kept, finds: [], known: [] });
  return goesOn ? undefined : whole;
}

/** What was found in notes: a review of several finds, the ordinary form for one. undefined where nothing was. */
async function foundIn(turn: Turn, text: string): Promise<Answer | undefined> {
  const whole = await wholeText(turn, text);
  if (whole === undefined) return { text: words.notes.goesOn };
  const { state, now, store } = turn;
  const draft = await draftOfNotes(turn, whole);
  const [find, ...others] = draft.finds;
  if (find === undefined) {
    return draft.known.length === 0 ? undefined : { text: words.notes.allKnown(numbersText(draft.known)) };
  }
  const alone = others.length === 0 && find.like === undefined && draft.known.length === 0;
  if (alone && find.kind === 'item' && (find.ticked || find.doubt === 'name' || find.doubt === 'reading')) {
    const source = find.quote.slice(0, LONGEST_NOTE);
    const which = draftOf(turn, source).ambiguous;
    // The form asks who is meant by a name that fits several, so the name itself is no outside body.
    const parties = find.item.parties.filter(
      ({ kind, name }) => kind !== 'outside' || !which.some(({ written }) => written === name),
    );
    const view = { state, now, values: fieldValues({ ...find.item, parties }), which };
    return { card: captureForm(view, { operation: turn.incoming.operation, source, notesOf: draft.saidAt }) };
  }
  await store.keepDraft(state.network.id, draft);
  return { card: reviewCard(draft, 0, state, now) };
}

/** Answers notes with what was found in them; where that is nothing, with what can be done with the text instead. */
async function readNotesIn(turn: Turn, text: string): Promise<Answer> {
  return (await foundIn(turn, text)) ?? nothingIn(turn, text);
}

/** Answers a text that is taken for notes, though nobody said that it is: it may be a long sentence to capture. */
export async function readLongText(turn: Turn, text: string): Promise<Answer> {
  const found = await foundIn(turn, text);
  if (found !== undefined) return found;
  const isSentence = text.length <= LONGEST_NOTE && !text.trim().includes('\n');
  return isSentence ? captureSentence(turn, text) : nothingIn(turn, text);
}

/** Says that nothing was found, and offers to capture the text as it stands. */
function nothingIn(turn: Turn, text: string): Answer {
  const { network } = turn.state;
  const meant = { told: words.notes.nothing, commands: ['läs in'], sentence: text };
  return { card: meantCard(network.id, turn.incoming.operation, meant) };
}

/** A card that answers a form takes its place, for the one who filled it in. */
const inPlace = (answer: Answer): Answer => ('card' in answer ? { ...answer, place: 'presser' } : answer);

/** Reads what was pasted; where nothing is found the form stays, with what is in it. */
async function readPasted(turn: Turn, notes: string): Promise<Answer> {
  const found = await foundIn(turn, notes);
  return found === undefined ? { text: words.notes.nothing } : inPlace(found);
}

/** A draft with the ticks that a page sent, kept; refuses one that has expired. */
export async function draftWith(
  turn: Turn,
  pressed: { readonly draft: string; readonly expires: string },
): Promise<NotesDraft> {
  const { state, store } = turn;
  const draft = await store.draft(state.network.id, { id: pressed.draft, expires: pressed.expires });
  if (draft === undefined) throw new Refusal({ code: 'draft-expired' });
  const ticks = ticksIn(pressed);
  const finds = draft.finds.map((find, index) => ({ ...find, ticked: ticks.get(index) ?? find.ticked }));
  const after = { ...draft, finds };
  if (ticks.size > 0) await store.keepDraft(state.network.id, after);
  return after;
}

async function saveTicked(turn: Turn, pressed: Pressed<'saveNotes'>): Promise<Answer> {
  const draft = await draftWith(turn, pressed);
  const { state } = turn;
  const ticked = draft.finds.filter((find) => find.ticked);
  if (ticked.length === 0) throw new Refusal({ code: 'empty', what: 'ticks' });
  const indexes = draft.finds.flatMap((find, index) => (find.ticked ? [String(index)] : []));
  // The same finds of the same notes are saved once, however often the button is pressed; read in anew, they may be again.
  const operation = idOf('notes', state.network.id, draft.id, draft.at, ...indexes);
  const change = saveNotes(state, actOf(turn, operation), ticked, draft.saidAt);
  const after = await save(turn, change);
  const items = change.items.filter(({ revision }) => revision === 1);
  const planned = change.meetings.filter(({ revision }) => revision === 1);
  return { card: notesSavedCard({ items, planned, state: after, now: turn.now }, operation), place: 'everyone' };
}

/** "läs in protokollet": that there are some, and none of them. */
const BARE =
  /^läs in(?: (?:mötets |våra |mina |dagens )?(?:(?:minnes|mötes)?anteckningar(?:na)?|protokoll(?:et)?))?[.!]?$/iu;

export const notesCommand: Command = {
  typed: [
    { says: BARE, spoken: ({ state }) => ({ card: pasteCard(state.network.id) }) },
    {
      says: /^läs in[\s:,]+<?https?:\/\/\S+$/iu,
      spoken: ({ state }) => ({ card: pasteCard(state.network.id, words.notes.paste.noLinks) }),
    },
    { says: /^läs in[\s:,]+(?<notes>\S[\s\S]*)$/iu, spoken: (turn, { notes = '' }) => readNotesIn(turn, notes) },
  ],
  buttons: {
    readIn: (turn, { notes }) => readPasted(turn, notes),
    reviewPage: async (turn, pressed) => ({
      card: reviewCard(await draftWith(turn, pressed), pressed.from, turn.state, turn.now),
      place: 'presser',
    }),
    leaveNotes: async (turn, pressed) => ({
      card: leftNotesCard(await draftWith(turn, pressed), turn.state, turn.now),
      place: 'everyone',
    }),
    ...findButtons(draftWith),
    saveNotes: saveTicked,
  },
};
