import { describe, expect, it, test } from 'vitest';
import { areMeetingLines, readMeetingLines } from '../../../domain/meetings/meeting-lines.ts';

const today = '2026-11-22';
const read = (line: string) => readMeetingLines(line, today)[0];

describe('a line that plans a meeting', () => {
  it.each([
    ['26 januari 9.00-12.00 Tema matematik', '2027-01-26 09:00–12:00', '', 'matematik'],
    ['tisdag 3 mars kl 13–16, Hjo, tema Bästa skola', '2027-03-03 13:00–16:00', 'Hjo', 'Bästa skola'],
    ['9 mars 9-12 Tema matematik i Hjo', '2027-03-09 09:00–12:00', 'Hjo', 'matematik'],
    ['14 april 9-12 Tibro', '2027-04-14 09:00–12:00', 'Tibro', ''],
    ['14 april 9-12 i Tibro', '2027-04-14 09:00–12:00', 'Tibro', ''],
    ['den 1 juni Plats: Rådhuset Skövde, Tema: elevhälsa', '2027-06-01 09:00–12:00', 'Rådhuset Skövde', 'elevhälsa'],
    [
      '8/9 8.30 - 15 Lunch till lunch på Hotell Knistad',
      '2027-09-08 08:30–15:00',
      'Hotell Knistad',
      'Lunch till lunch',
    ],
    ['2027-05-05 kl. 13:00 Digitalt', '2027-05-05 13:00–16:00', 'Digitalt', ''],
    ['onsdag den 10:e februari kl 22', '2027-02-10 22:00–23:00', '', ''],
    // Numbers that aren't hours, since they don't follow the day.
    ['10 november Tema matematik för årskurs 7-9', '2027-11-10 09:00–12:00', '', 'matematik för årskurs 7-9'],
    ['Matematik 3 februari', '2027-02-03 09:00–12:00', '', 'Matematik'],
    // A municipality's room stands after it.
    ['14 april kl 9-12 i Hjo, parkhuset', '2027-04-14 09:00–12:00', 'Hjo, parkhuset', ''],
    ['14 april i Hjo kl 9-12, parkhuset', '2027-04-14 09:00–12:00', 'Hjo, parkhuset', ''],
    ['14 april kl 9-12 i Skara, stadshuset, tema frånvaro', '2027-04-14 09:00–12:00', 'Skara, stadshuset', 'frånvaro'],
    ['14 april kl 9-12 Lidköping, rådhuset', '2027-04-14 09:00–12:00', 'Lidköping, rådhuset', ''],
    ['14 april, Hjo, på Rådhuset, matematik', '2027-04-14 09:00–12:00', 'Hjo, Rådhuset', 'matematik'],
    ['14 april på Rådhuset, Hjo', '2027-04-14 09:00–12:00', 'Rådhuset, Hjo', ''],
    ['14 april Hjo, plats: parkhuset', '2027-04-14 09:00–12:00', 'Hjo, parkhuset', ''],
    ['14 april tema matematik i Hjo, parkhuset', '2027-04-14 09:00–12:00', 'Hjo, parkhuset', 'matematik'],
    ['14 april i Hjo (parkhuset), tema läsning', '2027-04-14 09:00–12:00', 'Hjo (parkhuset)', 'läsning'],
    ['14 april kl 9 (Rådhuset, Hjo)', '2027-04-14 09:00–12:00', 'Rådhuset, Hjo', ''],
    ['14 april 9-12 läsning (Rådhuset i Hjo)', '2027-04-14 09:00–12:00', 'Rådhuset i Hjo', 'läsning'],
    ['14 april (Rådhuset, Hjo) kl 9-12, tema läsning', '2027-04-14 09:00–12:00', 'Rådhuset, Hjo', 'läsning'],
    ['14 april 9-12 Rådhuset, Hjo', '2027-04-14 09:00–12:00', 'Rådhuset, Hjo', ''],
    ['14 april 9-12 (Hjo, rådhuset)', '2027-04-14 09:00–12:00', 'Hjo, rådhuset', ''],
    ['14 april läsning (Hjo, Tibro)', '2027-04-14 09:00–12:00', '', 'läsning (Hjo, Tibro)'],
    ['14 april Matematik, Hjo', '2027-04-14 09:00–12:00', 'Hjo', 'Matematik'],
    ['14 april i Hjo, tema läsning, skrivning', '2027-04-14 09:00–12:00', 'Hjo', 'läsning, skrivning'],
    ['14 april kl 13-15.30, Hjo bjuder på fika', '2027-04-14 13:00–15:30', '', 'Hjo bjuder på fika'],
    ['14 april digitalt, matematik', '2027-04-14 09:00–12:00', 'digitalt', 'matematik'],
    ['14 april Fortbildning i matematik, Hjo', '2027-04-14 09:00–12:00', 'Hjo', 'Fortbildning i matematik'],
    [
      '14 april Lunch i Skara, stadshuset, ta med dator',
      '2027-04-14 09:00–12:00',
      'Skara, stadshuset',
      'Lunch, ta med dator',
    ],
  ])('%s', (line, when, place, theme) => {
    const one = read(line);
    const fields = one && 'fields' in one ? one.fields : undefined;
    expect(`${fields?.day} ${fields?.from}–${fields?.to}`).toBe(when);
    expect(fields).toMatchObject({ place, theme });
  });

  it('may have a link, which is no part of the theme', () => {
    expect(read('5 maj kl 13-14 Tema läsning https://teams.microsoft.com/l/meetup-join/1')).toMatchObject({
      fields: { theme: 'läsning', link: 'https://teams.microsoft.com/l/meetup-join/1' },
    });
  });

  it.each([
    ['blåbär', 'no-day'],
    ['31 april 9-12', 'no-such-day'],
    ['31 april 2027 Skara', 'no-such-day'],
    ['2025-03-01 9-12', 'past-day'],
    ['3 oktober 15-12', 'no-time'],
    ['3 oktober kl 25', 'no-time'],
    [`3 oktober 9-12 ${'x'.repeat(201)}`, 'too-long'],
  ])('that is none says why: %s', (line, problem) => expect(read(line)).toEqual({ line, problem }));
});

test('lines are kept apart by line breaks or semicolons, and empty ones are passed by', () => {
  const lines = readMeetingLines('26 januari 9-12\n\n 3 mars 13-16 ; 5 maj', today);
  expect(lines.map((one) => 'fields' in one && one.fields.day)).toEqual(['2027-01-26', '2027-03-03', '2027-05-05']);
});

test.each([
  ['2027-01-20 kl 9-12 Lidköping\n2027-03-10 kl. 13.00–15.30 digitalt\n31 april 2027 Skara\n12/5 Vara', true],
  ['26 januari 9-12 Matematik\n3 mars Läsning', true],
  ['1 mars: Hjo skickar in sitt underlag\n5 mars: Tibro svarar på enkäten', false],
  ['1 mars Enkäten skickas på remiss\n5 mars Tibro svarar på den', false],
  ['1 mars Hjo klar\n5 mars Tibro klar', false],
  ['Möten i vår\n26 januari 9-12', false],
  ['26 januari 9-12', false],
])('lines are meetings to plan where each begins with its day and says how: %j', (lines, are) => {
  expect(areMeetingLines(lines, today)).toBe(are);
});
