import type { Network } from '../../domain/network.ts';
import { dialogButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { card, heading, labelled, type Card } from './element.ts';
import type { DialogData } from '../payloads/dialog.ts';
import { shortened } from './texts.ts';
import { words } from '../words.ts';

const LONGEST_SHOWN = 300;

/** In a dialog that stands in no network's space: which of the sender's networks something new is for. */
export function whichNetworkCard(
  networks: readonly Network[],
  drawn: Omit<Extract<DialogData, { verb: 'captureIn' }>, 'verb'>,
): Card {
  const choices = networks.map(({ id, code, name }) => ({
    title: code === name ? code : `${code}, ${name}`,
    value: id,
  }));
  return card(
    [
      heading(words.dialog.whichNetwork),
      ...(drawn.source === undefined ? [] : [labelled(words.dialog.message, shortened(drawn.source, LONGEST_SHOWN))]),
      choiceSet('network', words.dialog.network, choices, choices[0]?.value ?? '', { style: 'expanded' }),
    ],
    [dialogButton(words.dialog.next, { verb: 'captureIn', ...drawn })],
  );
}

/** A card of a network's where nobody may act on the network: it can be read, and what it links to opened. */
export function readOnlyCard(shown: Card, { name }: Network): Card {
  return {
    ...shown,
    body: [...shown.body, labelled(words.dialog.readOnly, name)],
    actions: shown.actions.filter(({ type }) => type === 'Action.OpenUrl'),
  };
}
