import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
/** The kinds of what the rules find on a page by themselves. */
const kinds = (text: string): string[] =>
  itemsOf(sentencesRead(text, { date: DATE, today: DATE })).map(({ kind }) => kind);
const HEAD = 'Styrelsemöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\nLena har ringt.\n\n';

describe('what those who met chose, with no word for deciding', () => {
  it.each([
    'Samma tandläkare anlitas även till hösten.',
    'Gympasalen byggs om under sommaren.',
    'Kvällspassen glesas ut till en gång i månaden.',
    'Löparskorna byts mot en billigare modell.',
    'Överskottet avsätts till orgelfonden.',
    'Kursen i drejning görs om.',
    'Läsveckan läggs till vecka 40.',
    'Menyn skickas fortsättningsvis ut digitalt.',
    'Robotklipparen provas på fotbollsplanen från maj.',
    'Resterande medel går till ungdomslägret.',
    'Hyran för bussen delas lika.',
    'Till lägret lämnas 4 000 kr.',
    'Klubbens stipendium går i år till Alma Ros.',
    'Faxen får däremot stå kvar ett halvår till.',
    'Almgren får plats C7.',
    'Andra lag får nej den här säsongen.',
    'Vallokal för södra distriktet blir skolan.',
    'Temat blir vatten.',
    'I år blir det tvåorna som sjunger.',
    'Det blir två vandringar i stället för fyra.',
    'Avbryts.',
    'Fördelas efter antal elever.',
    'Däremot ska vikarierna omfattas.',
    'Brevet lades till handlingarna.',
    'Det lät klokt och vi startar en sådan till hösten.',
    'Vi turas om att vara värdar.',
    'Vi hyr vagnen en gång till.',
    'Vi för in det i avtalet.',
    'Vi publicerar inga namn.',
    'Vi sa att träffen ska heta Kransen.',
    'Gruppen tillsatte en festkommitté.',
    'Rådet valde "Havet" till sommarens bok.',
    'Inköpet förkastades.',
    'Ingen ville byta dag, så den ligger kvar på torsdagar.',
    'Då säger vi så, samma mall för alla.',
    'Alla kök provar mindre tallrikar i april.',
    'Samtliga går över till rak avskrivning.',
    'Motionen anses besvarad.',
    'Trollvandringen blir inte av.',
    'Sektionen för boule vilar tills vidare.',
    'Bes1öts att köpa in en ny kamera.',
  ])('given "%s", then it is a decision', (sentence) => expect(kinds(`${HEAD}${sentence}\n`)).toEqual(['decision']));

  it.each([
    'Hallen byggs om av kommunen nästa år.',
    'I Tibro avskrivs skulderna efter fem år.',
    'Ärenden avskrivs ofta utan utredning.',
    'Skolan anlitas ibland av andra kommuner.',
    'Nya elever placeras efter kötid.',
    'Kurser arrangeras av studieförbundet varje termin.',
    'Bo frågade om bidraget lämnas till nästa förening.',
    'Många barn får plats i februari.',
    'Det blir nog färre lag i stället för fler.',
    'Priset blir högre nästa år.',
    'Enligt lagen ska friskolor omfattas.',
    'Vi ska ha koll på kostnaderna.',
    'Lampan byggs i Kina.',
    'Fördelas pengarna rätt?',
    'Kostnaden delas idag mellan kommunerna.',
    'Alla elever läser samma bok.',
    'Alla hälsades välkomna och vi gör en runda.',
    'Vi visar bilder från resan.',
    'Bo sa att vi borde byta dag.',
    'Två anbud förkastades eftersom intyg saknades.',
    'Hyran höjs troligen nästa år.',
    'Styrelsen delar uppfattningen att mycket återstår.',
  ])('given "%s", then nothing is found', (sentence) => expect(kinds(`${HEAD}${sentence}\n`)).toEqual([]));
});

describe('a list below words that say it was decided', () => {
  it.each([
    'Hallen var kall. Efter en stund enades gruppen om följande:\n- Dörren hålls stängd.\n- En nyckel per lag.',
    'Rådet kom överens om följande.\n- Samma mall på alla skolor.\n- Inga läxor över loven.',
    'Vi landade i detta:\n* städning varje söndag\n* fika var tredje',
  ])('given %j, then each bullet is a decision', (text) =>
    expect(kinds(`${HEAD}${text}\n`)).toEqual(['decision', 'decision']),
  );

  it.each([
    'Följande hände i somras:\n- Hallen var kall.\n- Nyckeln kom bort.',
    'Förslag till beslut är följande:\n- Dörren är stängd.\n- En nyckel per lag.',
  ])('given %j, then no bullet is one', (text) => expect(kinds(`${HEAD}${text}\n`)).toEqual([]));
});
