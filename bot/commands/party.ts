import { partyPageCard } from '../../cards/people/party-page.ts';
import { words } from '../../cards/words.ts';
import { isOf } from '../../domain/people/members.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Party } from '../../domain/items/party.ts';
import { partyPage, yearBefore } from '../../domain/registers/party-page.ts';
import { mayRun } from '../../domain/people/permission.ts';
import type { Answer } from '../answer.ts';
import type { Command, Words } from '../command.ts';
import type { Turn } from '../turn.ts';
import { isListed, partiesListed } from './names.ts';

/** With the one that tells whether there is more, as many as one query gives: a year's, and the latest decisions. */
const READ = 999;

/** The page of a party: two queries at once beside the network. */
async function showParty(turn: Turn, party: Party): Promise<Answer> {
  const { state, store, now, me, incoming } = turn;
  const network = state.network.id;
  const [closed, decisions] = await Promise.all([
    store.closed(network, { size: READ, since: yearBefore(now) }),
    store.decisions(network, { size: READ }),
  ]);
  const page = partyPage(party, state, { closed: closed.rows, decisions: decisions.rows }, now);
  const mine = isOf(party, me, state.groups) || mayRun(state, me, now);
  return { card: partyPageCard({ page, state, now, showsShare: incoming.space.kind === 'personal' && mine }) };
}

function showNamed(turn: Turn, who: string): Promise<Answer> | Answer {
  const [party, ...others] = partiesListed(turn.state, who);
  if (party === undefined || others.length > 0) {
    return { text: words.partyPage.oneAtATime };
  }
  return showParty(turn, party);
}

const isName = (state: NetworkState, { who = '' }: Words) => isListed(state, who);

/** The last of the commands: whatever has a word of its own means that, though somebody be called so. */
export const partyCommand: Command = {
  typed: [
    {
      says: /^(?:(?:visa )?(?:kommun|allt om|allt som rör)|visa) (?<who>\S+(?: \S+){0,5})$/iu,
      meant: isName,
      spoken: (turn, { who = '' }) => showNamed(turn, who),
    },
    {
      // A name alone is too little to be an item; more than one is a sentence that lacks its verb.
      says: /^(?<who>\S+(?: \S+){0,3})$/iu,
      meant: (state, words) => isName(state, words) && !/,| och /iu.test(words.who ?? ''),
      spoken: (turn, { who = '' }) => showNamed(turn, who),
    },
  ],
  buttons: { party: (turn, { who }) => showNamed(turn, who) },
};
