import type { IAdaptiveCard, ICardElement } from 'adaptivecards';
import { straight } from './straight.ts';
import { words } from '../words.ts';

/** One element of a card, as the Adaptive Cards schema names them. */
export type Element = ICardElement & { readonly type: string };

/** A button or another action of a card. */
export type Action = Readonly<Record<string, unknown>> & { readonly type: string; readonly title?: string };

/** Whom Teams draws a card anew for, by their ids in Teams, and what it asks for then. */
export interface Refresh {
  readonly action: Action;
  readonly userIds: readonly string[];
}

/** A whole card, ready to be sent as JSON. */
export type Card = Omit<IAdaptiveCard, 'body' | 'actions'> & {
  readonly body: readonly Element[];
  readonly actions: readonly Action[];
  /** What only Teams reads: who is mentioned in the card. */
  readonly msteams?: { readonly entities: readonly object[] };
  readonly refresh?: Refresh;
};

/** Teams shows no more buttons than this on a card of version 1.5. */
export const MOST_ACTIONS = 6;

/** A card of the version that Teams and its charts take. Throws RangeError over six actions: Teams would hide the rest. */
export function card(body: readonly Element[], actions: readonly Action[] = []): Card {
  if (actions.length > MOST_ACTIONS) throw new RangeError(`${actions.length} actions: a card takes ${MOST_ACTIONS}`);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: words.language,
    body,
    actions,
  };
}

/** Our own words. Never put what people typed here: Teams reads Markdown, mentions and date macros in it. */
export function says(text: string, looks: Partial<Element> = {}): Element {
  return { type: 'TextBlock', text, wrap: true, ...looks };
}

/** The title of a card, which screen readers take as a heading. */
export function heading(text: string, looks: Partial<Element> = {}): Element {
  return says(text, { size: 'large', weight: 'bolder', style: 'heading', ...looks });
}

/** The title of a part of a card, a heading too; clients would draw it as large as the card's own. */
export function subheading(text: string): Element {
  return heading(text, { size: 'default', spacing: 'large' });
}

/**
 * A text that stands for its letters and nothing else: every `{{` is broken up, so that no date macro of the client's
 * takes effect (`{{{` has two of them), and no mark turns its direction.
 */
export function literal(text: string): string {
  return straight(text).replace(/\{(?=\{)/g, '{\u200b');
}

/** One run of text, without macros, since Teams fills them in even in runs. */
function run(text: string, looks: Readonly<Record<string, unknown>>) {
  return { type: 'TextRun', text: literal(text), ...looks };
}

/** How a run of text looks. No colours: Teams' green and yellow are too pale for text on white, its red on black. */
interface RunLooks {
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly isSubtle?: boolean;
}

/** What people typed, shown letter by letter: a TextRun takes no Markdown, mention or link. */
export function typed(text: string, looks: RunLooks = {}, block: Partial<Element> = {}): Element {
  return { type: 'RichTextBlock', inlines: [run(text, { ...looks })], ...block };
}

/** A stretch of a line that people typed. */
interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  readonly subtle?: boolean;
}

/** What people typed, in stretches side by side, some of them in bold. */
export function typedPieces(pieces: readonly Piece[], block: Partial<Element> = {}): Element {
  const inlines = pieces.map(({ text, strong, subtle }) =>
    run(text, { ...(strong ? { weight: 'bolder' } : {}), ...(subtle ? { isSubtle: true } : {}) }),
  );
  return { type: 'RichTextBlock', inlines, ...block };
}

/** A label in our words and what people typed, on one line. */
export function labelled(label: string, text: string, looks: Partial<Element> = {}): Element {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [run(`${label} `, { isSubtle: true }), run(text, {})],
    ...looks,
  };
}

/** Words that something is wrong: a word tells it, which every font has and every screen reader reads. */
export function problem(text: string): Element {
  const inlines = [run(`${words.common.attention} `, { weight: 'bolder' }), run(text, { weight: 'bolder' })];
  return { type: 'RichTextBlock', inlines, spacing: 'small' };
}

/** Words that something was done. */
export function success(text: string): Element {
  return typed(text, { weight: 'bolder' });
}
