import { describe, expect, it } from 'vitest';
import { addressName, attachment, typeOf } from '../../../bot/files/file-name.ts';

describe('the name of a file', () => {
  it('is saved with å, ä and ö where the client knows how, and else without the rings and dots', () => {
    expect(attachment('Möte på Åsön (1)*.docx')).toBe(
      `attachment; filename="Mote pa Ason (1) .docx"; filename*=UTF-8''M%C3%B6te%20p%C3%A5%20%C3%85s%C3%B6n%20%281%29%20.docx`,
    );
  });

  it.each([
    'a"; filename="b.exe',
    'a\r\nSet-Cookie: b',
    '../../etc/passwd',
    'a\\b:c?d<e>|',
    'a%41;b',
    '\u202excod.exe',
    `${'😀'.repeat(80)}x`,
  ])('is neither another header nor a path, where the network is called %j', (code) => {
    const header = attachment(`${code} uppdrag.xlsx`);
    expect(header).toMatch(
      /^attachment; filename="[^"\\/:?<>|%;]*uppdrag\.xlsx"; filename\*=UTF-8''[\w.~!#$&+^`|%-]*$/,
    );
    expect(decodeURIComponent(header.split("UTF-8''")[1]!)).not.toMatch(/[\p{C}\\/:*?"<>|]/u);
  });

  it('stands in an address in plain small letters', () => {
    expect(addressName('SKIS uppdrag 2027-06-01.xlsx')).toBe('skis-uppdrag-2027-06-01.xlsx');
    expect(addressName('../Åsö & co.docx')).toBe('aso-co.docx');
  });

  it('tells its type', () => {
    expect(typeOf('a.b.ics')).toBe('text/calendar; charset=utf-8');
    expect(typeOf('a')).toBe('application/octet-stream');
  });
});
