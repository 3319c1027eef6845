import { PAGE } from '../../cards/items/list.ts';
import { searchCard, searchForm } from '../../cards/registers/search.ts';
import { words } from '../../cards/words.ts';
import { readSearch } from '../../domain/registers/search-query.ts';
import { search } from '../../domain/registers/search.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../turn.ts';
import { captureSentence } from './capture.ts';
import { rowFrom } from './list.ts';
import { readToSearch } from './search-reading.ts';

interface Asked {
  readonly words: string;
  /** The place of the page's first hit. */
  readonly from: number;
  /** Only what has a lower number: the rest was searched before. */
  readonly below?: number | undefined;
}

const LONGEST_WORDS = 200;

/** A page of what is found. The search is made anew for each page: nothing of it is kept. */
async function searchFor(turn: Turn, { words, from, below }: Asked): Promise<Answer> {
  const { state, now } = turn;
  const terms = readSearch(words.slice(0, LONGEST_WORDS));
  if (terms.length === 0) return { card: searchForm(state.network.id) };
  const searched = await readToSearch(turn, below ?? state.network.nextNumber);
  const { hits, partly } = search(terms, searched.items, searched.said);
  const page = { hits: hits.slice(from, from + PAGE), from, count: hits.length, partly };
  const asked = { words: words.slice(0, LONGEST_WORDS), ...(below === undefined ? {} : { below }) };
  return { card: searchCard({ ...asked, ...page, floor: searched.floor, saidFloor: searched.saidFloor, state, now }) };
}

/** What is looked for, without a full stop; a longer text that begins with "sök" is something to do. */
const SEARCH = /^(?:sök|söka)(?: efter)?(?:[:,]? (?<words>\S+(?: \S+){0,4}|.{0,80}["”«].{1,80}))?$/iu;

export const searchCommand: Command = {
  typed: [{ says: SEARCH, spoken: (turn, { words = '' }) => searchFor(turn, { words, from: 0 }) }],
  buttons: {
    askSearch: ({ state }) => ({ card: searchForm(state.network.id) }),
    find: async (turn, { words }) => ({ ...(await searchFor(turn, { words, from: 0 })), place: 'presser' }),
    search: async (turn, { words, from, below }) => ({
      ...(await searchFor(turn, { words, from: rowFrom(from), below })),
      place: 'presser',
    }),
    captureWords: (turn, { words: sought }) => captureSentence(turn, words.search.asSentence(sought)),
  },
};
