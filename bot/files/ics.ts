import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { words } from '../../cards/words.ts';
import { localOf, noonOf, ZONE, type Day, type Instant } from '../../domain/time.ts';
import { printable } from './printable.ts';
import { stockholmTime } from './stockholm-time.ts';

/** Something at a time, such as a meeting, or something on a day, such as a due date. */
export type CalendarEntry = {
  /** The same each time the file is written, so that an entry that was imported before is changed and not doubled. */
  readonly uid: string;
  /** Higher each time the entry has changed. */
  readonly revision: number;
  readonly title: string;
  readonly text?: string;
  readonly cancelled?: boolean;
} & (
  | { readonly from: Instant; readonly to: Instant; readonly place?: string; readonly link?: string }
  | { readonly day: Day }
);

export interface CalendarFile {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

function whenOf(entry: CalendarEntry) {
  if ('day' in entry) {
    // What is due takes nobody's time.
    return { start: noonOf(entry.day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  }
  const { from, to, place = '', link } = entry;
  return {
    start: localOf(from),
    end: localOf(to),
    ...(place !== '' && { location: printable(place) }),
    ...(link !== undefined && { url: link }),
  };
}

/** The entries as a calendar file (.ics, RFC 5545) in Swedish time, written at `now`. */
export function writeIcs({ name, entries }: CalendarFile, now: Instant): Buffer {
  const { maker } = words.fileNames;
  const calendar = ical({
    name: printable(name),
    prodId: { company: maker, product: maker, language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: ZONE, generator: () => stockholmTime },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.revision - 1,
      stamp: localOf(now).toUTC(),
      summary: printable(entry.title),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(entry.text !== undefined && { description: printable(entry.text) }),
      ...whenOf(entry),
    });
  }
  return Buffer.from(calendar.toString());
}
