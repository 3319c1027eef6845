import { expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Nätverksträff 2027-01-20\n\nNärvarande: Anna Ek (Skövde), Bo Alm (Tibro), Siv Ask (Hjo)\n\n';

/** What is found, each in one line: what, who, when. */
const found = (text: string): string[] =>
  readNotes(`${HEAD}${text}\n`, { date: DATE, today: DATE }).map(({ assignees, title, due }) =>
    [title, assignees.join(' + '), due.kind === 'date' ? due.day : due.kind].join(' | '),
  );

it.each([
  [
    'Åtgärd: Skicka ut inbjudan\nAnsvarig: Siv Ask\nDatum: 2027-03-03\n\nÅtgärd: Sammanställa svaren\nAnsvarig: AU\nDatum: senast 1 april',
    ['Skicka ut inbjudan | Siv Ask | 2027-03-03', 'Sammanställa svaren | AU | 2027-04-01'],
  ],
  ['Uppgift: Boka lokal\nAnsvarig: Bo och Siv\nKlart: 10 mars', ['Boka lokal | Bo + Siv | 2027-03-10']],
])('given %j, a line each for what, who and when, then they are one task', (text, lines) =>
  expect(found(text)).toEqual(lines),
);

it('given a list as a recap of the meeting writes it, then those in brackets after each task owe it', () =>
  expect(
    found(
      'Uppföljningsuppgifter:\n\n- **Enkäten:** Skicka enkäten till rektorerna senast 3 mars. (Anna Ek)\n' +
        '- **Lokal:** Boka lokal till lärardagen. (Bo Alm, Siv Ask)\n- **Budget:** Ta fram ett förslag till nästa möte. (Siv)',
    ),
  ).toEqual([
    'Enkäten: Skicka enkäten till rektorerna | Anna Ek | 2027-03-03',
    'Lokal: Boka lokal till lärardagen | Bo Alm + Siv Ask | none',
    'Budget: Ta fram ett förslag | Siv | next-meeting',
  ]));

it('given people marked as a chat marks them, then they are who they are', () =>
  expect(found('@Anna Ek tar fram en mall till 3 mars.\n@Bo Alm och @Siv Ask bokar lokal.')).toEqual([
    'Tar fram en mall | Anna Ek | 2027-03-03',
    'Bokar lokal | Bo Alm + Siv Ask | none',
  ]));

it('given a table with by when beside who, then each task has both', () =>
  expect(
    found(
      'Punkt\tAnteckning\tAnsvarig\nEnkäten\tTa fram en ny mall.\tAnna, 3 mars\nLokal\tBoka Folkets hus.\tBo 10/3\nTräffen\tSkriva program.\tSiv och Bo senast 1/4',
    ),
  ).toEqual([
    'Ta fram en ny mall | Anna | 2027-03-03',
    'Boka Folkets hus | Bo | 2027-03-10',
    'Skriva program | Siv + Bo | 2027-04-01',
  ]));

it('given names set off by emphasis, then they are read as without it', () =>
  expect(found('*Anna*: tar fram mall\n**Bo**: bokar lokal\n_Siv_: kollar datum med Skolverket')).toEqual([
    'Tar fram mall | Anna | none',
    'Bokar lokal | Bo | none',
    'Kollar datum med Skolverket | Siv | none',
  ]));

it('given "DL" for the deadline, then that is when it is due', () =>
  expect(found('Anna tar fram mall. DL 3 mars\nBo bokar lokal (DL: 10/3)')).toEqual([
    'Tar fram mall | Anna | 2027-03-03',
    'Bokar lokal | Bo | 2027-03-10',
  ]));

it('given a line that calls something a task of those it names, then it is theirs', () =>
  expect(
    found(
      'Uppdrag till samtliga kommuner: gå igenom enkäten senast 3 mars.\n' +
        'Uppdrag för Anna är att ringa Skolverket.\nLäxa till alla: läs rapporten till nästa gång.',
    ),
  ).toEqual([
    'Gå igenom enkäten | samtliga kommuner | 2027-03-03',
    'Ringa Skolverket | Anna | none',
    'Läs rapporten | alla | next-meeting',
  ]));

it('given a heading that says whose task the list below is, then each in it is theirs', () =>
  expect(found('Uppdrag till presidiet:\n- bjud in Skolverket\n- boka lokal senast 3 mars')).toEqual([
    'Bjud in Skolverket | presidiet | none',
    'Boka lokal | presidiet | 2027-03-03',
  ]));

it('given a line that calls something a task and names nobody, then it is a task that somebody must be named for', () =>
  expect(found('Läxa: läs kapitel 2 i boken.\nUppgift till nästa gång: skriv ner tre frågor.')).toEqual([
    'Läs kapitel 2 i boken |  | none',
    'Skriv ner tre frågor |  | next-meeting',
  ]));

it('given what to have ready and what to take up in one list, then each is what it is', () =>
  expect(
    found('Till nästa gång:\n- Anna: siffror om närvaro\n- Läs igenom utkastet\n- Skolplikt\n- Diskutera resorna'),
  ).toEqual([
    'Siffror om närvaro | Anna | next-meeting',
    'Läs igenom utkastet |  | next-meeting',
    'Skolplikt |  | next-meeting',
    'Diskutera resorna |  | next-meeting',
  ]));

it('given two people before a dash, then the line is what they have to do and no heading', () =>
  expect(found('Vem gör vad:\nSiv och Bo – program\nAnna – lokal')).toEqual([
    'Program | Siv + Bo | none',
    'Lokal | Anna | none',
  ]));

it('given a label for who alone, then there is nothing that they have to do', () =>
  expect(found('Vi ses snart.\n\nAnsvarig: Anna')).toEqual([]));

it('given a list of who does what under words that they agreed on it, then the list is what was agreed on', () =>
  expect(found('Gruppen enades om följande arbetsfördelning:\nAnna – kontakt med GR\nSiv och Bo – program')).toEqual([
    'Kontakt med GR | Anna | none',
    'Program | Siv + Bo | none',
  ]));

it('given where something is held among who does what, then it is a task to see to it, and else the place', () =>
  expect(
    found('Att göra\n- Inbjudan: Anna\n- Lokal: Bo').concat(found('Nästa möte\nDatum: 3 mars\nLokal: Folkets hus')),
  ).toEqual(['Inbjudan | Anna | none', 'Lokal | Bo | none', 'Folkets hus |  | 2027-03-03']));

it('given who invites to a conference, then it is a meeting and they have nothing left to do', () =>
  expect(found('GR bjuder in till konferens 15 april.')).toEqual(['GR bjuder in till konferens |  | 2027-04-15']));
