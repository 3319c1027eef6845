import { capital, itemName, joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { dueDay } from '../../domain/items/due.ts';
import type { Item } from '../../domain/items/item.ts';
import { endOf, startOf, type Meeting } from '../../domain/meetings/meeting.ts';
import { namesSomebody } from '../../domain/people/names-somebody.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { FileKind } from './file-kind.ts';
import type { CalendarEntry, CalendarFile } from './ics.ts';

function meetingEntry(meeting: Meeting, state: NetworkState): CalendarEntry {
  const { network } = state;
  const themed = meeting.theme !== '' && !namesSomebody(meeting.theme, state);
  return {
    uid: `meeting-${meeting.id}@${network.id}.uppdrag`,
    revision: meeting.revision,
    title: themed
      ? words.calendarFile.meeting(network.code, meeting.theme)
      : words.calendarFile.meetingWithoutTheme(network.code),
    cancelled: meeting.cancelled,
    from: startOf(meeting),
    to: endOf(meeting),
    ...(namesSomebody(meeting.place, state) ? {} : { place: meeting.place }),
    ...(meeting.link === undefined ? {} : { link: meeting.link }),
  };
}

/** An item and who owes it, kommuner alone: groups may be of one person, and what is outside may be one. */
function itemWords(name: string, network: string, { lines }: Item): string {
  const names = lines.flatMap(({ party }) => (party.kind === 'municipality' ? [party.name] : []));
  return names.length === 0
    ? words.calendarFile.item(name, network)
    : words.calendarFile.itemOf(name, network, joined(names));
}

function dueEntry(item: Item, state: NetworkState): CalendarEntry[] {
  const { network, meetings } = state;
  const day = dueDay(item.due, meetings);
  if (item.kind !== 'assignment' || day === undefined) return [];
  const name = capital(itemName(item));
  return [
    {
      uid: `item-${item.number}@${network.id}.uppdrag`,
      revision: item.revision,
      title: words.calendarFile.due(namesSomebody(item.title, state) ? name : item.title),
      text: itemWords(name, network.code, item),
      day,
    },
  ];
}

/** The meetings, and the days on which open assignments are due, without anybody's name: calendars are shared widely. */
export function calendarOf(state: NetworkState): CalendarFile {
  return {
    name: state.network.code,
    entries: [
      ...state.meetings.filter(({ undone }) => !undone).map((meeting) => meetingEntry(meeting, state)),
      ...state.items.flatMap((item) => dueEntry(item, state)),
    ],
  };
}

/** Meetings and due dates for anybody's calendar. */
export const calendarFile: FileKind = {
  may: () => true,
  name: ({ state }) => words.fileNames.calendar(state.network.code),
  make: async ({ state, now }) => (await import('./ics.ts')).writeIcs(calendarOf(state), now),
};
