import { momentText } from '../../cards/parts/dates.ts';
import { words } from '../../cards/words.ts';
import { dayOf, instantAt, isDay, isTime, addDays } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';
import type { Command, Words } from '../command.ts';
import type { Answer } from '../answer.ts';
import type { MovedClock } from './moved-clock.ts';

/** Further than this nobody wants to see, and a slip of the finger in the year can't be taken back. */
const FURTHEST_DAYS = 3 * 366;

/**
 * `tid 2027-05-29 08:00`: moves the clock forward, sweeping at each time that something falls due on its way, so that
 * one can watch reminders arrive. `tid` alone tells what the clock shows. For the local mode only.
 */
export function timeCommand({
  store,
  clock,
  sweep,
}: {
  readonly store: Store;
  readonly clock: MovedClock;
  readonly sweep: () => Promise<number>;
}): Command {
  const shown = () => `Klockan är ${momentText(clock.now(), '')}.`;

  async function move({ day = '', time = '08:00' }: Words): Promise<Answer> {
    if (!isDay(day) || !isTime(time))
      return { text: `”${day} ${time}” är ingen tid. Skriv t.ex. tid 2027-05-29 08:00.` };
    const target = instantAt(day, time);
    if (target < clock.now()) return { text: `Klockan kan bara flyttas framåt. ${shown()}` };
    if (day > addDays(dayOf(clock.now()), FURTHEST_DAYS)) return { text: `Så långt fram går inte. ${shown()}` };
    let sent = 0;
    for (;;) {
      const next = await store.nextDue(clock.now());
      if (next === undefined || next > target) break;
      await clock.moveTo(next);
      sent += await sweep();
    }
    await clock.moveTo(target);
    sent += await sweep();
    return { text: `${shown()} ${words.forms.counted(sent, 'meddelande', 'meddelanden')} skickades på vägen.` };
  }

  return {
    typed: [
      { says: /^tid$/iu, spoken: () => ({ text: shown() }) },
      { says: /^tid (?<day>\S+)(?: (?:kl )?(?<time>\S+))?$/iu, spoken: (_turn, words) => move(words) },
    ],
  };
}
