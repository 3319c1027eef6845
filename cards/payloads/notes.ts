import * as z from 'zod';
import { day, id, network } from './shared.ts';
import { formInputs } from './items.ts';
import { meetingInputs } from './meetings.ts';

/** The ticks of a review of notes, "tick0", "tick1" …: as many as there are finds on the page. */
const ticks = z.object({}).catchall(z.unknown());
const draft = { ...network, draft: id, expires: day };
const find = { ...draft, index: z.int().min(0).max(10_000) };

/** Notes read in: page through what was found, change it, save it. */
export const notesPayloads = {
  readIn: { data: z.object(network), inputs: z.object({ notes: z.string().max(400_000).default('') }) },
  reviewPage: { data: z.object({ ...draft, from: z.int().min(0).max(10_000) }), inputs: ticks },
  leaveNotes: { data: z.object(draft), inputs: ticks },
  editFind: { data: z.object(find), inputs: ticks },
  keepFind: { data: z.object({ ...find, past: day.optional() }), inputs: formInputs },
  keepMeeting: { data: z.object(find), inputs: meetingInputs },
  saveNotes: { data: z.object(draft), inputs: ticks },
} as const;
