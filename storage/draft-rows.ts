import * as z from 'zod';
import type { NotesDraft } from '../domain/meetings/notes-draft.ts';
import { PROPOSED, UNTICKED } from '../domain/meetings/notes-doubt.ts';
import { alike, itemSchema, meetingSchema } from './rows.ts';

const common = {
  quote: z.string(),
  rule: z.string(),
  ticked: z.boolean(),
  doubt: z.enum([...UNTICKED, ...PROPOSED]).exactOptional(),
  like: z.number().exactOptional(),
};

const captured = itemSchema
  .pick({ kind: true, decided: true, title: true, note: true, due: true, saidAt: true, source: true })
  .extend({ parties: z.array(itemSchema.shape.lines.element.shape.party) });

/** A draft of notes as its row's JSON has it. */
export const draftSchema = z.object({
  id: z.string(),
  expires: z.string(),
  by: itemSchema.shape.created.shape.by,
  at: z.string(),
  text: z.string(),
  saidAt: z.string().exactOptional(),
  date: z.string().exactOptional(),
  finds: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        ...common,
        kind: z.literal('meeting'),
        meeting: meetingSchema.pick({
          ...{ day: true, from: true, to: true, place: true, theme: true },
          ...{ link: true, chair: true, secretary: true },
        }),
      }),
      z.object({ ...common, kind: z.literal('item'), item: captured }),
    ]),
  ),
  known: z.array(z.number()),
});

alike<z.infer<typeof draftSchema>, NotesDraft>(true);
