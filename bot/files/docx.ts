import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { words } from '../../cards/words.ts';
import { MARGIN, numbering, PAGE, styles } from './docx-template.ts';
import { printable } from './printable.ts';
import type { Block, Entry, Table as TableBlock, Text, TextDocument } from './text-document.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '9CA3AF' };

const linesOf = (text: string) => printable(text).split(/\r\n|[\r\n]/);

function runsOf(text: Text): TextRun[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap(({ text, strong }) =>
    linesOf(text).map((line, index) => {
      const options: IRunOptions = { text: line, ...(strong && { bold: true }), ...(index > 0 && { break: 1 }) };
      return new TextRun(options);
    }),
  );
}

function paragraph(text: Text, looks: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ ...looks, children: runsOf(text) });
}

/** A list; `instance` tells lists of numbers apart, so that each begins at 1, and costs a definition in the file. */
function listOf(reference: 'bullets' | 'numbers', entries: readonly Entry[], instance: number): Paragraph[] {
  const line = (text: Text, level: number) =>
    paragraph(text, { style: 'ListParagraph', numbering: { reference, instance, level } });
  return entries.flatMap((entry) => {
    if (typeof entry === 'string' || !('under' in entry)) return [line(entry, 0)];
    return [line(entry.text, 0), ...entry.under.map((text) => line(text, 1))];
  });
}

/** The columns' widths in twentieths of a point, which all readers heed; shares alone are not. */
function widthsOf({ header, widths }: TableBlock, wide: number): number[] {
  const shares = header.map((_, index) => widths?.[index] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * wide));
}

function tableOf(block: TableBlock, wide: number): Table {
  const columnWidths = widthsOf(block, wide);
  const row = (cells: readonly Text[], isHeader: boolean) =>
    new TableRow({
      // Some readers take the mere presence of the mark for a header.
      ...(isHeader && { tableHeader: true }),
      cantSplit: true,
      children: columnWidths.map((width, index) => {
        const text = cells[index] ?? '';
        const shown = isHeader && typeof text === 'string' ? [{ text, strong: true as const }] : text;
        return new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...(isHeader && { shading: { fill: 'E5E7EB' } }),
          children: [paragraph(shown, { style: 'TableText', ...(isHeader && { keepNext: true }) })],
        });
      }),
    });
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

function partsOf(block: Block, wide: number, instance: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { heading: HEADINGS[block.level] })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'bullets':
      return listOf(block.kind, block.entries, 0);
    case 'numbers':
      return listOf(block.kind, block.entries, instance);
    case 'table':
      // Two tables without a paragraph between them become one in Word.
      return [tableOf(block, wide), new Paragraph({ spacing: { after: 0 } })];
  }
}

function footer(): Footer {
  // Word counts where a mark is all there is of a piece, so the sentence is parted at them.
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const pieces = words.documents.page(CURRENT, TOTAL_PAGES).split(new RegExp(`(${CURRENT}|${TOTAL_PAGES})`));
  const children = pieces.filter((piece) => piece !== '');
  const run = new TextRun({ children, size: 18, color: '6B7280' });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}

/**
 * The document as a Word file (.docx, Office Open XML): Word's own styles (Title, Heading 1–3, List Paragraph), A4,
 * the texts' language, page numbers in the footer, and the title in the file's properties.
 */
export async function writeDocx(document: TextDocument): Promise<Buffer> {
  const { title, subtitle, landscape, blocks } = document;
  const wide = (landscape ? PAGE.height : PAGE.width) - 2 * MARGIN;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const file = new Document({
    title: printable(title),
    creator: words.fileNames.maker,
    lastModifiedBy: words.fileNames.maker,
    styles,
    numbering,
    sections: [
      {
        properties: { page: { size: { ...PAGE, orientation }, margin } },
        footers: { default: footer() },
        children: [
          paragraph(title, { heading: HeadingLevel.TITLE }),
          ...(subtitle === undefined ? [] : [paragraph(subtitle, { style: 'Subtitle' })]),
          ...blocks.flatMap((block, index) => partsOf(block, wide, index)),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
