import { literal, type Action } from './element.ts';
import type { Drawn, Verb } from '../payloads.ts';

/**
 * What pressing a row of a card does. It has a tooltip and no title: clients read a title to the blind, and take it
 * from speech, in place of the words of the row (WCAG 2.1, 2.5.3).
 */
export function pressed<V extends Verb>(verb: V, tooltip: string, data: Drawn<V>): Action {
  return { type: 'Action.Execute', tooltip: literal(tooltip), verb, data };
}
