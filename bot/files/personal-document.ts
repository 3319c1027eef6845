import { actText } from '../../cards/history.ts';
import { capital, itemName, joined } from '../../cards/texts.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import { timeText } from './item-words.ts';
import type { PersonalData, PersonalNetwork } from './personal-data.ts';
import type { Block, TextDocument } from './text-document.ts';

const ROLES: Readonly<Record<string, string>> = {
  ...{ party: 'ansvarig', creator: 'skrev in det', ticker: 'markerade klart', closer: 'stängde det' },
  ...{ proposer: 'föreslog nytt datum', sender: 'skickade det', chair: 'ordförande', secretary: 'sekreterare' },
  present: 'närvarande',
};

const rolesText = (roles: readonly string[]) => capital(joined(roles.map((role) => ROLES[role] ?? role)));

const OUTCOMES: Readonly<Record<string, string>> = { sent: 'skickat', dropped: 'behövdes inte', dead: 'kom inte fram' };

function kindText(kind: NoticeKind): string {
  if (/^(?:reminder\d+|later|nudge)$/.test(kind)) return 'Påminnelse';
  if (kind === 'overdue') return 'Försenat';
  return kind.startsWith('ask') ? 'Fråga att svara på' : 'Meddelande';
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });

/** A table under its heading, or nothing where it has no rows. */
function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [heading(2, title), { kind: 'table', header, rows }];
}

const yesNo = (is: boolean | undefined) => (is ? 'Ja' : 'Nej');

function memberBlock({ member, groups, inRotation }: PersonalNetwork): Block {
  const rows: [string, string | undefined][] = [
    ['Namn', member.name],
    ['E-post', member.email],
    ['Kommun', member.municipality],
    ['I presidiet', yesNo(member.presidium)],
    ['Samordnare', yesNo(member.coordinator)],
    ['Grupper', groups.join(', ')],
    ['I turordningen för möten', yesNo(inRotation)],
    ['Privata påminnelser avstängda', yesNo(member.muted)],
    ['Adressen till den privata chatten är sparad', yesNo(member.privateChat)],
    ['Id i Teams', member.teamsId],
    ['Slutade', member.left],
  ];
  const filled = rows.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text]]));
  return { kind: 'table', header: ['Uppgift', 'Det som är sparat'], rows: filled, widths: [2, 3] };
}

function networkBlocks(data: PersonalNetwork): Block[] {
  const { network, terms, items, meetings, polls, history, noticesOwed, noticesSettled } = data;
  return [
    heading(1, `${network.name} (${network.code})`),
    memberBlock(data),
    ...table(
      'Tid i presidiet',
      ['Från', 'Till'],
      terms.map(({ from, to }) => [from, to ?? 'pågår']),
    ),
    ...table(
      'Uppdrag, beslut och ärenden',
      ['Vad', 'Rubrik', 'Din del'],
      items.map((item) => [capital(itemName(item)), item.title, rolesText(item.roles)]),
    ),
    ...table(
      'Möten',
      ['Datum', 'Tema', 'Din del'],
      meetings.map(({ day, theme, roles }) => [day, theme, rolesText(roles)]),
    ),
    ...table(
      'Rundfrågor',
      ['Fråga', 'Ditt svar', 'Kommentar'],
      polls.map(({ question, vote, asked }) => [
        question,
        vote ? `${vote.municipality}: ${vote.answer ?? ''} (${timeText(vote.at)})` : asked ? 'Du ställde frågan' : '',
        vote?.comment ?? '',
      ]),
    ),
    ...table(
      'Det du har gjort',
      ['Tid', 'Vad', 'Gäller', 'Kommentar'],
      history.map(({ at, verb, what, title, text }) => [
        timeText(at),
        capital(actText[verb]),
        `${what}: ${title}`,
        text ?? '',
      ]),
    ),
    ...table(
      'Meddelanden till dig som inte är skickade än',
      ['Tid', 'Slag'],
      noticesOwed.map(({ at, kind }) => [timeText(at), kindText(kind)]),
    ),
    ...table(
      'Meddelanden till dig',
      ['Tid', 'Slag', 'Vad som hände'],
      noticesSettled.map(({ at, kind, outcome }) => [timeText(at), kindText(kind), OUTCOMES[outcome] ?? outcome]),
    ),
  ];
}

/** All that is kept about a person, to read. */
export function personalDocument({ written, networks, drafts, links, person, ...rest }: PersonalData): TextDocument {
  return {
    title: 'Mina uppgifter i Uppdrag',
    subtitle: `Så som de var sparade ${timeText(written)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Det här är sparat om dig i Uppdrag. Ditt id i Entra ID är ${person}. Ditt namn kan också stå i text som andra har skrivit: skriv ”sök” och ditt namn i nätverkets kanal för att hitta den. Vad som sparas, varför och hur länge står i dokumentet Personuppgifter, som er administratör har.`,
      },
      ...networks.flatMap(networkBlocks),
      heading(1, 'Utanför nätverken'),
      ...table(
        'Anteckningar som inte är sparade',
        ['Inlästa', 'Raderas efter', 'Text'],
        drafts.map(({ at, expires, text, finds }) => [
          ...[
            timeText(at),
            expires,
            [text, ...finds.map(({ quote }) => quote)].filter((part) => part !== '').join('\n'),
          ],
        ]),
      ),
      ...table(
        'Länkar till filer',
        ['Slag', 'Fungerar till'],
        links.map(({ kind, expires }) => [kind, timeText(expires)]),
      ),
      ...table(
        'Skickat mellan nätverk',
        ['Tid', 'Från', 'Vad'],
        rest.sentBetweenNetworks.map(({ at, from, title }) => [timeText(at), from, title]),
      ),
      {
        kind: 'paragraph',
        text: `Dessutom finns ${rest.operations.length} rader om när du har gjort något, som hindrar att samma sak sparas två gånger. De står i datafilen.`,
      },
    ],
  };
}
