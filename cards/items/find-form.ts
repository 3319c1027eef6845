import type { Find } from '../../domain/meetings/notes-draft.ts';
import { meetingCard, type MeetingProblems } from '../meetings/meeting-form.ts';
import { button, plainButton } from '../parts/button.ts';
import { card, labelled, type Card } from '../parts/element.ts';
import { press, shortened } from '../parts/texts.ts';
import type { MeetingInputs } from '../payloads.ts';
import { words } from '../words.ts';
import { formCard, type FormView } from './form.ts';

/** Which find a form is about. */
export interface FindPlace {
  readonly network: string;
  readonly draft: string;
  readonly expires: string;
  readonly index: number;
}

/** What a sentence shows of itself: it may be a whole page. */
const LONGEST_QUOTE = 600;

/** A form with the sentence of the notes under its heading, which tells what the find is about. */
function withQuote(form: Card, quote: string): Card {
  const [title, ...fields] = form.body;
  const told = words.common.quoted(shortened(quote, LONGEST_QUOTE));
  return card([...(title === undefined ? [] : [title]), labelled(words.notes.inNotes, told), ...fields], form.actions);
}

/** The form for one find; its Klar goes back to the review, to the page that begins with `page`, where all is saved at once. */
export function findForm(
  view: FormView,
  { quote }: Pick<Find, 'quote'>,
  place: FindPlace,
  page: number,
  past?: string,
): Card {
  const { network, draft, expires } = place;
  const form = formCard(words.notes.editHeading, view, [
    button('keepFind', words.notes.press.keep, past === undefined ? place : { ...place, past }, { style: 'positive' }),
    plainButton('reviewPage', press.cancel, { network, draft, expires, from: page }),
  ]);
  return withQuote(form, quote);
}

/** The form for a meeting that was found. */
export function findMeetingForm(
  values: MeetingInputs,
  { quote }: Pick<Find, 'quote'>,
  place: FindPlace,
  page: number,
  problems: MeetingProblems = {},
): Card {
  const { network, draft, expires } = place;
  const form = meetingCard(words.notes.editHeading, values, problems, [
    button('keepMeeting', words.notes.press.keep, place, { style: 'positive' }),
    plainButton('reviewPage', press.cancel, { network, draft, expires, from: page }),
  ]);
  return withQuote(form, quote);
}
