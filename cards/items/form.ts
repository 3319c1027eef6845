import type { Ambiguity } from '../../domain/items/draft.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Party } from '../../domain/items/party.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { button, dialogButton, plainButton } from '../parts/button.ts';
import { choiceSet, type Choice } from '../parts/choices.ts';
import { card, heading, problem, says, type Action, type Card, type Element } from '../parts/element.ts';
import { partyField, saidAtElements, whenField, whichFields } from './form-choices.ts';
import { kindOf, type Problems } from './form-reading.ts';
import type { Drawn, FormInputs } from '../payloads.ts';
import { sideBySide } from '../parts/side-by-side.ts';
import { itemName, kindName, press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What the form shows. */
export interface FormView {
  readonly state: NetworkState;
  readonly now: Instant;
  readonly values: FormInputs;
  readonly problems?: Problems;
  /** Names in the text that fit several people. */
  readonly which?: readonly Ambiguity[];
  /** The day that a vague text ("i slutet av maj") was read as; the form says so while it is still chosen. */
  readonly approximate?: Day | undefined;
  /** Words above the fields, such as that somebody else has changed the item. */
  readonly notice?: string | undefined;
  /** Parties of the item that have left the roster, still to choose. */
  readonly kept?: readonly Party[];
}

const KINDS: readonly Choice[] = [
  { title: kindName.assignment, value: 'assignment' },
  { title: kindName.decision, value: 'decision' },
  { title: kindName.topic, value: 'topic' },
];

/** What is wrong with what was typed, below its field. */
const below = (wrong: string | undefined): Element[] => (wrong === undefined ? [] : [problem(wrong)]);

function dayElements({ values, problems = {}, approximate }: FormView): Element[] {
  const vague = approximate !== undefined && values.day === approximate && problems.when === undefined;
  return [
    { type: 'Input.Date', id: 'day', label: words.form.day, value: values.day },
    ...(vague ? [says(words.form.approximate, { spacing: 'small', isSubtle: true })] : []),
    ...below(problems.when),
  ];
}

/** The fields of an item, filled in with what was read or typed; each fault stands at its field. */
export function formCard(title: string, view: FormView, actions: readonly Action[]): Card {
  const { state, now, values, problems = {}, which = [], notice, kept = [] } = view;
  return card(
    [
      heading(title),
      ...below(notice),
      {
        type: 'Input.Text',
        id: 'title',
        label: words.form.title.label,
        value: values.title,
        isMultiline: true,
        isRequired: true,
        errorMessage: words.form.title.missing,
      },
      ...below(problems.title),
      sideBySide([
        choiceSet('kind', words.form.kind, KINDS, values.kind),
        {
          type: 'Input.Toggle',
          id: 'decided',
          title: words.common.decided,
          value: values.decided,
          wrap: true,
        },
      ]),
      partyField(state, values.parties, kept),
      ...below(problems.parties),
      ...whichFields(which, values),
      ...below(which.length > 0 ? problems.which : undefined),
      {
        type: 'Input.Text',
        id: 'outside',
        label: words.form.outside.label,
        value: values.outside,
        placeholder: words.form.outside.hint,
      },
      ...below(problems.outside),
      whenField(state, values.when, now),
      ...dayElements(view),
      ...saidAtElements(state, values, now),
      { type: 'Input.Text', id: 'note', label: words.form.note, value: values.note, isMultiline: true },
      ...below(problems.note),
    ],
    actions,
  );
}

/** Where a form is filled in: in a message, or in a dialog, which has a cross to put it away by. */
export type FormPlace = 'message' | 'dialog';

/**
 * The form for something new. `source` is the sentence it was read from and `message` where that stood, `past` a past day
 * that it asks about.
 */
export function captureForm(view: FormView, drawn: Omit<Drawn<'save'>, 'network'>, place: FormPlace = 'message'): Card {
  const data = { network: view.state.network.id, ...drawn };
  const title = words.form.new[kindOf(view.values.kind)];
  if (place === 'dialog') return formCard(title, view, [dialogButton(press.save, { verb: 'save', ...data })]);
  const save = button('save', press.save, data, { style: 'positive' });
  return formCard(title, view, [save, plainButton('cancel', press.cancel, {})]);
}

/** The form for changing an item. */
export function editForm(item: Item, view: FormView, drawn: Pick<Drawn<'saveEdit'>, 'operation' | 'past'>): Card {
  const { number, revision } = item;
  const network = view.state.network.id;
  return formCard(words.form.edit(itemName(item)), view, [
    button('saveEdit', press.save, { network, number, revision, ...drawn }, { style: 'positive' }),
    plainButton('back', press.cancel, { network, number }),
  ]);
}

/** What a form that was put away says instead. */
export function cancelledCard(): Card {
  return card([says(words.form.cancelled)]);
}
