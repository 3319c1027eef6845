import { button } from './parts/button.ts';
import { card, heading, says, typed, type Card } from './parts/element.ts';
import { joined, press } from './parts/texts.ts';
import { words } from './words.ts';

/** How the bot introduces itself, once in each space. In a team it offers to be for one channel only. */
export function welcomeCard(network: string, name: string, canSplit: boolean): Card {
  const { welcome } = words.help;
  return card(
    [
      heading(welcome.heading),
      typed(welcome.about(name)),
      says(welcome.write),
      says(welcome.reminds),
      says(welcome.more),
    ],
    [button('new', press.new, { network }), ...(canSplit ? [button('split', welcome.thisChannel, { network })] : [])],
  );
}

/** The introduction in private, to a member of these networks. */
export function privateWelcomeCard(networks: readonly string[]): Card {
  const { privateWelcome, welcome } = words.help;
  return card([
    heading(welcome.heading),
    typed(welcome.about(joined(networks))),
    says(privateWelcome.mine),
    says(privateWelcome.write),
    says(privateWelcome.more),
  ]);
}

/** One sentence in a card, where a card must be answered with a card. */
export function sentenceCard(text: string): Card {
  return card([typed(text)]);
}
