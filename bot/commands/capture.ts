import { captureForm } from '../../cards/form.ts';
import { MOST_WHICH } from '../../cards/form-choices.ts';
import { approximateDay, draftValues } from '../../cards/form-values.ts';
import { readForm } from '../../cards/form-reading.ts';
import { itemCard } from '../../cards/item.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { capital, itemName } from '../../cards/texts.ts';
import { capture } from '../../domain/capture.ts';
import { emptyDraft, type Draft } from '../../domain/draft.ts';
import { LONGEST_NOTE, titled } from '../../domain/item.ts';
import { rosterOf } from '../../domain/network.ts';
import { Refusal } from '../../domain/refusal.ts';
import { readSentence } from '../../domain/swedish/sentence.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** What a sentence says, read with this network's names and meetings. */
export function draftOf({ state, now }: Turn, source: string): Draft {
  return readSentence(source, { roster: rosterOf(state), now, meetings: state.meetings });
}

/** The form, filled in from a sentence; what is too long for a title is in the note, so that emptyDraft typed is lost. */
function formFor(turn: Turn, draft: Draft, source?: string): Answer {
  const { state, now } = turn;
  const values = draftValues(draft, state, now);
  const filled = { ...values, ...titled(values.title, source ?? '') };
  const problems =
    draft.impossibleDate === undefined
      ? {}
      : { when: `${draft.impossibleDate} finns inte i kalendern. Välj ett annat datum.` };
  const view = { state, now, values: filled, which: draft.ambiguous, approximate: approximateDay(draft), problems };
  const kept = source === undefined ? {} : { source };
  return { card: captureForm(view, { operation: turn.incoming.operation, ...kept }) };
}

/** A sentence that isn't a command: the form, filled in from it. Refuses a text that would not fit in it. */
export function captureSentence(turn: Turn, text: string): Answer {
  if (text.length > LONGEST_NOTE) {
    throw new Refusal({ code: 'too-long', what: 'text', length: text.length, limit: LONGEST_NOTE });
  }
  return formFor(turn, draftOf(turn, text), text);
}

async function saveForm(turn: Turn, pressed: Pressed<'save'>): Promise<Answer> {
  const { state, now } = turn;
  const { operation, source, past } = pressed;
  const draft = source === undefined ? emptyDraft : draftOf(turn, source);
  const which = draft.ambiguous.slice(0, MOST_WHICH);
  const { day } = draftValues(draft, state, now);
  const read = readForm(pressed, state, now, { past, day, names: which.length });
  if ('problems' in read) {
    const drawn = { operation, ...(source === undefined ? {} : { source }) };
    const approximate = approximateDay(draft);
    const view = { state, now, values: pressed, which, approximate, problems: read.problems };
    return {
      card: captureForm(view, read.past === undefined ? drawn : { ...drawn, past: read.past }),
      place: 'presser',
    };
  }
  const change = capture(state, actOf(turn, operation), [{ ...read.fields, source }]);
  const after = await save(turn, change);
  const [item] = change.items;
  if (item === undefined) throw new Error('a capture made no item');
  const banner = `Sparat som ${itemName(item)}.`;
  return { card: itemCard({ item, state: after, now, banner: capital(banner), undo: operation }), place: 'everyone' };
}

export const captureCommand: Command = {
  typed: [{ says: /^(?:nytt|nytt uppdrag|nytt beslut)$/iu, spoken: (turn) => formFor(turn, emptyDraft) }],
  buttons: {
    new: (turn) => formFor(turn, emptyDraft),
    save: saveForm,
  },
};
