import * as z from 'zod';
import { act, id, input, item, itemNow, network, none } from './shared.ts';

const meeting = { ...network, meeting: z.string().regex(/^[a-z0-9]{1,80}$/) };
/** The place in what is gone through, which the next step is counted from. */
const index = z.int().min(0).max(10_000);

/** The presidium's review before a meeting, and the agenda it makes. */
export const reviewPayloads = {
  review: { data: z.object(network), inputs: none },
  trends: { data: z.object(network), inputs: none },
  reviewStep: { data: z.object({ ...network, index }), inputs: none },
  putOnAgenda: { data: z.object({ ...item, index, on: z.boolean() }), inputs: none },
  nudge: { data: z.object({ ...itemNow, index }), inputs: none },
  reviewTick: { data: z.object({ ...itemNow, index }), inputs: none },
  reviewMove: { data: z.object({ ...itemNow, index }), inputs: z.object({ when: input, day: input }) },
  reviewStrike: { data: z.object({ ...itemNow, index }), inputs: z.object({ reason: input }) },
  reviewUndo: { data: z.object({ ...act, index }), inputs: none },
  agenda: { data: z.object(meeting), inputs: none },
  editAgenda: { data: z.object(meeting), inputs: none },
  saveAgenda: {
    data: z.object({ ...meeting, revision: z.int().min(0), operation: id }),
    inputs: z.object({ more: input }).catchall(z.unknown()),
  },
  agendaFile: { data: z.object(meeting), inputs: none },
  notesFile: { data: z.object(meeting), inputs: none },
  postAgenda: { data: z.object(meeting), inputs: none },
} as const;
