import { cameTo, didAsOne } from './came-to.ts';

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

/** What those who meet choose, in the passive and with no word for deciding it. An example stands after each. */
const CHOSEN: readonly (readonly [pattern: string, example: string])[] = [
  [
    'avbryt(?:s|es)|avblåses|avförs|avlyses|avskrivs|fasas\\s+ut|plockas\\s+bort|rensas\\s+bort|rivs|trappas\\s+ne[rd]|upplöses|kasseras|hävs|entledigas|skrinläggs|skippas|vakantsätts|stängs\\s+(?:ner|ned|för\\s+gott)|upphör\\s+(?:därmed|däremot|därför)',
    'Upphandlingen avbryts',
  ],
  [
    '(?:anlitas|beställ(?:s|es)|inköp(?:s|es)|köp(?:s|es)|hyrs(?!\\s+ut)|anskaffas|införskaffas|upphandlas|avropas|anställs|rekryteras|engageras)(?!\\s+av\\s)',
    'Samma konsult anlitas även 2019',
  ],
  [
    '(?:arrangeras|anordnas|bemannas|förläggs|placeras(?!\\s+efter)|inrättas|instiftas|återinförs|återupptas|öronmärks|omfördelas|reserveras|viks\\s+åt|vigs\\s+åt)(?!\\s+av\\s)|(?:hösten|våren|terminen|året|dagen|träffen|mötet|\\p{L}{4,}dagen)\\s+ägnas\\s+åt',
    'Hösten ägnas åt frånvaro',
  ],
  [
    '(?:byggs\\s+(?:om|till)|rustas\\s+upp|glesas\\s+ut|tätas|senareläggs|tidigareläggs|förkortas|förenklas|centraliseras|omförhandlas|omplaceras|ombildas|förnyas|fryses)(?!\\s+av\\s)',
    'Mötena glesas ut till varannan fredag',
  ],
  [
    '(?:prövas|provas|testas)\\s+(?!av\\s)(?:\\S+\\s+){0,3}?(?:i|under|från|till|hos|hela|vecka|våren|hösten|på\\s+(?:prov|försök))(?![\\p{L}])',
    'Chatt prövas två kvällar i januari',
  ],
  ['\\p{Ll}{4,}\\s+(?:görs|sker|hålls|körs|genomförs)\\s+(?:gemensamt|ihop|tillsammans)', 'Mätningen görs gemensamt'],
  [
    `(?:dras\\s+ne[rd]\\s+till|slås\\s+ut|släcks\\s+ne[rd]|ges\\s+ut|görs\\s+(?:om|obligatorisk|frivillig|permanent|till\\s+\\p{L}+)|lämnas\\s+(?:som\\s+d|orör|orubba)|lämnas\\s+därhän|byts\\s+mot|byts\\s+ut\\s+mot|ersätts\\s+(?:med|av\\s+(?:en|ett|två))|läggs\\s+(?:om\\s+till|på\\s+\\p{Ll}+dag|på\\s+\\d|till\\s+(?:vecka|v\\.?\\s?\\d|\\p{Ll}+dag|${MONTH}))|flyttas\\s+(?:över\\s+)?till\\s+(?!den\\s|vecka|v\\.?\\s?\\d|\\d|nästa|${MONTH})|tas\\s+ur\\s+bruk|tas\\s+(?:i\\s+)?anspråk)`,
    'Klubbtröjorna byts mot en billigare modell',
  ],
  [
    '(?:arvoderas|fonderas|avgiftsbeläggs|leasas|subventioneras|sponsras|stöds\\s+med|stöttas\\s+med|premieras|belönas|avsätts\\s+till|kompenseras|halveras|fördubblas|tredubblas|maximeras|minimeras|kapas|bantas|skärs\\s+ne[rd]|räknas\\s+upp|skrivs\\s+(?:av|ne[rd])|betalas\\s+tillbaka|återbetalas|tillämpas\\s+(?:från|fr))(?!\\s+av\\s)',
    'Överskottet avsätts till underhållsfonden',
  ],
  [
    '(?<=\\p{L}\\s)(?:\\p{Ll}{2,}(?:as|[^iuoå]es|[dgklmnprtv]s)|gäller(?:\\s+även)?)\\s+(?:\\S+\\s+){0,3}?(?:fortsättningsvis|framöver|hädanefter|i\\s+fortsättningen|framledes|inte\\s+i\\s+år|ej\\s+i\\s+år|tills\\s+vidare)',
    'Kallelsen skickas fortsättningsvis ut digitalt',
  ],
  [
    'läggs\\s+\\d|(?<!det\\s)(?:trycks|säljs|görs|delas\\s+ut|chippas|byggs|köps)\\s+(?:ej|inte)',
    'Magasinet chippas ej',
  ],
  [
    '(?:vilar|ligger|står|kvarstår|fortsätter|avvaktar)\\s+(?:\\S+\\s+){0,3}?tills\\s+vidare|blir\\s+(?:inte\\s+|ej\\s+)?av(?=[.!,]|$)|(?:frågan|förslaget|idén|ärendet)\\s+faller|(?:datumet|tiden|beslutet|planen|priset|avgiften|programmet|upplägget)\\s+(?:ligger|står)\\s+(?:fast|kvar)|anses\\s+(?:vara\\s+)?(?:besvara|slutför|avsluta|färdig)\\p{L}*|sätts\\s+ne[rd]|(?:ärendet|frågan|uppdraget|medlemskapet|samarbetet|prenumerationen|försöket)\\s+(?:\\S+\\s+){0,3}?avslutas',
    'Motionen anses besvarad',
  ],
];

/** Who gets what: money, a place, a yes. */
const GRANTED: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:medel|bidrag(?:et|en)?|pengar(?:na)?|summan|överskottet|resten|kr|kronor|tkr)\\s+(?:ges|lämnas|skänks|går|fördelas)\\s+(?:\\p{L}+\\s+)?(?:till|per|efter|mellan|lika)|lämnas\\s+\\d[\\d. ]{0,12}(?:kr|kronor)',
    'Medel ges till Kvarnholms grupp',
  ],
  [
    'kostnad(?:en|erna)?\\s+(?:\\S+\\s+){0,4}?(?:delas|fördelas)|delas\\s+(?:mellan|lika)|(?:bekostas|betalas)\\s+av\\s+(?:förbundet|föreningen|nätverket|kassan|klubben)|tas\\s+(?:på|ur|från)\\s+(?:\\p{L}*anslaget|\\p{L}*kassan|\\p{L}*budgeten|\\p{L}*kontot|\\p{L}*fonden)',
    'Kostnaden delas lika',
  ],
  [
    `får\\s+(?:(?:däremot|därför|alltså|ändå|fortsatt|dock|också|även)\\s+)?(?:(?:leva|stå|stanna|ligga|bo|sitta|hänga)\\s+kvar|(?:nej|avslag)(?=\\s+(?:i|den|till|på)|[.]?$)|plats\\s+(?:\\p{Lu}?\\d|nr|i\\s+(?:${MONTH}))|duga(?=[.]?$))`,
    'Ferm får plats B14',
  ],
  [
    '\\p{L}*(?:pris|priset|stipendi(?:um|et)|uppdraget|roll|rollen|medaljen|plaketten|gåvan|intäkten|intäkterna|vinsten|behållningen|kollekten|platsen|värdskapet|utmärkelsen|hedersuppdraget|jobbet|ordern)\\s+(?:\\S+\\s+){0,3}?går\\s+(?:(?:i\\s+år|nu|därmed|alltså|därför|oavkortat|oavkortad)\\s+)?till',
    '2025 års pris går till kaféet',
  ],
  ['(?:en|ett|den|det)\\s+(?:\\p{L}+\\s+){1,2}får\\s+(?:ersätta|räcka|duga)(?=[.]?$)', 'en enkel webbsida får ersätta'],
];

/** The one thing of several that it became: "Vallokal blir bygdegården". */
const BECAME: readonly (readonly [pattern: string, example: string])[] = [
  [
    '^(?:vallokal(?:en)?|lokal(?:en)?|samlingsplats(?:en)?|mötesplats(?:en)?|plats(?:en)?|resmål(?:et)?|ort(?:en)?|värd(?:ort(?:en)?|kommun(?:en)?)?|författare(?:n)?|föreläsare(?:n)?|talare(?:n)?|inledare(?:n)?|moderator(?:n)?|konferencier(?:en)?|gästen|artisten|presidiet|paren|lagen|grupperna|namn(?:et)?|motto(?:t)?|tema(?:t)?|rubrik(?:en)?|färgen|menyn|maten|pjäsen|boken|filmen|låten|ämnet|fokus|formen|upplägget|ordningen|priset|avgiften|biljettpriset|anmälningsavgiften|startavgiften|arvodet|hyran|taxan|gränsen|taket|målgruppen|huvudspåret|valet|vinnaren)\\s+(?:(?:för|i|på|av)\\s+(?:\\S+\\s+){1,3}?)?blir\\s+(?!ju|nog|kanske|då|inte|allt|av|klar|kvar|det|en\\s|svår|dyr|hög|låg|bättre|sämre|så)',
    'Vallokal för Hults distrikt blir bygdegården',
  ],
  [
    '(?:det\\s+blir|blir\\s+det)\\s+(?:\\S+\\s+){1,8}?(?:i\\s+stället|istället)\\s+för',
    'Det blir tre i stället för fem',
  ],
  ['därför\\s+blir\\s+(?:\\p{L}+s\\s+)?\\p{L}+(?:en|et|n|t)\\s+\\p{L}+', 'Därför blir vårens omgång digital'],
  ['^(?:priset|avgiften|summan|taket)\\s+blev\\s+(?:\\p{L}+\\s+){0,4}?\\d', 'Priset blev efter diskussion 450 kronor'],
];

/** "I år blir det trean som sjunger", "Det blir Solen i Hjo och Månen i Tibro som har öppet". */
const THE_ONE_THAT =
  /^(?:[Ii]\s+(?:år|höst|vår)\s+blir\s+det|(?:[Oo]k,?\s+)?[Dd]et\s+blir)\s+(?:(?:\p{Lu}[\p{L}-]+|i|och|\p{Ll}+(?:an|en|et|na))\s+){1,6}som(?![\p{L}])(?!\s+(?:vanligt|förut|tidigare|planerat|sagt|sist))/u;

/** With its subject told before, or in the heading: "Avbryts.", "Fördelas efter folkmängd." */
const BY_ITSELF =
  /^(?:avbryts|avförs|avskrivs|avslås|beställ(?:s|es)|inköp(?:s|es)|köp(?:s|es)|byts|delas|fördelas|hänvisas|saneras|rivs|säljs|skänks|stängs|slopas|slängs|kasseras|skrotas|ersätts|flyttas|byggs|utgår|sparas|behålls|överlämnas|överförs|återremitteras|tas\s+(?:ned|ner|bort|in)|läggs\s+(?:ned|ner)|blir\s+(?:inte\s+|ej\s+)?av)(?=[.,!]|$|\s+(?!av\s|på\s|via\s|hem|upp))/iu;

/** With "ska", which tells of a duty elsewhere. */
const TO_BE =
  /^(?:(?!\s(?:att|som|om|när)\s).)*(?:^|\s)(?:ska|skall)\s+(?:(?:inte|ej|också|även|däremot|fortsatt|\p{Ll}+na|\p{Ll}+en|\p{Ll}+et)\s+)?(?:omfattas|undantas|heta|förekomma(?=[.]?$)|inkluderas|exkluderas)(?![\p{L}])|\d\s*(?:kr|kronor|tkr|000)\s+ska\s+gå\s+till\s|^vi\s+ska\s+ha\s+(?!haft|gjort|fått|varit|koll|med|tid|ögon|rätt|möjlighet|kontakt)/iu;

const of = (rows: readonly (readonly [string, string])[]): string => rows.map(([pattern]) => pattern).join('|');
/** In the main clause: what stands after "att" or "som" may be a wish or somebody's words. */
const IN_MAIN = new RegExp(
  `^(?:(?!\\s(?:att|som|ska|skall|måste|kan|skulle)\\s).)*?(?<![\\p{L}])(?:${of(CHOSEN)}|${of(GRANTED)})(?![\\p{L}])`,
  'iu',
);
const IT_BECAME = new RegExp(`(?<![\\p{L}])(?:${of(BECAME)})`, 'iu');
/** A letter that lies on the table: only what was said of it is left. */
const TO_THE_FILES =
  /^(?!.*(?:protokoll|anteckning)).{0,80}?(?<![\p{L}])l(?:ades|äggs|ägges)\s+till\s+handlingarna[.]?$/iu;

/** "I Hjo rivs skolan": told of one of them. */
const IN_ONE_PLACE = /^I\s+\p{Lu}/u;
/** Of today, of what somebody asks or says, of what is usual, by others, or of what nobody knows. */
const TOLD =
  /^(?:att|i\s+dag|idag|nu|hittills|tidigare|förr|många|fler|några|andra\s+(?:kommuner|län))(?![\p{L}])|(?<![\p{L}])(?:frågade|undra(?:r|de)|tycker|tyckte|vill|ville|säger|enligt|varje|brukar|vanligtvis|ofta|alltid|oftast|redan|bör|borde|kanske|eventuellt|ev|troligen|sannolikt|nog|planeras|beräknas|väntas|gången|ibland|idag|numera|berätta(?:r|de)|när|ifall|om\s+(?:det|den|de|vi))(?![\p{L}])|\?$/iu;

/** Whether a sentence tells what those who meet chose, granted or named, with no word for deciding. */
export const settles = (sentence: string): boolean =>
  cameTo(sentence) ||
  (!TOLD.test(sentence) &&
    !IN_ONE_PLACE.test(sentence) &&
    (IN_MAIN.test(sentence) ||
      IT_BECAME.test(sentence) ||
      THE_ONE_THAT.test(sentence) ||
      BY_ITSELF.test(sentence) ||
      TO_BE.test(sentence) ||
      didAsOne(sentence) ||
      TO_THE_FILES.test(sentence)));
