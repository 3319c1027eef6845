import { describe, expect, it } from 'vitest';
import { itemsOf, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Styrelsemöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\n';
/** What Lena and Bo did at the meeting, in the past tense. */
const TOLD = `${HEAD}Lena berättade om resan. Bo visade bilder. Siv tyckte att det lät roligt. Lena gick igenom budgeten.\n\n`;

/** Who owes what the rules find to be owed, one line for each assignment. */
const owners = (text: string): string[] =>
  itemsOf(sentencesRead(text, { date: DATE, today: DATE }))
    .filter(({ kind }) => kind === 'assignment')
    .map(({ assignees }) => assignees.join(' + '));

describe('who owes what in notes', () => {
  it.each([
    ['Övriga skickar sina svar till Lena.', ['Övriga']],
    ['Ni andra läser igenom förslaget senast 1 mars.', ['Ni andra']],
    ['Varje klassombud samlar in pengar till resan.', ['Varje klassombud']],
    ['Tobbe å Gittan bygger scenen.', ['Tobbe + Gittan']],
    ['tobbe bygger scenen', ['tobbe']],
    ['Bo får ligga på kommunen.', ['Bo']],
    ['Festgruppen får komplettera med en budget.', ['Festgruppen']],
    ['Diakonen bokar församlingshemmet.', ['Diakonen']],
    ['Nycklarna kommer Siv att lämna till Bo.', ['Siv']],
    ['Fika står Lena för.', ['Lena']],
    ['Vimplarna är slut. Det gör kassören något åt före maj.', ['kassören']],
    ['Mallen mejlas till Siv som i sin tur skickar den vidare.', ['Siv']],
    ['Bo är den som tar emot anmälningar.', ['Bo']],
    ['Scoutkåren genom Siv bygger scenen.', ['Siv']],
    ['Bo, som bor granne, klipper gräset.', ['Bo']],
    ['Bo på det.', ['Bo']],
    ['Affischen är Siv och Bos sak.', ['Siv + Bo']],
    ['Inbjudan går ut genom Lenas försorg.', ['Lena']],
    ['Rådet ålägger ordföranden att teckna avtal.', ['ordföranden']],
    ['Att lämna tillbaka nycklarna åligger fortfarande Bo.', ['Bo']],
    ['Vinden dammas av Bo.', ['Bo']],
    ['Omslag och baksida Lena 30 mars', ['Lena']],
    ['Bilderna samlas i en mapp Bo 3 mars', ['Bo']],
    ['Lapparna sätts upp av alla medlemmar i sina trapphus.', ['alla medlemmar']],
    ['Kallelse genom Lena före jul.', ['Lena']],
    ['Siv tar norra delen, Bo södra delen.', ['Siv', 'Bo']],
    ['Lena har inte hunnit, skickar den i april.', ['Lena']],
    ['Lena bokar lokal och beställer mat.', ['Lena', 'Lena']],
    ['Lena skriver texten och skickar den till Bo.', ['Lena']],
    ['Gustav och jag målar staketet.', ['Gustav + jag']],
    ['Bo har ringt. Han och Siv målar staketet.', ['Bo + Siv']],
    ['Undertecknad Lena Ek målar staketet.', ['Lena Ek']],
    ['Jag (Lena) målar staketet.', ['Lena']],
    ['Lena och Siv får rådets uppdrag att måla staketet.', ['Lena + Siv']],
    ['Undertecknad (Lena) och Siv målar staketet.', ['Lena + Siv']],
    ['Kassören Siv betalar hyran.', ['Siv']],
    ['Om priset stiger kallar Bo till möte.', ['Bo']],
    ['Det blev Siv som tog på sig att måla staketet.', ['Siv']],
    ['Lena fick på sin lott att måla staketet.', ['Lena']],
    ['Siv får styrelsens uppdrag att måla staketet.', ['Siv']],
    ['Bo tackade ja till att måla staketet.', ['Bo']],
    ['Lena för in ändringen i pärmen.', ['Lena']],
    ['Bo måste förankra det hos chefen.', ['Bo']],
    ['Siv ligger på entreprenören.', ['Siv']],
    ['Den som har nycklar lämnar in dem senast 3 mars.', ['Den som har nycklar']],
    ['Kaffe = Bo', ['Bo']],
    ['Åt kassören uppdrogs att betala hyran.', ['kassören']],
    ['Lena ber er att läsa stadgarna.', ['er']],
    ['Hjo och Habo, ni skickar era siffror.', ['Hjo + Habo']],
    ['På Sivs lott faller att måla staketet.', ['Siv']],
    ['Ansvarig för staketet: Bo', ['Bo']],
    ['Listan uppdateras av GH till nästa möte.', ['GH']],
    ['- läs stadgarna, alla', ['alla']],
    ['Siv: skickar länken till alla', ['Siv']],
  ])('given "%s", then it is %j', (sentence, names) => expect(owners(`${HEAD}${sentence}\n`)).toEqual(names));

  it.each([
    'Bo får använda lokalen.',
    'Siv skickar fortfarande ut brev.',
    'Övriga betalar ingenting.',
    'Bo justerar.',
    'Lunch betalar man själv.',
    'Mötet öppnas – Bo',
    'Hjo: Ylva Frost',
    'Bo har lovat Siv att inte måla mer.',
    'Banken har lovat ett nytt kort.',
    'SGU kommer att förlägga en kurs till Hjo.',
  ])('given "%s", then nobody owes anything', (sentence) => expect(owners(`${HEAD}${sentence}\n`)).toEqual([]));

  it('given initials beside a name in the attendance list, then they are a name', () =>
    expect(owners('Möte 2027-01-20\n\nNärvarande: Johan Olsson (JO), Ulla Ek (UE)\n\nUE målar staketet.\n')).toEqual([
      'UE',
    ]));

  it('given those who were there line by line after where they come from, then none of them owes anything', () =>
    expect(owners('Möte 2027-01-20\n\nNärvarande\nHjo: Ylva Frost\nHabo: Ulla Ek\n\nInget nytt.\n')).toEqual([]));

  it.each(['Bo visar runt i de nya lokalerna.', 'Siv nämner saken för rektor.', 'Bo går igenom pärmarna.'])(
    'given "%s", then it is to be done only where the notes tell of the meeting in the past',
    (sentence) => {
      expect(owners(`${HEAD}${sentence}\n`)).toEqual([]);
      expect(owners(`${TOLD}${sentence}\n`)).toHaveLength(1);
    },
  );
});
