import type { Network } from '../domain/network.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { momentText } from './dates.ts';
import { card, heading, says, typed, type Card } from './element.ts';

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
      heading('Filen är klar att hämta'),
      typed(name, { weight: 'bolder' }),
      says(
        `Länken fungerar till ${momentText(expires, dayOf(now))}. Filen görs när den hämtas och visar alltid det senaste.`,
      ),
      says('Den som har länken kan hämta filen så länge du är med i nätverket. Dela den bara med dem som får läsa.', {
        isSubtle: true,
      }),
    ],
    [
      { type: 'Action.OpenUrl', title: 'Hämta filen', url, style: 'positive' },
      button('removeLink', 'Ta bort länken', { network: network.id, link: hash }),
    ],
  );
}

/** Says that a link no longer works. */
export function linkRemovedCard({ id }: Network): Card {
  return card(
    [says('Länken är borttagen. Ingen kan hämta filen med den längre.')],
    [button('export', 'Exportera igen', { network: id })],
  );
}
