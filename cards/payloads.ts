import * as z from 'zod';
import { filePayloads } from './payloads/files.ts';
import { itemPayloads, type formInputs } from './payloads/items.ts';
import { meetingPayloads, type meetingInputs } from './payloads/meetings.ts';
import { networkPayloads, type settingsInputs } from './payloads/network.ts';
import { notesPayloads } from './payloads/notes.ts';
import { reviewPayloads } from './payloads/review.ts';
import { owingPayloads } from './payloads/owing.ts';
import { peoplePayloads } from './payloads/people.ts';
import { registerPayloads } from './payloads/registers.ts';
import { saidPayloads } from './payloads/said.ts';
import { offerPayloads } from './payloads/offers.ts';
import { pollPayloads, type pollInputs } from './payloads/polls.ts';

/** What a button carries, and what the inputs of its card add when it is pressed: one schema for who draws and who handles. */
export const payloads = {
  ...filePayloads,
  ...itemPayloads,
  ...meetingPayloads,
  ...networkPayloads,
  ...notesPayloads,
  ...reviewPayloads,
  ...owingPayloads,
  ...peoplePayloads,
  ...offerPayloads,
  ...pollPayloads,
  ...registerPayloads,
  ...saidPayloads,
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

/** The inputs of the form for a question, as typed. */
export type PollInputs = z.output<typeof pollInputs>;

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
