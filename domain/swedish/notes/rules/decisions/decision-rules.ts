import { findDue } from '../../../dates/deadline.ts';
import { answersBefore } from './answers.ts';
import { AGREED, THEN_WE_WILL, WE_WILL } from './decided-without-a-word.ts';
import { decidedElsewhere } from './decided-elsewhere.ts';
import { partsOf } from './decided-parts.ts';
import { OUTCOMES, SETTLES } from './decision-outcomes.ts';
import { DECIDED_ACTIVE, DECIDED_INVERTED, DECIDED_PASSIVE } from './decision-words.ts';
import { ELECTED, ELECTED_LINE, ELECTIONS, isElected, ROLE_FILLED } from './elections.ts';
import { isOverList, withoutNoOutcome } from './no-outcome.ts';
import { isOutcomeShaped } from './outcome-shapes.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { settles } from './settled-words.ts';
import { DECIDED_OPENING } from '../../../words/sentence-words.ts';
import type { Section } from '../../../page/sections.ts';
import { titleOf } from '../../../words/title.ts';
import { chosenByUs, isSoNow } from './we-do.ts';
import { GROUP } from './who-decides.ts';

/** Decisions about the meeting itself, which nobody needs to be reminded of. */
export const FORMALITY =
  /(?:justera(?:re|de)?(?![\p{L}])|justeras(?![\p{L}]|\s+(?:till|ned|ner|upp|så|enligt)(?![\p{L}]))|jämte ordföranden|dagordn|föredragningslist|mötes(?:ordförande|sekreterare)|(?:ordförande|sekreterare)\s+för\s+(?:mötet|dagens|kvällens|stämman|årsmötet)|behörig|utlyst|röstlängd|rösträknare|beslutsför|föregående\s+(?:mötes\s+)?(?:protokoll|minnesanteckningar)|protokollet\s+(?:från|godkän|läggs|lades)|närvarolista|kallelsen|omedelbart\s+justerad)/iu;

const either = (rows: readonly (readonly [string, string])[]): string => rows.map(([pattern]) => pattern).join('|');
const PASSIVE = new RegExp(`(?<![\\p{L}])(?:${either(DECIDED_PASSIVE)})(?![\\p{L}])`, 'iu');
/** Up to two words between, none of which says that they didn't: "vi kom aldrig fram till". */
const BETWEEN = String.raw`(?:\s+(?!(?:inte|aldrig|ej|knappast)(?![\p{L}]))\p{L}+){0,2}?`;
const ACTIVE = new RegExp(
  `(?<![\\p{L}])(?<!(?<![\\p{L}])(?:i|på|till|från|för|med|hos|vid|inom|om|enligt|när|innan|ifall|hur|medan|vad)\\s)${GROUP}${BETWEEN}\\s+(?:${either(DECIDED_ACTIVE)})|^(?:${either(DECIDED_ACTIVE)})`,
  'iu',
);
/** "Avslog vi ansökan", "beviljade styrelsen": verbs that need nothing more to say that it was decided. */
const OUTRIGHT = new RegExp(
  `(?<![\\p{L}])(?:avslog|biföll|godkände|antog|fastställde|beviljade|tillstyrkte|avstyrkte|beslutade|beslöt)\\s+${GROUP}(?![\\p{L}])`,
  'iu',
);
/** "Efter en stund enades vi om", "Till slut landade styrelsen i att": the verb before those who decide. */
const INVERTED = new RegExp(
  `(?<![\\p{L}])(?:${either(DECIDED_INVERTED)})\\s+${GROUP}(?:${BETWEEN}\\s+(?:om|i|att|oss|sig|överens|eniga|ense|fram\\s+till|ja|nej|bort|in|bakom)(?![\\p{L}]))`,
  'iu',
);
const OUTCOME = new RegExp(
  `^(?:[^>]*(?:[-=]>|→)\\s*)?(?:${either(OUTCOMES)})|(?<!^\\[?\\d{1,2}[.:]\\d\\d\\]?\\s[^:]{1,40}):\\s+(?:ja|nej|ok|okej|bifall|avslag|godkänt)(?:\\s+tack)?[.!]?$`,
  'iu',
);
/** In the main clause: what stands after "att" or "som" may be a wish or somebody's words. */
const SETTLED = new RegExp(`^(?:(?!\\s(?:att|som)\\s).)*(?<![\\p{L}])(?:${either(SETTLES)})(?![\\p{L}])`, 'iu');

/** "Beslut:", "Bestämt:", "Ställningstagande:" first. */
const MARKED =
  /^(?:[^.:;!?]{2,40}:\s+(?=beslut\s*\d*:))?(?!delegation|delegering)(?:\p{L}*beslut(?:ade|at|as|ades)?(?:\s+(?!att\s|om\s|tas|fattas|togs|från|av\s)[\p{L}-]+)?|bestäm(?:t|des?)|överenskomm(?:et|else)|klubba(?:t|des)|enigt|enighet|enades|konsensus|kompromiss(?:en)?|ställningstagande|slutsats)(?:\s+(?:då|blev|blir))?(?:\s*§?\s*\d+)?\s*[:–-]\s*/iu;
/** "BESLUT vi köper ett tält": the mark in capitals and no colon. */
const IN_CAPITALS = /^BESLUT\s+(?=\p{Ll})/u;
const NO_CONTENT =
  /^(?:(?:inget|inga)(?:\s+(?:särskil\p{L}+|beslut\p{L}*|synpunkter|frågor|ärenden|nytt|att\s.*))?(?:[.!]|$)|-|–|se\s|nej[.!]?$|enligt\s+förslag)/iu;

const DECIDES_FIRST = new RegExp(
  `^(?:${GROUP}|vi)\\s+(?:har\\s+)?(?:beslut(?:ar|ade|at)|beslöt|bestäm(?:de|mer|t)(?:\\s+oss\\s+för)?|enades\\s+om|kom\\s+överens\\s+om)\\s+att(?![\\p{L}])`,
  'iu',
);

/** Whether the sentence begins with who decided: "Rådet beslutar att …". */
export const isDecided = (sentence: string): boolean => DECIDES_FIRST.test(sentence);

/** "Beslut: nätverket skriver inget brev": nobody is to do what was decided against. */
export const decidedNot = (sentence: string): boolean =>
  MARKED.test(sentence) && /\s(?:inte|ej|ingen|inget|inga)(?![\p{L}])[^,;]*$/iu.test(sentence);

/** Finds a decision in a sentence that gives no one anything to do. */
export function decisionIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (
    isOverList(sentence) ||
    FORMALITY.test(sentence) ||
    (place.section === 'formalities' && !/avslut/iu.test(place.heading))
  )
    return [];
  const opening = MARKED.exec(sentence) ?? IN_CAPITALS.exec(sentence);
  const content = sentence.slice(opening?.[0].length ?? 0);
  const answered = answersBefore(sentence, place.before);
  if ((NO_CONTENT.test(content) && !answered) || content === '') return [];
  const rule = ruleOf(sentence, opening !== null, place) ?? (answered ? 'answered' : undefined);
  if (rule === undefined || (place.section === 'proposals' && opening === null)) return [];
  const due = findDue(content, context.due);
  const future = due?.due.kind === 'date' && due.due.day < context.due.today ? undefined : due;
  return partsOf(content.replace(DECIDED_OPENING, '').replace(/^att\s+/iu, '')).map((part): Finding => ({
    kind: 'decision',
    assignees: [],
    title: titleOf(part) || titleOf(sentence),
    due: future?.due.kind === 'next-meeting' ? future.due : { kind: 'none' },
    decided: true,
    rule,
    sure: !UNSURE.test(rule),
  }));
}

function ruleOf(whole: string, opened: boolean, place: Place): string | undefined {
  if (opened) return 'marked-decision';
  const sentence = withoutNoOutcome(whole);
  const asItStands =
    sentence !== whole ||
    /(?:reserver(?:a|e)|reservation|skickas|expedieras|delges|deltar\s+inte|(?:beräknas|väntas|förväntas|bedöms)\s)/iu.test(
      sentence,
    );
  const begun = place.listed || !/^(?!att\s)\p{Ll}/u.test(sentence);
  if (place.section === 'decisions' && begun && !asItStands) return 'under-decisions';
  if (decidedElsewhere(sentence)) return undefined;
  if (PASSIVE.test(sentence) || ELECTED.test(sentence) || ELECTED_LINE.test(sentence) || isElected(sentence))
    return 'was-decided';
  if (ROLE_FILLED.test(sentence) && ELECTIONS.test(place.heading)) return 'was-elected';
  if (ACTIVE.test(sentence) || INVERTED.test(sentence) || OUTRIGHT.test(sentence)) return 'group-decided';
  if (AGREED.test(sentence)) return 'agreed';
  if (OUTCOME.test(sentence)) return 'outcome';
  if (isOutcomeShaped(sentence)) return 'outcome-shaped';
  if (isSoNow(sentence)) return undefined;
  if (WE_WILL.test(sentence) || THEN_WE_WILL.test(sentence)) return 'we-will';
  if (chosenByUs(sentence) && TELLS_CHOICES.has(place.section)) return 'we-do';
  if (place.section === 'reports') return undefined;
  return (SETTLED.test(sentence) && !UNSETTLED.test(sentence)) || settles(sentence) ? 'settled' : undefined;
}

/** Not what others tell of themselves. */
const TELLS_CHOICES: ReadonlySet<Section> = new Set(['plain', 'decisions', 'tasks', 'meetings']);

/** The rules that lean on no word for deciding. */
const UNSURE = /^(?:we-will|we-do|settled|outcome|agreed|answered|outcome-shaped)$/u;

/** Told of others, or as a wish or a condition. */
const UNSETTLED =
  /(?<![\p{L}])(?:om|ifall|kan|kanske|bör|borde|vill|måste|skulle|behöver|när|innan|hur|eftersom|därför\s+att|ska|redan|brukar|varje|har|sedan|undra(?:r|de)|frågade|troligen|sannolikt|enligt|stadgarna|lagen|lag)(?![\p{L}])(?!\s+gälla)|\?$/iu;
