import { counted, joined } from './forms.ts';

/** How much was erased. */
interface Erased {
  readonly networks: number;
  readonly drafts: number;
  readonly links: number;
  readonly reminders: number;
}

/** The cards about what is kept of the one who asks, and about erasing what is theirs alone. */
export const myData = {
  heading: 'Dina uppgifter',
  holds: 'Filen innehåller allt som är sparat om dig i de nätverk där du är eller har varit med.',
  worksUntil: (moment: string) =>
    `Länken fungerar till ${moment}. Den som har länken kan hämta filen: dela den inte, och ta bort den när du är klar.`,
  asDocument: 'Att läsa, i Word',
  asData: 'Som datafil (.json)',
  forget: {
    heading: 'Radera det som bara är ditt?',
    goes: 'Det här raderas nu, i alla dina nätverk',
    going: [
      'din e-postadress, som inte heller hämtas från Teams igen',
      'adressen till den här chatten',
      'ditt val att stänga av privata påminnelser',
      'anteckningar som du har läst in men inte sparat',
      'dina länkar till filer, som slutar fungera',
      'påminnelser som du har bett att få senare',
    ],
    stays: 'Det här står kvar',
    nameStays:
      'Ditt namn i nätverkets uppdrag, beslut, möten och historik. De är kommunernas allmänna handlingar och tas bort först när nätverket gallrar.',
    membershipStays:
      'Ditt namn och din kommun i medlemslistan, så länge du är med i teamet i Teams. Så länge får du påminnelser om det du är ansvarig för; skriv ”mina” om du vill stänga av dem igen.',
    comesBack: 'När du nästa gång sparar något i den här chatten sparas chattens adress igen.',
    erase: 'Radera',
    showFirst: 'Se mina uppgifter först',
  },
  forgotten: {
    erased: 'Raderat.',
    what: ({ networks, drafts, links, reminders }: Erased) => {
      const more = [
        counted(drafts, 'osparad text', 'osparade texter'),
        counted(links, 'länk', 'länkar'),
        counted(reminders, 'påminnelse', 'påminnelser'),
      ];
      return `E-postadress, chattens adress och val om påminnelser i ${counted(networks, 'nätverk', 'nätverk')}, och ${joined(more)}.`;
    },
    stays: 'Ditt namn står kvar i nätverkets uppdrag, beslut och historik tills de gallras, och i medlemslistan.',
  },
  /** Where the answer would be read by others. */
  writeInPrivate:
    'Det svarar jag bara på i en privat chatt. Öppna chatten med Uppdrag och skriv det där, så ser ingen annan svaret.',
  /** To somebody whom no network knows. */
  nothingKept:
    'Du är inte och har inte varit med i något nätverk här, så det finns inga uppgifter att visa eller radera. Ditt namn kan ändå stå i ett nätverks uppdrag och historik: fråga dess presidium.',
};
