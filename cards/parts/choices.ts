import { literal, type Element } from './element.ts';

/** One choice of a list: what is read, and what is sent when it is chosen. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A list to choose from. Titles are wrapped: clients cut the others off at one line, which on a phone is a few words. */
export function choiceSet(
  id: string,
  label: string,
  choices: readonly Choice[],
  value: string,
  looks: Partial<Element> = {},
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    wrap: true,
    choices: choices.map(({ title, value }) => ({ title: literal(title), value })),
    value,
    ...looks,
  };
}
