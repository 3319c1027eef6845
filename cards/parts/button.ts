import { literal, type Action } from './element.ts';
import type { Drawn, Verb } from '../payloads.ts';
import type { DialogData } from '../payloads/dialog.ts';

/** A button that sends `data` and the card's inputs; Teams calls it a Universal Action. */
export function button<V extends Verb>(verb: V, title: string, data: Drawn<V>, looks: Partial<Action> = {}): Action {
  return { type: 'Action.Execute', title: literal(title), verb, data, ...looks };
}

/** A button that leaves the inputs of its card unread, so that Avbryt works on a form half filled in. */
export function plainButton<V extends Verb>(verb: V, title: string, data: Drawn<V>): Action {
  return button(verb, title, data, { associatedInputs: 'none' });
}

/** A button of a dialog, which sends `data` and the inputs: dialogs take no Universal Action. */
export function dialogButton(title: string, data: DialogData): Action {
  return { type: 'Action.Submit', title, data, style: 'positive' };
}
