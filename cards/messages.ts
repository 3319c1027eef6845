import type { Reminded } from '../domain/bundle.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button } from './button.ts';
import { dueText, meetingName } from './dates.ts';
import { card, heading, labelled, says, typed, MOST_ACTIONS, type Action, type Card, type Element } from './element.ts';
import { tickActions } from './item.ts';
import { partiesText, rowTitle } from './rows.ts';
import { itemName, press } from './texts.ts';

/** More than this in one reminder is counted; `mina` shows it all. */
const MOST_REMINDED = 20;

function remindedElements({ item, overdue }: Reminded, state: NetworkState, now: Instant): Element[] {
  const due = dueText(item.due, state.meetings, dayOf(now));
  const parties = partiesText(item);
  const late = overdue ? { color: 'attention' as const } : {};
  return [
    typed(rowTitle(item), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    ...(due === undefined
      ? []
      : [typed(`${overdue ? 'Skulle ha varit klart' : 'Klart senast'}: ${due}`, late, { spacing: 'none' })]),
    ...(parties === undefined ? [] : [typed(parties, { isSubtle: true }, { spacing: 'none' })]),
  ];
}

/** The buttons of a reminder about one thing tick it; about several they show each. */
function remindedActions(reminded: readonly Reminded[], mine: (item: Item) => Item, network: string): Action[] {
  const [first] = reminded;
  const show = ({ item }: Reminded) =>
    button('show', `${press.show} ${itemName(item)}`, { network, number: item.number });
  if (first && reminded.length === 1) return [...tickActions(mine(first.item), network), show(first)];
  return reminded.slice(0, MOST_ACTIONS).map(show);
}

function headingOf(reminded: readonly Reminded[]): string {
  if (reminded.length === 0) return 'Anteckningar från mötet';
  return reminded.every((one) => one.overdue) ? 'Försenat' : 'Påminnelse';
}

/** Asks for the notes of a meeting. */
function notesElements(meeting: Meeting, now: Instant): Element[] {
  return [
    says(`Finns det anteckningar från ${meetingName(meeting, dayOf(now))}?`, {
      weight: 'bolder',
      spacing: 'medium',
      separator: true,
    }),
    says('Skriv ”läs in” och klistra in dem, så letar jag upp uppdrag och beslut. Inget sparas förrän du säger till.', {
      spacing: 'none',
    }),
  ];
}

/** Asks the channel for the notes of a meeting, where nobody in particular can be asked. */
export function notesCard(meeting: Meeting, now: Instant): Card {
  return card([heading(headingOf([])), ...notesElements(meeting, now)]);
}

/** What falls on one person at one time. */
export interface Personal {
  readonly reminded: readonly Reminded[];
  /** Meetings whose notes the person is asked for. */
  readonly notesOf: readonly Meeting[];
}

/** What falls on one person at one time, as one message. `mine` leaves in an item the lines that are the person's. */
export function reminderCard(
  { reminded, notesOf }: Personal,
  mine: (item: Item) => Item,
  state: NetworkState,
  now: Instant,
): Card {
  const left = reminded.length - MOST_REMINDED;
  return card(
    [
      heading(headingOf(reminded)),
      labelled(reminded.length > 0 ? `${reminded.length} uppdrag i` : 'I', state.network.name),
      ...reminded.slice(0, MOST_REMINDED).flatMap((one) => remindedElements(one, state, now)),
      ...(left > 0 ? [says(`… och ${left} till. Skriv ”mina” för att se alla.`)] : []),
      ...notesOf.flatMap((meeting) => notesElements(meeting, now)),
    ],
    remindedActions(reminded, mine, state.network.id),
  );
}

/** What people can type, with an example of each. */
export function helpCard(network?: string): Card {
  const example = (words: string, does: string): Element => labelled(does, words);
  return card(
    [
      heading('Det här kan du skriva'),
      says('Skriv en mening så blir den ett uppdrag eller ett beslut. I en kanal börjar du med @Uppdrag.'),
      example('Skövde och Tibro presenterar Bästa skola 1 juni', 'Nytt:'),
      example('lista · lista Skövde · lista försenade · lista klara', 'Se vad som är öppet:'),
      example('mina', 'Se det du eller din kommun har kvar:'),
      example('visa 14 · beslut', 'Se ett uppdrag eller alla beslut:'),
      example('klart 14 · klart 14 Tibro', 'Markera som klart:'),
      example('flytta 14 till 6 april · ändra 14 · notera 14 text', 'Ändra:'),
      example('avskriv 14 orsak · öppna igen 14 · ångra', 'Stänga och ångra:'),
      example('läs in', 'Hitta uppdrag och beslut i anteckningar:'),
      example('möten · nytt möte · läget · medlemmar · inställningar', 'Nätverket:'),
    ],
    network === undefined
      ? []
      : [button('new', press.new, { network }), button('list', press.list, { network, filter: '' })],
  );
}

/** How the bot introduces itself, once in each space. In a team it offers to be for one channel only. */
export function welcomeCard(network: string, name: string, canSplit: boolean): Card {
  return card(
    [
      heading('Hej! Jag är Uppdrag.'),
      typed(`Jag håller reda på uppdrag och beslut i ${name}.`),
      says(
        'Skriv @Uppdrag och en mening, som ”Skövde och Tibro presenterar Bästa skola 1 juni”, så blir den ett uppdrag.',
      ),
      says('Jag påminner dem som är ansvariga och berättar före varje möte hur läget är.'),
      says('Skriv ”@Uppdrag hjälp” för att se vad jag mer kan.'),
    ],
    [
      button('new', press.new, { network }),
      ...(canSplit ? [button('split', 'Bara den här kanalen', { network })] : []),
    ],
  );
}

/** One sentence in a card, where a card must be answered with a card. */
export function sentenceCard(text: string): Card {
  return card([typed(text)]);
}
