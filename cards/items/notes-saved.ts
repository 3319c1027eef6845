import { button } from '../parts/button.ts';
import { card, heading, typed, type Card } from '../parts/element.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What was saved of notes. */
export function notesSavedCard(network: string, operation: string, text: string): Card {
  return card(
    [heading(words.notes.savedHeading), typed(text)],
    [button('list', press.list, { network, filter: '' }), button('undo', press.undo, { network, operation })],
  );
}
