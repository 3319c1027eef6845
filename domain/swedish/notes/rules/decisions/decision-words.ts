/** Words for deciding in the passive. An example stands after each. */
export const DECIDED_PASSIVE: readonly (readonly [pattern: string, example: string])[] = [
  [
    'beslut(?:ades|as|s(?=\\s+att))|beslöts|beslut\\s+togs|fattades\\s+beslut|enhälligt\\s+beslut|beslutat(?=\\s+att|\\)|[.!]?$)',
    'Beslutades att höja avgiften',
  ],
  ['bestäm(?:des|s|t(?=[.!]?$))|överenskoms', 'Det bestämdes att resan ställs in'],
  ['fastställ(?:des|s)|fastslogs|fastslås', 'Avgiften fastställdes till 300 kr'],
  ['godkän(?:des|ns)', 'Budgeten godkändes'],
  [
    'anto(?:gs|ges)|(?<!(?:kunna|kan)\\s)antas(?!\\s+(?:att|vara|ha|bero|bli|kunna|öka|minska|ligga|komma)(?![\\p{L}]))',
    'Planen antogs',
  ],
  ['bevilja(?:des|s)', 'Ansökan beviljas'],
  ['av(?:slås|slogs|styrks|styrktes|visas|visades|böjs|böjdes)', 'Motionen avslogs'],
  ['bif(?:alls|ölls|alles)', 'Motionen bifölls'],
  ['lämna(?:s|des)\\s+utan\\s+(?:bifall|åtgärd|avseende)', 'Ansökan lämnas utan bifall'],
  [
    '(?:förslaget|yrkandet|motionen|förslag(?:et)?\\s+(?:om|att)(?:\\s+\\S+){1,8}?)\\s+(?:faller|föll|vann|går\\s+igenom|gick\\s+igenom)',
    'Förslaget föll',
  ],
  [
    'spika(?:des|s)|slog(?:s)?\\s+fast|slås\\s+fast|stadfäst(?:es|s)|konfirmerades|ratificera(?:s|des)',
    'Programmet spikades',
  ],
  ['förordna(?:des|s)|utnämn(?:des|s)|nominera(?:des|s)', 'Till tillsynsman förordnades Bo'],
  ['accepter(?:ades|as)', 'Offerten accepterades'],
  [
    '(?<!(?:de|våra|alla)\\s)(?:om|ny|åter|fyllnads|in)?val(?:des|da(?!\\s+(?:delar|ämnen|bitar|stycken|av\\s)))(?=[\\s,.]|$)|(?:om|ny|åter|in)vald(?=[\\s,.]|$)|vald(?=\\s|,|$)|^vald[.!]?$|väljs',
    'Till kassör valdes Siv',
  ],
  ['ut(?:sågs|ses)', 'Till kassör utsågs Siv'],
  ['adjunger(?:ades|as)', 'Siv adjungeras till styrelsen'],
  ['tillsat(?:tes|ts)', 'En arbetsgrupp tillsattes'],
  ['tillstyrk(?:s|tes)', 'Förslaget tillstyrks'],
  [
    'klubba(?:des|s)|godta(?:s|gs)|godtogs|röst(?:as|ades|ats)\\s+(?:igenom|ned|ner|bort|fram)|fick\\s+(?:\\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|alla|samtliga)\\s+röster|(?:omröstning(?:en)?|handuppräckning(?:en)?|röstning(?:en)?)\\s+gav(?!\\s+(?:följande|inget|inte))|förnyat\\s+förtroende|konsensus\\s+om',
    'Förslaget klubbades',
  ],
  [
    'enighet(?:\\s+\\p{L}+)?\\s+om\\s+att|(?:alla|samtliga)\\s+(?:instämde|instämmer|samtyckte|nickade)(?=[.,!]|$)|(?:alla|samtliga)\\s+(?:är|var)\\s+för\\s+att',
    'Enighet rådde om att vänta',
  ],
  ['beslut\\s+enligt\\s+\\p{L}+', 'Beslut enligt förslag'],
  [
    '(?:alla|samtliga)\\s+(?:är\\s+|var\\s+)?(?:överens|eniga|med\\s+på(?=[.,]|$))(?!\\s+om\\s+att\\s.*\\s(?:är|var|har|hade|fungerar|känns|saknas|behövs|måste|behöver)(?![\\p{L}]))|(?:det\\s+)?(?:sade?|tyckte)\\s+(?:alla|samtliga|vi)\\s+ja\\s+till|utan\\s+invändningar(?=[.]|$)',
    'Priset höjs, alla överens',
  ],
  [
    '(?:beslutet|slutsatsen|resultatet|utfallet)\\s+blev\\s+att|(?:diskussionen|samtalet|det\\s+hela|det)\\s+(?:slutade|landade|utmynnade|mynnade\\s+ut)\\s+(?:i|med)\\s+att|(?:det\\s+)?blev\\s+(?:ett\\s+)?(?:ja|nej)\\s+(?:till|på)|valet\\s+föll\\s+på|röstades\\s+fram',
    'Beslutet blev att vänta',
  ],
  ['(?:om|ny|fyllnads)val(?=\\s+(?:av|\\d+\\s+år|på)|\\s*:)', 'Omval av kassören'],
  ['firma(?:n)?\\s+tecknas|firmatecknare\\s+(?:är|blir|utses)', 'Firmatecknare är kassören'],
  ['återremitter(?:as|ades)', 'Ärendet återremitteras'],
  ['och\\s+(?:beslöt|beslutade|beslutar|enades|bestämde)\\s+(?:att|om)', 'Alla gillade det och beslöt att'],
  [
    '(?<=\\()beslut(?=\\))|(?<=[,;–(]\\s*)beslut\\s+(?:om\\s+)?att(?![\\p{L}])',
    'Samma upplägg som förra året (beslut)',
  ],
  [
    '(?:satt(?:es|s)|sätts|bestäm(?:des|s)|fastställ(?:des|s))\\s+till\\s+(?=\\d)|lämna(?:s|des)\\s+oförändra\\p{L}+',
    'Priset sattes till 300 kronor',
  ],
  [
    'tilldela(?:s|des)|tillerkän(?:ns|ndes)|ans(?:lås|logs)|(?<=\\d[^.]*\\s)avsätts|avsattes|avyttra(?:s|des)',
    'Tävlingen tilldelas Hjo',
  ],
  [
    'fick\\s+flest\\s+(?:röster|prickar|streck|poäng|kryss)|vann\\s+omröstningen|röst(?:ade|ning)(?:\\s+\\S+){0,6}?\\s+vann|(?:idén?|förslag(?:et)?|motion(?:en)?|önskemål(?:et)?)(?:\\s+\\S+){0,9}?\\s+(?:föll|tillgodoses|tillgodosågs)',
    'Grönt fick flest röster',
  ],
  [
    'vilket\\s+(?:även\\s+|också\\s+)?blev\\s+(?:\\p{L}+s\\s+)?beslut(?:et)?|majoriteten\\s+(?:röstade|sade?|var|är)\\s+(?:för|mot|emot|ja|nej)|efter\\s+(?:(?:sluten|öppen)\\s+)?(?:\\p{L}*omröstning|handuppräckning|röstning|lottning|votering)\\s+blev\\s+det',
    'Avgiften föreslås oförändrad, vilket blev beslutet',
  ],
  ['kan\\s+(?:inte|ej|icke)\\s+(?:bifallas|beviljas|godkännas|tillgodoses)', 'Begäran kan inte bifallas'],
  [
    '(?:resan|gillet|festen|mötet|kursen|träffen|\\p{L}+(?:dagen|festen|resan|cupen|kvällen))\\s+ställ(?:des|s)\\s+in',
    'Resan ställdes in',
  ],
];
/** What all agree on but nobody decides: "att hjulet är bra". */
const OPINION =
  '\\s+att\\s(?:.*\\s)?(?:är|var|känns|vore)\\s+(?:bra|viktigt?a?|svårt?a?|dåligt?a?|rätt|fel|vägen|för\\s|en\\s+bra|angeläg|positiv|rimlig|roligt?)';
/** Those who meet and decide, with the words for it. */
export const DECIDED_ACTIVE: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:tog|tar|fattade|fattar)\\s+(?:ett\\s+)?beslut\\s+om|lämna(?:r|de)\\s+[^.]{2,60}\\sutan\\s+(?:åtgärd|bifall|avseende)|tillstyrk(?:er|te)|adjungera(?:r|de)|nominera(?:r|de)|hemställ(?:er|de)|(?:av|till)böj(?:er|de)|fann\\s+gott|anslöt\\s+sig\\s+till|ansluter\\s+sig\\s+till|röstade\\s+(?:ned|ner|bort|fram|igenom)',
    'Styrelsen fattade beslut om',
  ],
  [
    '(?:beslutade?|beslutar|beslöt|beslutat)(?:\\s+(?:\\p{L}+\\s+){0,2}?)?(?=att|om|enligt|i\\s+enlighet|enhälligt|enligt|:|köpa|höja|sänka|anta|godkänna|välja)',
    'Styrelsen beslutade att',
  ],
  [
    'landa(?:de|t)\\s+i(?:\\s+att)?|landar\\s+i(?=\\s+(?:att|en|ett|alternativ))|(?:kom|kommer)\\s+fram\\s+till\\s+att|stanna(?:de|r)\\s+för\\s+att',
    'Gruppen landade i att',
  ],
  [
    '(?:av|till)styrk(?:er|te)|förorda(?:r|de)|rekommendera(?:r|de)|konfirmera(?:r|de)|stadfäst(?:er|e)',
    'Styrelsen avstyrker',
  ],
  [
    `ena(?:de)?s(?:\\s+\\p{L}+){0,3}?\\s+om(?!${OPINION})|(?:är|var|blev)\\s+(?:\\p{L}+\\s+)?(?:eniga?|överens|ense):\\s|(?:är|var|blev)\\s+(?:\\p{L}+\\s+)?(?:eniga?|överens|ense)\\s+om\\s+att(?!.*\\s(?:är|var|har|hade|fungerar|fungerat|känns|saknas|behövs|borde|bör)(?![\\p{L}]))|kom\\s+överens\\s+om(?!${OPINION})`,
    'Vi enades om',
  ],
  [
    'bestäm(?:de|mer|t)(?:\\s+(?!inte|aldrig|ej)\\p{L}+){0,2}?(?:\\s+sig\\s+för|\\s+att|\\s+oss\\s+för)',
    'Vi bestämde att',
  ],
  ['god(?:kände|känner)', 'Styrelsen godkände inköpet'],
  ['antog|antar(?!\\s+att)|fastställ(?:de|er)|avst(?:år|od)\\s+från', 'Årsmötet antog planen'],
  ['av(?:slog|slår)|biföll|bifaller|beviljar|beviljade|accepterade|accepterar', 'Nämnden avslår ansökan'],
  ['(?:valde|väljer)(?=\\s+(?:\\p{Lu}|att|in|bort|om|ut|ny))|utser|utsåg', 'Vi valde att stanna'],
  [
    '(?:sa|sade|säger|ger|gav)\\s+(?:ja|nej|klartecken|grönt\\s+ljus|ok|okej)\\s+till|(?:tackar?|tackade|säger|sa|sade)\\s+(?:ja|nej)(?=\\s+(?:till|den\\s+här\\s+gången|i\\s+år|tack|av|på\\s+grund)|[.,!]|$)|röstade\\s+(?:för|ja|nej|emot)',
    'Styrelsen sa ja till offerten',
  ],
  [
    'ställ(?:er|de)\\s+sig\\s+(?:(?:enhälligt|enigt|helt|samfällt|odelat|fullt\\s+ut)\\s+)?(?:bakom|positiv|välvillig|avvisande|negativ)',
    'Nätverket ställer sig bakom förslaget',
  ],
  [
    'fann\\s+(?:ej|inte|inga|inget)\\s+skäl|gick\\s+på\\s+\\p{L}+\\s+(?:linje|förslag)|förordnade|stanna(?:de|r)\\s+för|(?<!(?:man|jag)\\s)fastna(?:de|r)\\s+för',
    'Mötet gick på styrelsens linje',
  ],
];
/** The same where the verb stands before those who decide. */
export const DECIDED_INVERTED: readonly (readonly [pattern: string, example: string])[] = [
  [
    'enades|enas|(?:kom|kommer)(?=.*\\s(?:överens|fram\\s+till)\\s)|(?:är|var|blev)(?=\\s+\\p{L}+(?:\\s+\\p{L}+)?\\s+(?:överens|eniga|ense)\\s)',
    'Till slut enades',
  ],
  ['landade|landar|stannade|stannar|fastnade', 'Efter diskussion landade'],
  ['bestämde|bestämmer|beslöt|beslutade|beslutar|valde|väljer|utsåg|utser', 'Därför beslöt'],
  [
    'sa|sade|säger|tacka(?:de|r)(?=.{0,40}\\s(?:ja|nej)(?![\\p{L}]))|röstade|(?:ställde|ställer)(?:\\s+sig)?|ger|gav',
    'Till det sa',
  ],
];
