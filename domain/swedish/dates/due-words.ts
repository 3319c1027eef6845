/** Words that make the date after them a deadline. An example stands after each. */
export const DEADLINE_BEFORE: readonly (readonly [pattern: string, example: string])[] = [
  ['senast(?:\\s+(?:den|på|vid|i|under|till|fram till))?', 'senast 1 juni'],
  ['(?:före|innan|inom)', 'före 1 maj'],
  [
    '(?:fram\\s+)?(?:tills?|t(?=\\s+(?:den\\s+)?\\d))(?:\\s+(?:och med|\\p{L}*(?:mötet|träffen|sammanträdet)(?:\\s+den)?|den))?',
    'till 1 juni',
  ],
  ['(?:t\\.?\\s?o\\.?\\s?m\\.?)', 't.o.m. 1 juni'],
  [
    '(?:deadline|sista\\s+dag(?:en)?|förfallodag|slutdatum|klar(?:t|a)?)(?:\\s+(?:är|för detta är|den|senast|till))*[:,]?',
    'deadline: 1 juni',
  ],
  [
    '(?:på|vid|inför)(?:\\s+\\p{L}+){0,2}\\s*\\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet)(?:\\s+den)?',
    'på mötet 1 juni',
  ],
  ['(?:när|datum|tid|klart|deadline)\\s*:', 'När: 1 juni'],
];

/** Words that make the date after them something else than a deadline. */
export const NO_DEADLINE_BEFORE: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:sedan|alltsedan|av den|daterad|daterat)(?:\\s+(?:den|mötet|mötet den|träffen))*|från(?:\\s+(?:den|mötet|mötet den|träffen))+',
    'sedan 1 juni',
  ],
  [
    '(?:planen|plan|schema|schemat|budget(?:en)?|kalender|kalendern|\\p{L}+schema|\\p{L}+plan|statistik|siffror|resultat(?:et)?|utfall(?:et)?)\\s+för(?:\\s+den)?',
    'schema för juni',
  ],
  [
    '(?:protokoll(?:et)?|minnesanteckningar(?:na)?|beslut(?:et)?|anteckningar(?:na)?|mötet|mejl(?:et)?|brev(?:et)?|\\p{L}*svar(?:et|en)?|enkät(?:en)?)\\s+(?:från|av|den)(?:\\s+den)?',
    'beslutet den 1 juni',
  ],
  [
    '(?:startade|började|genomfördes|hölls|ägde rum|skedde|antogs|skickades|inkom)(?:\\s+\\p{L}+)?(?:\\s+den|\\s+i)?',
    'startade i september',
  ],
];

/** Words that tell when something begins, of the date after them: the day by which it is done, where it lies ahead. */
export const BEGINS_BEFORE: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:från|fr\\.?\\s?o\\.?\\s?m\\.?|från och med)(?:\\s+den)?', 'gäller från 1 juni'],
];
