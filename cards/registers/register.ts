import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { RegisterName, RegisterQuery, RegisterStatus } from '../../domain/registers/register.ts';
import { statusWord } from '../../domain/registers/register-words.ts';
import { localOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet, type Choice } from '../parts/choices.ts';
import { card, heading, says, typed, type Action, type Card, type Element } from '../parts/element.ts';
import { registerRow } from './register-row.ts';
import { capital, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

const STATES: Readonly<Record<RegisterName, readonly RegisterStatus[]>> = {
  assignments: ['open', 'overdue', 'done', 'struck'],
  decisions: ['open', 'overdue', 'done', 'struck'],
  all: ['open', 'overdue', 'done', 'struck', 'closed'],
};

/** A page of a register. */
export interface RegisterView {
  readonly query: RegisterQuery;
  readonly items: readonly Item[];
  readonly state: NetworkState;
  readonly now: Instant;
  /** Where the next page begins; undefined on the last. */
  readonly next?: string | undefined;
  /** There were more than are read at a time, and fewer hits than a page has. */
  readonly unread?: boolean;
}

const LONGEST_NAMES = 120;

/** Chosen where nothing is left out; a choice must have a value. */
export const WHOLE = 'alla';

/** What was asked for, as it would be typed. */
export function registerWords({ year, status, parties }: RegisterQuery): string {
  const names = parties.map(({ name }) => name).join(', ');
  return [year, names, status && statusWord[status]].filter((word) => word !== undefined && word !== '').join(' ');
}

/** "Inskrivna 2026 · Tibro · klara". */
function chosenText({ of, year, status, parties }: RegisterQuery): string {
  const names = shortened(parties.map(({ name }) => name).join(', '), LONGEST_NAMES);
  const { concerning, status: named, whole, writtenIn } = words.register;
  const about = of === 'decisions' && names !== '' ? concerning(names) : names;
  const parts = [year === undefined ? '' : writtenIn(year), about, status ? named[status] : ''];
  return capital(parts.filter((part) => part !== '').join(' · ')) || whole;
}

/** The years of the network, latest first, and the one that was asked for. */
function yearsOf({ query, state, now }: RegisterView): Choice[] {
  const [first, last] = [Number(state.network.createdOn.slice(0, 4)), localOf(now).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
  const asked = query.year === undefined || years.includes(query.year) ? [] : [query.year];
  return [...years, ...asked].map((year) => ({ title: capital(words.register.writtenIn(year)), value: String(year) }));
}

/** Choices to narrow the register, folded until they are asked for. */
function narrowing(view: RegisterView): Element {
  const { query, state } = view;
  const { of, year, status, parties } = query;
  const { narrow } = words.register;
  const names = [...state.network.municipalities, ...state.groups.map(({ name }) => name)];
  const asked = parties.map(({ name }) => name).join(', ');
  const whole = (title: string): Choice => ({ title, value: WHOLE });
  const named = [...new Set([...(asked === '' ? [] : [asked]), ...names])].map((name) => ({
    title: name,
    value: name,
  }));
  const states = STATES[of].map((one) => ({ title: capital(words.register.status[one]), value: statusWord[one] }));
  return {
    type: 'Container',
    id: 'narrow',
    isVisible: false,
    items: [
      choiceSet('year', narrow.year, [whole(narrow.everyYear), ...yearsOf(view)], year ? String(year) : WHOLE),
      choiceSet('who', narrow.who, [whole(narrow.all), ...named], asked || WHOLE),
      choiceSet('status', narrow.status, [whole(narrow.all), ...states], status ? statusWord[status] : WHOLE),
      { type: 'ActionSet', actions: [button('narrow', narrow.show, { network: state.network.id, of })] },
    ],
  };
}

function actionsOf({ query, state, next }: RegisterView): Action[] {
  const network = state.network.id;
  const other = query.of === 'decisions' ? 'assignments' : 'decisions';
  const { of } = query;
  const asked = registerWords(query);
  return [
    ...(next === undefined ? [] : [plainButton('register', press.more, { network, of, words: asked, from: next })]),
    { type: 'Action.ToggleVisibility', title: words.register.narrow.open, targetElements: ['narrow'] },
    plainButton('register', words.register.show[other], { network, of: other, words: '' }),
  ];
}

/** A page of a register, highest number first, with choices to narrow it. */
export function registerCard(view: RegisterView): Card {
  const { query, items, state, now, unread } = view;
  return card(
    [
      heading(words.register.title[query.of]),
      typed(chosenText(query), { isSubtle: true }, { spacing: 'none' }),
      ...(items.length === 0 ? [says(unread ? words.register.nothingLately : words.register.nothing)] : []),
      ...items.map((item) => registerRow(item, state, now)),
      ...(unread ? [says(words.register.readOn)] : []),
      narrowing(view),
    ],
    actionsOf(view),
  );
}
