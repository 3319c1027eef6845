import { button } from '../parts/button.ts';
import { card, says, typed, type Action, type Card } from '../parts/element.ts';
import { LONGEST_SAID } from '../payloads/said.ts';
import { capital, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** What a text may have meant: commands that exist, and whether it may have been something to capture. */
export interface Meant {
  /** Our words about what was typed; without them the card asks whether the first command was meant. */
  readonly told?: string | undefined;
  /** At most five, as they are typed. */
  readonly commands: readonly string[];
  /** The text, where it may have been an item. */
  readonly sentence?: string | undefined;
}

const LONGEST_TITLE = 40;

/** A button for each command, and one that captures the text. */
export function meantActions(
  network: string,
  operation: string,
  { commands, sentence }: Pick<Meant, 'commands' | 'sentence'>,
): Action[] {
  return [
    ...commands
      .filter(({ length }) => length <= LONGEST_SAID)
      .map((command) =>
        button('say', capital(shortened(command, LONGEST_TITLE)), { network, operation, words: command }),
      ),
    ...(sentence === undefined || sentence.length > LONGEST_SAID
      ? []
      : [button('captureText', press.new, { network, words: sentence })]),
  ];
}

/** Says what would work, with a button for each; nothing is done before one is pressed. */
export function meantCard(network: string, operation: string, { told, ...meant }: Meant): Card {
  const [first = ''] = meant.commands;
  return card(
    [told === undefined ? typed(words.nearly.didYouMean(shortened(first, 200))) : says(told)],
    meantActions(network, operation, meant),
  );
}
