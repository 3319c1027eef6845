import type { Card } from '../../cards/parts/element.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every object in a card, outermost first. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

/** What a person reads on a card, a line for each piece of text; charts by the words of their fallback. */
export function wordsOf(card: Card | undefined): string {
  const words = nodes(card).flatMap((node) => {
    if (node.type === 'TextBlock') return [String(node.text)];
    if (node.type === 'RichTextBlock') {
      return [(node.inlines as readonly { text: string }[]).map(({ text }) => text).join('')];
    }
    return [];
  });
  // A space that no line breaks at is read as any other.
  return words.join('\n').replaceAll('\u00a0', ' ');
}

/** What the inputs of a card hold, as a client would send them untouched. */
export function inputsOf(card: Card): Record<string, string> {
  const inputs = nodes(card).filter(({ type, id }) => String(type).startsWith('Input.') && typeof id === 'string');
  const sent = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  return Object.fromEntries(inputs.map(({ id, value }) => [String(id), sent(value)]));
}

/** The titles that the values of a choice stand for. */
export function choicesOf(card: Card, id: string): Readonly<Record<string, string>> {
  const input = nodes(card).find((node) => node.id === id);
  const choices = (input?.choices ?? []) as readonly { title: string; value: string }[];
  return Object.fromEntries(choices.map(({ title, value }) => [value, title]));
}

/** A button of a card by its title, or a row that can be pressed by its tooltip. */
export function buttonOf(card: Card, title: string): Node & { verb: string; data: object } {
  const found = nodes(card).find(
    (node) => node.type === 'Action.Execute' && [node.title, node.tooltip].includes(title),
  );
  if (found === undefined) throw new Error(`no button "${title}" on the card; it has ${buttonsOf(card).join(', ')}`);
  return found as Node & { verb: string; data: object };
}

/** The titles of a card's buttons, in order. */
export function buttonsOf(card: Card): string[] {
  return card.actions.map(({ title }) => title ?? '');
}
