import type { Clause } from '../../clauses/clause.ts';
import { ofItself, type Verdict, type View } from './judge-view.ts';
import { senseOf, STATIVE_INFINITIVE } from '../../../words/note-verbs.ts';
import { delivers } from '../../../who/outside.ts';
import { infinitiveAfterModal } from '../../../words/predicates.ts';
import type { Standing } from '../../standing.ts';
import { EACH, HIRED, MANY, NO_ANSWER, THEIR_OWN } from './who-is-asked.ts';
import { presentOf } from '../../../words/work-forms.ts';

/** "boka lokal" as "bokar lokal", to look up. */
const presentPhrase = (infinitive: string): string => infinitive.replace(/^\p{L}+/u, (word) => presentOf(word));

/** What someone may do, and needn't: "Bo får använda lokalen". */
const PERMITTED =
  /^(?:använda|hyra|låna|köpa|delta|behålla|bo|välja|veta|se|justera|höra|spela|prova|pröva|äta|ta\s+del|åka|rösta|disponera|parkera|nyttja|stanna|komma|gå\s+(?:hem|med|in)|vara|känna|lära|träffa|uppleva|sitta|gärna|yttra|fortsätta|vänta|vila|anstå|bero|stå\s+över)(?![\p{L}])/iu;

/** "Grupperna skulle skriva ner tre saker", "Varje par ska välja ett citat": what they do at the meeting. */
const AT_TABLE = /^(?:varje|vart?|resp(?:ektive|\.)?)\s+(?:grupp|smågrupp|par|bord|deltagare|lag|trio|bikupa)$/iu;
const GROUPS =
  /^(?:grupp(?:en|erna|\s?\d|\s\p{Lu})|par(?:en|et)|deltagarna|bord(?:en|et)|alla|var\s+och\s+en|varje\s|vi$)/iu;
const inExercise = ({ names }: Clause, word: string): boolean =>
  names.length > 0 &&
  names.every(({ written }) => AT_TABLE.test(written) || (word === 'skulle' && GROUPS.test(written)));

/** The rule that makes "ska boka", "får ringa" or "kommer att" an assignment; undefined where none does. */
export function modal(view: View, who: Standing): Verdict {
  const { clause, dated, place } = view;
  const rest = infinitiveAfterModal(clause.predicate);
  if (rest === undefined || STATIVE_INFINITIVE.test(rest)) return undefined;
  const word = /^\p{L}+/u.exec(clause.predicate)?.[0].toLowerCase() ?? '';
  if (word === 'skulle' && /^ha\s/iu.test(rest)) return undefined;
  if (!dated && inExercise(clause, word)) return undefined;
  if (word === 'får' && (who === 'person' || who === 'office') && !PERMITTED.test(rest))
    return { rule: 'får-do', sure: who === 'person' };
  const toDo = place.section !== 'reports' && senseOf(presentPhrase(rest)) === 'acting';
  const several = who === 'generic' && MANY.test(clause.names[0]?.written ?? '') && dated;
  if (
    toDo &&
    ((several && word === 'ska' && THEIR_OWN.test(clause.predicate)) ||
      HIRED.test(clause.names[0]?.written ?? '') ||
      (clause.object !== undefined && NO_ANSWER.has(who)))
  )
    return { rule: 'allotted', sure: false };
  if (toDo && word !== 'kan' && word !== 'får' && who === 'everyone' && EACH.test(clause.names[0]?.written ?? ''))
    return { rule: 'each-to-do', sure: dated };
  if (/^(?:kan|får|bör|måste|behöver)$/u.test(word)) {
    const asked = who === 'person' && senseOf(presentPhrase(rest)) === 'acting';
    return asked ? { rule: `${word}-do`, sure: word !== 'kan' } : undefined;
  }
  if (!dated && ofItself(view) && !delivers(presentPhrase(rest))) return undefined;
  if (who === 'person' || who === 'office') return { rule: `${word}-do`, sure: true };
  if (who === 'everyone' || who === 'ourselves')
    return dated || place.section === 'decisions' ? { rule: `${word}-do`, sure: dated } : undefined;
  // "Scania kommer att bygga" tells of their plans.
  if (word === 'kommer' && !view.says('byThen') && !delivers(presentPhrase(rest))) return undefined;
  return who === 'named' && place.section !== 'reports' ? { rule: `${word}-do`, sure: dated } : undefined;
}
