import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../domain/swedish/sentence.ts';
import type { Draft } from '../../../domain/draft.ts';
import { roster } from './roster.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const read = (text: string): Draft => readSentence(text, { roster, now: NOW, meetings: [] });

/** A draft in one line: kind, title, who, when. */
function line(draft: Draft): string {
  const who = [...draft.parties.map(({ name }) => name), ...(draft.everyone ? ['ALLA'] : [])].join(', ');
  const due = draft.due.kind === 'date' ? `${draft.due.approximate ? '~' : ''}${draft.due.day}` : draft.due.kind;
  return [draft.decided && draft.kind === 'assignment' ? 'decided' : draft.kind, draft.title, who, due].join(' | ');
}

describe('a sentence typed to the bot', () => {
  it.each([
    [
      'Skövde och Tibro presenterar Bästa skola 1 juni',
      'assignment | Presenterar Bästa skola | Skövde, Tibro | 2027-06-01',
    ],
    [
      'Skövde och Tibro redovisar läsprojektet på mötet 2 juni.',
      'assignment | Redovisar läsprojektet | Skövde, Tibro | 2027-06-02',
    ],
    ['SIKT tar fram ett underlag till nästa möte', 'assignment | Tar fram ett underlag | SIKT | next-meeting'],
    ['Skolverket återkommer i slutet av maj', 'assignment | Återkommer | Skolverket | ~2027-05-31'],
    ['Hjo bokar lokal till hösten senast 20 augusti', 'assignment | Bokar lokal till hösten | Hjo | 2027-08-20'],
    ['Anna Ek bokar lokal senast fredag', 'assignment | Bokar lokal | Anna Ek | 2026-11-27'],
    ['Anna i Tibro bokar lokal', 'assignment | Bokar lokal | Anna Berg | none'],
    ['karin bokar lokal i morgon', 'assignment | Bokar lokal | Karin Lund | 2026-11-23'],
    ['Beslut: Gruppen fokuserar på närvaro', 'decision | Gruppen fokuserar på närvaro |  | none'],
    ['Beslutades att avgiften är oförändrad', 'decision | Avgiften är oförändrad |  | none'],
    ['Beslut: Hjo tar fram en mall till 1/3', 'decided | Tar fram en mall | Hjo | 2027-03-01'],
    ['Var och en i länet får i uppdrag att läsa planen', 'assignment | Läsa planen | ALLA | none'],
    ['Samtliga kommuner svarar på enkäten senast 1 mars', 'assignment | Svarar på enkäten | ALLA | 2027-03-01'],
    ['Presidiet tar fram dagordning', 'assignment | Tar fram dagordning | Presidiet | none'],
    ['Ta upp skolfrånvaro på nästa möte', 'topic | Skolfrånvaro |  | next-meeting'],
    ['Hjo tar upp skolfrånvaro på nästa möte', 'assignment | Tar upp skolfrånvaro | Hjo | next-meeting'],
    ['Till 1 juni tar Skövde fram en mall', 'assignment | Tar fram en mall | Skövde | 2027-06-01'],
    ['På nästa möte presenterar Karin resultatet', 'assignment | Presenterar resultatet | Karin Lund | next-meeting'],
    ['Klart senast 1 maj lämnar Hjo underlag', 'assignment | Lämnar underlag | Hjo | 2027-05-01'],
    ['Boka lokal (Karin)', 'assignment | Boka lokal | Karin Lund | none'],
    ['Boka lokal – Karin Lund', 'assignment | Boka lokal | Karin Lund | none'],
    ['Enkäten skickas ut av Hjo och Tibro senast 15/3', 'assignment | Enkäten skickas ut | Hjo, Tibro | 2027-03-15'],
    [
      'Skicka ut enkäten. Ansvarig: Karin, Hjo. Klart senast 270301',
      'assignment | Skicka ut enkäten | Karin Lund, Hjo | 2027-03-01',
    ],
    [
      'Vi ger enkätgruppen i uppdrag att ta fram frågor före påsk',
      'assignment | Ta fram frågor | Enkätgruppen | ~2027-03-27',
    ],
    ['Gotene bjuder in till studiebesök v. 12', 'assignment | Bjuder in till studiebesök | Götene | ~2027-03-26'],
    ['Hjos rektorer får i uppdrag att läsa', 'assignment | Läsa | Hjo | none'],
    ['Karin Lund och Skövde kommer att presentera 3 mars', 'assignment | Presentera | Karin Lund, Skövde | 2027-03-03'],
    ['Köp kaffe i morgon', 'assignment | Köp kaffe |  | 2026-11-23'],
    ['Hej @Uppdrag! Tibro skickar enkäten', 'assignment | Skickar enkäten | Tibro | none'],
    ['Hej, kan du lägga till att Tibro skickar enkäten', 'assignment | Skickar enkäten | Tibro | none'],
    ['Notera att Hjo bokar lokal', 'assignment | Bokar lokal | Hjo | none'],
    ['Tibro bokar lokal nästa möte', 'assignment | Bokar lokal | Tibro | next-meeting'],
    ['Presidiet planerar nästa möte', 'assignment | Planerar nästa möte | Presidiet | none'],
    ['Hjos arbetsgrupp tar fram en mall', 'assignment | Tar fram en mall | Hjo | none'],
    ['Tallbos lärare tar fram en mall', 'assignment | Tar fram en mall | Tallbos lärare | none'],
    ['skolverket återkommer', 'assignment | Återkommer | Skolverket | none'],
    ['Boka in 3 mars för årsmötet', 'assignment | Boka in för årsmötet |  | 2027-03-03'],
  ])('given "%s", when read, then it is %s', (text, expected) => expect(line(read(text))).toBe(expected));

  it('given a first name that two members have, then it asks which one', () => {
    const draft = read('Anna bokar lokal');
    expect(draft.parties).toEqual([]);
    expect(draft.ambiguous.map(({ written, candidates }) => [written, candidates.map(({ id }) => id)])).toEqual([
      ['Anna', ['anna-b', 'anna-e']],
    ]);
  });

  it('given a day that no calendar has, then it is told as written and nothing is due', () => {
    const draft = read('Hjo skickar enkäten 31 juni');
    expect(draft.impossibleDate).toBe('31 juni');
    expect(draft.due).toEqual({ kind: 'none' });
  });
});
