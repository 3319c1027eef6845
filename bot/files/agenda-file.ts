import { agendaPoints, meetingLine } from '../../cards/agenda-words.ts';
import { capital, itemName, joined } from '../../cards/texts.ts';
import type { Agenda } from '../../domain/agenda.ts';
import type { Item } from '../../domain/item.ts';
import type { NetworkState } from '../../domain/network.ts';
import { mayRun } from '../../domain/permission.ts';
import type { Instant } from '../../domain/time.ts';
import { agendaNow, saidAt } from '../agenda-of.ts';
import type { FileKind, FileView } from './file-kind.ts';
import type { Block, TextDocument } from './text-document.ts';

const meetingOf = ({ state, parameters }: FileView) => state.meetings.find(({ id }) => id === parameters.meeting);

/** Who leads the meeting and how to be there, in bold words before each. */
function factsOf({ meeting }: Agenda): Block[] {
  const facts = [
    ['Ordförande: ', meeting.chair?.name],
    ['Sekreterare: ', meeting.secretary?.name],
    ['Länk: ', meeting.link],
  ] as const;
  return facts.flatMap(([label, text]): Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', text: [{ text: label, strong: true }, { text }] }],
  );
}

function agendaDocument(agenda: Agenda, state: NetworkState, now: Instant): TextDocument {
  const entries = agendaPoints(agenda, state, now).map(({ starts, title, lines }) => ({
    text: [{ text: `${starts}  ` }, { text: title, strong: true as const }],
    under: lines,
  }));
  return {
    title: 'Dagordning',
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
    title: 'Minnesanteckningar',
    subtitle: `${state.network.name}, ${meetingLine(agenda, now)}`,
    blocks: [
      ...factsOf(agenda),
      { kind: 'heading', level: 1, text: 'Närvarande' },
      { kind: 'paragraph', text: present.length === 0 ? 'Inte ifyllt' : joined(present.map(({ name }) => name)) },
      { kind: 'heading', level: 1, text: 'Dagordning' },
      ...points,
      { kind: 'heading', level: 1, text: 'Beslut och uppdrag' },
      captured.length === 0
        ? { kind: 'paragraph', text: 'Inget är inskrivet.' }
        : { kind: 'bullets', entries: captured.map(saidLine) },
    ],
  };
}

/** The agenda draft of a meeting as a Word file; the presidium's until it is posted. */
export const agendaFile: FileKind = {
  may: mayRun,
  name: (view) => {
    const meeting = meetingOf(view);
    return meeting && `${view.state.network.code} dagordning ${meeting.day}.docx`;
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
    return meeting && `${view.state.network.code} minnesanteckningar ${meeting.day}.docx`;
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
