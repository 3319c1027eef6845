import { weekdayText } from '../../cards/parts/dates.ts';
import type { Pressed } from '../../cards/payloads.ts';
import { laterCard, reminderCard } from '../../cards/items/reminder.ts';
import { words } from '../../cards/words.ts';
import { owesPart, partOf } from '../../domain/notices/bundle.ts';
import type { Item } from '../../domain/items/item.ts';
import { byDue, isOverdue } from '../../domain/items/listing.ts';
import { laterDays, snooze } from '../../domain/items/snooze.ts';
import { dayOf } from '../../domain/time.ts';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { idOf } from '../ids.ts';
import { actOf, save, type Turn } from '../turn.ts';

/** Those of a reminder that are open still. */
function stillOpen({ state }: Turn, numbers: readonly number[]): Item[] {
  return byDue(
    state.items.filter(({ number }) => numbers.includes(number)),
    state.meetings,
  );
}

/** The reminder once more, as what it is about stands now. */
function reminderAgain({ state, now, me }: Turn, items: readonly Item[], banner?: string): Answer {
  const reminded = items.map((item) => ({ item, overdue: isOverdue(item, state.meetings, dayOf(now)) }));
  const mine = (item: Item) => partOf(item, me.id, state);
  const owes = (item: Item) => owesPart(item, me.id, state);
  const said = banner === undefined ? {} : { banner };
  return {
    card: reminderCard({ reminded, reviewOf: [], notesOf: [], pollsOf: [], state, now, mine, owes, ...said }),
    place: 'everyone',
  };
}

function askWhen(turn: Turn, { numbers }: Pressed<'later'>): Answer {
  const { state, now } = turn;
  const items = stillOpen(turn, numbers);
  if (items.length === 0) return { text: words.reminder.later.nothingOpen };
  const days = laterDays(items, state, now);
  if (days.length === 0) return reminderAgain(turn, items);
  return { card: laterCard(items, days, state, now), place: 'everyone' };
}

async function remindLater(turn: Turn, pressed: Pressed<'snooze'>): Promise<Answer> {
  const { state, now, me } = turn;
  const { day, numbers } = pressed;
  const items = stillOpen(turn, numbers);
  // The card may be old: a day that has passed, or is too late by now, is asked about again.
  if (!laterDays(items, state, now).includes(day)) return askWhen(turn, pressed);
  const act = actOf(turn, idOf('snooze', me.id, day, ...numbers.map(String)));
  await save(turn, snooze(state, act, items, day));
  return reminderAgain(turn, items, words.reminder.later.saved(weekdayText(day, dayOf(now))));
}

export const laterCommand: Command = {
  buttons: {
    later: askWhen,
    snooze: remindLater,
    reminded: (turn, { numbers }) => {
      const items = stillOpen(turn, numbers);
      return items.length === 0 ? { text: words.reminder.later.nothingOpen } : reminderAgain(turn, items);
    },
  },
};
