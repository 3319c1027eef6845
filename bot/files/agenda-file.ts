import { agendaPoints, meetingLine } from '../../cards/meetings/agenda-words.ts';
import { capital, itemName, joined } from '../../cards/parts/texts.ts';
import { words } from '../../cards/words.ts';
import type { Agenda } from '../../domain/meetings/agenda.ts';
import type { Item } from '../../domain/items/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { mayRun } from '../../domain/people/permission.ts';
import type { Instant } from '../../domain/time.ts';
import { agendaNow, saidAt } from '../agenda-of.ts';
import type { FileKind, FileView } from './file-kind.ts';
import type { Block, TextDocument } from './text-document.ts';

const meetingOf = ({ state, parameters }: FileView) => state.meetings.find(({ id }) => id === parameters.meeting);

/** Who leads the meeting and how to be there, in bold words before each. */
function factsOf({ meeting }: Agenda): Block[] {
  const facts = [
    [words.fields.chair, meeting.chair?.name],
    [words.fields.secretary, meeting.secretary?.name],
    [words.fields.link, meeting.link],
  ] as const;
  return facts.flatMap(([label, text]): Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', text: [{ text: `${label}: `, strong: true }, { text }] }],
  );
}

function agendaDocument(agenda: Agenda, state: NetworkState, now: Instant): TextDocument {
  const entries = agendaPoints(agenda, state, now).map(({ starts, title, lines }) => ({
    text: [{ text: `${starts}  ` }, { text: title, strong: true as const }],
    under: lines,
  }));
  return {
    title: words.documents.agenda,
    subtitle: `${state.network.name}, ${meetingLine(agenda, now)}`,
    blocks: [...factsOf(agenda), { kind: 'numbers', entries }],
  };
}

/** "Uppdrag 14: Presentera Bästa skola (Skövde och Tibro)". */
function saidLine(item: Item): string {
  const parties = joined(item.lines.map(({ party }) => party.name));
  return `${capital(itemName(item))}: ${item.title}${parties === '' ? '' : ` (${parties})`}`;
}

/** The notes to go on writing in: who was there, a heading for each point, and what has been captured. */
function notesDocument(agenda: Agenda, captured: readonly Item[], state: NetworkState, now: Instant): TextDocument {
  const { present = [] } = agenda.meeting;
  const points = agendaPoints(agenda, state, now).flatMap(({ title, lines }): Block[] => [
    { kind: 'heading', level: 2, text: title },
    ...(lines.length === 0 ? [] : [{ kind: 'bullets' as const, entries: lines }]),
    { kind: 'paragraph', text: '' },
  ]);
  return {
    title: words.documents.notes.title,
    subtitle: `${state.network.name}, ${meetingLine(agenda, now)}`,
    blocks: [
      ...factsOf(agenda),
      { kind: 'heading', level: 1, text: words.fields.present },
      {
        kind: 'paragraph',
        text: present.length === 0 ? words.documents.notes.presentUnknown : joined(present.map(({ name }) => name)),
      },
      { kind: 'heading', level: 1, text: words.documents.agenda },
      ...points,
      { kind: 'heading', level: 1, text: words.documents.notes.said },
      captured.length === 0
        ? { kind: 'paragraph', text: words.documents.notes.nothingSaid }
        : { kind: 'bullets', entries: captured.map(saidLine) },
    ],
  };
}

/** The agenda draft of a meeting as a Word file; the presidium's until it is posted. */
export const agendaFile: FileKind = {
  may: mayRun,
  name: (view) => {
    const meeting = meetingOf(view);
    return meeting && words.fileNames.agenda(view.state.network.code, meeting.day);
  },
  make: async (request) => {
    const meeting = meetingOf(request);
    if (meeting === undefined) throw new RangeError('the agenda is of a meeting that is gone');
    const { store, state, now } = request;
    const { agenda } = await agendaNow(store, state, meeting, now);
    return (await import('./docx.ts')).writeDocx(agendaDocument(agenda, state, now));
  },
};

/** The skeleton of a meeting's notes as a Word file, for any member to write in. */
export const notesFile: FileKind = {
  may: () => true,
  name: (view) => {
    const meeting = meetingOf(view);
    return meeting && words.fileNames.notes(view.state.network.code, meeting.day);
  },
  make: async (request) => {
    const meeting = meetingOf(request);
    if (meeting === undefined) throw new RangeError('the notes are of a meeting that is gone');
    const { store, state, now } = request;
    const [{ agenda }, captured] = await Promise.all([
      agendaNow(store, state, meeting, now),
      saidAt(store, state, meeting),
    ]);
    return (await import('./docx.ts')).writeDocx(notesDocument(agenda, captured, state, now));
  },
};
