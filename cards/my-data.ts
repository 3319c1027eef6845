import { dayOf } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { momentText } from './dates.ts';
import { card, heading, says, subheading, success, typed, type Card, type Element } from './element.ts';
import type { FileLinkView } from './file-link.ts';
import { counted, joined, press } from './texts.ts';

/** A link to all that is kept about the one who asks; the other button gives it for other systems. */
export function myDataCard({ now, name, url, hash, expires }: Omit<FileLinkView, 'network'>): Card {
  return card(
    [
      heading('Dina uppgifter'),
      typed(name, { weight: 'bolder' }),
      says('Filen innehåller allt som är sparat om dig i de nätverk där du är eller har varit med.'),
      says(
        `Länken fungerar till ${momentText(expires, dayOf(now))}. Den som har länken kan hämta filen: dela den inte, och ta bort den när du är klar.`,
      ),
    ],
    [
      { type: 'Action.OpenUrl', title: 'Hämta filen', url, style: 'positive' },
      name.endsWith('.json')
        ? button('myData', 'Att läsa, i Word', { format: 'docx' })
        : button('myData', 'Som datafil (.json)', { format: 'json' }),
      button('removeMyLink', 'Ta bort länken', { link: hash }),
    ],
  );
}

const points = (lines: readonly string[]): Element[] => lines.map((line) => says(`• ${line}`, { spacing: 'small' }));

/** Asks before what is a person's alone is erased: what goes, what stays, and what comes back by itself. */
export function forgetCard(operation: string): Card {
  return card(
    [
      heading('Radera det som bara är ditt?'),
      subheading('Det här raderas nu, i alla dina nätverk'),
      ...points([
        'din e-postadress, som inte heller hämtas från Teams igen',
        'adressen till den här chatten',
        'ditt val att stänga av privata påminnelser',
        'anteckningar som du har läst in men inte sparat',
        'dina länkar till filer, som slutar fungera',
        'påminnelser som du har bett att få senare',
      ]),
      subheading('Det här står kvar'),
      says(
        'Ditt namn i nätverkets uppdrag, beslut, möten och historik. De är kommunernas allmänna handlingar och tas bort först när nätverket gallrar.',
      ),
      says(
        'Ditt namn och din kommun i medlemslistan, så länge du är med i teamet i Teams. Så länge får du påminnelser om det du är ansvarig för; skriv ”mina” om du vill stänga av dem igen.',
      ),
      says('När du nästa gång sparar något i den här chatten sparas chattens adress igen.'),
    ],
    [
      button('forgetMe', 'Radera', { operation }, { style: 'destructive' }),
      button('myData', 'Se mina uppgifter först', { format: 'docx' }),
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
export function forgottenCard({ networks, drafts, links, reminders }: Erased): Card {
  const more = [
    counted(drafts, 'osparad text', 'osparade texter'),
    counted(links, 'länk', 'länkar'),
    counted(reminders, 'påminnelse', 'påminnelser'),
  ];
  return card([
    success('Raderat.'),
    says(
      `E-postadress, chattens adress och val om påminnelser i ${counted(networks, 'nätverk', 'nätverk')}, och ${joined(more)}.`,
    ),
    says('Ditt namn står kvar i nätverkets uppdrag, beslut och historik tills de gallras, och i medlemslistan.'),
  ]);
}

/** When the links of somebody are gone. */
export function myLinkRemovedCard(): Card {
  return card([says('Länken är borttagen. Ingen kan hämta filen med den längre.')]);
}

/** Where the answer would be read by others. */
export const WRITE_IN_PRIVATE =
  'Det svarar jag bara på i en privat chatt. Öppna chatten med Uppdrag och skriv det där, så ser ingen annan svaret.';

/** To somebody whom no network knows. */
export const NOTHING_KEPT =
  'Du är inte och har inte varit med i något nätverk här, så det finns inga uppgifter att visa eller radera. Ditt namn kan ändå stå i ett nätverks uppdrag och historik: fråga dess presidium.';
