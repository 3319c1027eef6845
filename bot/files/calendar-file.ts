import { capital, itemName, joined } from '../../cards/texts.ts';
import { dueDay } from '../../domain/due.ts';
import type { Item } from '../../domain/item.ts';
import { endOf, startOf, type Meeting } from '../../domain/meeting.ts';
import { namesSomebody } from '../../domain/names-somebody.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { FileKind } from './file-kind.ts';
import type { CalendarEntry, CalendarFile } from './ics.ts';

function meetingEntry(meeting: Meeting, state: NetworkState): CalendarEntry {
  const { network } = state;
  const theme = meeting.theme !== '' && !namesSomebody(meeting.theme, state) ? meeting.theme : 'möte';
  return {
    uid: `meeting-${meeting.id}@${network.id}.uppdrag`,
    revision: meeting.revision,
    title: `${network.code}: ${theme}`,
    cancelled: meeting.cancelled,
    from: startOf(meeting),
    to: endOf(meeting),
    ...(namesSomebody(meeting.place, state) ? {} : { place: meeting.place }),
    ...(meeting.link === undefined ? {} : { link: meeting.link }),
  };
}

/** Who owes it, kommuner alone: groups may be of one person, and what is outside may be one. */
function partyWords({ lines }: Item): string {
  const names = lines.flatMap(({ party }) => (party.kind === 'municipality' ? [party.name] : []));
  return names.length === 0 ? '' : `\nAnsvariga: ${joined(names)}`;
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
      title: `Klart senast: ${namesSomebody(item.title, state) ? name : item.title}`,
      text: `${name} i ${network.code}${partyWords(item)}`,
      day,
    },
  ];
}

/** The meetings, and the days on which open assignments are due, without anybody's name: calendars are shared widely. */
export function calendarOf(state: NetworkState): CalendarFile {
  return {
    name: state.network.code,
    entries: [
      ...state.meetings.map((meeting) => meetingEntry(meeting, state)),
      ...state.items.flatMap((item) => dueEntry(item, state)),
    ],
  };
}

/** Meetings and due dates for anybody's calendar. */
export const calendarFile: FileKind = {
  may: () => true,
  name: ({ state }) => `${state.network.code} kalender.ics`,
  make: async ({ state, now }) => (await import('./ics.ts')).writeIcs(calendarOf(state), now),
};
