/** The same, of what is done for others or asked of them elsewhere than at the meeting. An example stands after each. */
export const ACTING_FOR_OTHERS: readonly (readonly [pattern: string, example: string])[] = [
  ['visar\\s+(?:runt|vägen)(?=\\s*$|[.,;!]|\\s(?:för|nästa|den|\\d))', 'visar runt för gästerna'],
  ['frågar\\s+vad\\s.{1,60}\\skostar(?![\\p{L}])', 'frågar vad tältet kostar'],
  [
    'frågar\\s+(?:om|ifall)\\s+vi\\s+(?:kan|får)\\s+(?:\\p{L}+\\s+){0,3}?(?:låna|hyra|använda|boka|köpa|vara|komma|få|ställa|hänga|sätta|ta|ha|sälja|besöka)(?![\\p{L}])',
    'frågar om vi får låna tältet',
  ],
  ['erbjuder\\s+(?:\\p{L}+\\s+){1,3}(?:till|åt)\\s', 'erbjuder platsen till nästa på listan'],
  ['framför\\s+att\\s+vi\\s', 'framför att vi vill komma'],
  ['stöttar\\s+\\p{Lu}', 'stöttar Bo'],
  [
    'har\\s+(?:dialog(?:en)?|ärendet|frågan|bollen|uppdraget)(?:\\s+(?:med|om|för))?(?![\\p{L}])',
    'har dialogen med hotellet',
  ],
  [
    '\\p{L}+\\s+(?:.{1,60}\\s)?(?:å|på)\\s+(?:allas|\\p{L}+(?:ens|ets|nas))\\s+vägnar(?![\\p{L}])|(?:medverkar|deltar|går|åker|talar|kommer)\\s+(?:.{1,60}\\s)?(?:för\\s+\\p{L}+(?:ens|ets)\\s+räkning|från\\s+(?:oss|nätverket|gruppen|styrelsen))(?![\\p{L}])',
    'klagar å allas vägnar',
  ],
  [
    '(?:visar|förklarar|berättar|presenterar|redovisar|drar|informerar|rapporterar)\\s+(?:.{1,60}\\s)?för\\s+(?:sin|sitt|sina|\\p{L}*(?:rektorerna|rektorn|cheferna|chefen|personalen|kollegorna|kollegiet|föräldrarna|eleverna|medlemmarna|politikerna|ledningen|ledningsgruppen|facket|arbetslagen?t?|lärarna|grannarna|hyresgästerna))(?![\\p{L}])',
    'förklarar läget för rektorerna',
  ],
  ['kommer\\s+(?:gärna\\s+)?(?:ut|förbi|hit|dit)\\s+och\\s', 'kommer gärna ut och visar'],
];
