import { z } from 'zod';
import { act, input, network, none } from './shared.ts';

/** The inputs of the form for a meeting. */
export const meetingInputs = z.object({ day: input, from: input, to: input, place: input, theme: input });

/** Meetings: plan them. */
export const meetingPayloads = {
  plan: { data: z.object(network), inputs: none },
  savePlan: { data: z.object(act), inputs: meetingInputs },
} as const;
