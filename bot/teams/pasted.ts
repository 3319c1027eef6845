import type { HtmlToTextOptions } from 'html-to-text';
import type { Activity } from 'botbuilder';
import { withCellsOnOneLine } from './table-cells.ts';

/** Elements whose shape the plain text of a message loses. */
const SHAPED = /<(?:li|tr|h[1-6])[\s>]/i;

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    {
      selector: 'table',
      format: 'dataTable',
      options: { uppercaseHeaderCells: false, colSpacing: 4, maxColumnWidth: 100_000 },
    },
  ],
};

/** HTML as lines of text: list items with "- ", table rows as columns that are four spaces apart, a line each. */
export async function textOfHtml(html: string): Promise<string> {
  // Loaded late: few messages have lists or tables.
  const { convert } = await import('html-to-text');
  return convert(withCellsOnOneLine(html), options);
}

/**
 * A message's own HTML as text, where it has lists, tables or headings that the plain text lost; undefined elsewhere.
 * Teams sends it beside the text, as an attachment of the type text/html.
 */
export async function shapedText(activity: Partial<Activity>): Promise<string | undefined> {
  const attachment = activity.attachments?.find(({ contentType }) => contentType === 'text/html');
  const html: unknown = attachment?.content;
  if (typeof html !== 'string' || !SHAPED.test(html)) return undefined;
  const name = activity.recipient?.name ?? '';
  const mention = new RegExp(`<(span|at)\\b[^>]*>${escaped(name)}</\\1>`, 'i');
  return textOfHtml(html.replace(mention, ''));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
