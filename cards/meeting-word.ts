import type { Meeting } from '../domain/meeting.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { capital } from './texts.ts';
import { meetingName, meetingTime } from './dates.ts';
import { card, heading, labelled, says, type Action, type Card } from './element.ts';

function headingFor(meeting: Meeting, before: Meeting | undefined, now: Instant): string {
  const was = before ?? meeting;
  const name = capital(meetingName(was, dayOf(now)));
  if (meeting.cancelled) return `${name} är inställt`;
  if (was.cancelled) return `${name} blir av`;
  return was.day === meeting.day ? `${name} är ändrat` : `${name} är flyttat`;
}

/** The link to a meeting that is held from afar. */
export function joinActions({ link }: Meeting): Action[] {
  return link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Anslut till mötet', url: link }];
}

/** Says to everyone that a meeting is moved, cancelled or on again; `before` is how it stood. */
export function changedCard(meeting: Meeting, before: Meeting | undefined, now: Instant): Card {
  const time = says(`Tid: ${meetingTime(meeting, dayOf(now))}`, { weight: 'bolder', spacing: 'small' });
  const place = meeting.place === '' ? [] : [labelled('Plats:', meeting.place)];
  return card(
    [
      heading(headingFor(meeting, before, now)),
      ...(meeting.theme === '' ? [] : [labelled('Tema:', meeting.theme)]),
      ...(meeting.cancelled ? [] : [time, ...place]),
    ],
    meeting.cancelled ? [] : joinActions(meeting),
  );
}
