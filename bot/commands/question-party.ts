import { MOST_ANSWERS, type QuestionView, type Told } from '../../cards/items/question.ts';
import { eitherOf } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import type { Item } from '../../domain/items/item.ts';
import { byDue, owes } from '../../domain/items/listing.ts';
import { partyKey, type Party } from '../../domain/items/party.ts';
import type { NetworkState } from '../../domain/network.ts';
import { isNamed } from '../../domain/people/concerns.ts';
import { isOf } from '../../domain/people/members.ts';
import { readSearch } from '../../domain/registers/search-query.ts';
import { search } from '../../domain/registers/search.ts';
import type { Meaning } from '../../domain/swedish/who/roster-index.ts';
import type { Turn } from '../turn.ts';

/** As many as there is room for buttons of. */
const MOST_NAMESAKES = 4;
const MOST_ACTED_FOR = 3;

/** What is found in answer to a question. */
export type Found = Pick<QuestionView, 'answer' | 'items' | 'more' | 'first' | 'commands'>;

/** What a question names of the roster, and the word that names it: several people where a first name fits them. */
export interface Asked {
  readonly written: string;
  readonly meant: Meaning;
}

/** Those that a person acts for, of those who have a part in something: the kommun, and groups. */
function actedFor(party: Party, { members, groups, items }: NetworkState): Party[] {
  const member = party.kind === 'member' ? members.find(({ id }) => id === party.id) : undefined;
  if (member === undefined) return [];
  const all = items.flatMap(({ lines }) => lines.map((line) => line.party));
  const theirs = all.filter((one) => partyKey(one) !== partyKey(party) && isOf(one, member, groups));
  return [...new Map(theirs.map((one) => [partyKey(one), one])).values()].slice(0, MOST_ACTED_FOR);
}

/** What a party owes itself, and then what each of those owes that it acts for. */
function owedBy(
  party: Party,
  others: readonly Party[],
  items: readonly Item[],
): Pick<Found, 'answer' | 'items' | 'more'> {
  const { owes: told, owesNothing, owesNothingOwn } = words.nearly.question;
  const owedOf = (one: Party) => items.filter((item) => owes(item, one));
  const own = owedOf(party);
  const more = others.flatMap((one): Told[] => {
    const owed = owedOf(one);
    return owed.length === 0 ? [] : [{ answer: told(one.name), items: owed }];
  });
  const nothing = more.length > 0 ? owesNothingOwn : owesNothing;
  return { answer: (own.length > 0 ? told : nothing)(party.name), items: own, more };
}

/** What a party has its part in and the question is about; else what it owes. Who is meant, where several may be. */
export function aboutParty({ state }: Turn, { written, meant }: Asked, about: readonly string[]): Found {
  const [party, ...namesakes] = meant;
  if (party === undefined || namesakes.length > 0) {
    const names = meant.map(({ name }) => name);
    const commands = names.slice(0, MOST_NAMESAKES).map((name) => `visa ${name}`);
    return { answer: words.nearly.question.namesakes(eitherOf(names)), items: [], commands };
  }
  const others = actedFor(party, state);
  const keys = new Set([party, ...others].map(partyKey));
  const first = (one: Party) => keys.has(partyKey(one));
  const theirs = state.items.filter(({ lines }) => lines.some((line) => first(line.party)));
  const commands = [`lista ${party.name}`, `visa ${party.name}`];
  const rest = about.filter((word) => word !== written && !isNamed(party.name, word) && !isNamed(word, party.name));
  const hits = rest.length === 0 ? [] : search(readSearch(rest.join(' ')), theirs, []).hits;
  if (hits.length > 0) return { items: hits.map(({ item }) => item), first, commands };
  const sorted = byDue(theirs, state.meetings);
  const cut = others.filter((one) => sorted.filter((item) => owes(item, one)).length > MOST_ANSWERS);
  return {
    ...owedBy(party, others, sorted),
    first,
    commands: [...commands, ...cut.map(({ name }) => `lista ${name}`)],
  };
}
