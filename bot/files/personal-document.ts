import { actText } from '../../cards/items/history.ts';
import { capital, itemName, joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import type { NoticeKind } from '../../domain/notices/notice.ts';
import { timeText } from './item-words.ts';
import type { PersonalData, PersonalNetwork } from './personal-data.ts';
import type { Block, TextDocument } from './text-document.ts';

const { fields, personalData: texts } = words;
const { yesNo } = fields;

const ROLES: Readonly<Record<string, string>> = texts.role;
const OUTCOMES: Readonly<Record<string, string>> = texts.notices.outcome;

const rolesText = (roles: readonly string[]) => capital(joined(roles.map((role) => ROLES[role] ?? role)));

function kindText(kind: NoticeKind): string {
  const { kind: kinds } = texts.notices;
  if (/^(?:reminder\d+|later|nudge)$/.test(kind)) return kinds.reminder;
  if (kind === 'overdue') return kinds.overdue;
  return kind.startsWith('ask') ? kinds.question : kinds.other;
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });

/** A table under its heading, or nothing where it has no rows. */
function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [heading(2, title), { kind: 'table', header, rows }];
}

function memberBlock({ member, groups, inRotation }: PersonalNetwork): Block {
  const rows: [string, string | undefined][] = [
    [fields.name, member.name],
    [texts.member.email, member.email],
    [fields.municipality, member.municipality],
    [texts.member.presidium, yesNo(member.presidium)],
    [fields.coordinator, yesNo(member.coordinator)],
    [texts.member.groups, groups.join(', ')],
    [texts.member.rotation, yesNo(inRotation)],
    [texts.member.muted, yesNo(member.muted ?? false)],
    [texts.member.privateChat, yesNo(member.privateChat)],
    [texts.member.teamsId, member.teamsId],
    [fields.departed, member.left],
  ];
  const filled = rows.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[label, text]]));
  return { kind: 'table', header: [texts.member.field, texts.member.kept], rows: filled, widths: [2, 3] };
}

function networkBlocks(data: PersonalNetwork): Block[] {
  const { network, terms, items, meetings, polls, history, noticesOwed, noticesSettled } = data;
  return [
    heading(1, `${network.name} (${network.code})`),
    memberBlock(data),
    ...table(
      texts.terms.heading,
      [fields.from, fields.to],
      terms.map(({ from, to }) => [from, to ?? texts.terms.still]),
    ),
    ...table(
      texts.items.heading,
      [texts.what, texts.items.title, texts.yourPart],
      items.map((item) => [capital(itemName(item)), item.title, rolesText(item.roles)]),
    ),
    ...table(
      texts.meetings.heading,
      [fields.day, fields.theme, texts.yourPart],
      meetings.map(({ day, theme, roles }) => [day, theme, rolesText(roles)]),
    ),
    ...table(
      texts.polls.heading,
      [texts.polls.question, texts.polls.yourVote, fields.comment],
      polls.map(({ question, vote, asked }) => [
        question,
        vote
          ? texts.polls.vote(vote.municipality, vote.answer ?? '', timeText(vote.at))
          : asked
            ? texts.polls.youAsked
            : '',
        vote?.comment ?? '',
      ]),
    ),
    ...table(
      texts.history.heading,
      [fields.time, texts.what, texts.history.about, fields.comment],
      history.map(({ at, verb, what, title, text }) => [
        timeText(at),
        capital(actText[verb]),
        `${what}: ${title}`,
        text ?? '',
      ]),
    ),
    ...table(
      texts.notices.owed,
      [fields.time, texts.kind],
      noticesOwed.map(({ at, kind }) => [timeText(at), kindText(kind)]),
    ),
    ...table(
      texts.notices.settled,
      [fields.time, texts.kind, texts.notices.happened],
      noticesSettled.map(({ at, kind, outcome }) => [timeText(at), kindText(kind), OUTCOMES[outcome] ?? outcome]),
    ),
  ];
}

/** All that is kept about a person, to read. */
export function personalDocument({ written, networks, drafts, links, person, ...rest }: PersonalData): TextDocument {
  return {
    title: texts.title,
    subtitle: texts.subtitle(timeText(written)),
    blocks: [
      { kind: 'paragraph', text: texts.intro(person) },
      ...networks.flatMap(networkBlocks),
      heading(1, texts.outsideNetworks),
      ...table(
        texts.drafts.heading,
        [texts.drafts.read, texts.drafts.erasedAfter, texts.drafts.text],
        drafts.map(({ at, expires, text, finds }) => [
          ...[
            timeText(at),
            expires,
            [text, ...finds.map(({ quote }) => quote)].filter((part) => part !== '').join('\n'),
          ],
        ]),
      ),
      ...table(
        texts.links.heading,
        [texts.kind, texts.links.worksUntil],
        links.map(({ kind, expires }) => [kind, timeText(expires)]),
      ),
      ...table(
        texts.sent.heading,
        [fields.time, fields.from, texts.what],
        rest.sentBetweenNetworks.map(({ at, from, title }) => [timeText(at), from, title]),
      ),
      { kind: 'paragraph', text: texts.operations(rest.operations.length) },
    ],
  };
}
