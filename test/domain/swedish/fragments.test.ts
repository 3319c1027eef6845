import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
/** What the rules find on a page by themselves: who owes something, a line each. */
const owed = (text: string): string[] =>
  itemsOf(sentencesRead(text, { date: DATE, today: DATE })).flatMap(({ kind, assignees }) =>
    kind === 'assignment' ? [assignees.join(' + ')] : [],
  );
const HEAD = 'Trivselgruppen 2027-01-20\n\nNärvarande: Lena Ek (LE), Bo Alm (BA), Siv Ask, Karin L\n\n';

describe('tasks without a verb, a line each', () => {
  it.each([
    ['Dansen\nAffischer: Lena\nväxelkassa: Bo\nhögtalare: Siv och Karin L', ['Lena', 'Bo', 'Siv + Karin L']],
    ['Dansen\nLena = garderob\nBo + Siv = kiosk\nstäd = Karin L', ['Lena', 'Bo + Siv', 'Karin L']],
    ['Terminsavslutning\n- tårta: Lena\n- tallrikar: Bo/Siv', ['Lena', 'Bo + Siv']],
    ['Flytten\n[ ] Bo: kartonger\n[ ] Siv: lappar till grannarna', ['Bo', 'Siv']],
    ['Arkivet\n- Stämma av med ombudet. Siv\n- Ny lathund för pärmar. Lena', ['Siv', 'Lena']],
    ['Arkivet\n- vandringsledskarta (Bo)\n- genomgång av formulär (Lena + Siv)', ['Bo', 'Lena + Siv']],
    ['Nästa möte\n3 april kl 18 i Hjo\nFika: Lena\nBokning av lokal: Siv, senast 20 mars', ['Lena', 'Siv']],
    ['Basaren\nBordet: Karin L, duk finns\nÖversyn av de gamla tombolahjulen: Bo', ['Karin L', 'Bo']],
    ['Att göra\nBo\n- instruktionsfilmer\nLena\n- offert på nya skärmar', ['Bo', 'Lena']],
    ['Ansvarsområden på lägret\nSiv\n- allergilista\n- vandrarhemmet', ['Siv', 'Siv']],
    ['Att göra till nästa gång\nkaffe Lena\nmusik till dansen Bo\ninköpslista alla', ['Lena', 'Bo', 'alla']],
    ['Basaren\nBo bord och bänkar\nSiv + Lena tipspromenad\nLE inbjudan', ['Bo', 'Siv + Lena', 'LE']],
    ['Basaren\n* kaffe Siv och Bo\n* annons Lena', ['Siv + Bo', 'Lena']],
    ['Basaren\nBemanning: Siv förmiddag, Bo eftermiddag.', ['Siv', 'Bo']],
    ['Basaren\nvecka 20 Siv, v 22 Bo, v 24 Lena', ['Siv', 'Bo', 'Lena']],
  ])('given %j, then it is %j', (lines, names) => expect(owed(`${HEAD}${lines}\n`)).toEqual(names));

  it.each([
    'Dansen\npris: 40 kr\ntid: 19-23',
    'Kansliet\nBo: kopiorna försvinner i skrivaren\nSiv: dörrarna går inte att låsa',
    'Kansliet\n- Genomgången hölls i går. Bo\n- Val av justerare. Siv och Bo.',
    'Kansliet\n- [klar] ny skylt (Bo)',
    'Kansliet\nSiv ledig fredag\nBo ny i gruppen\nLenas förslag\nSiv berättade',
    'Kansliet\nBo: ledig v 9\nSiv – ny ledare',
    'Kansliet\nOmval: Siv kassör, Bo sekreterare',
    'Kansliet\nSemestrar\nBo v 28–31, Siv v 27–30, Lena v 29–32',
    'Kansliet\nBo sjuk, Siv hemma, Lena på kurs',
    'Laget runt\nSiv\n- nya lokaler från augusti\nBo\n- många sökande till tjänsten',
  ])('given %j, then nobody owes anything', (lines) => expect(owed(`${HEAD}${lines}\n`)).toEqual([]));
});
