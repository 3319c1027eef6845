import type { Network } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button } from './button.ts';
import { momentText } from './dates.ts';
import { card, heading, says, typed, type Card } from './element.ts';
import { words } from '../words.ts';

const { fileLink: texts } = words;

/** A link to a file, as its card shows it. */
export interface FileLinkView {
  readonly network: Network;
  readonly now: Instant;
  /** The file's name. */
  readonly name: string;
  readonly url: string;
  /** What takes the link away: what it is kept under. */
  readonly hash: string;
  readonly expires: Instant;
}

/** A file to fetch, and what its link is good for. */
export function fileLinkCard({ network, now, name, url, hash, expires }: FileLinkView): Card {
  return card(
    [
      heading(texts.ready),
      typed(name, { weight: 'bolder' }),
      says(texts.worksUntil(momentText(expires, dayOf(now)))),
      says(texts.whoMayFetch, {
        isSubtle: true,
      }),
    ],
    [
      { type: 'Action.OpenUrl', title: texts.fetch, url, style: 'positive' },
      button('removeLink', texts.remove, { network: network.id, link: hash }),
    ],
  );
}

/** Says that a link no longer works. */
export function linkRemovedCard({ id }: Network): Card {
  return card([says(texts.removed)], [button('export', texts.again, { network: id })]);
}
