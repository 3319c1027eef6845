import * as z from 'zod';
import { stamp } from './row-parts.ts';

/** A poll, as its row has it; storage/rows.ts keeps it alike to the domain's own type. */
export const pollSchema = z.object({
  id: z.string(),
  revision: z.number(),
  question: z.string(),
  options: z.array(z.string()),
  municipalities: z.array(z.string()),
  closes: z.string(),
  votes: z.array(stamp.extend({ municipality: z.string(), option: z.number(), comment: z.string().exactOptional() })),
  state: z.enum(['open', 'closed', 'withdrawn']),
  created: stamp,
  closed: stamp.exactOptional(),
});
