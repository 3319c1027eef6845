import type { Network, Retention } from '../../domain/network.ts';
import type { Borders, Weeded } from '../../domain/registers/retention.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText } from '../parts/dates.ts';
import {
  card,
  heading,
  labelled,
  says,
  subheading,
  success,
  typed,
  type Card,
  type Element,
} from '../parts/element.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** The years that can be chosen; what was chosen by another version is offered as well. */
const YEARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25] as const;
const USUAL_YEARS = 5;

/** What stands for keeping decisions for good. */
const NEVER = 'never';

type Years = Omit<Retention, 'since'>;

const { retention: texts } = words;
const { preview } = texts;

/** What is weeded and when, a sentence for each. */
function ruleElements({ years, decisionYears }: Years): Element[] {
  return [
    says(texts.rule(years)),
    says(decisionYears === undefined ? texts.noDecisionRule : texts.decisionRule(decisionYears)),
  ];
}

/** Asks for how long things are kept, filled in with what is chosen. */
export function retentionForm({ id, name, retention }: Network, values: Years | undefined, operation: string): Card {
  const { years = USUAL_YEARS, decisionYears } = values ?? retention ?? {};
  const choices = [...new Set([...YEARS, years, ...(decisionYears === undefined ? [] : [decisionYears])])]
    .sort((a, b) => a - b)
    .map((count) => ({ title: texts.afterYears(count), value: String(count) }));
  return card(
    [
      heading(texts.heading),
      typed(name, { isSubtle: true }, { spacing: 'none' }),
      ...(retention ? ruleElements(retention) : [says(texts.off)]),
      choiceSet('years', texts.form.years, choices, `${years}`),
      choiceSet(
        'decisions',
        texts.form.decisionYears,
        [{ title: texts.form.never, value: NEVER }, ...choices],
        decisionYears === undefined ? NEVER : `${decisionYears}`,
      ),
      says(texts.form.hint, { isSubtle: true }),
    ],
    [
      button('tryRetention', texts.form.preview, { network: id, operation }, { style: 'positive' }),
      ...(retention ? [plainButton('stopRetention', texts.form.stop, { network: id, operation })] : []),
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
    preview.items(items),
    preview.decisions(decisions),
    preview.polls(polls),
    preview.meetings(meetings),
    preview.members(members),
    preview.history(history),
    preview.other(other),
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
      heading(preview.heading),
      typed(name, { isSubtle: true }, { spacing: 'none' }),
      labelled(preview.closedBefore, dayBefore(borders.before)),
      labelled(
        preview.decisionsBefore,
        borders.decisionsBefore === undefined ? preview.decisionsKept : dayBefore(borders.decisionsBefore),
      ),
      ...countLines(counts),
      subheading(preview.noUndo),
      says(preview.forGood),
      says(preview.begins),
    ],
    [
      button('saveRetention', preview.start, { network: id, operation, ...drawn }, { style: 'destructive' }),
      plainButton('retention', preview.change, { network: id }),
      plainButton('cancel', press.cancel, {}),
    ],
  );
}

/** Says that weeding is on, and by which rules, or off. */
export function retentionSavedCard({ id, name, retention }: Network): Card {
  return card(
    [
      success(retention ? texts.saved.on : texts.saved.off),
      labelled(texts.saved.network, name),
      ...(retention ? ruleElements(retention) : []),
    ],
    [button('retention', press.edit, { network: id })],
  );
}
