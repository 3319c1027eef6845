import * as z from 'zod';

// What several kinds of rows hold. storage/rows.ts keeps each alike to the domain's own type.

export const author = z.object({ id: z.string(), name: z.string() });
export const stamp = z.object({ by: author, at: z.string() });

export const party = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), name: z.string() }),
  z.object({ kind: z.literal('group'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('member'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('outside'), name: z.string() }),
]);

export const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('date'), day: z.string() }),
  z.object({ kind: z.literal('meeting'), meeting: z.string() }),
  z.object({ kind: z.literal('next-meeting') }),
]);
