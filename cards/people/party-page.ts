import type { Item } from '../../domain/items/item.ts';
import { partyKey } from '../../domain/items/party.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { PartyPage } from '../../domain/registers/party-page.ts';
import { statusWord } from '../../domain/registers/register-words.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from '../parts/button.ts';
import { dayText } from '../parts/dates.ts';
import { card, labelled, says, subheading, typed, type Action, type Card, type Element } from '../parts/element.ts';
import { registerRow } from '../registers/register-row.ts';
import { itemRow, pressableRow, rowTitle } from '../parts/rows.ts';
import { joined, press, shortened } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Rows of a part; the buttons list the rest. */
const MOST_ROWS = 5;
const MOST_NAMES = 12;
const LONGEST_NAME = 40;

/** A party's page as it is drawn. */
export interface PartyPageView {
  readonly page: PartyPage;
  readonly state: NetworkState;
  readonly now: Instant;
  /** How much was done in time is for the presidium and the party itself, not for everyone who reads a channel. */
  readonly showsShare: boolean;
}

function names(all: readonly { readonly name: string }[]): string {
  const shown = all.slice(0, MOST_NAMES).map(({ name }) => shortened(name, LONGEST_NAME));
  return joined([...shown, ...(all.length > shown.length ? [words.partyPage.others(all.length - shown.length)] : [])]);
}

function aboutElements({ page, state }: PartyPageView): Element[] {
  const { party, members, groups } = page;
  if (party.kind === 'member') {
    const [municipality] = members.flatMap((member) => member.municipality ?? []);
    return [
      ...(municipality === undefined ? [] : [labelled(words.partyPage.municipality, municipality)]),
      ...(groups.length === 0 ? [] : [labelled(words.partyPage.groups, names(groups))]),
    ];
  }
  if (party.kind === 'outside') return [];
  if (members.length > 0) return [labelled(words.partyPage.members, names(members))];
  return [labelled(words.partyPage.members, words.partyPage.noMembers(state.network.code))];
}

/** When the party did its part, whatever the others have left. */
function doneRow({ item, day }: PartyPage['done'][number], { state, now }: PartyPageView): Element {
  const { doneOn, doneOnByNotAll } = words.partyPage;
  const done = item.state === 'open' ? doneOnByNotAll : doneOn;
  return pressableRow(item, state, [
    typed(rowTitle(item), { weight: 'bolder' }),
    typed(done(dayText(day, dayOf(now))), { isSubtle: true }, { spacing: 'none' }),
  ]);
}

function part<T>(title: string, items: readonly T[], row: (item: T) => Element): Element[] {
  if (items.length === 0) return [];
  const left = items.length - MOST_ROWS;
  return [
    subheading(`${title} (${items.length})`),
    ...items.slice(0, MOST_ROWS).map(row),
    ...(left > 0 ? [says(words.common.moreLeft(left), { isSubtle: true })] : []),
  ];
}

function shareElements({ page, showsShare }: PartyPageView): Element[] {
  const { dated, inTime } = page;
  if (!showsShare || dated === 0) return [];
  const share = Math.round((inTime / dated) * 100);
  return [says(words.partyPage.doneInTime(inTime, dated, share), { spacing: 'small' })];
}

function actionsOf({ page, state }: PartyPageView): Action[] {
  const network = state.network.id;
  const { name } = page.party;
  const { decisions, press: on } = words.partyPage;
  const [municipality] = page.party.kind === 'member' ? page.members.flatMap((one) => one.municipality ?? []) : [];
  return [
    button('list', on.allOpen, { network, filter: name }),
    button('register', on.allDone, { network, of: 'all', words: `${name} ${statusWord.done}` }),
    button('register', decisions, { network, of: 'decisions', words: name }),
    ...(municipality === undefined
      ? []
      : [button('party', on.show(shortened(municipality, LONGEST_NAME)), { network, who: municipality })]),
    button('new', press.new, { network }),
  ];
}

/** All that concerns a municipality, a group or a person: what it owes, what it has done, what was decided about it. */
export function partyPageCard(view: PartyPageView): Card {
  const { page, state, now } = view;
  const { party, overdue, open, done, decisions } = page;
  const text = words.partyPage;
  const counts = [text.counts.overdue(overdue.length), text.counts.open(open.length), text.counts.done(done.length)];
  const row = (item: Item) => itemRow(item, state, now, (one) => partyKey(one) === partyKey(party));
  return card(
    [
      typed(party.name, { size: 'large', weight: 'bolder' }),
      labelled(text.kind[party.kind], state.network.code, { spacing: 'none' }),
      ...aboutElements(view),
      says(counts.join(' · '), { weight: 'bolder', spacing: 'medium' }),
      ...shareElements(view),
      ...part(text.overdue, overdue, row),
      ...part(text.open, open, row),
      ...part(text.done, done, (one) => doneRow(one, view)),
      ...part(text.decisions, decisions, (item) => registerRow(item, state, now)),
    ],
    actionsOf(view),
  );
}
