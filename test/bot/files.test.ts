import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentText } from '../../bot/files/document-text.ts';
import { wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

/** The least that Word calls a document. */
function docx(body: string): Buffer {
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
}

const NOTES = docx(
  paragraph('Minnesanteckningar 2027-01-15') +
    paragraph('Tibro skickar ut enkäten senast 1 april.') +
    `<w:tbl>${row('Vad', 'Ansvarig', 'När')}${row('Boka lokal', 'Hjo', '3 maj')}</w:tbl>`,
);

describe('the text of a file', () => {
  it('is read from Word, with table rows as columns', async () => {
    const text = await documentText('Anteckningar.DOCX', NOTES);
    expect(text).toContain('Tibro skickar ut enkäten senast 1 april.');
    expect(text).toMatch(/Boka lokal {4,}Hjo {4,}3 maj/);
  });

  it('is read from text, in either of the encodings that people have', async () => {
    expect(await documentText('a.txt', Buffer.from('Skövde'))).toBe('Skövde');
    expect(await documentText('a.md', Buffer.from('Skövde', 'latin1'))).toBe('Skövde');
  });

  it.each([
    ['a.pdf', Buffer.from('%PDF'), 'kan jag inte läsa'],
    ['a.docx', Buffer.from('hej'), 'är inget Worddokument'],
    ['a.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]), 'låst med lösenord'],
    ['a.docx', NOTES.subarray(0, 200), 'går inte att öppna'],
    ['a.txt', NOTES, 'är ingen textfil'],
    ['a.txt', Buffer.from('  \n '), 'är tom'],
  ])('is refused in plain words for %s that is something else', async (name, bytes, words) => {
    await expect(documentText(name, bytes)).rejects.toThrow(words);
  });
});

describe('a file in the private chat', () => {
  const here = founded();
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/large') response.end(Buffer.alloc(6 * 1024 * 1024));
      else if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/elsewhere') response.writeHead(302, { location: '/notes' }).end();
      else response.end(NOTES);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const send = (url: string, name = 'notes.docx') => {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const attachments = [{ contentType, name, content: { downloadUrl: url } }];
    return here.town.write('Erik Lund', '', 'private', { text: undefined, attachments });
  };

  it('is read as notes', async () => {
    const review = await send(`${address}/notes`);
    expect(wordsOf(review.card)).toContain('Jag hittade 2 förslag i anteckningarna');
    expect(wordsOf(review.card)).toContain('Hjo · 3 maj');
  });

  it('gets a clear answer where it is too large, gone, or kept elsewhere than at Microsoft', async () => {
    expect((await send(`${address}/large`)).text).toContain('större än 5 MB');
    expect((await send(`${address}/gone`)).text).toContain('gick inte att hämta');
    expect((await send('http://localhost:1/notes')).text).toContain('ligger inte hos Microsoft');
    expect((await send(`${address}/elsewhere`)).text).toContain('gick inte att hämta');
  });
});
