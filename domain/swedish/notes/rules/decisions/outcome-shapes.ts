import { isVerbless } from './verbless.ts';

const COUNT = String.raw`(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)`;
const BREAK = String.raw`(?:[,;:(–—-]|[.!])\s*`;

/** What the group agreed to, said last or alone after the matter itself. An example stands after each. */
const SAID_LAST: readonly (readonly [pattern: string, example: string])[] = [
  [
    String.raw`(?:^|${BREAK})(?:ok|okej|ja|nej|tummen\s+upp|klartecken|bifall)\s+(?:från|av|enl\.?)\s+(?:alla|samtliga|hela\s+\p{L}+)`,
    'Samma firma, ok från alla',
  ],
  [
    String.raw`(?:^|${BREAK})(?:(?:helt\s+)?(?:enhälligt|enigt|enhälligheten\s+var\s+total)|(?:alla|samtliga)\s+(?:(?:är|var|röstade)\s+)?(?:för|med\s+på\s+(?:det|tåget|noterna)|ense|eniga|överens|ja|ok|okej|nöjda\s+med\s+det|nickade|tyckte\s+(?:så|det))|inga\s+(?:invändningar|protester|nej|motröster)|ingen\s+(?:emot|motröst|protest|reservation|sa\s+nej)|utan\s+(?:omröstning|diskussion|motröster))`,
    'Anmälningsavgift 300 kr. Enhälligt.',
  ],
  [
    String.raw`(?:[,;–—-]|\s)\s*(?:klubbat|(?:det\s+är|är\s+det)\s+(?:klubbat|spikat|bestämt|beslutat)|så\s+(?:blev|blir|får)\s+det(?:\s+bli)?|(?:då|så)\s+(?:säger|sa|gör|kör)\s+vi(?:\s+(?:så|det))?|(?:det|den|så)\s+kör\s+vi(?:\s+(?:på|med))?|beslutades(?:\s+det)?|bestämdes|sas\s+det)`,
    'Soppa till lunch, det kör vi på',
  ],
  [
    String.raw`\((?:klart\s+|enhälligt\s+|taget\s+)?beslut(?:at|et)?\)|\((?:bestämt|klubbat|spikat|klart|enhälligt|alla\s+(?:för|med|eniga|överens))\)`,
    'Två bussar (klart beslut)',
  ],
];
const LAST = new RegExp(`(?:${SAID_LAST.map(([pattern]) => pattern).join('|')})\\s*[.!)]*$`, 'iu');

/** "Ny cykelpump, JA". */
const IN_CAPITALS = /\p{Ll}.*(?:,|\s[–—-])\s+(?:JA|NEJ)[.!]*$/u;

/** "Grillkväll, 3 000 kr – ja", "Ny bänk – nej, för dyr": a matter with an article or a sum, and no one who answers it. */
const AFTER_DASH =
  /^(?<matter>[^–—:?]{6,100}?)\s+[–—-]{1,2}\s+(?:ja|nej|ok|okej|avslag|bifall|beviljas|avslås)(?:[,:(]\s?[^.?]{2,60}|\s+\([^)]*\)|\s+\d[\d\s]*(?:kr|tkr)?)?[.!]*$/u;
const WIDE =
  /\S(?:\s{2,}|,\s+|:\s+)(?:avslag|bifall|avslås|bifalls|beviljas)(?:\s+(?:\([^)]*\)|\d[\d\s]*(?:t?kr)?))?[.!]*$/iu;
/** "Ny cykelbana | 40 000 | AVSLÅS, för dyrt": the answer in a cell of its own. */
const IN_CELL =
  /^(?<matter>[^|\t]{2,120}(?:[|\t][^|\t]{0,80}){0,3}?)[|\t]\s*(?:god(?:känd|känt|känns|kändes)|avslage[nt]|avslås|avslogs|avslag|bifall|bifalls|bifallet|beviljas|beviljat|tillstyrks|avstyrks|förkastas|antas|ja|nej)(?=\s*(?:$|[|\t,;:.(–]))/iu;
/** Who answers, one after the other: "Hjo – ja". */
const ANSWERERS = /^(?:\p{L}[\p{L}-]+(?:\s+(?:kommun|\p{Lu}[\p{L}-]+))?(?:,\s|\soch\s|$)){1,6}$/u;

/** "Avslag, 3 mot 2", "Omröstning: gul vann", "Blev Sömn. 8 röster". */
const VOTE = new RegExp(
  [
    String.raw`^röstades:\s+(?<for>\d{1,3})\s?(?:–|-|mot)\s?(?!\k<for>)\d{1,3}`,
    String.raw`(?:med|[,(:]|^)\s*(?:röstsiffrorna\s+|siffrorna\s+)?${COUNT}\s+(?:röster\s+)?(?:mot|emot)\s+${COUNT}(?:\s+röster)?[.!)]*$`,
    String.raw`^(?:(?:med\s+)?\d+\s+röster|majoritet)(?:\s+(?:för|mot)\s.{1,40})?[.!]?$`,
    String.raw`^(?:om)?röst(?:ning|ade[^:]{0,20}):?\s[^.?]{1,60}\s(?:vann|segrade|fick\s+flest)(?![\p{L}])`,
  ].join('|'),
  'iu',
);

/** "Ingen fotograf 2027", "Inga kort till de yngsta i år", "Inget tält den här gången": no verb, and for when. */
const NONE_THEN =
  /^(?:ingen|inget|inga|ej)\s+(?!sådan|ställningstagande|beslut|svar|sådant|mer|idé|vits|tid|skillnad|ändring|förändring|nyhet|nytt|brist|risk)(?<what>(?:[\p{L}\d/–-]+\s+){1,6}?)(?:(?:under\s+|till\s+|för\s+)?20\d\d|(?:i|till|under)\s+(?:år|höst|vår|vinter|sommar|jul|nuläget|hösten|våren|sommaren)|(?:den\s+här|denna|nästa)\s+(?:(?:om)?gång(?:en)?|termin(?:en)?|säsong(?:en)?|år(?:et)?)|tills\s+vidare|nu|längre|hädanefter|framöver)(?:\s+heller)?(?:[.!]?$|,\s|\s+\()/iu;

/** "v 11 nästa år bestämd", "Samma lokal spikad": what is chosen is said last, with no verb before. */
const CHOSEN_LAST =
  /^(?<what>[^.?:,]{4,60}?)\s+(?:bestämd|bestämt|bestämda|spikad|spikat|spikade|klubbad|klubbat|fastslagen|fastslaget|fastställd|fastställt|antagen|antaget|beviljad|beviljat|avslagen|avslaget|nedröstad|nedröstat|förkastad|förkastat|förkastades|framröstad|vald|valt|utsedd)[.!]?$/iu;
/** "Alltså rörligt.", "Således tåg." */
const THUS =
  /^(?:alltså|således|följaktligen|summa\s+summarum|så,?\s+alltså)[,:]?\s+(?<what>(?:[\p{L}\d"”–-]+\s*){1,6})[.!]?$/iu;

/** "50 kr i månaden i stället för 30", "80 i dörren, 60 i förköp". */
const NEW_PRICE =
  /^(?:\p{L}+(?:\s\p{L}+)?:?\s+)?\d[\d\s]*(?:kr|kronor|:-|tkr|%|procent|timmar|platser)(?:\s[\p{L}/\d.]+){0,6}?\s+(?:i\s?stället|istf|i\s?st\.?)\s+(?:för\s+)?\d/iu;

const verbless = (pattern: RegExp, sentence: string): boolean => {
  const what = pattern.exec(sentence)?.groups?.what;
  return what !== undefined && isVerbless(what);
};

const isAnswered = (sentence: string): boolean => {
  const inRow = IN_CELL.exec(sentence)?.groups?.matter?.trim();
  if (inRow !== undefined && !ANSWERERS.test(inRow)) return true;
  const matter = AFTER_DASH.exec(sentence)?.groups?.matter;
  return (
    (matter !== undefined && !ANSWERERS.test(matter) && isVerbless(matter)) ||
    WIDE.test(sentence) ||
    IN_CAPITALS.test(sentence)
  );
};

/** Told of others or as a question, a wish or a condition. */
const NOT_OURS =
  /\?$|(?<![\p{L}])(?:inte|ej|om\s+(?:alla|ingen)|ännu|redan|än|nästan|om\s+\p{L}+\s+(?:blir|är)|datum|dagen|gången|om\s+vi|hos\s+oss)(?![\p{L}])/iu;

/** Whether a sentence is the outcome of a matter by its shape, with no verb for deciding. */
export const isOutcomeShaped = (sentence: string): boolean =>
  NEW_PRICE.test(sentence) ||
  (!sentence.endsWith('?') && verbless(NONE_THEN, sentence)) ||
  (!sentence.endsWith('?') && isAnswered(sentence)) ||
  (!NOT_OURS.test(sentence) &&
    (LAST.test(sentence) || VOTE.test(sentence) || verbless(CHOSEN_LAST, sentence) || verbless(THUS, sentence)));
