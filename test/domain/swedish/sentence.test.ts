import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../domain/swedish/typed/sentence.ts';
import type { Draft } from '../../../domain/items/draft.ts';
import { roster } from './roster.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const read = (text: string, writer?: string): Draft => readSentence(text, { roster, now: NOW, meetings: [], writer });

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
    ['Materialet ska vara klart 1 mars', 'assignment | Materialet ska vara klart |  | 2027-03-01'],
    ['Enkäten ska bli klar till 1 mars', 'assignment | Enkäten ska bli klar |  | 2027-03-01'],
    ['Hjo tar fram mallen, som ska vara klar 1 mars', 'assignment | Tar fram mallen | Hjo | 2027-03-01'],
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

describe('a sentence as it is typed in haste, on a phone', () => {
  it.each([
    ['Uppdrag till Hjo: ta fram en mall till 1 juni', 'assignment | Ta fram en mall | Hjo | 2027-06-01'],
    ['Uppdrag Hjo ta fram en mall till 1 juni', 'assignment | Ta fram en mall | Hjo | 2027-06-01'],
    ['Uppdrag: ta fram en mall, Hjo 1 juni', 'assignment | Ta fram en mall | Hjo | 2027-06-01'],
    ['Uppdrag till presidiet och Karin: bjuda in SKR', 'assignment | Bjuda in SKR | Presidiet, Karin Lund | none'],
    ['nytt uppdrag: hjo bokar lokal', 'assignment | Bokar lokal | Hjo | none'],
    ['att göra: boka lokal, karin, 3 mars', 'assignment | Boka lokal | Karin Lund | 2027-03-03'],
    ['todo hjo boka lokal', 'assignment | Boka lokal | Hjo | none'],
    ['Ansvarig Hjo: ta fram mall', 'assignment | Ta fram mall | Hjo | none'],
    ['Ansvarig för enkäten är Karin', 'assignment | Enkäten | Karin Lund | none'],
    [
      'ta fram datum för möten, ansv Karin, klart 1 april',
      'assignment | Ta fram datum för möten | Karin Lund | 2027-04-01',
    ],
    ['påminn hjo om att skicka enkäten 1 mars', 'assignment | Skicka enkäten | Hjo | 2027-03-01'],
    ['kom ihåg att boka lokal till 3 mars', 'assignment | Boka lokal |  | 2027-03-03'],
    ['Beslut Tibro tar över värdskapet', 'decided | Tar över värdskapet | Tibro | none'],
    ['Beslut: Tibro tar över värdskapet', 'decided | Tar över värdskapet | Tibro | none'],
    ['beslut att avgiften är oförändrad', 'decision | Avgiften är oförändrad |  | none'],
    ['beslut vi kör på tisdagar', 'decision | Vi kör på tisdagar |  | none'],
    ['Beslutet att höja avgiften gäller', 'assignment | Beslutet att höja avgiften gäller |  | none'],
    ['Sök medel hos Skolverket, Skövde, senast 1 maj', 'assignment | Sök medel hos Skolverket | Skövde | 2027-05-01'],
    [
      'Exportera siffrorna till regionen, Tibro 1 juni',
      'assignment | Exportera siffrorna till regionen | Tibro | 2027-06-01',
    ],
    ['Lista brister i rutinen, Hjo till 1 juni', 'assignment | Lista brister i rutinen | Hjo | 2027-06-01'],
    [
      'Ta fram underlag (Anna Ek, Karin) före sommaren',
      'assignment | Ta fram underlag | Anna Ek, Karin Lund | ~2027-05-31',
    ],
    ['Ta fram underlag (Emma, Peter)', 'assignment | Ta fram underlag | Emma, Peter | none'],
    ['Emma fixar lokalen', 'assignment | Fixar lokalen | Emma | none'],
    [
      'Skriva remissvar. Per-Olof o Karin. 1 feb.',
      'assignment | Skriva remissvar | Per-Olof Sand, Karin Lund | 2027-02-01',
    ],
    ['ta fram mall hjo 1/6', 'assignment | Ta fram mall | Hjo | 2027-06-01'],
    ['boka lokal tibro', 'assignment | Boka lokal | Tibro | none'],
    ['tibro boka lokal innan jul', 'assignment | Boka lokal | Tibro | ~2026-12-23'],
    ['fika hjo 3 mars', 'assignment | Fika | Hjo | 2027-03-03'],
    ['Fika 3 mars: Hjo', 'assignment | Fika | Hjo | 2027-03-03'],
    ['tibro & götene - fika till mötet 20 april', 'assignment | Fika | Tibro, Götene | 2027-04-20'],
    ['Hjo: mall till nästa möte', 'assignment | Mall | Hjo | next-meeting'],
    ['underlag från tibro senast 1 maj', 'assignment | Underlag | Tibro | 2027-05-01'],
    ['Karin kan du boka lokal till 3 mars?', 'assignment | Boka lokal | Karin Lund | 2027-03-03'],
    ['@Karin bokar lokal 3 mars', 'assignment | Bokar lokal | Karin Lund | 2027-03-03'],
    ['Karin ansvarig för fika', 'assignment | Ansvarig för fika | Karin Lund | none'],
    ['Rektorerna i Hjo svarar på enkäten', 'assignment | Svarar på enkäten | Hjo | none'],
    ['Vi i Hjo tar fram en mall', 'assignment | Tar fram en mall | Hjo | none'],
    ['karin o tibro kollar enkäten till fre', 'assignment | Kollar enkäten | Karin Lund, Tibro | 2026-11-27'],
    ['hjo tibro gotene lämnar budget 2026-12-18', 'assignment | Lämnar budget | Hjo, Tibro, Götene | 2026-12-18'],
    ['3 mars bokar hjo tibro buss', 'assignment | Bokar buss | Hjo, Tibro | 2027-03-03'],
    ['boka buss hjo tibro och skövde', 'assignment | Boka buss | Hjo, Tibro, Skövde | none'],
    ['hjo,tibro bokar buss 12/4', 'assignment | Bokar buss | Hjo, Tibro | 2027-04-12'],
    ['Hjo får i uppg att ta fram mall', 'assignment | Ta fram mall | Hjo | none'],
    [
      'Lidköping o Götene pres. resultat på mötet 20 april',
      'assignment | Presenterar resultat | Lidköping, Götene | 2027-04-20',
    ],
    [
      'skicka enkäten till alla rektorer, hjo o tibro, sen 15/3',
      'assignment | Skicka enkäten till alla rektorer | Hjo, Tibro | 2027-03-15',
    ],
    ['hjo ska kolla priset på licenser typ i mars', 'assignment | Kolla priset på licenser | Hjo | ~2027-03-31'],
    ['karin tar kontakt m skolverket före jul', 'assignment | Tar kontakt med skolverket | Karin Lund | ~2026-12-23'],
    ['boka lokal o fika, tibro, t o m 3 mars', 'assignment | Boka lokal och fika | Tibro | 2027-03-03'],
    ['Till nästa gång: Hjo tar fram mall', 'assignment | Tar fram mall | Hjo | next-meeting'],
    ['nästa gång pratar vi om skolfrånvaro', 'topic | Skolfrånvaro |  | next-meeting'],
    ['alla kommuner: lämna statistik senast 31/1', 'assignment | Lämna statistik | ALLA | 2027-01-31'],
    [
      'Lidköping bjuder in till studiebesök den 12 maj, svar senast 1 maj',
      'assignment | Bjuder in till studiebesök den 12 maj, svar | Lidköping | 2027-05-01',
    ],
  ])('given "%s", when read, then it is %s', (text, expected) => expect(line(read(text))).toBe(expected));

  it.each([
    'Bjud in Tibro, Hjo och Skövde till mötet',
    'Ring Tibro om lokalen',
    'Kontakta Hjo, Tibro',
    'Kontakta Hjo Tibro',
    'Skicka protokollet till Tibro',
    'Besök hos Hjo 3 mars',
    'Ny mall från Tibro används',
  ])('lays nothing on those that it is done with or to: %s', (text) => expect(read(text).parties).toEqual([]));

  it.each([
    ['Jag bokar lokal till 3 mars', 'assignment | Bokar lokal | Karin Lund | 2027-03-03'],
    ['påminn mig om att beställa fika', 'assignment | Beställa fika | Karin Lund | none'],
    ['Malte och jag ringer banken', 'assignment | Ringer banken | Malte, Karin Lund | none'],
    ['3 mars bokar jag lokal', 'assignment | Bokar lokal | Karin Lund | 2027-03-03'],
    ['Jag o Per-Olof bokar lokal', 'assignment | Bokar lokal | Karin Lund, Per-Olof Sand | none'],
    ['Hjo kollar om jag får komma', 'assignment | Kollar om jag får komma | Hjo | none'],
  ])('takes "jag" for whoever wrote it, where they do it: %s', (text, expected) =>
    expect(line(read(text, 'Karin Lund'))).toBe(expected),
  );

  it.each([
    ['vi sa att Hjo och Tibro kollar licensen', 'assignment | Kollar licensen | Hjo, Tibro | none'],
    ['Karin, kan du boka tåg den 14 februari?', 'assignment | Boka tåg | Karin Lund | 2027-02-14'],
    ['Karin, mejla rektorerna', 'assignment | Mejla rektorerna | Karin Lund | none'],
    ['Karin skulle ju kolla det där med GDPR', 'assignment | Kolla det där med GDPR | Karin Lund | none'],
    ['Nån måste ringa Karlsborg om SYV', 'assignment | Ringa Karlsborg om SYV |  | none'],
    ['Vi träffas digitalt varannan gång, det är bestämt', 'decision | Vi träffas digitalt varannan gång |  | none'],
    ['Malte, ring Hjo', 'assignment | Malte, ring Hjo |  | none'],
  ])('is read as it is said aloud: %s', (text, expected) => expect(line(read(text))).toBe(expected));

  it.each([
    ['jag fixar fika till mötet', 'assignment | Fixar fika | Karin Lund | next-meeting'],
    ['Inför mötet tar Hjo fram en mall', 'assignment | Tar fram en mall | Hjo | next-meeting'],
    ['På mötet går Tibro igenom listan', 'assignment | Går igenom listan | Tibro | next-meeting'],
    ['Var och en lämnar svar före mötet', 'assignment | Lämnar svar | ALLA | next-meeting'],
    ['Ta upp skolfrånvaro på mötet', 'topic | Skolfrånvaro |  | next-meeting'],
    ['Hjo bokar lokal till mötet, senast 1 april', 'assignment | Bokar lokal till mötet | Hjo | 2027-04-01'],
  ])('takes "mötet" for the next one, where no other day is said: %s', (text, expected) =>
    expect(line(read(text, 'Karin Lund'))).toBe(expected),
  );

  it.each([
    'Hjo bokar lokal till mötet med Skolverket',
    'Hjo bjuder in Skolverket till mötet',
    'Hjo har lämnat underlaget till mötet',
    'Hjo sammanfattar det vi sa på mötet',
    'Hjo kommer inte på mötet',
    'Ses vi på mötet?',
  ])('sets no day by another meeting, one that has been, or who comes to it: %s', (text) =>
    expect(read(text).due).toEqual({ kind: 'none' }),
  );

  it.each([
    ['vi behöver prata om NPF-anpassningar nån gång', 'topic | NPF-anpassningar |  | none'],
    ['Vi borde diskutera hur vi jobbar med AI', 'topic | Hur vi jobbar med AI |  | none'],
    ['Kan vi ta upp lovskolan på nästa möte?', 'topic | Lovskolan |  | next-meeting'],
    ['Lovskolan behöver lyftas någon gång', 'topic | Lovskolan |  | none'],
    ['jag vill prata om betygen', 'topic | Betygen |  | none'],
    ['Jag skulle vilja att vi diskuterar betygen 3 mars', 'topic | Betygen |  | 2027-03-03'],
    ['Frågan om lokaler måste tas upp på mötet', 'topic | Frågan om lokaler |  | next-meeting'],
    ['prata om elevhälsan vid tillfälle', 'topic | Elevhälsan |  | none'],
  ])('takes a wish to talk about something for a topic: %s', (text, expected) =>
    expect(line(read(text, 'Karin Lund'))).toBe(expected),
  );

  it.each([
    'Vi måste prata med Skolverket om lokalen',
    'Kan vi ta upp frågan med Skolverket?',
    'Vi ska lyfta in nya mallar',
    'Jag tar upp betygen på mötet',
    'Uppdrag: vi behöver diskutera planen',
  ])('takes what somebody is to do for an assignment, though it is to talk: %s', (text) =>
    expect(read(text, 'Karin Lund').kind).toBe('assignment'),
  );

  it.each([
    ['Vi tar fram ett underlag till 1 april', 'assignment | Tar fram ett underlag |  | 2027-04-01'],
    ['kan vi ta fram en mall till 1 juni?', 'assignment | Ta fram en mall |  | 2027-06-01'],
    ['Vi behöver boka lokal', 'assignment | Boka lokal |  | none'],
  ])('tells that "vi" may be the network or the municipality: %s', (text, expected) => {
    expect(line(read(text))).toBe(expected);
    expect(read(text).we).toBe(true);
    expect(read('Vi beslutade att ses i Hjo').we).toBeUndefined();
  });
});
