import { describe, expect, it } from 'vitest';
import { dateOfNotes } from '../../../domain/swedish/page/notes-date.ts';

const TODAY = '2026-11-22';
const dayOf = (...lines: string[]): string | undefined => dateOfNotes(lines.join('\n'), TODAY);

describe('the day of the meeting that notes are from', () => {
  it('is the one in the title, in the line under it or after "Datum:"', () => {
    expect(dayOf('Styrelsemöte 2025-03-04', '', 'Siv hälsade välkommen.')).toBe('2025-03-04');
    expect(dayOf('Ridklubben', '4 mars 2025 kl 18.00, klubbhuset', 'Siv hälsade välkommen.')).toBe('2025-03-04');
    expect(dayOf('Ridklubben', 'Datum: 4 mars 2025', 'Plats: Ridhuset')).toBe('2025-03-04');
    expect(dayOf('Anteckningar från byarådet söndagen den fjärde', 'mars 2025')).toBe('2025-03-04');
  });

  it('is the latest such day where it gives no year, or in the year that the title gives', () => {
    expect(dayOf('Trivselgruppen 4/12', 'Närvarande: Siv, Bo', '- Bo bokar lokal')).toBe('2025-12-04');
    expect(dayOf('Protokoll 3/2021', 'Styrelsen möttes 4 mars', 'Siv hälsade välkommen.')).toBe('2021-03-04');
  });

  it('is the day a letter was sent, the day before where it tells of yesterday, or the day it names before that', () => {
    const head = ['Från: Siv Alm', 'Till: nätverket', 'Skickat: den 4 mars 2025 08:10'];
    expect(dayOf(...head, 'Ämne: Anteckningar', '', 'Hej!')).toBe('2025-03-04');
    expect(dayOf(...head, 'Ämne: Anteckningar från igår', '', 'Hej!')).toBe('2025-03-03');
    expect(dayOf(...head, 'Ämne: Anteckningar från mötet 28/2', '', 'Hej!')).toBe('2025-02-28');
    expect(dayOf('Ämnesgruppen', 'Publicerad 2025-03-06', 'Möte 4 mars 2025')).toBe('2025-03-04');
  });

  it.each([
    [['Åtgärd\tAnsvarig\tKlart', 'Uppdatera rutin\tHjo\t18/12', 'Inköp\tTibro\tvt 2027']],
    [['Nr\tÅtgärd\tAnsvarig\tKlart', '1\tNy rutin\tHjo\t18/12']],
    [['Bo bokar lokal till den 3 oktober.', 'Siv ringer Hjo.']],
    [['Studiedag 3 oktober kl 9-16', 'Bo bokar lokal.']],
    [['Att göra', '- Bo bokar lokal', '- Städdag 3 oktober']],
    [['Nästa möte 3 oktober', 'Bo bokar lokal.']],
    [['Planen gäller från och med 1 januari 2025.', 'Bo bokar lokal.']],
  ])('is unknown where no line says when it was: %j', (lines) => {
    expect(dayOf(...lines)).toBeUndefined();
  });
});
