import type { TableClient } from '@azure/data-tables';
import * as z from 'zod';
import type { AgendaDraft } from '../domain/meetings/agenda-draft.ts';
import { rowOf, valueOf } from './columns.ts';
import { agendaKey } from './keys.ts';
import { alike } from './rows.ts';
import { StaleError, type KeptAgenda } from './store.ts';
import { rowAt, submit } from './table.ts';

/** What the presidium has made of an agenda, as its row's JSON has it. */
export const agendaSchema = z.object({
  meeting: z.string(),
  revision: z.number(),
  order: z.array(z.string()),
  minutes: z.record(z.string(), z.number()),
  own: z.array(z.object({ key: z.string(), title: z.string() })),
  added: z.array(z.number()),
  left: z.array(z.number()),
  hidden: z.array(z.string()),
  posted: z.literal(true).exactOptional(),
});

alike<z.infer<typeof agendaSchema>, AgendaDraft>(true);

/** The agenda of a meeting, where anybody has changed it. One trip. */
export async function readAgenda(
  client: TableClient,
  network: string,
  meeting: string,
): Promise<KeptAgenda | undefined> {
  const row = await rowAt(client, agendaKey(network, meeting));
  return row && { draft: valueOf(row, agendaSchema), etag: row.etag ?? '' };
}

/** Keeps an agenda over the one that was read. Throws StaleError where somebody else has changed it since. One trip. */
export async function keepAgenda(
  client: TableClient,
  network: string,
  draft: AgendaDraft,
  over: KeptAgenda | undefined,
): Promise<void> {
  const row = rowOf(agendaKey(network, draft.meeting), draft);
  const answer = await submit(client, [over ? ['update', row, 'Replace', { etag: over.etag }] : ['create', row]]);
  if ('refused' in answer) throw new StaleError(`the agenda of ${draft.meeting} was changed by somebody else`);
}
