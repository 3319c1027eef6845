import { fold } from '../words/letters.ts';

/** Everyone, each by themselves. */
const EVERYONE = String.raw`var och en(?:\s+(?:av|i|från|inom|på)\s+(?:oss|er|kommunerna|medlemmarna|[\p{L}-]+))?|(?:vi\s+|ni\s+|er\s+|oss\s+)?(?:alla|samtliga|allesammans|allihop(?:a)?)(?:\s+(?:kommuner(?:na)?|medlemmar(?:na)?|deltagare|deltagande kommuner|ledamöter|närvarande|representanter|gårdar|lag|skolor|enheter|föreningar|hushåll|föräldrar|klasser|avdelningar|rektorer|ledare|tränare))?(?:\s+(?:i|från|inom|på)\s+(?!sin|sitt|den\s|det\s|en\s|ett\s|var\s|god)(?:nätverket|gruppen|styrelsen|kommunerna|föreningen|nätverken|[\p{Lu}][\p{L}-]+))?|(?:varje|respektive|var)\s+(?:kommun|medlem|ledamot|gård|lag|skola|enhet|förening|klass|avdelning|representant|deltagare|styrelsemedlem|rektor|familj|hushåll|ledare|tränare|sektion|grupp|huvudman)`;

/** At the beginning of a text. */
export const EVERYONE_FIRST = new RegExp(`^(?:${EVERYONE})(?![\\p{L}\\p{N}])`, 'iu');
/** The whole of a text: here "kommunerna" are those of the network, each by itself. */
export const EVERYONE_ALONE = new RegExp(
  `^(?:${EVERYONE}|(?:(?:de\\s+)?(?:deltagande|samverkande)\\s+|medlems|nätverks|nätverkets\\s+)?kommuner(?:na)?)$`,
  'iu',
);

/** Those of us who aren't someone else: "ni andra", "övriga", "hela gruppen", and each of a sort: "varje klassombud". */
export const OTHERS =
  /^(?:(?:de|alla|samtliga)\s+(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|berörda|deltagande|medverkande|andra|övriga)\s+\p{Ll}{3,}(?:na|en)(?=\s)|(?:vi|ni|de|dom|alla)\s+(?:andra|övriga|båda)|övriga\s+\p{Ll}{3,}(?:er|ar|or|na|en|re)(?=\s+(?:\p{Ll}{2,}(?:ar|er)|gör|ger|tar|ser|hör|kör|ska)(?![\p{L}]))|övriga(?=\s+\p{Ll})|(?:hela|resten\s+av)\s+(?!v\.?\s|dagen|tiden|vägen)\p{Ll}+(?:en|et|an))(?![\p{L}\p{N}])/iu;
export const EACH =
  /^(?:varje|respektive|resp\.?|vart?\s+och\s+ett?|vart(?=\s+\p{Ll}{3,}\s+\p{Ll}{2,}r\s))\s+(?!(?:dag|vecka|månad|år|gång|kväll|möte|termin|tillfälle|kvartal|fall|timme|\p{L}+(?:dag|år|helg|termin|vecka|månad)|enskilt|barn|elev|person|individ|sådan|sak|punkt|fråga|del)(?![\p{L}]))\p{Ll}{3,}(?![\p{L}\p{N}])/iu;

/** "Kommunernas jurister ska": those that others have, before what they do. */
export const THEIR_PEOPLE =
  /^(?:\p{Lu}\p{L}{2,}s\s+\p{Ll}*(?:ungdomar|scouter|föräldrar|konfirmander|pensionärer|damer|herrar|vaktmästare)|\p{L}{3,}(?:nas|ens|ets)\s+(?!medborgare|invånare|deltagare)\p{Ll}*(?:are|ister|örer|torer|ologer|agoger|anter|enter|chefer|ombud|ekonomer|tekniker|politiker))(?=\s+(?:ska|skall|får|gör|tar|ser|\p{Ll}{3,}(?:ar|er))(?![\p{L}]))/iu;
/** "Rektorerna i respektive kommun". */
export const IN_EACH =
  /^(?:i|på|från|inom|vid)\s+(?:respektive|varje|resp\.?|samtliga|alla|berörda?)\s+\p{Ll}{3,}(?![\p{L}])/iu;

/** Those who meet, as one. */
export const GROUP_ITSELF = /^(?:vi|ni|gruppen|nätverket|mötet|styrelsen)$/iu;

/** A group that has no name yet: "en grupp inom länet", "en mindre arbetsgrupp". */
export const SOME_GROUP =
  /^(?:en|två|tre)\s+(?:\p{Ll}+\s+)?(?:\p{Ll}+)?(?:grupp|delegation|kommitté|jury)(?:\s+(?:inom|i|från|av|på|med)\s+\p{L}+)?(?![\p{L}])|^(?:(?:årskurs|åk|klass|grupp|lag)\s?\d\p{L}?|\d\p{Lu})(?![\p{L}\p{N}])/iu;

/** Last parts of words for bodies and offices in the definite form: "valberedningen", "fritidsförvaltningen". */
const BODY_ENDINGS =
  'gruppen|grupperna|kommittén|kommitten|nämnden|nämnderna|styrelsen|styrelserna|utskottet|förbundet|förvaltningen|kansliet|rådet|teamet|laget|lagen|' +
  'cheferna|chefen|ledningen|verket|enheten|enheterna|klubben|föreningen|föreningarna|kommunen|kommunerna|rektorerna|myndigheten|inspektionen|institutet|' +
  'presidiet|beredningen|sektionen|avdelningen|ansvarig|ansvariga|ansvarige|ledaren|ledarna|tränaren|tränarna|ordföranden|ordförande|sekreteraren|' +
  'sekreterare|kassören|kassör|samordnaren|samordnare|koordinatorn|revisorn|revisorerna|vaktmästaren|förvaltaren|värden|värdarna|värd|bolaget|byrån|' +
  'firman|entreprenören|konsulten|leverantören|distriktet|regionen|skolan|skolorna|biblioteket|kyrkan|lärarna|föräldrarna|klassföräldrarna|' +
  'ombudet|ombuden|personen|personerna|representanterna|ledamöterna|suppleanterna|medlemmarna|kontakten|projektledaren|handläggaren|administratören|strategen|' +
  'utvecklaren|redaktören|redaktionen|webbansvarig|direktören|chef|rektor|rektorer|nämndsekreteraren|kommunchefen|arbetsgrupp|styrgruppen|verksamheten|' +
  'vaktmästeriet|sekretariatet|kontoret|centret|stiftet|församlingen|kyrkoherden|kamreren|pedagogen|läraren|mästaren|konsulenten|assistenten|' +
  'kuratorn|sköterskan|mentorn|mentorerna|föredraganden|faddrarna|gänget|arbetsgivaren|arbetstagarna|parterna|facken|facket|hemtjänsten|' +
  'diakonen|kantorn|komministern|kaplanen|teknikern|teknikerna|fogden|kaptenen|materialaren|kocken|kockarna|intendenten|arkivarien|bibliotekarien|bibliotekarierna|' +
  'kommunikatören|kommunikatörerna|controllern|juristen|juristerna|ekonomen|ekonomerna|arkitekten|ingenjören|besiktningsmannen|ombudsmannen|kontaktmannen|' +
  'verkstaden|snickeriet|tryckeriet|museet|lokalvårdaren|samordnarna|koordinatorerna|föreståndaren|administratörerna|ägaren|utvecklarna|testarna|supporten|' +
  'receptionen|funktionärerna|domarna|stugvärden|värdinnan|värdparet|värdkommunen|kontaktpersonerna|kontaktpers|cheferna|sekreterarna|gruppledarna|handledarna|' +
  'webmastern|fältassistenten|controllrarna|skyddsombud|huvudskyddsombudet|ledarteamet|' +
  'personalen|vaktbolaget|jouren|familjen|klassen|kören|juryn|panelen|arrangören|centrum|högskolan|universitetet|akademin|centralen|fören|vicevärden|planeraren|planerarna|skötaren|skötarna|vårdaren|vårdarna|städaren|städarna|inköparen|projektören|' +
  'köket|utredaren|distriktsläkaren|kommundirektören|registratorn|arkivarierna|rörelsen|förbunden|föräldraföreningen';
const BODY = new RegExp(`^(?:[\\p{L}\\p{N}]+-?)?(?:${fold(BODY_ENDINGS)})s?$`, 'u');
/** Bodies and offices that someone named has: "Hjos arbetsgrupp", "Tallbos lärare". */
const OWNED =
  /^(?:\p{L}+-?)?(?:grupp|nämnd|styrelse|kommitté|förvaltning|team|enhet|skola|skolor|lärare|rektor|rektorer|chef|chefer|handläggare|representant|representanter|ombud|strateg|utvecklare|sekreterare|koordinator|kansli|ledning|samordnare|pedagog|pedagoger|personal|kontaktperson|projektledare|ordförande|klubb|lag|politiker|tjänstemän)$/iu;
const SHORT_OFFICES = /^(?:vd|ordf|sekr|v\.?\s?ordf|kassör|au|vo|hr|it|stadsdelen|fu|ku|bun|bup|sisu|skr|spsm)\.?$/iu;

/** They end like a team, and are none. */
const NO_BODY =
  /^(?:\p{L}*(?:underlag|förslag|anslag|inslag|avslag|utslag|beslag|bidrag|påslag|omslag)et|\p{L}*slag(?:et|en)|\p{L}*området|\p{L}*(?:hand|an|in|väg|vatten|av|här|el)ledningen|(?:regel|ram|hant|fot|sam)verket|\p{L}*(?:lägen|angelägen|erfaren|medveten|nyhets|egen|osäker)heten|(?:skol|plan|\p{L}*tjänst|kommunal|miljö|arbetsmiljö|bygg|\p{L}+s)lagen|(?:mer|se|pris|tro|läs|an|stands|mät|gräns|rikt|jäm\p{L}*)värd(?:en)?|\p{L}*kostnadsansvarig|oansvarig)$/iu;

/** A body or an office: "valberedningen", "ordförande", "AU". */
export const isBody = (word: string): boolean =>
  (BODY.test(fold(word)) && !NO_BODY.test(word)) || SHORT_OFFICES.test(word);

/** Whether a word after a genitive is a body or an office of the one named. */
export const isOwned = (word: string): boolean => isBody(word) || OWNED.test(word);

/** Offices said before a name: "ordförande Anna Berg", "rektor Karin". */
export const TITLE_BEFORE =
  /^(?:ordförande|ordf\.?|vice|v\.|sekreterare|kassör|rektor|rektorn|skolchef|chef|projektledare|samordnare|tränare|kommunalråd|värdkommun(?:en)?|verksamhetschef|enhetschef|ledamot|suppleant|revisor|utvecklingsledare|förvaltningschef|biträdande|\p{Ll}+chef|\p{L}*direktör|kantor|kyrkoherde|präst|komminister|intendent|sekr\.?|kass\.?|doktor|dr|ssk|uska|ssk\.|ing\.?|skötare|vaktmästare|förvaltare|konsult|arkitekt)$/iu;

/** Words that begin a sentence with a capital and are no one's name. */
export const NO_NAME =
  /^(?:det|den|de|dessa|detta|denna|där|då|här|hur|vad|vem|vilka|vilken|vilket|när|var|varför|vi|ni|man|jag|du|han|hon|hen|alla|ingen|inga|inget|någon|några|något|många|flera|en|ett|om|att|som|och|men|eller|för|från|till|på|i|vid|efter|innan|före|under|med|utan|mellan|enligt|genom|kring|angående|ang|gällande|beslut|beslutet|förslag|förslaget|fråga|frågan|frågor|diskussion|information|info|rapport|genomgång|uppföljning|punkt|nästa|nästkommande|kommande|senast|sedan|därefter|dessutom|även|också|samt|bra|viktigt|kanske|nu|idag|imorgon|dock|övrigt|övriga|mötet|möte|mötena|träffen|enkäten|projektet|arbetet|underlaget|planen|rapporten|budgeten|syftet|målet|resultatet|dagen|kursen|tanken|förra|tidigare|ytterligare|samtidigt|slutligen|därför|eftersom|medan|sista|första|andra|nya|årets|dagens|inget|både|såväl|antingen|varje|respektive|hela|mer|mest|del|delar|ansvarig|ansvariga|ansvar|uppdrag|uppgift|klart|klar|tid|plats|datum|lokal|kl|mån|tis|ons|tors|tor|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|kontakta|boka|bjud|ta|gör|se|läs|skicka|ring|maila|mejla|kolla|fundera|tack|hej|välkomna|pengarna|pengar|kostnaden|kostnaderna|frågorna|barnen|eleverna|elever|barn|medlemmar|föräldrar|nämnas|information|bokningen|avtalet|avgiften|hemsidan|protokollet|anteckningarna|dagordningen|kallelsen|inbjudan|festen|lokalen|huset|taket|gården|gräset|matchen|träningen|cupen|resan|städdagen|valet|tävlingen|tävlingarna|verksamhetsplanen|verksamhetsberättelsen|bokslutet|årsmötet|stämman|styrelsemötet|konferensen|utbildningen|föreläsningen|temat|material|materialet|datumet|tiden|tiderna|listan|checklistan|mallen|blanketten|ansökan|anmälan|svaret|svar|remissen|remissvaret|ärendet|ärende|samarbetet|samverkan|kommunikationen|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|båda|bägge|antalet|samma|annars|dels|ingenting|allt|allting|mycket|lite|fler|färre|vissa|somliga|hälften|resten|gjort|pågår|våra|vår|vårt|mina|min|mitt|dina|era|ert|deras|dess|hennes|hans|sådana|sådan|klockan|mål|punkter)$/iu;
