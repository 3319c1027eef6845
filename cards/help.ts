import type { Item } from '../domain/items/item.ts';
import type { NetworkState } from '../domain/network.ts';
import { button } from './parts/button.ts';
import { card, heading, says, typed, typedPieces, type Card, type Element } from './parts/element.ts';
import { joined, press, shortened } from './parts/texts.ts';
import type { Like } from './words/swedish/help.ts';
import { words } from './words.ts';

/** What the examples name where nothing is open. */
const NUMBERS = [3, 4, 5];
const NUMBER = 14;
const LONGEST_NAME = 40;

/** The municipalities that have a part of an item left. */
const leftOf = ({ lines }: Item): string[] =>
  lines.flatMap(({ party, done }) => (party.kind === 'municipality' && !done ? [party.name] : []));

/** What the examples name: assignments that are open here, and of the newest with several parts one that is left. */
function namesFor({ items = [] }: Partial<Pick<NetworkState, 'items'>>): Like {
  const open = items.filter(({ kind, state }) => kind === 'assignment' && state === 'open');
  const newest = [...open].sort((a, b) => b.number - a.number);
  const shared = newest.find((item) => leftOf(item).length > 1);
  const item = shared ?? newest[0];
  const numbers = newest.slice(0, NUMBERS.length).map(({ number }) => number);
  const several = numbers.length > 1 ? numbers.reverse() : NUMBERS;
  return {
    number: item?.number ?? NUMBER,
    who: shortened((item && leftOf(item)[0]) ?? words.help.who, LONGEST_NAME),
    numbers: joined(several.map(String)),
  };
}

type Part = (typeof words.help)['first' | 'rest'][number];

/** A heading, and below it a row for each command: what is typed, and what it does. */
function partElements({ heading: title, rows }: Part, like: Like): Element[] {
  return [
    heading(title, { size: 'medium', spacing: 'large' }),
    ...rows.map(({ write, does }) => {
      const example = typeof write === 'string' ? write : write(like);
      return typedPieces([{ text: example, strong: true }, { text: ` – ${does}` }], { spacing: 'small' });
    }),
  ];
}

/** What people can type: what is typed most, and the rest when it is asked for. The examples are of the network's own items. */
export function helpCard(state?: Pick<NetworkState, 'network'> & Partial<Pick<NetworkState, 'items'>>): Card {
  const like = namesFor(state ?? {});
  const { help } = words;
  const network = state?.network.id;
  return card(
    [
      heading(help.heading),
      heading(help.new, { size: 'medium' }),
      typed(help.example, { weight: 'bolder' }, { spacing: 'small' }),
      says(help.sentence, { spacing: 'small' }),
      ...help.first.flatMap((part) => partElements(part, like)),
      {
        type: 'Container',
        id: 'rest',
        spacing: 'large',
        isVisible: false,
        items: [...help.rest.flatMap((part) => partElements(part, like)), says(help.message, { spacing: 'large' })],
      },
    ],
    [
      ...(network === undefined
        ? []
        : [button('new', press.new, { network }), button('list', press.list, { network, filter: '' })]),
      { type: 'Action.ToggleVisibility', title: help.more, targetElements: ['rest'] },
    ],
  );
}
