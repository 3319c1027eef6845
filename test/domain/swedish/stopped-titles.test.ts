import { expect, it } from 'vitest';
import { readPage } from '../../../domain/swedish/page/page.ts';

const kinds = (page: string): string[] => readPage(page).map(({ kind, text }) => `${kind}: ${text}`);

it('given numbered titles with a full stop and text below, then they stand over it as headings', () =>
  expect(
    kinds(
      '1. Mötets öppnande.\nSiv hälsade välkommen.\n2. Val av justerare.\nTill justerare valdes Bo Ek.\n' +
        '3. Ekonomi.\nKassören gick igenom läget.\n4. Skyltarna.\nSkyltarna är uppsatta.',
    ),
  ).toEqual([
    'heading: Mötets öppnande',
    'text: Siv hälsade välkommen.',
    'heading: Val av justerare',
    'text: Till justerare valdes Bo Ek.',
    'heading: Ekonomi',
    'text: Kassören gick igenom läget.',
    'heading: Skyltarna',
    'text: Skyltarna är uppsatta.',
  ]));

it('given a numbered list with nothing below each, then its lines are items', () =>
  expect(kinds('1. Stolar.\n2. Bord.\n3. Kaffe.\n4. Skyltar.\nAllt ska tas fram till lördag.')).toEqual([
    'item: Stolar.',
    'item: Bord.',
    'item: Kaffe.',
    'item: Skyltar.',
    'text: Allt ska tas fram till lördag.',
  ]));
