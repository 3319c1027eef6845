import type { MeetingLine } from '../domain/meeting-lines.ts';
import { button, plainButton } from './button.ts';
import { card, heading, problem, says, typed, type Card } from './element.ts';
import { press } from './texts.ts';

const LINE_PROBLEM = {
  'no-day': 'Jag hittar ingen dag. Skriv t.ex. 26 januari 9.00-12.00.',
  'past-day': 'Den dagen har redan varit. Skriv en dag som kommer.',
  'no-time': 'Jag förstår inte tiden. Skriv t.ex. 9.00-12.00.',
  'too-long': 'Temat eller platsen är för lång; högst 200 tecken får plats.',
  taken: 'Det finns redan ett möte då.',
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
      heading('Flera möten'),
      says('Skriv ett möte på varje rad: dag, tid, plats och tema.'),
      ...bad.flatMap(({ line, problem: why }) => [
        typed(line, { weight: 'bolder' }, { spacing: 'medium' }),
        problem(LINE_PROBLEM[why]),
      ]),
      {
        type: 'Input.Text',
        id: 'lines',
        label: 'Möten',
        isMultiline: true,
        placeholder: '26 januari 9.00-12.00 Tema matematik',
        value: lines,
      },
    ],
    [
      button('saveSeveral', press.save, { network, operation }, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}
