import { noDue, type Due } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { nextMeeting, startOf, type Meeting } from '../../domain/meetings/meeting.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dueAt } from '../../domain/meetings/planning.ts';
import { dayOf, isDay, type Instant } from '../../domain/time.ts';
import { button, plainButton } from '../parts/button.ts';
import { choiceSet } from '../parts/choices.ts';
import { dayText, meetingName, meetingTime } from '../parts/dates.ts';
import { card, heading, problem, says, subheading, typed, type Card, type Element } from '../parts/element.ts';
import type { Pressed } from '../payloads.ts';
import { rowTitle } from '../parts/rows.ts';
import { capital, itemName, press } from '../parts/texts.ts';
import { words } from '../words.ts';

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
  pressed: Readonly<Record<string, unknown>>,
  wrong: boolean,
): Element[] {
  const { number, kind } = item;
  const { instead, insteadTopic } = words.cancelling;
  return [
    typed(rowTitle(item), { weight: 'bolder' }, { spacing: 'medium', separator: true }),
    choiceSet(
      `due${number}`,
      (kind === 'topic' ? insteadTopic : instead)(itemName(item)),
      [
        { title: next, value: NEXT },
        { title: words.form.when.onDate, value: DATE },
        { title: words.form.when.never, value: NEVER },
      ],
      textOf(pressed, `due${number}`) ?? NEXT,
    ),
    {
      type: 'Input.Date',
      id: `day${number}`,
      label: words.cancelling.day(itemName(item)),
      value: textOf(pressed, `day${number}`) ?? '',
    },
    ...(wrong ? [problem(words.cancelling.noDay)] : []),
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
  const nextText = next ? words.dates.nextMeeting(dayText(next.day, dayOf(now))) : words.common.nextUnplanned;
  const left = due.length - MOST_ASKED;
  return card(
    [
      heading(words.cancelling.heading(meetingName(meeting, dayOf(now)))),
      ...(stale === undefined ? [] : [problem(stale)]),
      says(capital(meetingTime(meeting, dayOf(now))), { spacing: 'none' }),
      {
        type: 'Input.Text',
        id: 'reason',
        label: words.cancelling.reason,
        maxLength: 300,
        value: pressed?.reason ?? '',
      },
      ...(due.length === 0 ? [says(words.cancelling.nothingDue)] : [subheading(words.cancelling.due(due.length))]),
      ...due
        .slice(0, MOST_ASKED)
        .flatMap((item) => insteadElements(item, capital(nextText), pressed ?? {}, wrong.includes(item.number))),
      ...(left > 0 ? [says(words.cancelling.others(left, nextText))] : []),
    ],
    [
      button(
        'saveCancel',
        words.cancelling.cancel,
        { ...at, operation, revision: meeting.revision },
        { style: 'destructive' },
      ),
      plainButton('meeting', press.cancel, at),
    ],
  );
}
