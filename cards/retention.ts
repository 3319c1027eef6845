import type { Network, Retention } from '../domain/network.ts';
import type { Borders, Weeded } from '../domain/retention.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { dayText } from './dates.ts';
import { card, heading, labelled, says, subheading, success, typed, type Card, type Element } from './element.ts';
import { counted, press } from './texts.ts';

/** The years that can be chosen; what was chosen by another version is offered as well. */
const YEARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25] as const;
const USUAL_YEARS = 5;

/** What stands for keeping decisions for good. */
const NEVER = 'never';

type Years = Omit<Retention, 'since'>;

const yearsText = (years: number) => `efter ${years} år`;

/** What is weeded and when, a sentence for each. */
function ruleElements({ years, decisionYears }: Years): Element[] {
  return [
    says(
      `Det som stängts gallras ${yearsText(years)}, med historik. Möten gallras när inget som är kvar hör till dem.`,
    ),
    says(
      decisionYears === undefined
        ? 'Beslut gallras inte.'
        : `Beslut, och uppdrag som beslutats på ett möte, gallras ${yearsText(decisionYears)}.`,
    ),
  ];
}

/** Asks for how long things are kept, filled in with what is chosen. */
export function retentionForm({ id, name, retention }: Network, values: Years | undefined, operation: string): Card {
  const { years = USUAL_YEARS, decisionYears } = values ?? retention ?? {};
  const choices = [...new Set([...YEARS, years, ...(decisionYears === undefined ? [] : [decisionYears])])]
    .sort((a, b) => a - b)
    .map((count) => ({ title: yearsText(count), value: String(count) }));
  return card(
    [
      heading('Gallring'),
      typed(name, { isSubtle: true }, { spacing: 'none' }),
      ...(retention ? ruleElements(retention) : [says('Gallringen är av: inget tas bort.')]),
      choiceSet(
        'years',
        'Gallra uppdrag, ärenden, rundfrågor och möten, räknat från att de stängdes',
        choices,
        `${years}`,
      ),
      choiceSet(
        'decisions',
        'Gallra beslut, och uppdrag som beslutats på ett möte',
        [{ title: 'Gallras inte', value: NEVER }, ...choices],
        decisionYears === undefined ? NEVER : `${decisionYears}`,
      ),
      says('Följ er informationshanteringsplan. Inget tas bort innan ni har sett vad det blir.', { isSubtle: true }),
    ],
    [
      button('tryRetention', 'Visa vad som gallras', { network: id, operation }, { style: 'positive' }),
      ...(retention ? [plainButton('stopRetention', 'Slå av gallringen', { network: id, operation })] : []),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** The years that the form says; undefined where it says none. */
export function readYears({
  years,
  decisions,
}: {
  readonly years: string;
  readonly decisions: string;
}): Years | undefined {
  const whole = (text: string) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined);
  const [read, decisionYears] = [whole(years), whole(decisions)];
  if (read === undefined || (decisions !== NEVER && decisionYears === undefined)) return undefined;
  return { years: read, decisionYears };
}

/** How many of what, a line for each. */
function countLines(counts: Weeded): Element[] {
  const { items, decisions, polls, meetings, members, history, other } = counts;
  const lines = [
    counted(items, 'uppdrag eller ärende', 'uppdrag och ärenden'),
    counted(decisions, 'beslut', 'beslut'),
    counted(polls, 'rundfråga', 'rundfrågor'),
    counted(meetings, 'möte', 'möten'),
    counted(members, 'tidigare medlem', 'tidigare medlemmar'),
    counted(history, 'rad historik till dem', 'rader historik till dem'),
    counted(other, 'rad om vad som gjorts och skickats', 'rader om vad som gjorts och skickats'),
  ];
  return lines.map((line) => says(line, { spacing: 'small' }));
}

/** What is shown before weeding is turned on. */
export interface RetentionPreview {
  readonly network: Network;
  readonly years: Years;
  readonly counts: Weeded;
  readonly borders: Borders;
  readonly operation: string;
  readonly now: Instant;
}

/** How many of what would be weeded, and up to which day; nothing is until it is confirmed. */
export function retentionPreview({ network, years, counts, borders, operation, now }: RetentionPreview): Card {
  const { id, name } = network;
  const dayBefore = (border: Instant) => dayText(dayOf(border), dayOf(now));
  const drawn = years.decisionYears === undefined ? { years: years.years } : { ...years };
  return card(
    [
      heading('Det här skulle gallras nu'),
      typed(name, { isSubtle: true }, { spacing: 'none' }),
      labelled('Stängt före:', dayBefore(borders.before)),
      labelled(
        'Beslut före:',
        borders.decisionsBefore === undefined ? 'gallras inte' : dayBefore(borders.decisionsBefore),
      ),
      ...countLines(counts),
      subheading('Det går inte att ångra'),
      says(
        'Det som gallras tas bort för gott. Ska något till ett arkiv: skriv ”exportera allt” först. Numren används inte igen.',
      ),
      says(
        'Slår ni på gallringen görs den första gången i natt, och sedan varje dygn. Till dess kan ni slå av den igen.',
      ),
    ],
    [
      button('saveRetention', 'Slå på gallringen', { network: id, operation, ...drawn }, { style: 'destructive' }),
      plainButton('retention', 'Ändra tiderna', { network: id }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** Says that weeding is on, and by which rules, or off. */
export function retentionSavedCard({ id, name, retention }: Network): Card {
  return card(
    [
      success(retention ? 'Gallringen är på från i natt.' : 'Gallringen är av. Inget mer tas bort.'),
      labelled('Nätverk:', name),
      ...(retention ? ruleElements(retention) : []),
    ],
    [button('retention', press.edit, { network: id })],
  );
}
