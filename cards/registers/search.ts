import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Hit, Passage } from '../../domain/registers/search.ts';
import { dayOf, type Day, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
import {
  card,
  heading,
  labelled,
  says,
  typed,
  typedPieces,
  type Action,
  type Card,
  type Element,
} from '../parts/element.ts';
import { excerpt } from '../parts/excerpt.ts';
import { itemDetails, pressableRow, rowTitle } from '../parts/rows.ts';
import { press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** A page of what a search found. */
export interface SearchView {
  readonly words: string;
  /** Only what has a lower number was searched. */
  readonly below?: number;
  readonly hits: readonly Hit[];
  /** The place of the first of them among all hits, and how many those are. */
  readonly from: number;
  readonly count: number;
  /** None of them has all the words. */
  readonly partly: boolean;
  /** The lowest numbers that were searched, and whose comments were. */
  readonly floor: number;
  readonly saidFloor: number;
  readonly state: NetworkState;
  readonly now: Instant;
}

const LONGEST_EXCERPT = 160;
const LONGEST_NAME = 40;

function labelOf({ field, said, gone = false }: Passage, item: Item, today: Day): string {
  if (field === 'party') return `${words.item.responsible[item.lines.length === 1 ? 'one' : 'several']} `;
  if (field !== 'comment') return `${words.search.fields[field]} `;
  if (said === undefined) return '';
  const who = `${shortened(said.by.name, LONGEST_NAME)} ${dayText(dayOf(said.at), today)}`;
  return `${gone ? words.history.takenBack(who) : who}: `;
}

function passageElement(passage: Passage, item: Item, today: Day): Element {
  return typedPieces(
    [
      { text: labelOf(passage, item, today), subtle: true },
      ...excerpt(passage.text, passage.marks, LONGEST_EXCERPT).map(({ text, found }) => ({ text, strong: found })),
    ],
    { spacing: 'none' },
  );
}

function hitRow({ item, passage }: Hit, { state, now }: SearchView): Element {
  return pressableRow(item, state, [
    typed(rowTitle(item), { weight: 'bolder' }),
    typed(itemDetails(item, state, now), { isSubtle: true }, { spacing: 'none' }),
    ...(passage ? [passageElement(passage, item, dayOf(now))] : []),
  ]);
}

/** How many there are, and which these are. */
function countText({ hits, from, count, partly }: SearchView): string {
  const { found, foundPartly, nothing, shown } = words.search;
  if (count === 0) return nothing;
  const all = partly ? foundPartly(count) : found(count);
  return count > hits.length ? `${all} ${shown(from + 1, from + hits.length)}` : all;
}

/** What was not read, where that is something. */
function unreadText({ floor, saidFloor }: SearchView): string | undefined {
  if (floor > 1) return words.search.unreadItems(floor - 1);
  return saidFloor > 1 ? words.search.unreadComments(saidFloor - 1) : undefined;
}

function actionsOf({ words: sought, below, hits, from, count, floor, state }: SearchView): Action[] {
  const network = state.network.id;
  const { press: on } = words.search;
  const to = from + hits.length;
  const again = { network, words: sought, ...(below === undefined ? {} : { below }) };
  return [
    ...(to < count ? [button('search', press.more, { ...again, from: String(to) })] : []),
    ...(floor > 1 ? [button('search', on.older, { network, words: sought, below: floor })] : []),
    button('askSearch', on.again, { network }),
    // "Sök bidrag hos Skolverket" may have been something to do.
    ...(count === 0 || sought.includes(' ') ? [button('captureWords', on.capture, { network, words: sought })] : []),
  ];
}

/** The words as they were typed; those who put quotes around some of them have said where they begin and end. */
const quoted = (sought: string): string => (/["”“«»]/u.test(sought) ? sought : words.common.quoted(sought));

/** What a search found, with the words around it. */
export function searchCard(view: SearchView): Card {
  const unread = unreadText(view);
  return card(
    [
      heading(words.search.heading),
      labelled(words.search.soughtFor, quoted(view.words), { spacing: 'none' }),
      says(countText(view), { isSubtle: true, spacing: 'small' }),
      ...view.hits.map((hit) => hitRow(hit, view)),
      ...(unread === undefined ? [] : [says(unread, { isSubtle: true })]),
    ],
    actionsOf(view),
  );
}

/** Asks what to look for. */
export function searchForm(network: string): Card {
  return card(
    [
      heading(words.search.form.heading),
      says(words.search.form.about),
      {
        type: 'Input.Text',
        id: 'words',
        label: words.search.form.label,
        maxLength: 200,
        placeholder: words.search.form.example,
      },
    ],
    [button('find', press.search, { network }, { style: 'positive' }), plainButton('cancel', press.cancel, {})],
  );
}
