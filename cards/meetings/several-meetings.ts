import { LONGEST_FIELD, type MeetingLine } from '../../domain/meetings/meeting-lines.ts';
import { button, plainButton } from '../parts/button.ts';
import { card, heading, problem, says, typed, type Card } from '../parts/element.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

const { several } = words.planning;

const LINE_PROBLEM = {
  'no-day': several.noDay,
  'no-such-day': several.noSuchDay,
  'past-day': several.pastDay,
  'no-time': several.noTime,
  'too-long': several.tooLong(LONGEST_FIELD),
  taken: several.taken,
} as const;

/** A line that can't be planned, and why. */
export interface BadLine {
  readonly line: string;
  readonly problem: Extract<MeetingLine, { problem: string }>['problem'] | 'taken';
}

/** Several meetings, one a line; what can't be read is told of, line by line. */
export function severalForm(network: string, operation: string, lines: string, bad: readonly BadLine[] = []): Card {
  return card(
    [
      heading(several.heading),
      says(several.how),
      ...bad.flatMap(({ line, problem: why }) => [
        typed(line, { weight: 'bolder' }, { spacing: 'medium' }),
        problem(LINE_PROBLEM[why]),
      ]),
      {
        type: 'Input.Text',
        id: 'lines',
        label: several.lines,
        isMultiline: true,
        placeholder: several.hint,
        value: lines,
      },
    ],
    [
      button('saveSeveral', press.save, { network, operation }, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
