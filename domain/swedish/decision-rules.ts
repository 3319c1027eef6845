import { findDue } from './deadline.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { DECIDED_OPENING } from './sentence-words.ts';
import { titleOf } from './title.ts';

/** Decisions about the meeting itself, which nobody needs to be reminded of. */
const FORMALITY =
  /(?:justera(?:re|s|de)?(?![\p{L}])|jämte ordföranden|dagordning|föredragningslist|till handlingarna|mötes(?:ordförande|sekreterare)|(?:ordförande|sekreterare)\s+för\s+(?:mötet|dagens|kvällens|stämman|årsmötet)|behörig|utlyst|röstlängd|rösträknare|beslutsför|föregående\s+(?:mötes\s+)?(?:protokoll|minnesanteckningar)|protokollet\s+(?:från|godkän|läggs|lades)|närvarolista|kallelsen|omedelbart\s+justerad)/iu;

/** Words for deciding in the passive. An example stands after each. */
export const DECIDED_PASSIVE: readonly (readonly [pattern: string, example: string])[] = [
  [
    'beslut(?:ades|as|s(?=\\s+att))|beslöts|beslut\\s+togs|fattades\\s+beslut|enhälligt\\s+beslut|beslutat(?=\\s+att|\\)|[.!]?$)',
    'Beslutades att höja avgiften',
  ],
  ['bestäm(?:des|s)|överenskoms', 'Det bestämdes att resan ställs in'],
  ['fastställ(?:des|s)|fastslogs|fastslås', 'Avgiften fastställdes till 300 kr'],
  ['godkän(?:des|ns)', 'Budgeten godkändes'],
  ['anto(?:gs|ges)', 'Planen antogs'],
  ['bevilja(?:des|s)', 'Ansökan beviljas'],
  ['av(?:slås|slogs|styrks|styrktes)', 'Motionen avslogs'],
  ['bif(?:alls|ölls|alles)', 'Motionen bifölls'],
  ['accepter(?:ades|as)', 'Offerten accepterades'],
  ['(?:om|ny|åter|fyllnads)?val(?:des|d|da)(?=\\s)|väljs', 'Till kassör valdes Siv'],
  ['ut(?:sågs|ses)', 'Till kassör utsågs Siv'],
  ['adjunger(?:ades|as)', 'Siv adjungeras till styrelsen'],
  ['tillsat(?:tes|ts)', 'En arbetsgrupp tillsattes'],
  ['tillstyrk(?:s|tes)', 'Förslaget tillstyrks'],
  [
    'klubba(?:des|s)|godta(?:s|gs)|godtogs|röstades\\s+igenom|förnyat\\s+förtroende|konsensus\\s+om',
    'Förslaget klubbades',
  ],
  ['enighet(?:\\s+\\p{L}+)?\\s+om\\s+att', 'Enighet rådde om att vänta'],
  ['beslut\\s+enligt\\s+\\p{L}+', 'Beslut enligt förslag'],
  ['(?:alla|samtliga)\\s+överens', 'Priset höjs, alla överens'],
  ['(?:beslutet|slutsatsen|resultatet)\\s+blev\\s+att|valet\\s+föll\\s+på|röstades\\s+fram', 'Beslutet blev att vänta'],
  ['(?:om|ny|fyllnads)val(?=\\s+(?:av|\\d|på)|\\s*:)', 'Omval av kassören'],
  ['firma(?:n)?\\s+tecknas|firmatecknare\\s+(?:är|blir|utses)', 'Firmatecknare är kassören'],
  ['återremitter(?:as|ades)', 'Ärendet återremitteras'],
  ['(?<=\\()beslut(?=\\))', 'Samma upplägg som förra året (beslut)'],
];
/** Those who meet and decide, with the words for it. */
export const DECIDED_ACTIVE: readonly (readonly [pattern: string, example: string])[] = [
  ['(?:tog|tar|fattade|fattar)\\s+(?:ett\\s+)?beslut\\s+om|tillstyrk(?:er|te)', 'Styrelsen fattade beslut om'],
  [
    '(?:beslutade?|beslutar|beslöt|beslutat)(?:\\s+(?:\\p{L}+\\s+){0,2}?)?(?=att|om|enligt|i\\s+enlighet|enhälligt|enligt|:|köpa|höja|sänka|anta|godkänna|välja)',
    'Styrelsen beslutade att',
  ],
  [
    'ena(?:de)?s(?:\\s+\\p{L}+)?\\s+om|är\\s+(?:eniga|överens)\\s+om\\s+att(?=.*\\s(?:ska|skall|fortsätta|inte)\\s)|kom\\s+överens\\s+om',
    'Vi enades om',
  ],
  ['bestäm(?:de|mer)(?:\\s+sig\\s+för|\\s+att|\\s+oss\\s+för)', 'Vi bestämde att'],
  ['god(?:kände|känner)', 'Styrelsen godkände inköpet'],
  ['anto(?:g)|fastställ(?:de|er)', 'Årsmötet antog planen'],
  ['av(?:slog|slår)|biföll|bifaller|beviljar|beviljade|accepterade|accepterar', 'Nämnden avslår ansökan'],
  ['(?:valde|väljer)(?=\\s+(?:\\p{Lu}|att|in|bort|om|ut|ny))|utser|utsåg', 'Vi valde att stanna'],
  [
    'sa(?:de)?\\s+(?:ja|nej)\\s+till|tackade?\\s+(?:ja|nej)\\s+till|röstade\\s+(?:för|ja|nej|emot)',
    'Styrelsen sa ja till offerten',
  ],
  ['ställ(?:er|de)\\s+sig\\s+(?:bakom|positiv)', 'Nätverket ställer sig bakom förslaget'],
];
const GROUP =
  '(?:vi|styrelsen|gruppen|nätverket|mötet|man|nämnden|utskottet|rådet|stämman|årsmötet|kommittén|presidiet|föreningen|klubben|samtliga|alla|\\p{L}+(?:styrelsen|nämnden|utskottet|rådet|stämman|gruppen|kommittén|mötet|sektionen|nätverket)|sektionen|au)';

const either = (rows: readonly (readonly [string, string])[]): string => rows.map(([pattern]) => pattern).join('|');
const PASSIVE = new RegExp(`(?<![\\p{L}])(?:${either(DECIDED_PASSIVE)})(?![\\p{L}])`, 'iu');
const ACTIVE = new RegExp(
  `(?<![\\p{L}])${GROUP}(?:\\s+\\p{L}+){0,2}?\\s+(?:${either(DECIDED_ACTIVE)})|^(?:${either(DECIDED_ACTIVE)})`,
  'iu',
);

/** Nothing decided here: it lies ahead, was decided elsewhere or earlier, or is only proposed. */
const NOT_HERE =
  /(?<![\p{L}])(?:inget\s+beslut|beslut\s+(?:tas|fattas|väntas|om\s+detta\s+tas)|innan\s+beslut|inför\s+beslut|tidigare\s+beslut\p{L}*|enligt\s+(?:tidigare\s+)?beslut|förslag\s+till\s+beslut|föreslås?r?\s+(?:att|\p{L}+\s+att)|föreslår|ska\s+beslutas|ska\s+godkännas|kommer\s+att\s+(?:beslut|utse|välj|fastställ|godkänn)\p{L}*|(?<!(?:styrelsen|vi|mötet|gruppen|nätverket|årsmötet|stämman|kommittén|rådet)\s)har\s+(?:\p{L}+\s+)?(?:beslutat|godkänt|antagit|fastställt|beviljats|godkänts|beslutats|valts|utsetts)|hade|om\s+(?:ansökan|det|förslaget|bidraget)\s+(?:beviljas|godkänns|antas)|när\s+\p{L}+\s+(?:fastställts|godkänts|beslutats)|reserverar|yrkar\p{L}*|måste\s+godkännas|behöver\s+(?:beslutas|godkännas)|kan\s+(?:beviljas|väljas)|väljs\s+(?:in\s+)?(?:vid|på)\s+(?:nästa|kommande|års)|på\s+förra|vid\s+förra|förra\s+mötet|tidigare\s+i\s+år|det\s+kan|möjligt)(?![\p{L}])/iu;
/** What we do from now on, said without a word for deciding. */
const WE_WILL =
  /(?:^|\s[–-]\s|:\s)vi\s+(?:släpper|lägger\s+ner|kör\s+på|testar|avvaktar|väljer\s+bort|väljer\s+att|ställer\s+in|går\s+på|satsar\s+på|avstår|håller\s+fast\s+vid|provar|prövar|inför|slutar\s+med|går\s+vidare\s+med|skjuter\s+på|behåller)(?![\p{L}])|^(?:avslag|bifall|ja|nej)\s+(?:på|till)(?![\p{L}])|^(?:ok|okej|klartecken|grönt\s+ljus)\s+(?:att|till|för)(?![\p{L}])/iu;
/** "Beslut:", "Bestämt:" first. */
const MARKED =
  /^(?:\p{L}*beslut(?:ade|at|as|ades)?|bestäm(?:t|des)|överenskommet|klubbat)(?:\s*§?\s*\d+)?\s*[:–-]\s*/iu;
/** "Ny sammankallande blir Siv": who is elected stands with a capital. */
const ELECTED =
  /^(?:(?:Som|Till)\s+)?(?:[Nn]ya?|[Nn]ytt|[Ee]rsättare|[Ss]uppleant|[Ss]ammankallande|[Vv]ice\s+ordförande|[Oo]rdförande)(?:\s+\p{L}+){0,4}\s+blir\s+\p{Lu}\p{Ll}/u;
const NO_CONTENT = /^(?:inget|inga|nej|-|–|se\s|enligt\s+förslag)/iu;

const DECIDES_FIRST = new RegExp(`^(?:${GROUP})\\s+(?:har\\s+)?beslut(?:ar|ade|at)\\s+att(?![\\p{L}])`, 'iu');

/** Whether the sentence begins with who decided: "Rådet beslutar att …". */
export const isDecided = (sentence: string): boolean => DECIDES_FIRST.test(sentence);

/** Finds a decision in a sentence that gives no one anything to do. */
export function decisionIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (FORMALITY.test(sentence) || place.section === 'formalities') return [];
  const opening = MARKED.exec(sentence);
  const content = sentence.slice(opening?.[0].length ?? 0);
  if (NO_CONTENT.test(content) || content === '') return [];
  const rule = ruleOf(sentence, opening !== null, place);
  if (rule === undefined || (place.section === 'proposals' && opening === null)) return [];
  const due = findDue(content, context.due);
  const future = due?.due.kind === 'date' && due.due.day < context.due.today ? undefined : due;
  const title = titleOf(content.replace(DECIDED_OPENING, '').replace(/^att\s+/iu, ''));
  return [
    {
      kind: 'decision',
      assignees: [],
      title: title || titleOf(sentence),
      due: future?.due.kind === 'next-meeting' ? future.due : { kind: 'none' },
      decided: true,
      rule,
      sure: rule !== 'we-will',
    },
  ];
}

function ruleOf(sentence: string, opened: boolean, place: Place): string | undefined {
  if (opened) return 'marked-decision';
  const asItStands = /(?:reserv|skickas|expedieras|delges|inget\s+beslut|deltar\s+inte)/iu.test(sentence);
  if (place.section === 'decisions' && !asItStands) return 'under-decisions';
  if (NOT_HERE.test(sentence)) return undefined;
  if (PASSIVE.test(sentence) || ELECTED.test(sentence)) return 'was-decided';
  if (ACTIVE.test(sentence)) return 'group-decided';
  return WE_WILL.test(sentence) ? 'we-will' : undefined;
}
