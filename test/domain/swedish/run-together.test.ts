import { describe, expect, it } from 'vitest';
import { rosterFrom } from '../../../domain/swedish/page/attendance.ts';
import { readPage } from '../../../domain/swedish/page/page.ts';
import { titleParted } from '../../../domain/swedish/page/title-parted.ts';

const LONG = 'Det blev en lång diskussion om detta och många hade något att säga om saken. '.repeat(8);

/** Two sheets, each pasted as one line. */
const SHEETS = [
  `1 Lugna vägförening Protokoll 1(2) Plats Stugan Närvarande ledamöter Siv Ask ordförande Bo Alm kassör Gunvald Torn 3 Mötet öppnas Siv öppnade mötet. 4 Kassan Bilaga 4 Bo redogjorde för kassan. ${LONG}5 Brev a) Brev från Hjo om skyltar. b) Brev från Tibro. 6 Dikena vid bron Entreprenören har grävt. ${LONG}Arbetet ska`,
  `2 Lugna vägförening Protokoll 2(2) fortsätta i maj. ${LONG}7 Nästa möte 3 juni hos Bo. 8 Avslutning Siv tackade. Vid protokollet Bo Alm Justeras Siv Ask`,
];
const saidIn = (...lines: readonly string[]): string[] =>
  readPage(lines.join('\n\n'))
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'attendance')
    .map(({ kind, text }) => `${kind} ${text.replaceAll(LONG.trim(), '…')}`);

describe('a sheet pasted as one long line', () => {
  it('is cut before its numbered matters, each with its title as a heading', () =>
    expect(saidIn(...SHEETS)).toEqual([
      'heading Mötet öppnas',
      'text Siv öppnade mötet.',
      'heading Kassan Bilaga 4',
      'text Bo redogjorde för kassan. …',
      'heading Brev',
      'text Brev från Hjo om skyltar.',
      'text Brev från Tibro.',
      'heading Dikena vid bron',
      'text Entreprenören har grävt. … Arbetet ska fortsätta i maj. …',
      'heading Nästa möte',
      'text 3 juni hos Bo.',
      'heading Avslutning',
      'text Siv tackade.',
    ]));

  it('tells at its head who was there', () =>
    expect(rosterFrom(readPage(SHEETS.join('\n\n')), undefined).members.map(({ name }) => name)).toEqual([
      'Siv Ask',
      'Bo Alm',
      'Gunvald Torn',
    ]));

  it('is told by its numbers, and a long paragraph stays whole', () => {
    const paragraph = `Rådet har 3 Vagnar och 4 Hjul. ${LONG}${LONG}`.trim();
    expect(readPage(paragraph).map(({ text }) => text)).toEqual([paragraph]);
  });

  it('is not a page of long numbered paragraphs, a line each', () =>
    expect(
      readPage(
        ['1. Kassan är god. ', '2. Resan blir av. ', '3. Dikena grävs. '].map((text) => text + LONG + LONG).join('\n'),
      ),
    ).toHaveLength(3));
});

describe('a title is parted from what was said', () => {
  it.each([
    ['5 Chefen informerar Siv berättade.', '5 Chefen informerar', 'Siv berättade.'],
    ['6. Resan till Hjo Bo har bokat.', '6. Resan till Hjo', 'Bo har bokat.'],
    ['7 Mötestider 2017 Fastställdes så:', '7 Mötestider 2017', 'Fastställdes så:'],
    ['8. Skrivelser. Kommunen frågar.', '8. Skrivelser.', 'Kommunen frågar.'],
    ['9 Avslutning', '9 Avslutning', ''],
  ])('in "%s"', (matter, title, rest) => expect(titleParted(matter)).toEqual({ title, rest }));

  it('where there is one', () =>
    expect(titleParted('4 Redogjorde kassören för hur kassan står. Den är god.')).toEqual({
      title: '',
      rest: 'Redogjorde kassören för hur kassan står. Den är god.',
    }));
});
