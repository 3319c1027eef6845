import * as z from 'zod';
import type { Operation, Version } from '../domain/change.ts';
import type { Due } from '../domain/items/due.ts';
import type { Item } from '../domain/items/item.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import type { Group, Member, Network } from '../domain/network.ts';
import type { Notice, NoticeKind, Subject } from '../domain/notices/notice.ts';
import type { Party } from '../domain/items/party.ts';
import type { Poll } from '../domain/polls/poll.ts';
import { author, due, party, stamp } from './row-parts.ts';
import { pollSchema } from './poll-rows.ts';

// What the rows hold: the domain's own types, once more as schemas. The end of the file keeps the two alike.

export const itemSchema = z.object({
  number: z.number(),
  revision: z.number(),
  kind: z.enum(['assignment', 'decision', 'topic']),
  title: z.string(),
  note: z.string(),
  lines: z.array(z.object({ party, done: stamp.exactOptional() })),
  due,
  decided: z.boolean(),
  saidAt: z.string().exactOptional(),
  state: z.enum(['open', 'done', 'struck']),
  created: stamp,
  closed: stamp.extend({ reason: z.string().exactOptional() }).exactOptional(),
  undone: z.literal(true).exactOptional(),
  proposal: stamp.extend({ due, reason: z.string().exactOptional() }).exactOptional(),
  source: z.string().exactOptional(),
  origin: z.object({ network: z.string(), code: z.string(), number: z.number(), by: z.string() }).exactOptional(),
  message: z.object({ author: z.string(), link: z.string().exactOptional() }).exactOptional(),
});

export const meetingSchema = z.object({
  id: z.string(),
  revision: z.number(),
  day: z.string(),
  from: z.string(),
  to: z.string(),
  place: z.string(),
  theme: z.string(),
  link: z.string().exactOptional(),
  chair: party.exactOptional(),
  secretary: party.exactOptional(),
  present: z.array(z.object({ id: z.string().exactOptional(), name: z.string() })).exactOptional(),
  cancelled: z.boolean(),
  undone: z.literal(true).exactOptional(),
  notesSaved: z.literal(true).exactOptional(),
});

const address = z.object({ conversation: z.string(), serviceUrl: z.string(), tenant: z.string(), bot: z.string() });

export const networkSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  home: address,
  municipalities: z.array(z.string()),
  nextNumber: z.number(),
  settings: z.object({
    hour: z.string(),
    reminders: z.array(z.number()),
    overdue: z.boolean().default(true),
    digest: z.number(),
    review: z.number().default(10),
    notes: z.boolean().default(true),
    quietJuly: z.boolean(),
  }),
  rotation: z.array(party).exactOptional(),
  terms: z
    .array(z.object({ member: z.string(), name: z.string(), from: z.string(), to: z.string().exactOptional() }))
    .exactOptional(),
  retention: z
    .object({ years: z.number(), decisionYears: z.number().exactOptional(), since: z.string() })
    .exactOptional(),
  split: z.array(z.string()),
  channel: z.string().exactOptional(),
  away: z.string().exactOptional(),
  createdOn: z.string(),
});

/** The latest operation has a column of its own: each commit writes it alone. */
export const memberSchema = z.object({
  id: z.string(),
  teamsId: z.string(),
  name: z.string(),
  email: z.string().exactOptional(),
  noEmail: z.literal(true).exactOptional(),
  municipality: z.string().exactOptional(),
  presidium: z.boolean(),
  coordinator: z.boolean(),
  muted: z.literal(true).exactOptional(),
  left: z.string().exactOptional(),
  takenOut: z.literal(true).exactOptional(),
  chat: address.exactOptional(),
});

export const groupSchema = z.object({
  id: z.string(),
  name: z.string(),
  members: z.array(z.string()),
  dissolved: z.literal(true).exactOptional(),
});

const subject = z.union([
  z.templateLiteral(['i', z.number()]),
  z.templateLiteral(['m', z.string()]),
  z.templateLiteral(['q', z.string()]),
  z.templateLiteral(['f', z.string()]),
  z.templateLiteral(['a', z.string()]),
  z.templateLiteral(['p:', z.string()]),
  z.templateLiteral(['k:', z.string()]),
  z.templateLiteral(['h:', z.string()]),
]);
const noticeKind = z.union([
  z.templateLiteral(['reminder', z.number()]),
  z.enum(['later', 'nudge', 'overdue', 'review', 'digest', 'notes', 'changed', 'handed', 'left', 'asked', 'answered']),
  z.templateLiteral(['ask', z.number()]),
  z.enum(['close', 'result', 'shown', 'offered', 'settled', 'finished', 'told', 'rehomed']),
]);

export const noticeSchema = z.object({
  at: z.string(),
  network: z.string(),
  subject,
  kind: noticeKind,
  person: z.string().exactOptional(),
});

export const failedSchema = z.object({ tries: z.number(), since: z.string(), next: z.string(), away: z.boolean() });

const verb = z.enum([
  ...(['captured', 'ticked', 'edited', 'moved', 'noted', 'struck', 'reopened', 'undone', 'redone'] as const),
  ...(['planned', 'rescheduled', 'cancelled', 'roster', 'set', 'snoozed', 'proposed', 'declined', 'handed'] as const),
  ...(['asked', 'voted', 'closed', 'sent', 'told'] as const),
]);

export const operationSchema = z.object({
  id: z.string(),
  by: author,
  at: z.string(),
  verb,
  touched: z.array(z.object({ subject, revision: z.number() })),
});

export const versionSchema = z.object({
  operation: z.string(),
  by: author,
  at: z.string(),
  verb,
  text: z.string().exactOptional(),
  after: z.union([itemSchema, meetingSchema, pollSchema]),
});

/** A member as its row's JSON has it. */
export type MemberRow = Omit<Member, 'lastOperation'>;

// A field that is added to only one of the two, or may be missing in only one, stops the build here. JSON knows no
// undefined, so a field that may be undefined is one that may be missing.
type Shape<T> = T extends readonly (infer E)[]
  ? Shape<E>[]
  : T extends object
    ? { [K in keyof T]-?: [Shape<Exclude<T[K], undefined>>, object extends Pick<T, K> ? 'maybe' : 'always'] }
    : T;
type Same<A, B> = [Shape<A>, Shape<B>] extends [Shape<B>, Shape<A>] ? true : false;

/** Holds a schema to the type that its rows have: anything but `true` stops the build where the two differ. */
export const alike = <A, B>(proof: Same<A, B>): boolean => proof;
alike<z.infer<typeof party>, Party>(true);
alike<z.infer<typeof due>, Due>(true);
alike<z.infer<typeof itemSchema>, Item>(true);
alike<z.infer<typeof meetingSchema>, Meeting>(true);
alike<z.infer<typeof pollSchema>, Poll>(true);
alike<z.infer<typeof networkSchema>, Network>(true);
alike<z.infer<typeof memberSchema>, MemberRow>(true);
alike<z.infer<typeof groupSchema>, Group>(true);
alike<z.infer<typeof subject>, Subject>(true);
alike<z.infer<typeof noticeKind>, NoticeKind>(true);
alike<z.infer<typeof noticeSchema>, Notice>(true);
alike<z.infer<typeof operationSchema>, Operation>(true);
alike<z.infer<typeof versionSchema>, Version>(true);
