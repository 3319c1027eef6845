import type { Item } from '../../domain/items/item.ts';
import type { Member, Network, NetworkState } from '../../domain/network.ts';
import { partyKey } from '../../domain/items/party.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import {
  card,
  heading,
  labelled,
  problem,
  says,
  typed,
  MOST_ACTIONS,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { personTitle } from '../parts/person.ts';
import type { Drawn } from '../payloads.ts';
import { itemName, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

const LONGEST_SHOWN = 300;

/** Which parties are done, where they are too many for a button each; `mine` are ticked beforehand. */
export function chooseLinesCard(item: Item, network: string, mine: readonly string[]): Card {
  const open = item.lines
    .filter((line) => !line.done)
    .map(({ party }) => ({ title: party.name, value: partyKey(party) }));
  return card(
    [
      heading(words.steps.tick.heading(itemName(item))),
      typed(item.title, { weight: 'bolder' }),
      choiceSet('lines', words.steps.tick.lines, open, mine.join(','), { isMultiSelect: true, style: 'expanded' }),
    ],
    [
      button(
        'tickChosen',
        press.tick,
        { network, number: item.number, revision: item.revision },
        { style: 'positive' },
      ),
      plainButton('back', press.cancel, { network, number: item.number }),
    ],
  );
}

/** Why an item is struck; a reason is needed, since nothing is closed without one. */
export function strikeForm(item: Item, network: string, wrong?: string): Card {
  return card(
    [
      heading(words.steps.strike.heading(itemName(item))),
      typed(item.title, { weight: 'bolder' }),
      { type: 'Input.Text', id: 'reason', label: words.steps.strike.reason, isMultiline: true, maxLength: 1000 },
      ...(wrong === undefined ? [] : [problem(wrong)]),
    ],
    [
      button(
        'saveStrike',
        press.strike,
        { network, number: item.number, revision: item.revision },
        { style: 'destructive' },
      ),
      plainButton('back', press.cancel, { network, number: item.number }),
    ],
  );
}

/** A longer text is kept by the bot until the network is picked, and only its beginning is shown. */
export const LONGEST_CARRIED = 4000;

function saidElement(text: string, kept: boolean): Element {
  if (kept) return typed(words.common.quoted(shortened(text, LONGEST_SHOWN)), { isSubtle: true });
  return { type: 'Input.Text', id: 'text', label: words.steps.said, value: text, isMultiline: true };
}

/**
 * In private chat: which of the sender's networks the words were meant for. They go back with the button, once however
 * many buttons there are; a text that the bot keeps goes by its operation and its expiry instead.
 */
export function pickCard(text: string, networks: readonly Network[], drawn: Omit<Drawn<'pick'>, 'network'>): Card {
  const shown = networks.slice(0, MOST_ACTIONS);
  return card(
    [
      heading(words.steps.pick.heading),
      saidElement(text, drawn.expires !== undefined),
      ...(networks.length > shown.length ? [says(words.steps.pick.others)] : []),
    ],
    shown.map(({ id, code }) => button('pick', code, { network: id, ...drawn })),
  );
}

/** Names of a chat's people that are told in full. */
const MOST_READERS = 40;

function readersText(readers: readonly string[]): string {
  const left = readers.length - MOST_READERS;
  const names = readers.slice(0, MOST_READERS).join(', ') || words.steps.link.onlyYou;
  return left > 0 ? words.common.andMore(names, left) : names;
}

/** What somebody wrote in a chat that shows no network yet, and how its buttons carry it. */
interface SaidHere {
  readonly text: string;
  readonly drawn: Omit<Drawn<'link'>, 'network'>;
}

/**
 * In a chat that isn't linked yet: who will read along, and a button for each network that may be shown there. What was
 * written there goes along, to be answered once it is linked.
 */
export function linkCard(networks: readonly Network[], readers: readonly string[], said?: SaidHere): Card {
  const shown = networks.slice(0, MOST_ACTIONS - 1);
  const left = networks.length - shown.length;
  return card(
    [
      heading(words.steps.link.heading),
      says(words.steps.link.about),
      typed(readersText(readers)),
      ...(left > 0 ? [says(words.steps.link.noRoom(left))] : []),
      ...(said === undefined ? [] : [saidElement(said.text, said.drawn.expires !== undefined)]),
    ],
    [
      ...shown.map((network) =>
        button('link', words.steps.link.show(network.code), { network: network.id, ...said?.drawn }),
      ),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** Makes one channel a network of its own: its short name, and who of the team is in it. */
export function splitCard(
  state: NetworkState,
  operation: string,
  values: { code: string; members: string },
  wrong: { readonly code?: string; readonly members?: string } = {},
): Card {
  const below = (text: string | undefined) => (text === undefined ? [] : [problem(text)]);
  const named = (member: Member) => ({ title: personTitle(member), value: member.id });
  return card(
    [
      heading(words.steps.split.heading),
      says(words.steps.split.about),
      { type: 'Input.Text', id: 'code', label: words.steps.split.code, value: values.code, maxLength: 20 },
      ...below(wrong.code),
      choiceSet('members', words.steps.split.members, state.members.map(named), values.members, {
        isMultiSelect: true,
        style: 'expanded',
      }),
      ...below(wrong.members),
    ],
    [
      button('saveSplit', press.save, { network: state.network.id, operation }, { style: 'positive' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** Says that private reminders are off or on; `back` turns them back. */
export function mutedCard({ name }: Network, muted: boolean, back: Action): Card {
  return card(
    [
      says(muted ? words.steps.mute.off : words.steps.mute.on, { weight: 'bolder' }),
      labelled(words.steps.mute.network, name),
      ...(muted ? [says(words.steps.mute.stillSeen)] : []),
    ],
    [back],
  );
}
