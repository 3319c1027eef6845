import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../bot/files/csv.ts';
import type { Sheet } from '../../../bot/files/sheet.ts';
import { writeXlsx } from '../../../bot/files/xlsx.ts';

const FORMULAS = ['=1+1', '+46 500', '-5', '@SUMMA(A1)', '\t=1+1'];

const sheet: Sheet = {
  name: 'Uppdrag',
  columns: [
    { header: 'Nr', width: 6 },
    { header: 'Uppdrag', width: 40 },
    { header: 'Klart senast', width: 14 },
  ],
  rows: [
    [14, 'Åsa säger "ja"; <b> & nej', { day: '2027-06-01' }],
    [15, 'Två\nrader\u0000', undefined],
    ...FORMULAS.map((text, index) => [16 + index, text, undefined]),
  ],
};

/** A reader of csv as RFC 4180 has it, with semicolons. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('an Excel file', () => {
  it('holds numbers, texts as they were written and real dates, as another reader sees them', async () => {
    const rows = await readSheet(await writeXlsx([sheet]));
    expect(rows[0]).toEqual(['Nr', 'Uppdrag', 'Klart senast']);
    expect(rows[1]).toEqual([14, 'Åsa säger "ja"; <b> & nej', new Date('2027-06-01T00:00:00.000Z')]);
    expect(rows[2]).toEqual([15, 'Två\nrader', null]);
  });

  it('counts nothing that people wrote', async () => {
    const file = await writeXlsx([sheet]);
    const rows = await readSheet(file, { trim: false });
    expect(rows.slice(3).map(([, text]) => text)).toEqual(FORMULAS);
    expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
  });

  it('has a sheet for each, whose header row stays in sight and filters', async () => {
    const file = await writeXlsx([sheet, { ...sheet, name: 'Beslut', rows: [] }]);
    expect((await readSheet(file, 'Beslut'))[0]).toEqual(['Nr', 'Uppdrag', 'Klart senast']);
    const parts = unzipSync(file);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('</sheetData><autoFilter ref="A1:C8"/>');
    expect(strFromU8(parts['xl/worksheets/sheet2.xml']!)).toContain('<autoFilter ref="A1:C1"/>');
  });
});

describe('a csv file', () => {
  it('opens right in Swedish Excel: UTF-8 with its mark, semicolons and CRLF', () => {
    const file = writeCsv(sheet);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = file.toString('utf8').slice(1);
    expect(text.split('\r\n')[0]).toBe('"Nr";"Uppdrag";"Klart senast"');
    expect(parsed(text).slice(1, 3)).toEqual([
      ['14', 'Åsa säger "ja"; <b> & nej', '2027-06-01'],
      ['15', 'Två\nrader', ''],
    ]);
  });

  it('has no text that Excel would count', () => {
    const texts = parsed(writeCsv(sheet).toString('utf8').slice(1)).slice(3);
    expect(texts.map(([, text]) => text)).toEqual(FORMULAS.map((text) => `'${text}`));
  });
});
