import * as z from 'zod';
import { act, day, id, input, network, none } from './shared.ts';

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

/** For how long something is kept. */
const years = z.int().min(1).max(100);

/** The network itself: its settings, what it is shown in, and which of several is meant. */
export const networkPayloads = {
  mute: { data: z.object({ ...network, muted: z.boolean() }), inputs: none },
  settings: { data: z.object(network), inputs: none },
  trySettings: { data: z.object(act), inputs: settingsInputs },
  saveSettings: { data: z.object(act), inputs: settingsInputs },
  retention: { data: z.object(network), inputs: none },
  tryRetention: { data: z.object(act), inputs: z.object({ years: input, decisions: input }) },
  saveRetention: { data: z.object({ ...act, years, decisionYears: years.optional() }), inputs: none },
  stopRetention: { data: z.object(act), inputs: none },
  split: { data: z.object(network), inputs: none },
  saveSplit: { data: z.object(act), inputs: z.object({ members: input, code: input }) },
  /** `by` is who wrote the text that the chat was linked for, where there was one. */
  link: {
    data: z.object({
      ...network,
      operation: id.optional(),
      expires: day.optional(),
      by: z.string().max(200).optional(),
    }),
    inputs: z.object({ text: input }),
  },
  pick: { data: z.object({ ...act, expires: day.optional() }), inputs: z.object({ text: input }) },
  cancel: { data: z.object({}), inputs: none },
} as const;
