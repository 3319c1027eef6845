/** The outcome alone, first in a sentence: what it is about stands before. */
export const OUTCOMES: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:bifall|avslag|godkänt|beviljat|antaget|klubbat|bifallet|avslaget)(?=\\s*(?:[,.!–]|$)|\\s+(?:till|på|för|utan|med|enligt))',
    'Bifall till ansökan',
  ],
  ['beslut\\s+(?:om\\s+)?att(?![\\p{L}])', 'Beslut att'],
  [
    '(?:\\p{L}*motionen|medborgarförslaget|frågan|interpellationen|skrivelsen)\\s+(?:(?:ska|skall|kan|får)\\s+)?anses\\s+(?:vara\\s+)?(?:besvarad|behandlad)',
    'Motionen ska anses besvarad',
  ],
  [
    '(?:ja|nej|ok|okej|klartecken|grönt\\s+ljus)\\s+(?:att|på|till|för(?!\\s+(?:alla|mig|oss|samtliga)[.!]?$))(?![\\p{L}])',
    'Ok att köpa in',
  ],
  [
    '(?:ja|nej),?\\s+(?:det|så|vi|den|de)\\s+(?:blir(?!\\s+inge)|gör(?!\\s+(?:man|den|det|de|dom|hon|han|vi\\s+(?:inte|ej)))|kör|tar|får|ska(?!\\s+(?:göras|vara)))(?![\\p{L}])',
    'Ja, det blir så',
  ],
  ['oförändra(?:d|t|de)(?!\\s+(?:föreslås|läge))(?:,|\\s+\\p{Ll}|[.!]?$)', 'Oförändrad avgift'],
  ['(?:ja|nej),?\\s+(?:med\\s+hänvisning|enligt)\\s', 'Nej, med hänvisning till stadgarna'],
  ['nej,\\s+(?:inte|ej)\\s+(?:i|än|ännu|denna|detta|nu|förrän|till|vår)\\s', 'Nej, inte i år'],
  ['det\\s+(?:fick\\s+bli|blir\\s+nej|blev\\s+(?:nej|ja|så))(?![\\p{L}])', 'Det fick bli 120 kronor'],
  [
    'det\\s+(?:får\\s+bli|blir)\\s+(?=(?:\\S+\\s*){1,6}$)(?!först|stora|små|många|\\d|(?:allt|fler|färre|mer|mindre|två|tre|fyra|svårt|svårare|lätt|lättare|dyrare|billigare|bra|bättre|sämre|inte|ingen|inget|spännande|kul|roligt|för|så|nog|väl|någon|något|då|ofta)(?![\\p{L}]))(?![^,]*\\ssom\\s)',
    'Det får bli tårta',
  ],
  ['(?:[^.,:]{1,30}\\s)?(?:får|fick)\\s+det\\s+bli(?=[.!]?$)', '1000 meter fick det bli'],
  [
    '(?:temat?|boken|namnet|\\p{L}{3,}(?:et|en|an))\\s+(?:blir\\s+["”“]|(?:blir|heter)\\s+(?:alltså|därmed)\\s|blir\\s+(?:vår\\s|nätverkets|gruppens|gemensam))',
    'Boken blir "Pippi"',
  ],
  ['(?:nej|nä|jo|ja),?\\s+(?:vi\\s|inte\\s+(?:nu|än|i\\s+år))', 'Nej, vi väntar'],
  ['(?!allt|mer|resten)[\\p{L}-]+\\s+(?:\\p{L}+\\s+){0,2}får\\s+vänta(?=[.!]?$)', 'Den stora utställningen får vänta'],
  [
    'samma\\s+(?:\\p{L}+\\s+)?som\\s+(?:förut|förra|i\\s+fjol|tidigare|vanligt|20\\d\\d)(?:\\s+år)?(?=[,.!]|$|\\s+ska\\s)',
    'Samma som förut',
  ],
];
/** What is set to hold from now on, with no word for deciding it. */
export const SETTLES: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:ska|skall)\\s+gälla|(?:tills\\s+vidare|hädanefter|framöver)\\s+gäller|,\\s+gäller\\s+(?:alla|samtliga)(?![\\p{L}])|gäller\\s+(?:från\\s+och\\s+med|fr\\.?o\\.?m\\.?|tills\\s+vidare|framöver)|(?:från\\s+och\\s+med\\s+nu|hädanefter)(?![\\p{L}])',
    'Alternativ A ska gälla',
  ],
  [
    '(?:förlängs|utökas|begränsas|permanentas|avvecklas|avskaffas|slopas|bibehålls|behålls|införs|låses|utlöses|återtas|upphävs|makuleras|skrotas|höjs|sänks|halveras|dubbleras)',
    'Avtalet förlängs med ett år',
  ],
  [
    'stryks(?!\\s+ej)|behålles|bibehålles|anonymiseras|prioriteras|utfärdas|rivs|lämnas\\s+utanför|(?:uppdateras|justeras|ändras)\\s+(?:enligt|till)|delas\\s+lika|(?:medlen|pengarna|överskottet|potten)\\s+går\\s+till',
    'Citat anonymiseras',
  ],
  [
    '(?:sägs|säges)\\s+upp|slås\\s+(?:samman|ihop)|tas\\s+bort|läggs\\s+(?:ner|ned|på\\s+is)|stängs\\s+(?:tills|under|från)|skänks\\s+bort|ligger\\s+(?:kvar\\s+på\\s+\\d|fast)|vilar\\s+(?:ett|en|under)|går\\s+över\\s+till\\s+\\p{Lu}|tas\\s+fortsatt|ställs\\s+in|dras\\s+in|skjuts\\s+(?:fram|upp)|slutar\\s+gälla|byts\\s+ut|får\\s+vara\\s+kvar|blir\\s+(?:standard|kvar|oförändrad\\p{L}*)',
    'Prenumerationen sägs upp',
  ],
  [
    '(?:det|så)\\s+är\\s+bestämt|så\\s+får\\s+det\\s+bli|alltså\\s+blir\\s+det\\s+så|så\\s+blir\\s+det',
    'Varannan gång digitalt, det är bestämt',
  ],
  [
    'får\\s+kosta\\s+(?:max|maximalt|högst|upp\\s+till)\\s+\\d|får\\s+(?:\\p{L}+(?:ens|ets|nas)\\s+)?\\p{L}*(?:tecken|tecknet|guldnålen?|silvernålen?|medaljen?|stipendiet?|plaketten|vandringspriset|hedersmedlemskap)',
    'Tältet får kosta högst 4000',
  ],
  [
    '(?:lägger|har|håller|kör|tar|ordnar|gör|använder|bygger|köper|väljer|firar)\\s+vi\\s+.{2,60}?(?:i\\s+stället|istället)(?=[.!]?$|\\s+för\\s)',
    'Festen har vi i parken i stället',
  ],
];
