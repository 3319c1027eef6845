import { expect, it } from 'vitest';
import { readPage } from '../../../domain/swedish/page/page.ts';

const SAID = 'Siv redogjorde för läget. Föreningen har en god ekonomi och inga skulder. Medlemmarna är fler än i fjol.';
const blocks = (page: string): string[] => readPage(page).map(({ kind, text }) => `${kind}: ${text}`);

it('given paragraphs pasted as one line each, then the title before the gap stands over what was said', () =>
  expect(blocks(`§ 4 Kassan  ${SAID} ${SAID}\n§ 5 Skyltarna  ${SAID} ${SAID}`)).toEqual([
    'heading: Kassan',
    `text: ${SAID} ${SAID}`,
    'heading: Skyltarna',
    `text: ${SAID} ${SAID}`,
  ]));

it('given a sheet with two paragraphs in one line, then each begins by itself', () =>
  expect(blocks(`Byalaget 2027-03-04 § 4 Kassan  ${SAID} § 5 Skyltarna  ${SAID}`)).toEqual([
    'text: Byalaget 2027-03-04',
    'heading: Kassan',
    `text: ${SAID}`,
    'heading: Skyltarna',
    `text: ${SAID}`,
  ]));

it('given short cells after a number, then it is a row of a table', () =>
  expect(blocks('§ 4 Skyltarna   Bo   3 mars')).toEqual(['row: Skyltarna   Bo   3 mars']));
