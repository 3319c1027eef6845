import { noDue, type Due } from '../domain/due.ts';
import type { Item } from '../domain/item.ts';
import { nextMeeting, startOf, type Meeting } from '../domain/meeting.ts';
import type { NetworkState } from '../domain/network.ts';
import { dueAt } from '../domain/planning.ts';
import { dayOf, isDay, type Instant } from '../domain/time.ts';
import { button, plainButton } from './button.ts';
import { choiceSet } from './choices.ts';
import { dayText, meetingName, meetingTime } from './dates.ts';
import { card, heading, problem, says, subheading, typed, type Card, type Element } from './element.ts';
import type { Pressed } from './payloads.ts';
import { rowTitle } from './rows.ts';
import { capital, counted, itemName, press } from './texts.ts';

/** Items that the form asks about one by one; the rest goes the way of "nästa möte", and the form says so. */
const MOST_ASKED = 15;

const [NEXT, DATE, NEVER] = ['next', 'date', 'none'] as const;

const textOf = (pressed: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = pressed[key];
  return typeof value === 'string' ? value : undefined;
};

/** The meeting after this one, else the next of all. */
function after(meeting: Meeting, state: NetworkState, now: Instant): Meeting | undefined {
  const others = state.meetings.filter(({ id }) => id !== meeting.id);
  return nextMeeting(others, startOf(meeting)) ?? nextMeeting(others, now);
}

/** What the form says becomes of each item that was due at the meeting; the numbers of those whose date is missing or past. */
export function readInstead(
  pressed: Readonly<Record<string, unknown>>,
  meeting: Meeting,
  state: NetworkState,
  now: Instant,
): { readonly instead: (item: Item) => Due } | { readonly wrong: readonly number[] } {
  const next = after(meeting, state, now);
  const asked = dueAt(meeting, state.items).slice(0, MOST_ASKED);
  const wrong = asked.filter(({ number }) => {
    const day = textOf(pressed, `day${number}`) ?? '';
    return textOf(pressed, `due${number}`) === DATE && !(isDay(day) && day >= dayOf(now));
  });
  if (wrong.length > 0) return { wrong: wrong.map(({ number }) => number) };
  return {
    instead: ({ number }) => {
      const chosen = textOf(pressed, `due${number}`) ?? NEXT;
      if (chosen === DATE) return { kind: 'date', day: textOf(pressed, `day${number}`) ?? '' };
      if (chosen === NEVER) return noDue;
      return next ? { kind: 'meeting', meeting: next.id } : { kind: 'next-meeting' };
    },
  };
}

function insteadElements(
  item: Item,
  next: string,
  day: string,
  pressed: Readonly<Record<string, unknown>>,
  wrong: boolean,
): Element[] {
  const { number } = item;
  return [
    typed(rowTitle(item), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    choiceSet(
      `due${number}`,
      `När ska ${itemName(item)} vara klart i stället?`,
      [
        { title: next, value: NEXT },
        { title: 'Datumet nedan', value: DATE },
        { title: 'Inget datum', value: NEVER },
      ],
      textOf(pressed, `due${number}`) ?? NEXT,
    ),
    {
      type: 'Input.Date',
      id: `day${number}`,
      label: `Datum för ${itemName(item)}`,
      value: textOf(pressed, `day${number}`) ?? day,
    },
    ...(wrong ? [problem('Välj ett datum som kommer.')] : []),
  ];
}

/** Asks what becomes of each thing that was due at a meeting, before it is cancelled. */
export function cancelForm(
  meeting: Meeting,
  state: NetworkState,
  now: Instant,
  operation: string,
  filled: {
    readonly pressed?: Pressed<'saveCancel'>;
    readonly wrong?: readonly number[];
    readonly stale?: string;
  } = {},
): Card {
  const { pressed, wrong = [], stale } = filled;
  const at = { network: state.network.id, meeting: meeting.id };
  const due = dueAt(meeting, state.items);
  const next = after(meeting, state, now);
  const nextText = next ? `Nästa möte ${dayText(next.day, dayOf(now))}` : 'Nästa möte (ej bokat)';
  const left = due.length - MOST_ASKED;
  const day = meeting.day >= dayOf(now) ? meeting.day : '';
  return card(
    [
      heading(`Ställ in ${meetingName(meeting, dayOf(now))}`),
      ...(stale === undefined ? [] : [problem(stale)]),
      says(capital(meetingTime(meeting, dayOf(now))), { spacing: 'none' }),
      { type: 'Input.Text', id: 'reason', label: 'Varför? (frivilligt)', maxLength: 300, value: pressed?.reason ?? '' },
      ...(due.length === 0
        ? [says('Inget är kopplat till mötet.')]
        : [subheading(`Till mötet skulle ${counted(due.length, 'punkt vara klar', 'punkter vara klara')}`)]),
      ...due
        .slice(0, MOST_ASKED)
        .flatMap((item) => insteadElements(item, nextText, day, pressed ?? {}, wrong.includes(item.number))),
      ...(left > 0 ? [says(`Övriga ${left}: ${nextText.toLowerCase()}.`)] : []),
    ],
    [
      button(
        'saveCancel',
        'Ställ in mötet',
        { ...at, operation, revision: meeting.revision },
        { style: 'destructive' },
      ),
      plainButton('meeting', press.cancel, at),
    ],
  );
}
