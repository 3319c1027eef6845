import { FULL_MONTH } from '../../../dates/calendar-words.ts';
import { wholeWords } from '../../../words/letters.ts';
import { NEXT_MEETING } from '../../../dates/meeting-words.ts';

/** Put off: to be taken up again, whenever that is. An example stands after each. */
export const PUT_OFF: readonly (readonly [pattern: string, example: string])[] = [
  ['bordlägg(?:s|es|a|er)|bordlades|bordlade|bordlagt|bordlagd|bordlagda|bordläggning', 'Frågan bordläggs'],
  [
    'hänskjuts|hänsköts|hänskjöts|hänskjuta|hänsköt|hänvisas\\s+till\\s+(?:\\p{L}+)?(?:mötet|stämman)',
    'Ärendet hänskjuts till årsmötet',
  ],
  [
    '(?:frågan|ärendet|punkten|beslutet)\\s+ajourner(?:as|ades)|(?<!(?:mötet|sammanträdet)\\s)ajourner(?:as|ades)\\s+till\\s+(?:den|nästa|\\p{L}*mötet)',
    'Frågan ajourneras',
  ],
  ['parkera(?:s|t|des|de|r)\\s+(?:till|t)', 'Parkerat till nästa vecka'],
  ['(?:återupptas|återupptages|vilar|får\\s+vila)\\s+(?:till|tills)(?!\\s+vidare)', 'Frågan vilar till hösten'],
  [
    '(?:får|kommer|ska|tas)\\s+upp\\s+på\\s+(?:dagordningen|agendan|listan)(?:\\s+igen)?',
    'Frågan får upp på dagordningen igen',
  ],
  [
    'han(?:n|ns)\\s+(?:vi\\s+|man\\s+)?(?:inte|ej|aldrig)(?:\\s+vi)?\\s+(?:avhandla[s]?|behandla[s]?|ta[s]?\\s+upp|diskutera[s]?|gå[s]?\\s+igenom)',
    'Punkt sju hann inte avhandlas',
  ],
  [
    '(?:hann|hinner|hanns|hinns)\\s+(?:vi\\s+)?(?:inte|ej|aldrig)(?:\\s+(?:vi|med|idag|i\\s+dag|till|fram)){0,3}(?=\\s*(?:[,;:→–]|->))|vi\\s+hinner\\s+(?:inte|ej)\\s+(?:idag|i\\s+dag)|ej\\s+(?:behandla[td]|avhandla[td]|avgjor[td])(?=\\s*[,.])',
    'Nattillsynen hanns inte, tas i mars',
  ],
  [
    '(?:upp|sätts(?:\\s+upp)?)\\s+på\\s+nästa\\s+(?:\\p{L}+s\\s+)?(?:dagordning|agenda|lista)',
    'Sätts upp på nästa dagordning',
  ],
  ['tas\\s+upp\\s+(?:igen|åter|på\\s+nytt)(?=[\\s.,!]|$)', 'Loftet tas upp igen'],
  [
    'får\\s+(?:\\p{L}*stämman|\\p{L}*mötet)\\s+(?:ta\\s+ställning|avgöra|besluta|bestämma|säga\\s+sitt)|(?:lämnas|överlåts|överlämnas|överlåtes|lyfts|förs|går)\\s+(?:över\\s+|vidare\\s+)?till\\s+(?:års|höst|vår|extra|medlems|kretsårs|förbunds)?(?:mötet|stämman)',
    'Gupp får stämman ta ställning till',
  ],
  ['uppskjut(?:s|es)|uppsköts|(?:får|fick)\\s+anstå|anstår\\s+till', 'Valet uppsköts till nästa möte'],
  ['(?:tar|ta)\\s+(?:vi|upp|det|den|frågan)(?:\\s+\\p{L}+)?\\s+en\\s+annan\\s+gång', 'Lekplatsen tar vi en annan gång'],
  [
    '(?:återkommer|kommer\\s+(?:åter|igen|tillbaka))\\s+på\\s+(?:dagordningen|agendan)',
    'Poolen återkommer på dagordningen',
  ],
];

/** Put off, where it is said until when: a day, a month, a meeting. */
export const PUT_OFF_TO: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:flyttas|flyttades|flyttar\\s+vi|sparas|sparades|sparar\\s+vi|vi\\s+sparar|skjuts(?:\\s+på)?|sköts(?:\\s+på)?|(?:skjuter|sköt)\\s+(?:vi(?:\\s+på)?|på|upp)(?:\\s+\\p{L}+){0,2}|vi\\s+(?:skjuter|sköt)(?:\\s+på)?|lät\\s+(?:vi\\s+)?\\p{L}+\\s+gå\\s+vidare|vi\\s+lät\\s+\\p{L}+\\s+gå\\s+vidare|senareläggs|läggs\\s+över|förs\\s+över|tas\\s+med)(?:\\s+(?:upp|fram|över))?\\s+(?:till|t)(?![\\p{L}])',
    'Punkten sparas till hösten',
  ],
  [
    '(?<!vill\\s+)(?:får\\s+|låter\\s+)?(?:väntar?|stå(?:r)?\\s+över|kvarstår|stå(?:r)?\\s+kvar|ligga(?:\\s+(?:kvar|till(?:\\s+sig)?))?|vilar?|mogn(?:a|ar)|gro|gror|sjunka\\s+in|smält(?:a|er)|stanna(?:r)?|ligga\\s+i\\s+malpåse|dröjer|stryka\\s+på\\s+foten)(?:\\s+(?!till)\\p{L}+){0,2}\\s+(?:till|t)',
    'Frågan får vänta till mars',
  ],
  [
    '(?:får\\s+|ska\\s+)?(?:bli(?:r)?|stå(?:r)?|läggs|sätts|hamnar|kommer|tas|finns)(?:\\s+(?:med|upp|då))?\\s+(?:som\\s+)?(?:först\\p{L}*|högst\\s+upp|överst)(?:\\s+(?:punkt(?:en)?|på\\s+\\p{L}+))?',
    'Det får stå först på listan',
  ],
  ['återkommer|återkomma|återupptas?|återuppta|återupptages', 'Ärendet återkommer'],
  [
    '(?:tas|tar\\s+vi|(?:vi|och)\\s+tar|ta|^mer\\s+om)(?:\\s+(?:det|den|dem|detta|frågan|upp|igen|vidare)){0,3}(?=\\s+(?:i|på|till|vid|den|nästa|under|efter|då|inför)(?![\\p{L}]))',
    'Tas i september',
  ],
  [
    '(?:vi\\s+)?(?:fortsätter|fortsatt|fortsätta)(?=\\s+(?:(?:med\\s+)?(?:diskussionen|samtalet|frågan)|den|på|vid|i|nästa)(?![\\p{L}]))',
    'Diskussionen fortsätter i maj',
  ],
  [
    '(?:pratar|diskuterar|resonerar|tittar|samtalar|prata|diskutera|dra|drar)\\s+(?:vi\\s+)?(?:mer|vidare|igen|på|om|ett\\s+varv)|vi\\s+går\\s+igenom|går\\s+vi\\s+igenom|(?:låter|får|låta)(?:\\s+\\p{L}+){0,3}\\s+bero\\s+till|parkerar(?:\\s+\\p{L}+)?\\s+till|(?:pratas|diskuteras|lyfts|behandlas|följs\\s+upp)(?:\\s+(?:mer|vidare|igen|åter|upp))*',
    'Vi pratar mer om det i maj',
  ],
];

/** Taken up, if it is said to be at a coming meeting. */
export const TAKEN_UP: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:tas|tar|ta|tala|talar|upptas|upptages|lyfts|lyfta|lyfter|diskuteras|diskutera|diskuterar|behandlas|behandla|avhandlas|dryftas|följs|följa|stäms|prata|pratar|pratas|samtala|resonera|återupptas|återkommer|återkomma|återkoppling|fortsätter|fortsätta|fortsatt|beslutas|beslut|beslutar|skjuts|skjuter|skjuta|sköts|senareläggs|flyttas|flyttades|förs|läggs|punkt|punkten|genomgång|uppföljning|utvärderas|utvärdera|utvärderar|bestäms|bestämmer|väcks|presenteras|redovisas|sparas|sparar|vänta|väntar|kvarstår|prövas|klubbas|avgörs|granskas|görs|väljs|väljer|tittar|framläggs|framlägges|godkänns|fastställs|antas|stå|står|hinner|hann|fördelas|planeras|upp|dra|drar|spika|spikar|tema|rapport|redovisning|avrapportering|återrapport|ställning|avgör|avgöra|anstå|mer|igen|börja|börjar|kör|(?:får\\s+)?bli(?:r)?\\s+en\\s+fråga|går\\s+igenom|gå\\s+igenom|jämför|jämföra|(?:kommer|komma)\\s+tillbaka|(?:får|ska|kan)\\s+(?!finnas)\\p{L}{3,}as|sker|utvärdering|behandlat)',
    'Frågan tas upp på nästa möte',
  ],
];

/** A coming meeting that is named: "höstmötet", "mötet i maj", "stämman". What is put off to it is taken up there. */
const MEETING_NAMED = String.raw`\p{L}*(?:mötet|stämman|träffen|sammanträdet|samrådet|rådet|nätverket|styrgruppen|styrelsen|samverkansgruppen|konferensen|dagen)`;
export const NAMED_MEETING = wholeWords(
  String.raw`(?:till|på|vid|under|för|inför|i)\s+(?:(?:vårt|vårat|vår|det|den|nästa|kyrkorådets|nämndens|styrelsens)\s+)?(?:(?:höst|vår|års|vinter|sommar|extra|medlems|styrelse|budget|förbunds|förenings|kretsmöte|${FULL_MONTH})(?:mötet|stämman|träffen|sammanträdet)|stämman|(?:(?:\p{L}+s\s+)?(?:höst|vår|års|vinter|sommar)(?:möte|stämma|träff))|(?:höstens|vårens|terminens|årets)\s+(?:(?:första|sista|nästa)\s+)?\p{L}*(?:möte|träff|sammanträde|stämma)|(?:apt|au|lsg)(?=\s+i\s)|${MEETING_NAMED}\s+(?:i|efter|den|v|\d{1,2}|\p{L}+dag|\p{L}+dagen)(?![\p{L}]))|\p{L}*möte\s+(?:efter|i|den)(?=\s)`,
);

/** Before a list of what to take up at a meeting: "Punkter till nästa gång:", "Till nästa:", "På den:", "Tema:". */
const TOPIC_NOUN = String.raw`(?:punkt(?:er(?:na)?)?|fråg(?:a|or(?:na)?)|ämnen?|tema(?:n|t)?|dagordning(?:en)?|agenda(?:n)?|innehåll(?:et)?|diskussion(?:spunkt(?:er)?)?|önskemål|program(?:met)?|fokus|huvudpunkt(?:er)?|ärende(?:n)?)`;
const AT_IT = String.raw`(?:till|inför|på|vid|för|t)\s+(?:${NEXT_MEETING.source}|(?:nästa|nästkommande|kommande|påföljande)(?:\s+\p{L}+)?|den|det|då|dess|${FULL_MONTH}|\p{L}+(?:mötet|träffen|sammanträdet|stämman)|\p{L}*(?:mötet|träffen|sammanträdet|stämman)\s+(?:i\s+)?\p{L}+|(?:den\s+)?\d{1,2}\s?/\s?\d{1,2})`;
export const LEFT_OVER = String.raw`(?:(?:(?:de\s+)?(?:frågor|punkter|saker|ämnen|ärenden|poster)|sånt|sådant|det|dem|detta|vad|allt)\s+(?:som\s+)?(?:vi\s+)?(?:(?:inte|ej|aldrig)\s+(?:hann|hanns|hinner|hinns|kom\s+till|rymdes|avhandlades|behandlades|diskuterades)(?:\s+(?:med|ta|gå|igenom|upp|behandlas|diskuteras|tas|fram\s+till|avhandlas|idag|i\s+dag))*|(?:blev|är|ligger|blir)\s+(?:hängande|kvar|liggande|över|uppskjut\p{L}*|stående|obehandla\p{L}*)|(?:får|fick)\s+(?:vänta|anstå|ligga)|sköts\s+upp|skjuts\s+upp|sköt\s+(?:vi\s+)?upp|sparades?|ligger\s+till\s+sig))`;
export const TOPICS_LISTED = new RegExp(
  String.raw`^(?:uppe(?:\s+(?:t|till|på|vid))?\s+nästa(?:\s+\p{L}+)?|till\s+(?:dagordningen|agendan)|(?:på\s+)?(?:dagordn|dagordning|dagordningen|agenda|agendan|programmet)\.?(?:\s+i\s+\p{Lu}\p{L}+)?|att\s+behandla|(?:program)?punkter\s+hittills|(?:kvar|återstår|kvarstår|sparas|parkeras)(?:\s+(?:t|till)\s+\p{L}+)?|punkt(?:er)?\s+från\s+i\s?dag\s+som\s+återstår|(?:ej|inte)\s+(?:behandlat|avhandlat)|(?:nästa|nästkommande)\s+(?:gång|ggn?|möte|träff)(?=\s*:[^\d]*$)(?!\s*:\s*(?:hos|i|på|via|datum|bestäms|meddelas|återkommer|kallelse|ej|inte|ev|prel\p{L}*|\p{L}+dag|\p{Lu}\p{L}+$))|(?:att\s+ta\s+upp|parkera(?:t|s)|sparat|kvar|uppskjutet|${TOPIC_NOUN})(?:\s+att\s+(?:ta\s+(?:med|upp)|lyfta|diskutera))?\s+(?:${AT_IT}|i\s+(?:${FULL_MONTH})|då)|${AT_IT}|(?:kvarstående|kvarvarande|bordlagda|uppskjutna|återstående|utestående|parkerade|vilande|framskjutna|obehandlade)\s+(?:frågor|punkter|ärenden)|(?:uppskjutet|bordlagt|parkerat|framskjutet|utestående|obehandlat|vilande)(?:\s+(?:från|sedan)\s+(?:i\s+)?\p{L}+)?|(?:att\s+)?ta\s+upp(?:\s+(?:nästa\s+gång|igen))?|${LEFT_OVER}|(?:på|till|vid)\s+(?:(?:samma|det|den|detta|denna)\s+(?:\p{L}*(?:möte|träff|sammanträde|stämma)(?:t|n|en)?|tillfälle|tillfället|gång|gången))(?:\s+(?:också|även|dessutom|tas|behandlas|tar\s+vi(?:\s+upp)?))*|(?:vi\s+|det\s+vi\s+)?(?:hann|hanns)\s+(?:vi\s+)?(?:inte|ej|aldrig)(?:\s+med)?)\s*(?::|->|→)\s*(?=\S)`,
  'iu',
);
/** A line of its own over a list of what to take up at the meeting told of right before: "Punkter då:", "Då tar vi upp:". */
export const TOPICS_BELOW = new RegExp(
  String.raw`^(?:${TOPIC_NOUN}(?:\s+(?:då|till\s+(?:den|dess|mötet|träffen)|för\s+(?:dagen|mötet|träffen)))?|(?:då|där)\s+(?:tar\s+vi|ska\s+vi\s+(?:ta|prata|gå)|tas(?:\s+också)?|pratar\s+vi|behandlas|diskuteras|går\s+vi)(?:\s+\p{L}+){0,2}|(?:att\s+)?ta\s+upp(?:\s+då)?|då|på\s+(?:agendan|programmet|dagordningen))\s*:$`,
  'iu',
);
/** The same where the meeting was told of right before. */
export const TOPICS_THEN = new RegExp(
  String.raw`^(?:(?:stående|särskild\p{L}*|dagens|mötets|träffens|önskade|föreslagna|preliminär|preliminärt)\s+)?(?:${TOPIC_NOUN}|gäst(?:föreläsare)?|föreläsare|på\s+(?:agendan|programmet|dagordningen|listan|tapeten|bordet)|(?:att\s+)?ta\s+upp|(?:då\s+)?tas\s+(?:(?:också|även)\s+)?upp|då|där)(?:\s+då)?(?:\s+(?:är|blir)(?!\s+(?:klar|bokad|tillfrågad|spikad|inte|ännu))|\s*:)\s*(?=\S)|^tema\s+(?=\p{Ll})|^ta\s+(?:då|där)\s+upp\s+`,
  'iu',
);
