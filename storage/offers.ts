import type { TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { Offer } from '../domain/items/offer.ts';
import { valueOf } from './columns.ts';
import { offerKey } from './keys.ts';
import { author, stamp } from './row-parts.ts';
import { alike } from './rows.ts';
import { rowAt } from './table.ts';

export const offerSchema = z.object({
  id: z.string(),
  from: z.object({ network: z.string(), code: z.string(), number: z.number() }),
  by: author,
  at: z.string(),
  kind: z.enum(['assignment', 'decision', 'topic']),
  title: z.string(),
  note: z.string(),
  municipalities: z.array(z.string()),
  due: z.string().exactOptional(),
  settled: stamp.extend({ number: z.number().exactOptional(), reason: z.string().exactOptional() }).exactOptional(),
});
alike<z.infer<typeof offerSchema>, Offer>(true);

/** What another network has handed this one, by its id; undefined where it has handed it no such thing. One trip. */
export async function offerTo(client: TableClient, network: string, id: string): Promise<Offer | undefined> {
  const row = await rowAt(client, offerKey(network, id));
  return row && valueOf(row, offerSchema);
}
