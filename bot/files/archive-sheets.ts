import { actText } from '../../cards/history.ts';
import { capital, itemName } from '../../cards/texts.ts';
import { isItem, isMeeting, type Version, type Versioned } from '../../domain/change.ts';
import type { NetworkState } from '../../domain/network.ts';
import type { Poll } from '../../domain/poll.ts';
import { dayOf } from '../../domain/time.ts';
import { partiesText, timeText } from './item-words.ts';
import type { Sheet } from './sheet.ts';

const columns = (...named: readonly (readonly [header: string, width: number])[]) =>
  named.map(([header, width]) => ({ header, width }));

const yesNo = (is: boolean | undefined) => (is ? 'Ja' : 'Nej');

/** Every meeting, cancelled ones too. */
export function meetingSheet({ meetings }: NetworkState): Sheet {
  return {
    name: 'Möten',
    columns: columns(
      ...([
        ['Datum', 12],
        ['Från', 8],
        ['Till', 8],
        ['Tema', 40],
        ['Plats', 30],
        ['Länk', 30],
      ] as const),
      ...([
        ['Ordförande', 20],
        ['Sekreterare', 20],
        ['Inställt', 10],
        ['Anteckningar sparade', 12],
      ] as const),
    ),
    rows: meetings.map((meeting) => [
      ...[{ day: meeting.day }, meeting.from, meeting.to, meeting.theme, meeting.place, meeting.link],
      ...[meeting.chair?.name, meeting.secretary?.name, yesNo(meeting.cancelled), yesNo(meeting.notesSaved)],
    ]),
  };
}

/** Who was at each meeting, a row for each person. */
export function attendanceSheet({ meetings }: NetworkState): Sheet {
  return {
    name: 'Närvaro',
    columns: columns(['Datum', 12], ['Möte', 40], ['Namn', 30], ['Medlem', 10]),
    rows: meetings.flatMap(({ day, theme, present = [] }) =>
      present.map(({ id, name }) => [{ day }, theme, name, yesNo(id !== undefined)]),
    ),
  };
}

/** Who is and has been a member. */
export function memberSheet({ members, departed }: NetworkState): Sheet {
  return {
    name: 'Medlemmar',
    columns: columns(['Namn', 30], ['Kommun', 20], ['Presidiet', 10], ['Samordnare', 12], ['Slutade', 12]),
    rows: [...members, ...departed].map(({ name, municipality, presidium, coordinator, left }) => [
      ...[name, municipality, yesNo(presidium), yesNo(coordinator)],
      left === undefined ? undefined : { day: left },
    ]),
  };
}

const POLL_STATES = { open: 'Öppen', closed: 'Stängd', withdrawn: 'Återtagen' } as const;

/** Every question and its answers, a row for each kommun that was asked. */
export function pollSheet(polls: readonly Poll[]): Sheet {
  return {
    name: 'Rundfrågor',
    columns: columns(
      ...([
        ['Ställd', 12],
        ['Fråga', 50],
        ['Läge', 12],
        ['Svara senast', 12],
        ['Kommun', 20],
      ] as const),
      ...([
        ['Svar', 20],
        ['Kommentar', 40],
        ['Svarade', 18],
        ['Svarade av', 20],
      ] as const),
    ),
    rows: polls.flatMap((poll) =>
      poll.municipalities.map((name) => {
        const vote = poll.votes.find(({ municipality }) => municipality === name);
        return [
          ...[{ day: dayOf(poll.created.at) }, poll.question, POLL_STATES[poll.state], { day: poll.closes }, name],
          ...(vote ? [poll.options[vote.option], vote.comment, timeText(vote.at), vote.by.name] : ['', '', '', '']),
        ];
      }),
    ),
  };
}

/** What a line of history is about, and how that stood after it. */
export function subjectOf(after: Versioned): readonly [what: string, title: string, parties: string] {
  if (isItem(after)) return [capital(itemName(after)), after.title, partiesText(after)];
  if (isMeeting(after)) return ['Möte', [after.day, after.theme].filter((part) => part !== '').join(' '), ''];
  return ['Rundfråga', after.question, ''];
}

/** Everything that was ever done, a row for each change of each item, meeting and question, oldest first. */
export function historySheet(versions: readonly Version[]): Sheet {
  return {
    name: 'Historik',
    columns: columns(
      ...([
        ['Tid', 18],
        ['Vem', 20],
        ['Gjorde', 24],
        ['Vad', 14],
        ['Så löd det sedan', 50],
      ] as const),
      ...([
        ['Ansvariga', 30],
        ['Kommentar', 50],
      ] as const),
    ),
    rows: [...versions]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ at, by, verb, text, after }) => {
        const [what, title, parties] = subjectOf(after);
        return [timeText(at), by.name, actText[verb], what, title, parties, text];
      }),
  };
}
