import { describe, expect, it } from 'vitest';
import type { NoteItem } from '../../../domain/swedish/notes/note-item.ts';
import { itemsOf, readNotes, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DATE = '2027-01-20';
const HEAD = 'Styrelsemöte 2027-01-20\n\nNärvarande: Lena Ek, Bo Alm, Siv Ask, Karin L\n\n';

const AT = { date: DATE, today: DATE };

/** Who owes what is owed, one line for each assignment. */
const ownersIn = (items: readonly NoteItem[]): string[] =>
  items.filter(({ kind }) => kind === 'assignment').map(({ assignees }) => assignees.join(' + '));

/** Who owes what the rules find to be owed. */
const owners = (text: string): string[] => ownersIn(itemsOf(sentencesRead(HEAD + text, AT)));

describe('several who have one task together', () => {
  it.each([
    ['Lena tar fram en mall tillsammans med Siv och Bo till 3 mars.', 'Lena + Siv + Bo'],
    ['Tillsammans med Siv tar Lena fram en mall.', 'Lena + Siv'],
    ['Lena ritar skylten i samarbete med Bo.', 'Lena + Bo'],
    ['Lena ritar skylten ihop med grannskolan.', 'Lena'],
    ['Lena skickar ut listan tillsammans med de här anteckningarna.', 'Lena'],
    ['Det slutade med att Lena och Bo ringer banken.', 'Lena + Bo'],
  ])('given "%s", then %s owe it', (sentence, names) => expect(owners(sentence)).toEqual([names]));

  it('given a pronoun and a name, then both owe it', () =>
    expect(owners('Lena Ek talade om trängseln, och hon och Siv mäter hallen före påsk.')).toEqual(['Lena Ek + Siv']));
});

describe('several who each have their own in one sentence', () => {
  it.each([
    ['Lena håller i passet, Bo antecknar.', ['Lena', 'Bo']],
    ['Lena ritar affischen, vi andra kommenterar.', ['Lena', 'vi andra']],
    ['Sekreteraren mejlar utkastet, ledamöterna kommenterar.', ['Sekreteraren', 'ledamöterna']],
    ['Vaktmästaren byter låset & ungdomsledarna märker nycklarna.', ['Vaktmästaren', 'ungdomsledarna']],
    ['Karin beställer färg + Bo lånar stegen.', ['Karin', 'Bo']],
    ['Siv ringer museet / Bo bokar bussen', ['Siv', 'Bo']],
    ['Karin bokar isen, spelarna samlar burkar och köket dukar.', ['Karin', 'spelarna', 'köket']],
    ['Lena skriver ut listan och kyrkvärdarna prickar av enligt den.', ['Lena', 'kyrkvärdarna']],
    ['Bo rättar texten, sen får alla skriva under den.', ['Bo', 'alla']],
    ['Siv beställer tårta så meddelar ni henne allergier.', ['Siv', 'ni']],
    ['Siv snickrar ett formulär, ni kör det hos er före mars.', ['Siv', 'ni']],
    ['Lena samlar in listorna och alla måste lämna önskemål till henne, helst redan på fredag.', ['Lena', 'alla']],
    ['Karin ritar skylten, vilket Bo framför till vägföreningen.', ['Karin', 'Bo']],
    ['Siv åtar sig att ringa kommunen och ledamöterna för frågan på tal i sina klubbar.', ['Siv', 'ledamöterna']],
    ['Bo gör en översyn, lagens ledare lämnar en halv sida var senast 14 mars.', ['Bo', 'lagens ledare']],
    ['Karin sammanställer svaren till Siv som lägger ut dem på hemsidan.', ['Karin', 'Siv']],
    ['Lena sänder förslaget till revisorn, som ger sina synpunkter senast 6 mars.', ['Lena', 'revisorn']],
    ['Bo fixar nycklar medan styrelsen ser över avtalet.', ['Bo', 'styrelsen']],
    ['Lena ritar banan, byggföretaget ser över sin offert.', ['Lena']],
    ['Karin skickar kontaktlistan, entreprenören ser över sin rutin.', ['Karin', 'entreprenören']],
    ['Siv testar appen med barnen och berättar hur det gick.', ['Siv', 'Siv']],
    ['Lena intervjuar veteranerna och visar resultatet på nästa möte.', ['Lena', 'Lena']],
    ['Bo skriver ut listan och visar den.', ['Bo']],
    ['Lena är sammanhållande, Bo bokar bussen.', ['Lena', 'Bo']],
    ['Lena knyter ihop rapporten i maj Bo skickar underlag till henne', ['Lena', 'Bo']],
    ['Siv räknar på kostnaden till februari alla mejlar sina önskemål till henne före mars', ['Siv', 'alla']],
    ['Bo ritar skylten (A3) samtliga ledare skickar bilder till honom', ['Bo', 'samtliga ledare']],
    ['Lena söker bidrag till lägret, Bo pengar till resan, Siv sponsorer.', ['Lena', 'Bo', 'Siv']],
    ['Lena fixar läsk, Bo korv, Siv servetter (vita).', ['Lena', 'Bo', 'Siv']],
    ['Bo ritar på framsidan, Siv i mittuppslaget.', ['Bo', 'Siv']],
    ['Bo bygger en mall, vi tre andra prövar den hemma.', ['Bo', 'vi tre andra']],
    ['Bo betalar avgiften och de tveksamma ger honom besked före mars.', ['Bo', 'de tveksamma']],
    ['Mattis skickar offerten, Lena läser igenom den.', ['Mattis', 'Lena']],
    ['Bo och Siv håller i pennan, och vi övriga ska tillsammans samla in underlag.', ['Bo + Siv', 'vi övriga']],
  ])('given "%s", then each of %j has a task', (sentence, names) => {
    expect(owners(sentence)).toEqual(names);
  });

  it.each([
    'Bo ringer banken, Siv tycker att det är dyrt.',
    'Bo bokar lokal, Siv har nyckeln.',
    'Bo skickar listan till Lena & Siv.',
    'Bo kollar avtalet, entreprenören tar bra betalt.',
    'Bo läser in sig på frågan, föräldrarna oroar sig för maten.',
    'Bo fixar fika, sen får alla äta.',
    'Bo ringer firman, lamporna lyser dåligt.',
    'Bo köper en lampa som lyser upp den.',
    'Bo skriver till skolan så att eleverna vet.',
    'Bo ringer till Siv som har dem hemma.',
    'Bo räknar på det, de flesta tar bussen.',
    'Bo ringer kommunen och hör om de har fler bänkar.',
    'Bo stämmer av med köket och återkommer till Lena inom en vecka.',
    'Bo skriver ett utkast och skickar det till Lena senast 3 mars.',
    'Det åligger Bo att ta fram en lista.',
    'Beslut: Fler bänkar köps in. Ansvarig: Bo begär in offert',
    'Bo läser utkastet Siv skriver.',
    'Bo bokar bussen, Siv tyckte att det var dyrt.',
    'Bo skriver protokoll, Siv ordförande.',
    'Bo tar med fika, Siv glömde sist.',
    'Bo ringer leverantören, Siv ledig.',
    'Bo ringer Lena, Siv kassör och Karin.',
    'Bo samlar in blanketten alla fyller i.',
    'Bo tar reda på varför Siv mejlar banken.',
  ])('given "%s", then only Bo has one', (sentence) => {
    expect(owners(sentence)).toEqual(['Bo']);
  });
});

describe('one more beside what somebody is to do', () => {
  it.each([
    ['Bo leder matlagningen; affischen ritar Siv.', ['Siv', 'Bo']],
    ['Karin får den omskriven hos tryckeriet, Bo beställer papper.', ['Bo', 'Karin']],
    ['Siv inleder, Bo bokar lokalen.', ['Bo', 'Siv']],
    ['Siv leder sången med Bo, Bo bokar lokalen.', ['Bo', 'Siv']],
  ])('given "%s", then what the rules would not trust alone is found too: %j', (sentence, names) => {
    expect(ownersIn(readNotes(HEAD + sentence, AT))).toEqual(names);
  });

  it('given what somebody leads at a meeting told of before, then it is found beside the meeting', () => {
    const found = readNotes(`${HEAD}Nästa möte är 9 april, Lena leder det.`, AT);
    expect(found.map(({ kind, assignees }) => [kind, ...assignees])).toEqual([['meeting'], ['assignment', 'Lena']]);
  });

  it.each([
    'Siv är ledig den veckan, Bo bokar lokalen.',
    'Karin undrar hur det går, Bo bokar lokalen.',
    'Bo ser till att alla får nycklar senast 3 mars.',
    'Bo bokar lokalen, alla blanketter ska ligga i mappen.',
  ])('given "%s", then what is only told still gives nothing', (sentence) => {
    expect(ownersIn(readNotes(HEAD + sentence, AT))).toEqual(['Bo']);
  });
});
