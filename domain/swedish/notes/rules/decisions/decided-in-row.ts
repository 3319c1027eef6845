import { decisionIn, FORMALITY } from './decision-rules.ts';
import { isOutcomeShaped } from './outcome-shapes.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { sentencesOf } from '../../../page/sentences.ts';
import { cellsOf } from '../../../page/table-columns.ts';
import { titleOf } from '../../../words/title.ts';

/** Found without a doubt, wherever it stands. */
const WORDED = /^(?:was-decided|group-decided|marked-decision)$/u;

/** Finds what was decided in the cells of a table's row, beside what it gives somebody to do. */
export const decidedInCells = (row: string, place: Place, context: NoteContext): Finding[] =>
  cellsOf(row)
    .flatMap((cell) => sentencesOf(cell))
    .flatMap(({ text }) => decisionIn(text, { ...place, section: 'plain' }, context))
    .filter(({ rule }) => WORDED.test(rule));

/** "Ridklubben | 40 000 | Beviljas 25 000": what became of the matter of a row, in its last cell. */
const OUTCOME_CELL =
  /^(?<matter>\P{Ll}*\p{L}.*?)\s+(?:beviljas|beviljades|beviljat|avslås|avslogs|avslag|bifalls|bifölls|bifall|godkänns|godkändes|godkänt|tillstyrks|avstyrks|antas|antogs)(?:\s+på\s+försök|\s+tills\s+vidare)?(?:\s+(?:med\s+)?\d[\d\s]*(?:kr(?:onor)?)?)?[.!]?$/iu;

/** Finds what was decided of the matter of a table's row. */
export function decidedInRow(row: string, place: Place, context: NoteContext): Finding[] {
  const matter = OUTCOME_CELL.exec(row)?.groups?.matter;
  if (FORMALITY.test(row)) return [];
  const answered = isOutcomeShaped(row) && place.columns === undefined;
  if (matter === undefined && !answered) return decidedInCells(row, place, context);
  const title = titleOf((matter ?? row).replaceAll('|', ' ').replace(/\s+/gu, ' ').trim());
  return [
    {
      kind: 'decision',
      assignees: [],
      title,
      due: { kind: 'none' },
      decided: true,
      rule: 'decided-in-row',
      sure: matter !== undefined,
    },
  ];
}
