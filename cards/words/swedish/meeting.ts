import { capital, counted, joined } from './forms.ts';

/** What is due at a meeting: assignments are to be done by then, topics are brought up. */
interface DueCount {
  readonly tasks: number;
  readonly topics: number;
}

/** What is said of the assignments and of the topics; nothing of those that there are none of. */
function each(
  { tasks, topics }: DueCount,
  ofTasks: readonly [one: string, other: string],
  ofTopics: readonly [one: string, other: string],
): string[] {
  return [...(tasks > 0 ? [counted(tasks, ...ofTasks)] : []), ...(topics > 0 ? [counted(topics, ...ofTopics)] : [])];
}

/** On a meeting's own card, in the list of meetings, and in what everyone is told when one changes. */
export const meeting = {
  heading: {
    planned: (meeting: string) => capital(meeting),
    ongoing: (meeting: string) => `${capital(meeting)} pågår`,
    held: (meeting: string) => `${capital(meeting)} har varit`,
    cancelled: (meeting: string) => `${capital(meeting)} är inställt`,
  },
  changed: {
    cancelled: (meeting: string) => `${capital(meeting)} är inställt`,
    again: (meeting: string) => `${capital(meeting)} blir av`,
    edited: (meeting: string) => `${capital(meeting)} är ändrat`,
    moved: (meeting: string) => `${capital(meeting)} är flyttat`,
    wereDue: 'Det som hörde till mötet',
  },
  theme: 'Tema:',
  place: 'Plats:',
  chair: 'Ordförande:',
  secretary: 'Sekreterare:',
  time: (time: string) => `Tid: ${time}`,
  link: 'Länk:',
  present: (count: number) => `Närvarande (${count}):`,
  due: (count: number) => `Till det här mötet (${count})`,
  /** What is due at a meeting comes with it when it is moved. */
  follows: (count: DueCount) => {
    const tasks = ['uppdrag som ska vara klart till mötet', 'uppdrag som ska vara klara till mötet'] as const;
    const topics = ['ärende som ska tas upp på mötet', 'ärenden som ska tas upp på mötet'] as const;
    return `${joined(each(count, tasks, topics))} följer med.`;
  },
  /** What was asked for without saying which. */
  that: 'det',
  press: {
    join: 'Anslut till mötet',
    show: 'Visa mötet',
    again: 'Boka igen',
    cancel: 'Ställ in',
    present: 'Närvarande',
    notes: 'Anteckningar i Word',
    all: 'Alla möten',
  },
  list: {
    heading: 'Möten',
    none: 'Inget möte är planerat.',
    past: 'Har varit eller är inställda',
    chair: (name: string) => `ordförande ${name}`,
    due: (count: DueCount) =>
      each(count, ['uppdrag ska vara klart', 'uppdrag ska vara klara'], ['ärende tas upp', 'ärenden tas upp']).join(
        ', ',
      ),
    wereDue: (count: DueCount) =>
      each(
        count,
        ['uppdrag skulle vara klart', 'uppdrag skulle vara klara'],
        ['ärende skulle tas upp', 'ärenden skulle tas upp'],
      ).join(', '),
    cancelled: 'inställt',
    undecided: 'Tema och plats är inte satta',
  },
};
