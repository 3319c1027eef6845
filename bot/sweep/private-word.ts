import type { Card } from '../../cards/parts/element.ts';
import { rehomedCard } from '../../cards/people/rehomed.ts';
import { leftCard } from '../../cards/people/handover.ts';
import { toldCard } from '../../cards/items/offer.ts';
import { answeredCard, askedCard } from '../../cards/items/proposal.ts';
import { itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { isItem } from '../../domain/change.ts';
import { leftBy } from '../../domain/people/left-behind.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { itemSubject, type Notice } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';

const itemOf = ({ subject }: Notice, state: NetworkState): Item | undefined =>
  state.items.find(({ number }) => itemSubject(number) === subject);

/** The card of a notice that stands alone; undefined where there is nothing to say any more. */
export async function wordCard(
  store: Store,
  state: NetworkState,
  notice: Notice,
  now: Instant,
): Promise<Card | undefined> {
  if (notice.kind === 'left') {
    const left = leftBy(notice.subject, state);
    return left && leftCard(left, state, now);
  }
  if (notice.kind === 'rehomed') return rehomedCard(notice.subject.slice(2));
  if (notice.kind === 'told') {
    const told = (await store.history(state.network.id, notice.subject)).find(
      ({ at, verb }) => at === notice.at && verb === 'told',
    );
    return told && isItem(told.after) ? toldCard(told.after, state, told) : undefined;
  }
  const item = itemOf(notice, state);
  if (item === undefined) return undefined;
  if (notice.kind === 'asked') return askedCard({ item, state, now });
  const versions = await store.history(state.network.id, notice.subject);
  // The answer was given by the act that owed the word of it, at the same moment.
  const answer = versions.find(({ at, verb }) => at === notice.at && (verb === 'moved' || verb === 'declined'));
  return answer && answeredCard({ item, state, now }, answer);
}

/** The same in a line, for those who can't be written to in private; undefined for what doesn't stand alone. */
export function wordLine(notice: Notice, state: NetworkState): string | undefined {
  if (notice.kind === 'left') {
    const left = leftBy(notice.subject, state);
    return left && words.privateWord.left(left.party.name, left.items.length);
  }
  if (notice.kind === 'rehomed') return words.privateWord.channelGone(notice.subject.slice(2));
  if (notice.kind === 'told') return words.privateWord.told(notice.subject.slice(1));
  const item = itemOf(notice, state);
  if (item === undefined) return undefined;
  if (notice.kind === 'asked') return words.privateWord.proposed(itemName(item));
  return notice.kind === 'answered' ? words.privateWord.answered(itemName(item)) : undefined;
}
