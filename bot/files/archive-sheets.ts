import { actOrTakenBack } from '../../cards/items/history.ts';
import { capital, itemName } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import { isItem, isMeeting, type Version, type Versioned } from '../../domain/change.ts';
import type { NetworkState } from '../../domain/network.ts';
import { itemSubject, meetingSubject, pollSubject, type Subject } from '../../domain/notices/notice.ts';
import type { Poll } from '../../domain/polls/poll.ts';
import { dayOf } from '../../domain/time.ts';
import { takenBack } from '../../domain/undo.ts';
import { partiesText, timeText } from './item-words.ts';
import type { Sheet } from './sheet.ts';

const columns = (...named: readonly (readonly [header: string, width: number])[]) =>
  named.map(([header, width]) => ({ header, width }));

const { fields, sheets } = words;
const { yesNo } = fields;

/** Every meeting, cancelled ones too. */
export function meetingSheet({ meetings }: NetworkState): Sheet {
  return {
    name: sheets.meetings.name,
    columns: columns(
      ...([
        [fields.day, 12],
        [fields.from, 8],
        [fields.to, 8],
        [fields.theme, 40],
        [fields.place, 30],
        [fields.link, 30],
      ] as const),
      ...([
        [fields.chair, 20],
        [fields.secretary, 20],
        [sheets.meetings.cancelled, 10],
        [sheets.meetings.notesSaved, 12],
      ] as const),
    ),
    rows: meetings.map((meeting) => [
      ...[{ day: meeting.day }, meeting.from, meeting.to, meeting.theme, meeting.place, meeting.link],
      ...[meeting.chair?.name, meeting.secretary?.name, yesNo(meeting.cancelled), yesNo(meeting.notesSaved ?? false)],
    ]),
  };
}

/** Who was at each meeting, a row for each person. */
export function attendanceSheet({ meetings }: NetworkState): Sheet {
  return {
    name: sheets.attendance.name,
    columns: columns(
      [fields.day, 12],
      [sheets.attendance.meeting, 40],
      [fields.name, 30],
      [sheets.attendance.member, 10],
    ),
    rows: meetings.flatMap(({ day, theme, present = [] }) =>
      present.map(({ id, name }) => [{ day }, theme, name, yesNo(id !== undefined)]),
    ),
  };
}

/** Who is and has been a member. */
export function memberSheet({ members, departed }: NetworkState): Sheet {
  return {
    name: sheets.members.name,
    columns: columns(
      [fields.name, 30],
      [fields.municipality, 20],
      [sheets.members.presidium, 10],
      [fields.coordinator, 12],
      [fields.departed, 12],
    ),
    rows: [...members, ...departed].map(({ name, municipality, presidium, coordinator, left }) => [
      ...[name, municipality, yesNo(presidium), yesNo(coordinator)],
      left === undefined ? undefined : { day: left },
    ]),
  };
}

/** Every question and its answers, a row for each kommun that was asked. */
export function pollSheet(polls: readonly Poll[]): Sheet {
  return {
    name: sheets.polls.name,
    columns: columns(
      ...([
        [sheets.polls.asked, 12],
        [sheets.polls.question, 50],
        [fields.standing, 12],
        [sheets.polls.closes, 12],
        [fields.municipality, 20],
      ] as const),
      ...([
        [sheets.polls.vote, 20],
        [fields.comment, 40],
        [sheets.polls.votedAt, 18],
        [sheets.polls.votedBy, 20],
      ] as const),
    ),
    rows: polls.flatMap((poll) =>
      poll.municipalities.map((name) => {
        const vote = poll.votes.find(({ municipality }) => municipality === name);
        return [
          ...[
            { day: dayOf(poll.created.at) },
            poll.question,
            sheets.polls.state[poll.state],
            { day: poll.closes },
            name,
          ],
          ...(vote ? [poll.options[vote.option], vote.comment, timeText(vote.at), vote.by.name] : ['', '', '', '']),
        ];
      }),
    ),
  };
}

/** What a line of history is about, and how that stood after it. */
export function subjectOf(after: Versioned): readonly [what: string, title: string, parties: string] {
  if (isItem(after)) return [capital(itemName(after)), after.title, partiesText(after)];
  if (isMeeting(after))
    return [sheets.history.of.meeting, [after.day, after.theme].filter((part) => part !== '').join(' '), ''];
  return [sheets.history.of.poll, after.question, ''];
}

function idIn(after: Versioned): Subject {
  if (isItem(after)) return itemSubject(after.number);
  return isMeeting(after) ? meetingSubject(after.id) : pollSubject(after.id);
}

/** The versions that were taken back, of all that these are versions of. */
function allTakenBack(oldestFirst: readonly Version[]): ReadonlySet<Version> {
  const histories = new Map<Subject, Version[]>();
  for (const version of oldestFirst) {
    const history = histories.get(idIn(version.after));
    if (history === undefined) histories.set(idIn(version.after), [version]);
    else history.push(version);
  }
  return new Set([...histories.values()].flatMap((history) => [...takenBack(history)]));
}

/** Everything that was ever done, a row for each change of each item, meeting and question, oldest first. */
export function historySheet(versions: readonly Version[]): Sheet {
  const oldestFirst = [...versions].sort((a, b) => a.at.localeCompare(b.at));
  const gone = allTakenBack(oldestFirst);
  return {
    name: sheets.history.name,
    columns: columns(
      ...([
        [fields.time, 18],
        [sheets.history.who, 20],
        [sheets.history.act, 24],
        [sheets.history.what, 14],
        [sheets.history.after, 50],
      ] as const),
      ...([
        [fields.parties, 30],
        [fields.comment, 50],
      ] as const),
    ),
    rows: oldestFirst.map((version) => {
      const { at, by, text, after } = version;
      const [what, title, parties] = subjectOf(after);
      return [timeText(at), by.name, actOrTakenBack(version, gone), what, title, parties, text];
    }),
  };
}
