/**
 * Swedish verbs for work that someone is given, as infinitives, by how their present is made. "Ska boka", "boka tåg",
 * "bokar", "bokas" and "Boka!" are all told from here: a new verb is one word.
 */

/** The present ends in -ar: "boka, bokar". */
const IN_AR =
  'administrera adressera aktivera aktualisera analysera anlita annonsera anordna anpassa anskaffa ansvara anteckna ' +
  'anvisa arbeta arkivera arrangera assistera attestera automatisera avboka avisera avlasta avlägsna avrapportera ' +
  'avsluta avtacka avtala avveckla avyttra baka baxa beakta bearbeta begränsa bekosta bekräfta bemanna beräkna ' +
  'besikta besiktiga besvara betala bevaka bevittna bifoga bilda boka bromsa buda budgetera dammsuga debitera ' +
  'deklarera dekorera dela delegera designa digitalisera diskutera distribuera dokumentera donera dubbelkolla duka ' +
  'effektivisera efterforska efterfråga elda eposta eskalera etablera expediera e-posta fakturera felsöka filma ' +
  'fixa flagga flytta foliera formulera fotografera frakta frankera fråga fundera förankra förboka förbättra ' +
  'fördela fördjupa förenkla författa förhandla förkorta förmedla förnya förtydliga förverkliga gallra gestalta ' +
  'googla granska grilla grunda gruppera grusa handla hantera hissa hitta hyvla hämta hänvisa illustrera ' +
  'implementera importera informera införskaffa inhandla inhämta initiera inkalla inrätta insamla inskaffa ' +
  'inspektera installera instruera integrera intervjua introducera intyga inventera investera invänta isolera jobba ' +
  'justera kalkylera kalla katalogisera kika klistra koka kolla kombinera kommentera kommunicera kompensera ' +
  'komplettera konkretisera konsultera kontakta kontrollera koordinera kopiera koppla korrigera korta kratta ' +
  'kuvertera kvalitetssäkra kvittera lacka ladda laga laminera lansera lasta leta leverera lista lokalisera lotsa ' +
  'luska lyssna låna lämna länka maila mangla markera matcha mejla messa mobilisera moderera modernisera montera ' +
  'muddra måla nedmontera nedteckna nominera notera numrera offerera omarbeta omboka omformulera omfördela ' +
  'omförhandla omorganisera omprioritera ordna organisera packa paketera parkera peppa pimpa pinga placera planera ' +
  'plantera plocka ploga plugga polera posta prata preppa presentera prioritera producera programmera projektera ' +
  'prova pröva publicera pumpa putsa pynta påbörja påkalla påtala rapportera redigera redovisa registrera reglera ' +
  'rekommendera rekrytera rekvirera remittera renovera rensa reparera representera researcha reservera returnera ' +
  'revidera rigga rita rulla rusta räkna samarbeta samla samlokalisera sammanfatta sammankalla sammankoppla ' +
  'samordna samverka sanda sanera scanna separera servera signera skaffa skala skanna skapa skicka skissa skjutsa ' +
  'skotta skruva skylta skänka slipa slutrapportera smsa snacka snegla snickra snygga sondera sopa sortera spackla ' +
  'spana spara specificera spika spola spåra spärra starta strukturera städa stämpla stötta subventionera summera ' +
  'svara svetsa swisha synka såga säkra tacka tagga tala tapetsera teckna tejpa telefonera testa tilldela tillfråga ' +
  'tillkalla tillverka tipsa titta tolka transkribera transportera trimma träffa träna tvätta underlätta undervisa ' +
  'uppdatera uppgradera upphandla uppmana uppmärksamma upprepa underrätta upprätta uppvakta utarbeta utbilda utforma utforska ' +
  'utrusta utveckla utvidga utvärdera validera vattna verifiera vidarebefodra vidarebefordra vidareförmedla ' +
  'vidareutveckla vidimera vidtala vikariera visa visualisera välkomna värdera värva växla yttra åberopa ' +
  'återanvända återkalla återkoppla återlämna återrapportera åtgärda ändra öva överklaga överlämna övervaka';

/** The present ends in -er: "ringa, ringer". */
const IN_ER =
  'anlägga anmäla ansluta anställa ansöka använda avbeställa avbryta avhjälpa avlysa avläsa avsända avsätta avvisa ' +
  'bedöma bereda beskriva bestämma bestrida beställa besöka bjuda bryta bygga byta driva efterbeställa efterlysa eftersöka ' +
  'ersätta fastställa felanmäla fortsätta framställa fullfölja fylla färdigställa fästa följa förbereda förelägga ' +
  'företräda förlägga förlänga förskjuta försluta försöka förvärva genomlysa gräva handlägga hjälpa hugga hålla ' +
  'hänga höja inbjuda inhysa inkomma inköpa inleda inlösa inreda iordningställa kartlägga klarlägga klippa knyta ' +
  'korrekturläsa korrläsa köpa leda lyfta låsa lägga läsa lösa märka mäta möta nämna ombesörja omsätta planlägga ' +
  'polisanmäla påminna reda renskriva ringa rycka röja sammanställa schemalägga skjuta skriva skärpa sköta släcka ' +
  'släpa smörja sprida spänna stryka ställa stämma stänga stödja säga säkerställa sälja sända sätta söka ' +
  'tillhandahålla tillrättalägga tillskriva tillställa tillsätta trycka täcka tända underhålla undersöka ' +
  'underteckna uppsöka utbyta utlysa utreda utrymma utställa verkställa väcka välja vända vässa åka återkomma ' +
  'återställa återupptaga översända översätta';

/** Infinitive and present of the others. */
const IRREGULAR =
  'ta:tar göra:gör ge:ger se:ser gå:går stå:står få:får dra:drar höra:hör köra:kör hyra:hyr be:ber sy:syr klä:klär ' +
  'bära:bär skära:skär beskära:beskär begära:begär jämföra:jämför slutföra:slutför överföra:överför bokföra:bokför ' +
  'diarieföra:diarieför protokollföra:protokollför marknadsföra:marknadsför genomföra:genomför utföra:utför ' +
  'uppföra:uppför införa:inför framföra:framför tillföra:tillför vidta:vidtar överta:övertar återuppta:återupptar ' +
  'utse:utser tillse:tillser bistå:bistår föreslå:föreslår efterhöra:efterhör klargöra:klargör tydliggöra:tydliggör ' +
  'åskådliggöra:åskådliggör namnge:namnger provköra:provkör samköra:samkör åta:åtar';

const words = (text: string): string[] => text.split(' ');

/** Infinitive and present: "boka" and "bokar", "ringa" and "ringer", "göra" and "gör". */
export const PRESENT_OF_WORK: ReadonlyMap<string, string> = new Map([
  ...words(IN_AR).map((verb) => [verb, `${verb}r`] as const),
  ...words(IN_ER).map((verb) => [verb, verb.replace(/a$/, 'er')] as const),
  ...words(IRREGULAR).map((pair) => pair.split(':') as [string, string]),
]);
