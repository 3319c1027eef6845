import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

/** A page with a paragraph a line, as somebody wrote it. */
const NOTES = `Minnesanteckningar från biblioteksnätverket den 14 mars 2024
Närvarande: Siv Ask (Hjo), Bo Alm (Tibro), Tea Ek (Skövde)

Bokbussen
Bo visade hur turerna såg ut i fjol. Fler har lånat på bussen sedan den fick nya tider, men ingen vet hur många som tog den för att slippa gå. Siv frågar chauffören hur många som stiger på vid skolorna och skickar siffrorna till nätverket senast den 12 april.
Gruppen beslutade att bussen ska stå kvar vid torget i Tibro även på lördagar. Det kostar ingenting, eftersom chauffören ändå bor där.

Läsveckan
- Tea bokar författaren och skriver om besöket i kommunens tidning före påsk.
- Alla tar med sig en affisch var till nästa möte.
- Förra årets effektiva schema hänger kvar på väggen.
- Bo tar fram en lista över fina böcker som aldrig lånas ut, till mötet i juni.

Nästa möte är den 20 maj klockan 9 i Hjo.`;

const lines = (change: (line: string) => string): string => NOTES.split('\n').map(change).join('\n');
const withBullets = (bullet: string): string => lines((line) => line.replace(/^- /u, bullet));

/** The page in lines no longer than a number of characters. */
const wrappedAt = (width: number, page = NOTES): string =>
  page.replace(/^.*$/gmu, (line) => line.replace(new RegExp(`(.{1,${String(width)}})(?: |$)`, 'gu'), '$1\n').trimEnd());

function found(page: string): string[] {
  const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\d]/gu, '');
  return readNotes(page, { today: '2024-03-14' }).map(({ kind, assignees, due, quote, title }) =>
    [kind, assignees.join(' + '), JSON.stringify(due), letters(quote), letters(title)].join(' | '),
  );
}

const pasted: readonly (readonly [how: string, page: string])[] = [
  ['with the line ends of Windows', NOTES.replaceAll('\n', '\r\n')],
  ['with spaces at the ends of lines', lines((line) => `${line}   `)],
  ['indented', lines((line) => (line === '' ? line : `    ${line}`))],
  ['in decomposed letters', NOTES.normalize('NFD')],
  ['with spaces that break no line', NOTES.replaceAll(/(?<=\p{Ll}) (?=\p{Ll})/gu, '\u00a0')],
  ['with soft hyphens within words', NOTES.replaceAll(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2')],
  ['with zero-width spaces before capitals', NOTES.replaceAll(/ (?=\p{Lu})/gu, ' \u200b')],
  ['with the mark of a file of text first', `\ufeff${NOTES}`],
  ['with ligatures', NOTES.replaceAll('ff', 'ﬀ').replaceAll('fi', 'ﬁ')],
  ['with two spaces between words, out to the margin', NOTES.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '  ')],
  ['with a blank line after each line', wrappedAt(75).replaceAll('\n', '\n\n')],
  ['as a letter that is quoted', lines((line) => `> ${line}`.trimEnd())],
  ['in lines of 95 characters', wrappedAt(95)],
  ['in lines of 75 characters', wrappedAt(75)],
  ['in lines of 60 characters', wrappedAt(60)],
  ['in lines of 75 characters of which some were broken anew at 68', wrappedAt(68, wrappedAt(75))],
  ['with dots for bullets', withBullets('• ')],
  ['with dots and tabs for bullets', withBullets('•\t')],
  ['with bullets glued to their words', withBullets('•')],
  ['with dashes glued to their words', withBullets('-')],
  ['with the bullets of a font of symbols', withBullets('\uf0b7 ')],
  ['with the bullets that lists within lists have', withBullets('o\t')],
  ['with bullets on lines of their own', withBullets('•\n')],
];

describe('the same notes, however they were copied', () => {
  it('hold five assignments, a decision and a meeting', () => {
    const kinds = readNotes(NOTES, { today: '2024-03-14' }).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual([...Array<string>(5).fill('assignment'), 'decision', 'meeting']);
  });

  it.each(pasted)('%s, give the same', (_how, page) => {
    expect(found(page)).toEqual(found(NOTES));
  });
});
