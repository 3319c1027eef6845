import * as z from 'zod';

/** Why the service refused a write because of what stands in the table, and which action of a batch it was about. */
export interface Refused {
  readonly because: 'exists' | 'stale' | 'missing';
  /** Its place in the batch, from 0; undefined where the service didn't tell. */
  readonly action: number | undefined;
}

const shape = z.object({
  code: z.string().optional(),
  message: z.string(),
  details: z.object({ odataError: z.object({ code: z.string() }).optional() }).optional(),
});

const reasons: Readonly<Record<string, Refused['because']>> = {
  EntityAlreadyExists: 'exists',
  UpdateConditionNotSatisfied: 'stale',
  ConditionNotMet: 'stale',
  ResourceNotFound: 'missing',
  EntityNotFound: 'missing',
};

/**
 * What an error from the client says about the rows; throws the error itself where it says anything else. A batch has
 * its code on the error and "2:…" first in the message, a single call has the code in `details`. The client repeats a
 * call whose answer was lost, so that "exists", "stale" and "missing" may also be said of one's own earlier success.
 */
export function refusedOrThrow(error: unknown): Refused {
  const read = shape.safeParse(error);
  const code = read.success ? (read.data.details?.odataError?.code ?? read.data.code) : undefined;
  const because = code === undefined ? undefined : reasons[code];
  if (!read.success || because === undefined) throw error;
  const place = /^(\d+):/.exec(read.data.message)?.[1];
  return { because, action: place === undefined ? undefined : Number(place) };
}
