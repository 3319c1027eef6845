import type { Element } from './element.ts';

/** Short fields beside each other, each as wide as the others; one without a label stands at the foot of one that has it. */
export function sideBySide(fields: readonly Element[], looks: Partial<Element> = {}): Element {
  const columns = fields.map((field) => ({
    type: 'Column',
    width: 'stretch',
    verticalContentAlignment: 'bottom',
    items: [field],
  }));
  return { type: 'ColumnSet', ...looks, columns };
}
