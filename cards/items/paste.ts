import { button, plainButton } from '../parts/button.ts';
import { card, heading, problem, says, type Card } from '../parts/element.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Where notes are pasted: a message may lose its lines on the way, a field keeps them. `notice` is why it is asked for. */
export function pasteCard(network: string, notice?: string): Card {
  const { paste } = words.notes;
  return card(
    [
      heading(paste.heading),
      ...(notice === undefined ? [] : [problem(notice)]),
      says(paste.about),
      {
        type: 'Input.Text',
        id: 'notes',
        label: paste.label,
        isMultiline: true,
        isRequired: true,
        errorMessage: paste.missing,
      },
      says(paste.asFile, { isSubtle: true }),
    ],
    [button('readIn', paste.read, { network }, { style: 'positive' }), plainButton('cancel', press.cancel, {})],
  );
}
