import { describe, expect, it } from 'vitest';
import type { NoteItem } from '../../../domain/swedish/notes/note-item.ts';
import { itemsOf, readNotes, sentencesRead } from '../../../domain/swedish/notes/notes.ts';
import { FOUND, SEVERAL, TRAPS } from './note-sentences.ts';

const DATE = '2027-01-20';
const HEAD = 'Styrelsemöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\nLena har ringt.';
const read = (text: string): NoteItem[] => readNotes(text, { date: DATE, today: DATE });
const inNotes = (sentence: string): NoteItem[] =>
  read(`${HEAD}\n\n${sentence.startsWith('Hon') ? 'Lena har ringt. ' : ''}${sentence}\n`);

/** An item in one line: kind, who, when. */
const line = ({ kind, assignees, due }: NoteItem): string =>
  [kind, assignees.join(' + '), due.kind === 'date' ? due.day : due.kind].join(' | ');

describe('a sentence in notes', () => {
  it.each(FOUND)('given "%s", then it is a %s', (sentence, kind) =>
    expect([...new Set(inNotes(sentence).map((item) => item.kind))]).toEqual([kind]),
  );
  it.each(TRAPS)('given "%s", then nothing is found', (sentence) => expect(inNotes(sentence)).toEqual([]));

  it.each([
    ['Bo bokar bord, Siv köper blommor och Lena skriver tal.', ['Bo', 'Siv', 'Lena']],
    ['Lena och Bo kollar upp priset.', ['Lena + Bo']],
    ['Brevet skickas av Siv.', ['Siv']],
    ['Therése Tegnér och Iréne ringer kommunen.', ['Therése Tegnér + Iréne']],
    ['Boka lokal (Karin L)', ['Karin L']],
    ['Ta fram en rutin Bo 20/2', ['Bo']],
    ['Det beslutades att uppdra åt kassören att betala.', ['kassören']],
  ])('given "%s", then it is owed by %j', (sentence, names) =>
    expect(inNotes(`- ${sentence}`).map(({ assignees }) => assignees.join(' + '))).toEqual(names),
  );

  it.each([
    ['Lena ringer kommunen senast den 3 februari.', '2027-02-03'],
    ['Till nästa möte tar Lena fram en budget.', 'next-meeting'],
    ['Lena skickar in ansökan i slutet av mars.', '2027-03-31'],
    ['Lena svarar på brevet från den 3 januari.', 'none'],
    ['Bo gör schema för juni–augusti.', 'none'],
    ['Bo tar det med Siv nästa gång de ses.', 'none'],
    ['Bo bakar varannan söndag.', 'none'],
    ['Bo bokar in dem snart, helst en måndag.', 'none'],
    ['Ni som har en nyckel lämnar in den senast på fredag (29/1).', '2027-01-29'],
    ['Tallbo kommun lämnar in en rapport senast 2027-08-31.', '2027-08-31'],
    ['Bo gör ett utkast. Deadline sista februari.', '2027-02-28'],
  ])('given "%s", then it is due %s', (sentence, due) =>
    expect(inNotes(sentence).map((item) => (item.due.kind === 'date' ? item.due.day : item.due.kind))).toEqual([due]),
  );
});

describe('a sentence in notes that tells of more than one thing', () => {
  it.each(SEVERAL)('given "%s", then it gives %j', (sentence, kinds) =>
    expect(inNotes(sentence).map(({ kind }) => kind)).toEqual(kinds),
  );
});

describe('a municipality whose name is a word too', () => {
  const roster = { municipalities: ['Vara', 'Ånge', 'Hjo'], groups: [], members: [] };
  const owners = (text: string): string[] =>
    itemsOf(sentencesRead(text, { date: DATE, today: DATE, roster })).map(({ assignees }) => assignees.join(' + '));

  it.each([
    ['Vara tar fram ett förslag till 3 mars.', ['Vara']],
    ['Hjo och Vara bokar lokal.', ['Hjo + Vara']],
    ['Alla ska vara med och ha läst boken till nästa gång.', ['Alla']],
    ['Materialet ska vara klart den 1 mars.', []],
    ['Hjo ska skicka listan och ange antal elever till nästa möte.', ['Hjo']],
    ['Nätverket enades om att frågorna ska vara desamma.', ['']],
    ['- Ange antal elever (Hjo)', ['Hjo']],
  ])('given "%s", then %j owe something', (sentence, names) => expect(owners(sentence)).toEqual(names));
});

describe('a line that begins with whom it is about', () => {
  const told = (line: string): string[] => read(line).map(({ assignees, title }) => `${assignees.join()} | ${title}`);

  it.each([
    ['Hjo: Kommunen skickar sin plan till samordnaren.', ['Hjo | Skickar sin plan till samordnaren']],
    ['[10:03] Siv Ask: jag bokar lokalen till fredag', ['Siv Ask | Bokar lokalen']],
    ['Någon behöver ringa kommunen om isen. Bo ringer.', ['Bo | Ringer kommunen om isen']],
    ['Ingen hann kolla med jurist. Siv kollar det.', ['Siv | Kollar med jurist']],
  ])('given "%s", then it gives %j', (line, lines) => expect(told(line)).toEqual(lines));
});

describe('who "hon" is', () => {
  it.each([
    ['Siv Ask har inte hunnit. Det hade däremot Karin. Hon skickar listan.', 'Karin'],
    ['Ansökan är inskickad av Lena Ek i februari. Hon ringer myndigheten.', 'Lena Ek'],
    ['Organisten Jorunn Dahl menade att orgeln är ostämd. Hon ringer orgelbyggaren.', 'Jorunn Dahl'],
    ['Siv Ask visade kartan. Listan hade Karin inte med men hon lägger den i mappen.', 'Karin'],
    ['Lena och Bo var på kursen i måndags. Hon mejlar schemat.', 'Lena'],
    ['Bo och Siv var på kurs i måndags. De båda ringer banken.', 'Bo,Siv'],
    ['Sivs uppgift blir att ringa banken.', 'Siv'],
    ['Sivs policy godkändes i februari. Hon lägger upp den i gruppen.', 'Siv'],
  ])('given "%s", then it is %s', (text, name) =>
    expect(inNotes(text).map(({ assignees }) => assignees.join())).toEqual([name]),
  );
});

describe('a page of notes', () => {
  it('given "Punkter då:" after a meeting, then the bullets under it are its topics', () => {
    const found = read('Nästa möte 3 maj kl 18 i Hjo.\nPunkter då:\n- budgeten\n- lokalen');
    expect(found.map(({ kind }) => kind)).toEqual(['meeting', 'topic', 'topic']);
    expect(new Set(found.map(({ due }) => JSON.stringify(due))).size).toBe(1);
  });

  it('given what became of a matter in the last cell of its row, then it is a decision', () =>
    expect(read('Ridklubben | 3 000 | Beviljas 2 000').map(({ kind, title }) => [kind, title])).toEqual([
      ['decision', 'Ridklubben 3 000'],
    ]));

  it('given something put off to a meeting that the notes give a day for, then it is due on that day', () => {
    const items = read('Budgeten tas upp på årsmötet.\n\nÅrsmöte 20 mars kl. 18\n');
    expect(items.map(line)).toEqual(['topic |  | 2027-03-20', 'meeting |  | 2027-03-20']);
  });

  it('given short lines that end without a full stop on a page with long ones, then each is read by itself', () => {
    const long = 'Det var många som hade synpunkter på hur det skulle gå till den här gången också, sades det.';
    const items = read(
      `${long}\n${long}\n\nVi fortsätter med samma öppettider även i sommar som förut\nBo beställer nya skyltar\n`,
    );
    expect(items.map(line)).toEqual(['decision |  | none', 'assignment | Bo | none']);
  });

  it('given a sentence broken in a narrow column, then it is one', () =>
    expect(read('Avtalet förlängs inte i\nnuläget.\n').map(({ quote }) => quote)).toEqual([
      'Avtalet förlängs inte i nuläget.',
    ]));

  const PROPOSED = 'Förslag till beslut\n1. Lena köper en ny skylt före 1 mars.\n2. Bo målar stolpen.\n\nBeslut\n';
  it.each([
    ['1. Attsats 1 bifalles.\n2. Attsats 2 avslås.', ['assignment | Lena | 2027-03-01', 'decision |  | none']],
    ['Samtliga attsatser bifölls.', ['assignment | Lena | 2027-03-01', 'assignment | Bo | none']],
    ['Enligt förslaget.', ['assignment | Lena | 2027-03-01', 'assignment | Bo | none']],
  ])('given proposals and the outcome "%s" below them, then what was carried is read', (outcome, found) =>
    expect(read(`${HEAD}\n\n${PROPOSED}${outcome}\n\nParkering\nDäcken är slitna.\n`).map(line)).toEqual(found),
  );

  it('given a heading for coming meetings with bullets under a date, then the bullets are its topics', () => {
    const items = read('Kommande möten\n\n3 mars kl. 9-12, Rådhuset\n- Budget\n- Val av presidium\n\n5 maj kl. 9-12\n');
    expect(items.map(line)).toEqual([
      'meeting |  | 2027-03-03',
      'topic |  | 2027-03-03',
      'topic |  | 2027-03-03',
      'meeting |  | 2027-05-05',
    ]);
    expect(items[0]?.time).toBe('09:00');
  });

  it('given what was decided under its heading, then each line is a decision and the assignment among them is one too', () => {
    const items = read(
      'Nämndens beslut\natt godkänna budgeten,\natt uppdra åt Lena Ek att informera skolorna.\n\nInformation\nLena informerar om läget.\n',
    );
    expect(items.map(line)).toEqual(['decision |  | none', 'assignment | Lena Ek | none']);
    expect(items.map(({ decided }) => decided)).toEqual([true, true]);
  });

  it('given a proposal and its outcome, then only the outcome is a decision', () =>
    expect(
      read('Förslag till beslut\natt höja avgiften.\n\nBeslut\natt avslå förslaget.\n').map(({ quote }) => quote),
    ).toEqual(['att avslå förslaget.']));

  it('given columns for who and when, then each row is an assignment', () =>
    expect(
      read('Vad\tVem\tNär\nTa fram en rutin\tLena\t20/2\nBeställa skyltar\tBo, Siv\tnästa möte\n').map(line),
    ).toEqual(['assignment | Lena | 2027-02-20', 'assignment | Bo + Siv | next-meeting']));

  it('given a head over the columns, then only what is not done is an assignment, of whoever stands under "Vem"', () =>
    expect(
      read(
        'Vad\tVem\tStatus\nStatistik till rådet\tBo\tKlart, sänt 8 januari\nEnkät till skolor\tSiv\tUtgår\n\n' +
          'Åtgärd\tAnsvarig\tKlart\nRäkna på hyran\tBo + ekonomerna\t1 februari\nNy mall\tTallbos kansli\ttill nästa möte\n',
      ).map(line),
    ).toEqual(['assignment | Bo + ekonomerna | 2027-02-01', 'assignment | Tallbos kansli | next-meeting']));

  it('given a scan without å, ä and ö, then the same is found, and quoted as it stands', () =>
    expect(
      read('Nasta traff 6 oktober kI 13-16.\n\nLena gér ett utkast fére den 3 mars.\nFérhinder: Karl Ek\n').map(
        (item) => `${line(item)} | ${item.quote}`,
      ),
    ).toEqual([
      'meeting |  | 2027-10-06 | Nasta traff 6 oktober kI 13-16.',
      'assignment | Lena | 2027-03-03 | Lena gér ett utkast fére den 3 mars.',
    ]));

  it('given an event in the heading, then the day under it is when it is', () =>
    expect(read('Lärardagen\n\nBlir 7 maj på Folkets hus!\n').map(line)).toEqual(['meeting |  | 2027-05-07']));

  it('given whole sentences in the cells of a row, then each is read, under what its first cell says', () =>
    expect(
      read(
        '| Punkt | Anteckning | Vem gör vad? |\n|---|---|---|\n| Inledning | Siv hälsade välkommen. | |\n' +
          '| Anpassningar | Många frågor om vad som gäller. Bo mejlar mallen. | Lena kontaktar SPSM |\n' +
          '| Nästa träff | 5 mars kl. 13.30 i Nässjö | Bo bokar lokal, Siv skickar kallelse |\n',
      ).map(line),
    ).toEqual([
      'assignment | Bo | none',
      'assignment | Lena | none',
      'meeting |  | 2027-03-05',
      'assignment | Bo | none',
      'assignment | Siv | none',
    ]));

  it('given who comes to the next meeting, then it is a topic of that meeting', () =>
    expect(
      read('Nästa träff blir den 5 mars kl. 13. Då kommer Eva från regionen och berättar om källor.\n').map(line),
    ).toEqual(['meeting |  | 2027-03-05', 'topic |  | 2027-03-05']));

  it('given "han" after someone in the same sentence, then it is his, and one task of theirs is one', () => {
    expect(read('Siv är sjuk. Bo vill ha den på ryska, han kontaktar kommunen.').map(line)).toEqual([
      'assignment | Bo | none',
    ]);
    expect(read('Siv Ask och Bo Alm ser över avtalet, de återkommer i mars.')).toHaveLength(1);
  });

  it('given a theme under the next meeting, then it is taken up there', () =>
    expect(read('Nästa möte\n\n3 mars kl. 9-12, Rådhuset.\nTema: källkritik.\n').map(line)).toEqual([
      'meeting |  | 2027-03-03',
      'topic |  | 2027-03-03',
    ]));

  it('given the one who writes before a dash, then it is theirs', () =>
    expect(read('Att göra:\nBo – boka lokal\njag – uppdatera listan\n').map(line)).toEqual([
      'assignment | Bo | none',
      'assignment | jag | none',
    ]));

  it('given a letter that answers an earlier one, then only its own lines are read', () => {
    const header = 'Från: Lena Ek\nSkickat: den 3 mars 2027 08:14\nTill: Bo Alm\nÄmne: Träffen\n\n';
    const letter = `${header}${'Vi pratade om skolan.\n\n'.repeat(8)}Bo bokar lokal.\n\n`;
    expect(read(`${letter}${header}Jag hör med Siv.\n`).map(line)).toEqual(['assignment | Bo | none']);
    expect(read(`För kännedom\n\n${header}Bo bokar lokal.\n`).map(line)).toEqual(['assignment | Bo | none']);
  });

  it('given a sentence over two lines, then the quote is whole and the lines are both', () => {
    const [item] = read(
      'Inledning\n\nLena sammanställer alla svar som har kommit in från\nkommunerna och skickar ut dem.\n',
    );
    expect(item?.quote).toBe('Lena sammanställer alla svar som har kommit in från kommunerna och skickar ut dem.');
    expect(item?.lines).toEqual([3, 4]);
  });

  it('given who and when on lines of their own, then they go with the sentence before', () =>
    expect(read('Vi behöver boka lokal.\nAnsvarig: Lena\nKlart: 3 mars\n').map(line)).toEqual([
      'assignment | Lena | 2027-03-03',
    ]));

  it('given no date, then the date in the title is counted from', () =>
    expect(
      readNotes('Möte 2026-05-04\n\nAnna Berg ringer skolan senast 1 juni.\n', { today: '2027-01-20' }).map(line),
    ).toEqual(['assignment | Anna Berg | 2026-06-01']));

  it('given "hon" after a sentence about someone, then she owes it', () =>
    expect(read('Lena har träffat kommunen. Hon skickar ut en sammanfattning.').map(line)).toEqual([
      'assignment | Lena | none',
    ]));

  it('given letters in two parts and hard spaces, then the same is found', () =>
    expect(read('Åsa Öberg\u00a0återkommer till nästa möte.'.normalize('NFD')).map(line)).toEqual([
      'assignment | Åsa Öberg | next-meeting',
    ]));

  it('given headings with a name over lists, then what stands in the list is theirs, and what is told there is not', () =>
    expect(
      read(
        'Att göra inför lägret:\nSiv\n- ringa och boka\n- kökslista\nAlla\n- fråga runt före 3 mars\n\nLaget runt\nBo\n- har bytt skola\n',
      ).map(line),
    ).toEqual(['assignment | Siv | none', 'assignment | Siv | none', 'assignment | Alla | 2027-03-03']));

  it('given a name or a day in the column below its task, then they are one row', () =>
    expect(
      read(
        'Nr   Ärende               Ansvar     När\n1    Växeln\n     Göra utskick till chefer\n                          Siv\n\nTa fram en rutin\nSiv Ask\n20/2\n',
      ).map(line),
    ).toEqual(['assignment | Siv | none', 'assignment | Siv Ask | 2027-02-20']));

  it('given a heading for the next meeting, then what stands under it is for that meeting', () =>
    expect(
      read('Till nästa möte\n- Trygghetsvandring\n- Alla tar med förslag på datum för hösten\n').map(line),
    ).toEqual(['topic |  | next-meeting', 'assignment | Alla | next-meeting']));

  it('given two names with a stroke between them in a cell, then it is both', () =>
    expect(read('Testa reservrutinen\tBo/Siv\tnästa möte\n').map(line)).toEqual([
      'assignment | Bo + Siv | next-meeting',
    ]));

  it('given lines in which each in turn tells of themselves, then none of it is owed', () =>
    expect(read('Runt bordet\nLena: ny kollega från mars\nBo: fick ny cykel\nSiv: trettio besökare\n')).toEqual([]));

  it.each([
    ['Vad / Vem / När\nTårta till festen / Siv / 3 februari\nNya nycklar / Bo / klar\nBord / Lena Ek / nästa möte\n'],
    [
      'Nr;Vad;Vem;När;Status\n1;Tårta till festen;Siv;3 februari;\n2;Nya nycklar;Bo;;klar\n3;Bord;Lena Ek;nästa möte;öppen\n',
    ],
  ])('given strokes or semicolons between the cells of a table, then each row that is not done is owed', (text) =>
    expect(read(text).map(line)).toEqual(['assignment | Siv | 2027-02-03', 'assignment | Lena Ek | next-meeting']),
  );

  it.each(['\t', '    ', ' | '])(
    'given cells with "%s" between, then a row that begins as who was there is a row too',
    (cell) =>
      expect(
        read(
          ['Vad;Vem;När', 'Lokal;Bo;3 februari', 'Deltagare;Siv;4 februari', 'Buss;Lena Ek;5 februari']
            .map((row) => row.replaceAll(';', cell))
            .join('\n') + '\n\nPlats: Rådhuset\n',
        ).map((item) => `${item.title} | ${line(item)}`),
      ).toEqual([
        'Lokal | assignment | Bo | 2027-02-03',
        'Deltagare | assignment | Siv | 2027-02-04',
        'Buss | assignment | Lena Ek | 2027-02-05',
      ]),
  );

  it('given the day first in the row, and a task that is not quite done, then it is owed', () =>
    expect(
      read(
        'När\tVad\tVem\tLäge\n3 februari\tKontakta Länsstyrelsen\tBo\tEj klart\n4 februari\tRinga Försäkringskassan\tSiv\tInte klart\n' +
          '5 februari\tBoka salen\tLena Ek\tKlart\n',
      )
        .filter(({ kind }) => kind === 'assignment')
        .map(line),
    ).toEqual(['assignment | Bo | 2027-02-03', 'assignment | Siv | 2027-02-04']));

  it('given a column for what was said of each matter, then what is to be done stands there', () =>
    expect(
      read(
        'Punkt | Diskussion/beslut | Ansvarig | När\nBastun | Taket läcker. Ny pärm ska köpas in till 3 februari. | Bo | \n' +
          'Köket | Nycklarna behöver lämnas tillbaka. | Siv och Lena | 4 mars\n' +
          'Boden | Beställa lås; måla dörren senast 1 april | Lena Ek | 5 mars\nGården | Alla var nöjda. | Bo | \n',
      )
        .filter(({ rule }) => rule === 'table-row')
        .map((item) => `${item.title} | ${line(item)}`),
    ).toEqual([
      'Köpa in ny pärm | assignment | Bo | 2027-02-03',
      'Lämna tillbaka nycklarna | assignment | Siv + Lena | 2027-03-04',
      'Beställa lås | assignment | Lena Ek | 2027-03-05',
      'Måla dörren | assignment | Lena Ek | 2027-04-01',
      'Gården | assignment | Bo | none',
    ]));

  it('given several tasks in one cell, then each is owed', () =>
    expect(
      read(
        'Vad | Vem | När\nSammanställa svaren; skicka ut dem | Bo; Siv | 3 februari\nBoka salen. Köpa kaffe. | Lena Ek | 4 februari\n',
      ).map((item) => `${item.title} | ${line(item)}`),
    ).toEqual([
      'Sammanställa svaren | assignment | Bo + Siv | 2027-02-03',
      'Skicka ut dem | assignment | Bo + Siv | 2027-02-03',
      'Boka salen | assignment | Lena Ek | 2027-02-04',
      'Köpa kaffe | assignment | Lena Ek | 2027-02-04',
    ]));

  it('given the heads of columns run together, then what stands below is owed by whoever it names', () =>
    expect(read('Nr Åtgärd Vem När\n1 Lista över hus alla 3/2\n2 Brev till länet Bo -\n').map(line)).toEqual([
      'assignment | alla | 2027-02-03',
      'assignment | Bo | none',
    ]));

  it('given lines that each name someone and a task, then each is owed', () =>
    expect(read('Att göra\n- Lena: tårta\n- Bo: bord och stolar\n- Siv: affisch, 3 februari\n').map(line)).toEqual([
      'assignment | Lena | none',
      'assignment | Bo | none',
      'assignment | Siv | 2027-02-03',
    ]));

  it('given a new paragraph of a formal record, then what was decided in the one before is over', () =>
    expect(
      read(
        '§ 4 Lokaler\nBeslut\nHyran höjs.\n\n§ 5 Ansökan om medel till unga som varken arbetar eller studerar\nAnsökan avser två år.\n',
      ).map(({ quote }) => quote),
    ).toEqual(['Hyran höjs.']));

  it('given a list of what was agreed, then it ends where the letter goes on', () =>
    expect(
      read('Vi var överens om följande:\n* Kartan trycks i år.\n\nHa en fin helg!\n').map(({ quote }) => quote),
    ).toEqual(['Kartan trycks i år.']));

  it('given decisions joined by "samt", then each is one', () =>
    expect(read('Rådet beslutar\natt stalla sig bakom forslaget, samt\natt lämna det till styrelsen.\n')).toHaveLength(
      2,
    ));

  it('given lines that begin with "att" after what was decided, then each is one', () =>
    expect(
      read(
        'Efter samtal beslutades\natt avtalet förlängs\natt Siv får i uppgift att räkna om priset, samt\natt kören inte ska ingå.\n',
      ).map(line),
    ).toEqual(['decision |  | none', 'assignment | Siv | none', 'decision |  | none']));

  it('given a question of the group and its answer, then the answer is the decision', () =>
    expect(read('Ska vi ha kvar nyckelskåpet? Ja.\n').map(line)).toEqual(['decision |  | none']));

  it('given those who met told in a sentence, then they are known', () =>
    expect(read('Vi var Ozan, Ludde och Majken på Vågen.\n\nLudde: kontakta polisen\n').map(line)).toEqual([
      'assignment | Ludde | none',
    ]));

  it('given few lines with no full stops, then each line that begins with names, capitals or the next meeting is its own', () =>
    expect(
      read(
        'Hjo: bokar buss till besöket i Skara, senast 5 februari\nTibro och Skövde - gemensam utvärdering, klar 1 april\nATT GÖRA\n@Siv skickar länk till alla\nnästa träff 3/2 kl 13 hjo\n',
      ).map(({ lines: [first, last], ...item }) => `${String(first)}-${String(last)} ${line(item as NoteItem)}`),
    ).toEqual(
      expect.arrayContaining([
        '1-1 assignment | Hjo | 2027-02-05',
        '4-4 assignment | Siv | none',
        '5-5 meeting |  | 2027-02-03',
      ]),
    ));

  it('given the next meeting on one of few lines, then what is put off below it is a topic', () =>
    expect(
      read('Kommande möte 14 april kl. 9-12, digitalt via Teams\nPunkten om budget bordläggs till mötet\n').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['meeting', 'topic']));

  it.each([
    ['Hjo: bokar buss senast 5 februari.', 'Bokar buss'],
    [
      'Arbetsgruppen för prov (Siv, Lena, Bo) träffas före årsskiftet och sammanställer svaren.',
      'Träffas och sammanställer svaren',
    ],
  ])('given "%s", then its title is what is to be done', (sentence, title) =>
    expect(inNotes(sentence).map((item) => item.title)).toEqual([title]),
  );
});
