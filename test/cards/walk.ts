import type { Card } from '../../cards/parts/element.ts';

/** One text in a card: where it stands, as "RichTextBlock.inlines.TextRun.text" (types where there are any, else keys). */
export interface Found {
  readonly path: string;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a card, the card itself first. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

/** Every text of a card, with the type of the nearest element and the key it stands under. */
export function textsOf(value: unknown, type = '', key = ''): Found[] {
  if (typeof value === 'string') return [{ path: `${type}.${key}`, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, type, key));
  if (!isNode(value)) return [];
  const own = typeof value.type === 'string' ? value.type : `${type}.${key}`;
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, own, name));
}

/** The objects of a type, such as every "Input.ChoiceSet". */
export function ofType(card: Card, pattern: RegExp): Node[] {
  return nodesOf(card).filter((node) => typeof node.type === 'string' && pattern.test(node.type));
}

/** All that is read on a card, a line each: titles, labels, words and problems. */
export function wordsOf(card: Card): string {
  return ofType(card, /^(?:TextBlock|RichTextBlock)$/)
    .map((node) => (Array.isArray(node.inlines) ? node.inlines.map((one: Node) => one.text).join('') : node.text))
    .join('\n');
}

/** How many bytes a card is when it is sent. */
export const sizeOf = (card: Card): number => Buffer.byteLength(JSON.stringify(card));
