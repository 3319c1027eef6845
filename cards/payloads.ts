import { z } from 'zod';

/** Ids that the bot makes itself: lower-case letters and digits. */
const id = z.string().regex(/^[a-z0-9]{1,64}$/);
const number = z.int().min(1).max(9_999_999);
const numbers = z.array(number).max(100);
const revision = z.int().min(1);
const network = { network: id };
const item = { ...network, number, revision };
const from = z.string().max(600).optional();

/** What an input of a card sends back; a client leaves out what was never filled in. */
const input = z.string().max(20_000).default('');

/** The inputs of the form for an item, as the client sends them. */
export const formInputs = z.object({
  title: input,
  kind: input,
  decided: input,
  parties: input,
  outside: input,
  which0: input,
  which1: input,
  when: input,
  day: input,
  saidAt: input,
  note: input,
});

/** The inputs of the form for a meeting. */
export const meetingInputs = z.object({ day: input, from: input, to: input, place: input, theme: input });

/** The inputs of the form for settings. */
export const settingsInputs = z.object({
  reminders: input,
  overdue: input,
  digest: input,
  review: input,
  notes: input,
  hour: input,
  quietJuly: input,
  here: input,
});

/** The ticks of a review of notes, "tick0", "tick1" …: as many as there are finds on the page. */
const ticks = z.object({}).catchall(z.unknown());
const draft = { ...network, draft: id, expires: z.string().max(10) };
const find = { ...draft, index: z.int().min(0).max(10_000) };

/** What a button carries, and what the inputs of its card add when it is pressed: one schema for who draws and who handles. */
export const payloads = {
  new: { data: z.object(network), inputs: z.object({}) },
  save: {
    data: z.object({
      ...network,
      operation: id,
      source: z.string().max(4000).optional(),
      /** A past day that the form has asked about. */
      past: z.string().max(10).optional(),
    }),
    inputs: formInputs,
  },
  cancel: { data: z.object({}), inputs: z.object({}) },
  show: { data: z.object({ ...network, number }), inputs: z.object({}) },
  back: { data: z.object({ ...network, number }), inputs: z.object({}) },
  tick: { data: z.object({ ...item, keys: z.array(z.string().max(600)).max(60) }), inputs: z.object({}) },
  choose: { data: z.object({ ...network, number }), inputs: z.object({}) },
  tickChosen: { data: z.object(item), inputs: z.object({ lines: input }) },
  later: { data: z.object({ ...network, numbers }), inputs: z.object({}) },
  snooze: { data: z.object({ ...network, numbers, day: z.string().max(10) }), inputs: z.object({}) },
  reminded: { data: z.object({ ...network, numbers }), inputs: z.object({}) },
  mute: { data: z.object({ ...network, muted: z.boolean() }), inputs: z.object({}) },
  edit: { data: z.object({ ...network, number }), inputs: z.object({}) },
  saveEdit: {
    data: z.object({ ...item, operation: id, past: z.string().max(10).optional() }),
    inputs: formInputs,
  },
  strike: { data: z.object({ ...network, number }), inputs: z.object({}) },
  saveStrike: { data: z.object({ ...item }), inputs: z.object({ reason: input }) },
  reopen: { data: z.object(item), inputs: z.object({}) },
  undo: { data: z.object({ ...network, operation: id }), inputs: z.object({}) },
  list: { data: z.object({ ...network, filter: z.string().max(200), from }), inputs: z.object({}) },
  decisions: { data: z.object({ ...network, from }), inputs: z.object({}) },
  plan: { data: z.object(network), inputs: z.object({}) },
  savePlan: { data: z.object({ ...network, operation: id }), inputs: meetingInputs },
  roster: { data: z.object({ ...network, from }), inputs: z.object({}) },
  member: { data: z.object({ ...network, member: z.string().max(200) }), inputs: z.object({}) },
  saveMember: {
    data: z.object({ ...network, member: z.string().max(200), operation: id }),
    inputs: z.object({ municipality: input }),
  },
  readIn: { data: z.object(network), inputs: z.object({ notes: z.string().max(400_000).default('') }) },
  reviewPage: { data: z.object({ ...draft, from: z.int().min(0).max(10_000) }), inputs: ticks },
  editFind: { data: z.object(find), inputs: ticks },
  keepFind: { data: z.object({ ...find, past: z.string().max(10).optional() }), inputs: formInputs },
  keepMeeting: { data: z.object(find), inputs: meetingInputs },
  saveNotes: { data: z.object(draft), inputs: ticks },
  settings: { data: z.object(network), inputs: z.object({}) },
  trySettings: { data: z.object({ ...network, operation: id }), inputs: settingsInputs },
  saveSettings: { data: z.object({ ...network, operation: id }), inputs: settingsInputs },
  split: { data: z.object(network), inputs: z.object({}) },
  saveSplit: { data: z.object({ ...network, operation: id }), inputs: z.object({ members: input, code: input }) },
  link: { data: z.object(network), inputs: z.object({}) },
  pick: {
    data: z.object({ ...network, operation: id, expires: z.string().max(10).optional() }),
    inputs: z.object({ text: input }),
  },
} as const;

export type Verb = keyof typeof payloads;

/** What is drawn into a button. */
export type Drawn<V extends Verb> = z.input<(typeof payloads)[V]['data']>;

/** The finds that a page of a review shows ticked or not, by their place in the draft. */
export function ticksIn(pressed: Readonly<Record<string, unknown>>): ReadonlyMap<number, boolean> {
  const entries = Object.entries(pressed).flatMap(([key, value]): [number, boolean][] => {
    const index = /^tick(\d{1,5})$/.exec(key)?.[1];
    return index === undefined ? [] : [[Number(index), value === 'true']];
  });
  return new Map(entries);
}

/** What arrives when it is pressed: what was drawn, and the inputs. */
export type Pressed<V extends Verb> = z.output<(typeof payloads)[V]['data']> & z.output<(typeof payloads)[V]['inputs']>;

/** The inputs of the item form, as typed. */
export type FormInputs = z.output<typeof formInputs>;

/** The inputs of the settings form, as typed. */
export type SettingsInputs = z.output<typeof settingsInputs>;

/** The inputs of the meeting form, as typed. */
export type MeetingInputs = z.output<typeof meetingInputs>;

export function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(payloads, verb);
}

/** The payload of a pressed button; undefined where it isn't one that a card of ours can have sent. */
export function readPayload<V extends Verb>(verb: V, raw: unknown): Pressed<V> | undefined {
  const { data, inputs } = payloads[verb];
  const read = z.intersection(data, inputs).safeParse(raw);
  return read.success ? (read.data as Pressed<V>) : undefined;
}
