import { AlignmentType, convertMillimetersToTwip, LevelFormat, type IPropertiesOptions } from 'docx';
import { words } from '../../cards/words.ts';

/** Word knows it everywhere, and LibreOffice has Carlito, which is as wide. */
const FONT = 'Calibri';
const DARK = '1F2937';

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: DARK },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** How every document looks: sizes are in half points, distances in twentieths of a point. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: words.documents.language } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { font: FONT, size: 40, bold: true, color: DARK }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(30, 320),
    heading2: heading(26, 240),
    heading3: heading(23, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, color: '4B5563' },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 240 } },
    },
  ],
};

const step = (level: number) => convertMillimetersToTwip(7 * (level + 1));

const level = (level: number, format: 'bullet' | 'decimal', text: string) => ({
  level,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: step(level), hanging: convertMillimetersToTwip(6) } } },
});

/** The lists: numbers with bullets under them, and bullets with bullets under them. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'numbers', levels: [level(0, 'decimal', '%1.'), level(1, 'bullet', '–')] },
    { reference: 'bullets', levels: [level(0, 'bullet', '•'), level(1, 'bullet', '–')] },
  ],
};

/** A4 as Word writes it, and its margins on all sides; twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838 } as const;
export const MARGIN = convertMillimetersToTwip(22);
