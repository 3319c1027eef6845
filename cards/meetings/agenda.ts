import type { AgendaDraft } from '../../domain/meetings/agenda-draft.ts';
import type { Agenda } from '../../domain/meetings/agenda.ts';
import type { NetworkState } from '../../domain/network.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import { agendaPoints, agendaText, meetingLine } from './agenda-words.ts';
import { button, plainButton } from '../parts/button.ts';
import { meetingName } from '../parts/dates.ts';
import { card, heading, labelled, problem, says, success, typed, type Card, type Element } from '../parts/element.ts';
import { joinActions } from './meeting-word.ts';
import { press } from '../parts/texts.ts';
import { words } from '../words.ts';

/** Lines under one point, before the rest is counted: an agenda must fit in a message. */
const MOST_LINES = 25;

function pointElements(agenda: Agenda, state: NetworkState, now: Instant): Element[] {
  return agendaPoints(agenda, state, now).flatMap(({ starts, title, minutes, lines }) => {
    const left = lines.length - MOST_LINES;
    return [
      typed(`${starts}  ${title}`, { weight: 'bolder' }, { spacing: 'medium' }),
      ...(minutes === 0
        ? []
        : [says(words.agenda.minutes(minutes), { spacing: 'none', size: 'small', isSubtle: true })]),
      ...lines.slice(0, MOST_LINES).map((line) => typed(`• ${line}`, {}, { spacing: 'small' })),
      ...(left > 0 ? [says(words.agenda.more(left), { spacing: 'small' })] : []),
    ];
  });
}

function headElements(title: string, agenda: Agenda, now: Instant): Element[] {
  const { chair, secretary } = agenda.meeting;
  return [
    heading(title),
    typed(meetingLine(agenda, now), {}, { spacing: 'none' }),
    ...(chair ? [labelled(words.meeting.chair, chair.name)] : []),
    ...(secretary ? [labelled(words.meeting.secretary, secretary.name)] : []),
  ];
}

/** Where the rest is, whether the agenda has been posted, and how much longer or shorter it is than the meeting. */
function notes({ over, spare, earlier, meeting }: Agenda, { posted }: AgendaDraft, now: Instant): Element[] {
  const before = earlier && meetingName(earlier, dayOf(now));
  return [
    ...(before === undefined ? [] : [says(words.agenda.onEarlier(before), { isSubtle: true, spacing: 'small' })]),
    ...(over > 0 ? [problem(words.agenda.tooLong(over))] : []),
    ...(spare > 0 ? [says(words.agenda.spare(spare, meeting.to), { isSubtle: true, spacing: 'small' })] : []),
    ...(posted ? [says(words.agenda.isPosted, { isSubtle: true, spacing: 'small' })] : []),
  ];
}

/** The agenda draft as the presidium works on it. */
export function agendaCard(
  agenda: Agenda,
  draft: AgendaDraft,
  state: NetworkState,
  now: Instant,
  banner?: string,
): Card {
  const at = { network: state.network.id, meeting: agenda.meeting.id };
  return card(
    [
      ...(banner === undefined ? [] : [success(banner)]),
      ...headElements(words.agenda.draft, agenda, now),
      ...notes(agenda, draft, now),
      ...pointElements(agenda, state, now),
      {
        type: 'Container',
        id: 'text',
        isVisible: false,
        items: [
          {
            type: 'Input.Text',
            id: 'copy',
            label: words.agenda.copy,
            isMultiline: true,
            value: agendaText(agenda, state, now),
          },
        ],
      },
    ],
    [
      button('editAgenda', press.edit, at),
      ...(draft.posted ? [] : [button('postAgenda', words.agenda.press.post, at)]),
      button('agendaFile', words.agenda.press.word, at),
      { type: 'Action.ToggleVisibility', title: words.agenda.press.text, targetElements: ['text'] },
      plainButton('review', words.review.name, { network: state.network.id }),
    ],
  );
}

/** The agenda as everyone reads it in the channel. */
export function postedAgendaCard(agenda: Agenda, state: NetworkState, now: Instant): Card {
  return card(
    [
      ...headElements(words.agenda.posted(meetingName(agenda.meeting, dayOf(now))), agenda, now),
      ...(agenda.meeting.cancelled ? [problem(words.agenda.meetingCancelled)] : []),
      ...pointElements(agenda, state, now),
    ],
    [...joinActions(agenda.meeting), button('list', press.list, { network: state.network.id, filter: '' })],
  );
}
