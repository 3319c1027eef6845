import { describe, expect, it } from 'vitest';
import { itemsOf, readNotes, sentencesRead } from '../../../domain/swedish/notes/notes.ts';

const DAY = '2027-02-01';
/** When what Siv or Bo is to do in these notes is due. */
const dueOf = (text: string): string | undefined => {
  const task = itemsOf(sentencesRead(`Minnesanteckningar ${DAY}\n\n${text}\n`, { date: DAY, today: DAY })).find(
    ({ kind, assignees }) => kind === 'assignment' && assignees.some((name) => /^(?:Siv|Bo)$/u.test(name)),
  );
  return task?.due.kind === 'date' ? task.due.day : task?.due.kind;
};

describe('when a task is due', () => {
  it.each([
    ['Till nästa möte ska Siv boka en lokal.', 'next-meeting'],
    ['Före nyår ringer Siv museet.', '2027-12-30'],
    ['Siv ringer på fredag i nästa vecka.', '2027-02-12'],
    ['- Siv räknar ut summorna t. 6/3', '2027-03-06'],
    ['Avtalet går ut 31 december. Siv tar in offerter före dess.', '2027-12-31'],
    ['- mall för praktiken (Siv) klar fredag 5 mars', '2027-03-05'],
    ['Siv skickar in sin rapport (tre rader räcker!) till Lena senast 6/3.', '2027-03-06'],
    ['- Pressa leverantören om dörrarna. Bo. 3 mars', '2027-03-03'],
    ['Resten delar Siv och Lena på. Ska vara klart 3 mars.', '2027-03-03'],
    ['Siv lägger om schemat från fredag 5 mars.', '2027-03-05'],
    ['Bo svarar på mejlet från den 5 mars.', 'none'],
    ['Siv tar packningen, tills den tjugosjätte maj.', '2027-05-26'],
    ['Bo hör efter vad de kostar och messar oss den nionde maj.', '2027-05-09'],
    ['Innan dess, alltså till den 4 mars, samlar Siv in svaren.', '2027-03-04'],
    ['Siv bokar platser, det måste ske senast 5 mars.', '2027-03-05'],
    ['Enkäten ska vara ute den 10 mars (Siv ansvarar).', '2027-03-10'],
    ['Lokalen tas upp på nästa möte, Siv tar fram kostnader tills dess.', 'next-meeting'],
    ['Ledningen ses härnäst 17 mars, Siv är värd.', '2027-03-17'],
    ['Siv skriver ett utkast (hon vet det inte än...) till nästa möte', 'next-meeting'],
    ['- Siv ritar t nästa', 'next-meeting'],
    ['Programmet ska vara klart den 10 mars (Siv ansvarar).', '2027-03-10'],
    ['Rapporten ska in 10 mars, den gör Siv och Lena tillsammans.', '2027-03-10'],
    ['Siv ser till att alla får listan senast den 10 mars.', '2027-03-10'],
    ['Siv skriver yttrandet, texten ska vara inne senast 5 mars.', '2027-03-05'],
    ['Siv frågar Lena, Mia och resten av laget före 5 mars.', '2027-03-05'],
    ['Pågående, Siv slutför utredningen till den 5 mars.', '2027-03-05'],
    ['Siv, Rådala och Tuna skriver ett underlag till den 5 mars.', '2027-03-05'],
    ['Siv skickar listan till de tre som är kvar senast 5 mars.', '2027-03-05'],
    ['Siv planerar lektionen, den ligger ute den 16 mars, alla genomför den före påsk.', '2027-03-16'],
    ['Siv skriver om vård och Lena om bygg, och det ska vara färdigt den 21 april.', '2027-04-21'],
    ['Siv begär ett skriftligt svar och visar det nästa gång.', 'next-meeting'],
    ['Siv hör med grannen om pris och återkommer på fredag.', '2027-02-05'],
    ['Siv lyfter frågan på styrgruppen 10/6.', '2027-06-10'],
    ['Siv visar hur de lägger schema på mötet 10 mars.', '2027-03-10'],
    ['Siv, som har en kollega där, hör efter till nästa gång vad det kostar.', 'next-meeting'],
    ['Beslut: Siv och Lena presenterar hur de mäter trivsel på träffen i maj.', '2027-05-31'],
    ['Till nästa möte räknar Lena på kostnaden och Siv tar fram en tjänstebeskrivning.', 'next-meeting'],
    ['Siv lämnar det till juristen före feb är slut', '2027-02-28'],
    ['Siv driver ärendet i nämnden före okt', '2027-09-30'],
    ['Siv lämnar en kalkyl till nästa SG.', 'next-meeting'],
    ['Siv gör en plan till nästa driftgrupp.', 'next-meeting'],
    ['Siv och Bo får rådets uppdrag att till nästa möte lämna förslag.', 'next-meeting'],
    ['Siv kör ut siffrorna t.o.m. nästa träff.', 'next-meeting'],
    ['Till nasta trâff tar Siv fram siffror.', 'next-meeting'],
    ['Punkten tas nasta gang. Siv begär in priser dessförinnan.', 'next-meeting'],
    ['Siv sammanfattar upphandlingen senast l0/ll.', '2027-11-10'],
    ['Nästa möte visar Siv siffrorna.', 'next-meeting'],
    ['Siv redovisar kostnaderna nästa möte (Lena påminner).', 'next-meeting'],
    ['Siv ringer banken, tors', '2027-02-04'],
    ['Siv skickar rapporten fredag', '2027-02-05'],
    ['Siv lämnar in nyckeln fre.', '2027-02-05'],
    ['Siv ringer de sista 45 till 15 mars.', '2027-03-15'],
    ['Siv räknar ut vad som går åt och ger besked 9 april.', '2027-04-09'],
    ['Siv väljer ett av hotellen och ger besked om vilket den 9 april.', '2027-04-09'],
    ['Siv rättar texten, ni får den senast den 9 april.', '2027-04-09'],
    ['Siv skriver en plan till cheferna, och den lämnas 9 april.', '2027-04-09'],
    ['Siv gör en lista tills den 26:e.', '2027-02-26'],
    ['Siv tar in nytt pris, senast 29.11.', '2027-11-29'],
    ['Siv letar fram avtalet till den l0 mars.', '2027-03-10'],
    ['Siv svarar senast den andra.', '2027-02-02'],
    ['Siv skriver en lathund, målet är 11 maj.', '2027-05-11'],
    ['Siv ger besked inom en vecka, dvs 9/2.', '2027-02-09'],
    ['Siv har till den 18 mars på sig att klippa filmen.', '2027-03-18'],
    ['Siv skriver inbjudan och den går ut 11 maj.', '2027-05-11'],
    ['Siv bokar salen till den 6 maj, och träffen är den 9 maj.', '2027-05-06'],
    ['Nätverk igen 21/10 kl 15 i Hjo, Siv låser upp.', '2027-10-21'],
    ['Ta fram en enklare variant – Siv – nästa avstämning', 'next-meeting'],
    ['Nästa gång ses vi den 31 maj i Hjo, Siv tar med plantor.', '2027-05-31'],
    ['Nästa träff 31 maj, Siv står för frallorna.', '2027-05-31'],
    ['Det tar vi den 12 mars, när gruppen möts nästa gång, och till dess ringer Siv runt.', '2027-03-12'],
    ['Siv räknar på hyran, redovisas sista april.', '2027-04-30'],
    ['Siv skriver ett brev till chefen, det skickas den 10 mars.', '2027-03-10'],
    ['Siv undersöker hur många bord som finns (12 mars).', '2027-03-12'],
    ['Punkt | Sagt | Åtgärd | Ansvarig\nKällaren | Vatten kom in 22/1. | Laga och måla till 28/2 | Siv', '2027-02-28'],
    [
      'Ärende\tDiskussion\tAnsvarig\nTaket\tLäcker sedan i somras, skylt behövs\tSiv, skyltar senast 18/2',
      '2027-02-18',
    ],
    ['Ärende\tDiskussion\tBeslut\tAnsvarig\nCykelrum\tEn cykel stals 22/1\tSkylt sätts upp\tSiv', 'none'],
  ])('given "%s", then it is what the words for the task say', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['Årsmötet är den 12 april. Siv skickar kallelsen tre veckor innan.', '2027-03-22'],
    ['Lena skickar ett utkast 12 april. Siv läser inom en vecka därefter.', '2027-04-19'],
    ['Nästa träff är 23 mars i Hjo. Siv ordnar fika den gången.', '2027-03-23'],
    ['Basaren är 23 mars. Siv ställer i ordning lokalen kvällen före.', '2027-03-22'],
    ['Basaren är 23 mars. Siv bokar bord två veckor innan, Lena leder lotteriet.', '2027-03-09'],
    ['Basaren är 23 mars. Siv kallar två veckor före, dvs. 8 mars.', '2027-03-08'],
    ['Lena skickar ett utkast till den 12 april, Siv lämnar synpunkter inom fem dagar.', '2027-04-17'],
    ['Nästa träff är 23 mars i Hjo. Siv tar med semlor.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv skickar ut underlaget innan.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv visar sina mätningar.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv presenterar då sina mätningar.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv förbereder en fråga.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv har med sig fika.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Fika ordnar Siv.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo, Siv tar hand om lunchen.', '2027-03-23'],
    ['Bokmässan i Hjo 23 mars – Siv bemannar vårt bord', '2027-03-23'],
    ['Utkastet tas upp 23 mars. Siv skickar ut det innan dess.', '2027-03-23'],
    ['Remissvaret ska vara inne senast 30 april. Siv skriver svaret.', '2027-04-30'],
    ['Nästa träff är 23 mars i Hjo. Punkter till nästa träff: taket, hyran. Siv tar med sig ritningen.', '2027-03-23'],
    ['Nästa träff är 23 mars i Hjo. Siv bokar lokal.', 'none'],
    ['Nästa träff är 23 mars i Hjo. Siv ordnar lokal och fika.', 'none'],
    ['Nästa träff är 23 mars i Hjo. Siv berättar om dagen för sin klass.', 'none'],
    ['Nästa träff är 23 mars i Hjo, Siv kallar.', 'none'],
    ['Siv läser inom en vecka därefter.', 'none'],
  ])('given "%s", then it leans on the day named before where its words do', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    [
      'Siv presenterar sin tabell i mars.\n\nUtbildning 2 mars kl 9–15 i Hjo.\n\nNästa möte\n20 mars kl 13',
      '2027-03-20',
    ],
    ['Siv tar upp det vid rådets sammanträde i april.\n\nNästa sammanträde\n8 april kl 13', '2027-04-08'],
    ['Siv\tSkriver en plan, manusstopp 1 mars', '2027-03-01'],
    ['Siv skriver planen före påsk 20/3', '2027-03-20'],
    ['Siv skriver planen, klar sista mars 30/3.', '2027-03-30'],
    ['Siv lämnar listan lördagen den 20.', '2027-02-20'],
    ['Siv lämnar listan på onsdag om tre veckor.', '2027-02-24'],
    ['Siv skriver planen i slutet av april, den 26.', '2027-04-26'],
    ['Siv ger en rapport vid nästa möte, den 12 maj.', '2027-05-12'],
    ['Förslag till policy, redovisas 1/6   Siv', '2027-06-01'],
  ])('given "%s", then the exact day is the one meant', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    ['Vem gör vad till nästa gång?\nSiv – ringer banken', 'next-meeting'],
    ['Vem gör vad fram till nästa träff\n\nSiv\n- ringer banken', 'next-meeting'],
    ['Allt klart till 1 mars:\n- Lena bokar lokal\n- Siv ringer banken', '2027-03-01'],
    ['Allt klart till 1 mars:\n- Siv ringer banken senast 10 februari', '2027-02-10'],
    ['Allt klart till 1 mars:\n- Lena bokar lokal\n\nSiv ringer banken.', 'none'],
    ['Åtgärder inför hösten\n\n- Siv ringer banken', 'none'],
  ])('given "%s", then the line over a list tells when all in it is due', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    'Meddela Lena före den 20:e – Siv gör sedan en gemensam beställning.',
    '12 mars i Hjo, Siv beställer lunch',
    'Siv tar emot bokningar – säg till henne före påsk.',
    'Siv kollar om hans kollega kan fredagen den 5 mars',
    'Siv bjuder in leverantören till nästa möte.',
    'Siv inbjuder cheferna till ett gemensamt möte 29 april.',
    'Siv kallar leverantören till en genomgång, preliminärt 16/10.',
    'Siv frågar de timanställda om torsdagen.',
    'Kräftskiva 14 augusti. Siv bakar bröd.',
    'Siv ordnar plattformen, och själva dialogen är den 6 maj.',
    'Siv lånar västar och första vandringen är fredagen den 15 oktober.',
    'Siv pratar med bonden om stigen, och röjningsdagen sätts till lördagen den 17 april.',
    'Siv ordnar ledarkväll, som är tänkt till fredagen den 12 november.',
    'Siv tar den första, Lena den andra.',
    'Siv svarar för den andra delen och Lena för den tredje.',
    'Siv står i tältet på lördagen.',
    'Listan görs färdig av Lena före den 4 mars och Siv tar första samtalet.',
    'Siv beställer nya, Lena svarar kommunen, och det ska hon ha gjort den 28 april.',
    'Övning 16 maj. Siv ser till att gruppen är ledig den dagen.',
    'Rapporten ska in 16 maj. Siv svarar i telefon till dess vikarien kommer.',
    'Fest 16 oktober. Siv beställer tält, Lena delar ut lappar en vecka innan.',
    'Frågan tas upp 23 mars. Siv bokar lokal, Lena tar fram en kalkyl till dess.',
    'Siv inviterar två målare till en lunch 12 mars.',
    'Siv gör ett förslag och ärendet kommer upp på nästa möte.',
    'Siv ber rektorn komma till oss på nästa möte.',
    'En kördag i mars är tänkt, Siv ringer folkhögskolan.',
    'Siv gör ett förslag, och det tittar vi på tillsammans när vi ses nästa gång.',
    'I mars ses vi i Hjo och Siv bokar lokal.',
    'Siv renskriver reglerna, de två nya ledarna provar dem före den 14 mars.',
    'Siv delar mallen i gruppen samtliga kommenterar senast 24/3',
    'Siv håller i kontakten med skolan, Rådala tar fram en inbjudan till den 15 mars.',
    'Siv gör en lathund medan övriga samlar exempel till den 20 mars.',
    'Siv kräver fler bord, om inget hänt till 1 maj skriver hon till nämnden.',
    'Siv sätter upp lappar och det som inte hämtats i mars skänks bort.',
  ])('given "%s", then the day of something else is not the task\'s', (text) => {
    expect(dueOf(text)).toBe('none');
  });
});

/** When the topics of these notes are to be taken up. */
const topicDues = (text: string): (string | undefined)[] =>
  itemsOf(sentencesRead(`Minnesanteckningar ${DAY}\n\n${text}\n`, { date: DAY, today: DAY }))
    .filter(({ kind }) => kind === 'topic')
    .map(({ due }) => (due.kind === 'date' ? due.day : due.kind));

describe('when a topic is to be taken up', () => {
  it.each([
    ['Frågan om loggan bordlades.', 'next-meeting'],
    ['Bordläggs.', 'next-meeting'],
    ['Frågan bordläggs tills avtalet är klart.', 'none'],
    ['Frågan bordläggs till hösten.\n\nNästa möte: 7 september kl 9 i Hjo', '2027-09-07'],
    ['Vi tar upp hyran på majmötet.\n\nUtflykt till Hjo 6 maj kl 10\n\nNästa möte: 15 maj kl 9 i Hjo', '2027-05-15'],
    ['Nästa möte: 7 september kl 9 i Hjo. Frågan om loggan vilar till dess.', '2027-09-07'],
    ['Nästa möte: 7 september kl 9 i Hjo. Siv bokar lokal. Att ta upp: loggan', '2027-09-07'],
    ['Nästa möte: 7 september kl 9 i Hjo. Punkter till nästa möte: loggan, taket', '2027-09-07'],
    ['Siv bjuder in arkitekten till nästa möte, där frågan om loggan tas upp igen.', 'next-meeting'],
    ['Utflykt till Hjo 6 maj kl 10. Siv bokar buss. Bordlades.', 'next-meeting'],
    ['Vi tar upp hyran i maj.\n\nUtflykt till Hjo 6 maj kl 10\n\nNästa möte: 15 maj kl 9 i Hjo', '2027-05-15'],
    ['Loggan sparas till höstens första möte.\n\nNästa möte: 7 september kl 9 i Hjo', '2027-09-07'],
  ])('given "%s", then it is the meeting that its words lead to', (text, due) => {
    expect(topicDues(text)).toContain(due);
  });
});

describe('what stands beside the next meeting', () => {
  const duesIn = (text: string): [string, string][] =>
    readNotes(`Minnesanteckningar ${DAY}\n\nNärvarande: Siv Ek, Hjo; Bo Dahl, Tibro\n\n${text}\n`, {
      date: DAY,
      today: DAY,
    })
      .filter(({ kind }) => kind === 'topic' || kind === 'assignment')
      .map(({ kind, due }) => [kind, due.kind === 'date' ? due.day : due.kind]);

  it.each([
    ['Nästa möte: 17 april, 9–11. Siv leder.', 'assignment', '2027-04-17'],
    ['Nästa träff\n19 april i Hjo. Siv möter på bryggan.', 'assignment', '2027-04-19'],
    ['Nästa träff 12 maj, heldag. Bo håller i uppvärmningen.', 'assignment', '2027-05-12'],
    ['Nästa råd 8 april. Siv bakar.', 'assignment', '2027-04-08'],
    ['Vi ses i köket 16 april kl 14. Bo lagar.', 'assignment', '2027-04-16'],
    ['Nästa möte 6 oktober. Siv bokar lokal. Alla tar med en sång som passar till eld.', 'assignment', '2027-10-06'],
    ['Vi bestämmer det på nästa styrelsemöte, 28 september 18.30.', 'topic', '2027-09-28'],
    ['Frågan tas upp igen 31 maj, då vi ses nästa gång.', 'topic', '2027-05-31'],
    ['Till nästa sammanträde – 5 maj – flyttas frågan om skyltarna.', 'topic', '2027-05-05'],
    ['Nästa arbetsmöte 6 oktober. Skötselplanen', 'topic', '2027-10-06'],
    ['Nästa träff onsdag 8 september kl 18. Kaka: Siv.', 'assignment', '2027-09-08'],
    ['Nästa arbetslag: 28/4 kl 8.15. Då språkvalet samt fortbildning i vår.', 'topic', '2027-04-28'],
  ])('given "%s", then a %s is due %s', (text, kind, due) => {
    expect(duesIn(text)).toContainEqual([kind, due]);
  });

  it.each([
    ['Sommarfest 13 juni. Siv bakar bröd.', 'assignment', '2027-06-13'],
    ['Nästa möte 6 oktober. Siv bokar lokal.', 'assignment', '2027-10-06'],
    ['Nästa möte 6 oktober.\n\nSiv leder arbetet med broschyren.', 'assignment', '2027-10-06'],
  ])('given "%s", then no %s is due %s', (text, kind, due) => {
    expect(duesIn(text)).not.toContainEqual([kind, due]);
  });
});
