import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../bot/files/docx.ts';
import type { TextDocument } from '../../../bot/files/text-document.ts';

const agenda: TextDocument = {
  title: 'Dagordning',
  subtitle: 'SKIS, 1 juni 2027',
  blocks: [
    { kind: 'heading', level: 1, text: 'Inledning' },
    { kind: 'heading', level: 2, text: 'Underrubrik' },
    { kind: 'heading', level: 3, text: 'Under den' },
    { kind: 'paragraph', text: [{ text: 'Ansvarig: ', strong: true }, { text: 'Åsa <Öberg> & co' }] },
    { kind: 'paragraph', text: 'En rad\noch en till\u0000\ud800' },
    { kind: 'numbers', entries: ['Ett', { text: 'Två', under: ['Därunder'] }] },
    { kind: 'bullets', entries: ['Punkt'] },
    { kind: 'numbers', entries: ['Ett igen'] },
    {
      kind: 'table',
      header: ['Nr', 'Uppdrag'],
      rows: [
        ['14', 'Presentera Bästa skola'],
        ['15', 'Svara på enkäten'],
      ],
      widths: [1, 6],
    },
  ],
};

const office = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);

describe('a Word file', () => {
  it('has the headings, lists and tables of its document as another reader sees them', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: await writeDocx(agenda) });
    expect(html).toContain('<h1>Inledning</h1><h2>Underrubrik</h2><h3>Under den</h3>');
    expect(html).toContain('<strong>Ansvarig: </strong>Åsa &lt;Öberg&gt; &amp; co');
    expect(html).toContain('En rad<br />och en till</p>');
    expect(html).toContain('<ol><li>Ett</li><li>Två<ul><li>Därunder</li></ul></li></ol><ul><li>Punkt</li></ul>');
    expect(html).toMatch(/<table><thead><tr><th><p><strong>Nr<\/strong><\/p><\/th>/);
    expect(html).toContain('<td><p>Svara på enkäten</p></td>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('is Swedish, A4, titled, and repeats the header row of a table and the number of each page', async () => {
    const parts = unzipSync(await writeDocx(agenda));
    const part = (name: string) => strFromU8(parts[name]!);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(part('word/document.xml')).toContain('<w:tblHeader/>');
    expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(part('docProps/core.xml')).toContain('<dc:title>Dagordning</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>Uppdrag</dc:creator>');
    expect(Object.keys(parts).filter((name) => name.includes('footer'))).not.toEqual([]);
  });

  it('begins each list of numbers at 1', async () => {
    const xml = strFromU8(unzipSync(await writeDocx(agenda))['word/document.xml']!);
    const numberOf = (text: string) => new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!<w:p>).)*>${text}<`).exec(xml)?.[1];
    expect(numberOf('Ett')).toBeDefined();
    expect(numberOf('Ett igen')).not.toBe(numberOf('Ett'));
  });

  it('lies on its side where it is asked to', async () => {
    const xml = strFromU8(unzipSync(await writeDocx({ ...agenda, landscape: true }))['word/document.xml']!);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  // Where the machine has it; the other reader above is there always.
  if (office !== undefined)
    it('opens in LibreOffice', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'uppdrag-docx-'));
      try {
        writeFileSync(join(folder, 'a.docx'), await writeDocx(agenda));
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const turned = spawnSync(office, [profile, '--headless', '--convert-to', 'txt:Text', 'a.docx'], {
          cwd: folder,
        });
        expect(turned.status).toBe(0);
        expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('Presentera Bästa skola');
      } finally {
        rmSync(folder, { recursive: true });
      }
    }, 120_000);
});
