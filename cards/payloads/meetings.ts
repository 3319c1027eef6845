import * as z from 'zod';
import { act, id, input, network, none, revision } from './shared.ts';

const meeting = { ...network, meeting: z.string().regex(/^[a-z0-9]{1,80}$/) };
const meetingNow = { ...meeting, operation: id, revision };

/** The inputs of the form for a meeting. */
export const meetingInputs = z.object({
  day: input,
  from: input,
  to: input,
  place: input,
  theme: input,
  link: input,
  chair: input,
  secretary: input,
});

/** What becomes of each thing due at a meeting: "due14" and "day14" are of item 14. */
const instead = z.object({ reason: input }).catchall(z.unknown());

/** Meetings: plan them, change and cancel them, tick off who was there. */
export const meetingPayloads = {
  meetings: { data: z.object(network), inputs: none },
  meeting: { data: z.object(meeting), inputs: none },
  plan: { data: z.object(network), inputs: none },
  savePlan: { data: z.object(act), inputs: meetingInputs },
  planSeveral: { data: z.object(network), inputs: none },
  saveSeveral: { data: z.object(act), inputs: z.object({ lines: input }) },
  changeMeeting: { data: z.object(meeting), inputs: none },
  saveMeeting: { data: z.object(meetingNow), inputs: meetingInputs },
  cancelMeeting: { data: z.object(meeting), inputs: none },
  saveCancel: { data: z.object(meetingNow), inputs: instead },
  present: { data: z.object(meeting), inputs: none },
  savePresent: { data: z.object(meetingNow), inputs: z.object({ members: input, others: input }) },
} as const;
