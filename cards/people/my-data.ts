import { dayOf } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { momentText } from '../parts/dates.ts';
import { card, heading, says, subheading, success, typed, type Card, type Element } from '../parts/element.ts';
import type { FileLinkView } from '../parts/file-link.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

const { myData: texts } = words;
const { forget } = texts;

/** A link to all that is kept about the one who asks; the other button gives it for other systems. */
export function myDataCard({ now, name, url, hash, expires }: Omit<FileLinkView, 'network'>): Card {
  return card(
    [
      heading(texts.heading),
      typed(name, { weight: 'bolder' }),
      says(texts.holds),
      says(texts.worksUntil(momentText(expires, dayOf(now)))),
    ],
    [
      { type: 'Action.OpenUrl', title: words.fileLink.fetch, url, style: 'positive' },
      name.endsWith('.json')
        ? button('myData', texts.asDocument, { format: 'docx' })
        : button('myData', texts.asData, { format: 'json' }),
      button('removeMyLink', words.fileLink.remove, { link: hash }),
    ],
  );
}

const points = (lines: readonly string[]): Element[] => lines.map((line) => says(`• ${line}`, { spacing: 'small' }));

/** Asks before what is a person's alone is erased: what goes, what stays, and what comes back by itself. */
export function forgetCard(operation: string): Card {
  return card(
    [
      heading(forget.heading),
      subheading(forget.goes),
      ...points(forget.going),
      subheading(forget.stays),
      says(forget.nameStays),
      says(forget.membershipStays),
      says(forget.comesBack),
    ],
    [
      button('forgetMe', forget.erase, { operation }, { style: 'destructive' }),
      button('myData', forget.showFirst, { format: 'docx' }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** How much was erased. */
export interface Erased {
  readonly networks: number;
  readonly drafts: number;
  readonly links: number;
  readonly reminders: number;
}

/** Says what was erased, and once more what stays. */
export function forgottenCard(erased: Erased): Card {
  return card([success(texts.forgotten.erased), says(texts.forgotten.what(erased)), says(texts.forgotten.stays)]);
}

/** When the links of somebody are gone. */
export function myLinkRemovedCard(): Card {
  return card([says(words.fileLink.removed)]);
}
