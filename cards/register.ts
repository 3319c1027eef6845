import type { Item } from '../domain/item.ts';
import type { NetworkState } from '../domain/network.ts';
import type { RegisterName, RegisterQuery, RegisterStatus } from '../domain/register.ts';
import { statusWord } from '../domain/register-words.ts';
import { localOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { choiceSet, type Choice } from './choices.ts';
import { card, heading, says, typed, type Action, type Card, type Element } from './element.ts';
import { registerRow } from './register-row.ts';
import { capital, press, shortened } from './texts.ts';

const TITLES: Readonly<Record<RegisterName, string>> = {
  assignments: 'Uppdrag',
  decisions: 'Beslut',
  all: 'Uppdrag och ärenden',
};

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
  const about = of === 'decisions' && names !== '' ? `rör ${names}` : names;
  const parts = [year === undefined ? '' : `inskrivna ${year}`, about, status ? statusWord[status] : ''];
  return capital(parts.filter((part) => part !== '').join(' · ')) || 'Alla, senast inskrivna först';
}

/** The years of the network, latest first, and the one that was asked for. */
function yearsOf({ query, state, now }: RegisterView): Choice[] {
  const [first, last] = [Number(state.network.createdOn.slice(0, 4)), localOf(now).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
  const asked = query.year === undefined || years.includes(query.year) ? [] : [query.year];
  return [...years, ...asked].map((year) => ({ title: `Inskrivna ${year}`, value: String(year) }));
}

/** Choices to narrow the register, folded until they are asked for. */
function narrowing(view: RegisterView): Element {
  const { query, state } = view;
  const { of, year, status, parties } = query;
  const names = [...state.network.municipalities, ...state.groups.map(({ name }) => name)];
  const asked = parties.map(({ name }) => name).join(', ');
  const whole = (title: string): Choice => ({ title, value: WHOLE });
  const named = [...new Set([...(asked === '' ? [] : [asked]), ...names])].map((name) => ({
    title: name,
    value: name,
  }));
  const states = STATES[of].map((one) => ({ title: capital(statusWord[one]), value: statusWord[one] }));
  return {
    type: 'Container',
    id: 'narrow',
    isVisible: false,
    items: [
      choiceSet('year', 'År', [whole('Alla år'), ...yearsOf(view)], year === undefined ? WHOLE : String(year)),
      choiceSet('who', 'Kommun eller grupp', [whole('Alla'), ...named], asked || WHOLE),
      choiceSet('status', 'Hur det står', [whole('Alla'), ...states], status ? statusWord[status] : WHOLE),
      { type: 'ActionSet', actions: [button('narrow', 'Visa urvalet', { network: state.network.id, of })] },
    ],
  };
}

function actionsOf({ query, state, next }: RegisterView): Action[] {
  const network = state.network.id;
  const words = registerWords(query);
  const other = query.of === 'decisions' ? 'assignments' : 'decisions';
  const of = query.of;
  return [
    ...(next === undefined ? [] : [plainButton('register', press.more, { network, of, words, from: next })]),
    { type: 'Action.ToggleVisibility', title: 'Välj år, kommun …', targetElements: ['narrow'] },
    plainButton('register', `Visa ${TITLES[other].toLowerCase()}`, { network, of: other, words: '' }),
  ];
}

/** A page of a register, highest number first, with choices to narrow it. */
export function registerCard(view: RegisterView): Card {
  const { query, items, state, now, unread } = view;
  return card(
    [
      heading(TITLES[query.of]),
      typed(chosenText(query), { isSubtle: true }, { spacing: 'none' }),
      ...(items.length === 0 ? [says(unread ? 'Inget bland de senaste.' : 'Här finns inget.')] : []),
      ...items.map((item) => registerRow(item, state, now)),
      ...(unread ? [says('Äldre har jag inte läst än. Tryck på Visa fler, så läser jag vidare.')] : []),
      narrowing(view),
    ],
    actionsOf(view),
  );
}
