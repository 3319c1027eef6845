import * as z from 'zod';
import { LONGEST_NOTE } from '../../domain/items/item.ts';
import { isMessageLink, LONGEST_AUTHOR } from '../../domain/items/message-source.ts';
import { act, day, from, id, input, item, itemNow, network, none, numbers, party } from './shared.ts';

/** The inputs of the form for an item, as the client sends them. */
export const formInputs = z.object({
  title: input,
  kind: input,
  decided: input,
  parties: input,
  outside: input,
  which0: input,
  which1: input,
  when: input,
  day: input,
  saidAt: input,
  note: input,
});

/** What the form for something new was read from; a client may have changed it. */
export const readFrom = {
  source: z.string().max(LONGEST_NOTE).optional(),
  message: z
    .object({ author: z.string().max(LONGEST_AUTHOR), link: z.string().refine(isMessageLink).optional() })
    .optional(),
};

/** Items: write one, tick it, change it, close it, list them, be reminded of them. */
export const itemPayloads = {
  new: { data: z.object(network), inputs: none },
  save: {
    data: z.object({
      ...act,
      ...readFrom,
      /** A past day that the form has asked about. */
      past: day.optional(),
      /** The meeting whose notes it is the only find of. */
      notesOf: id.optional(),
    }),
    inputs: formInputs,
  },
  show: { data: z.object(item), inputs: none },
  back: { data: z.object(item), inputs: none },
  own: { data: z.object({ ...item, undo: id.optional(), history: z.literal(true).optional() }), inputs: none },
  tick: { data: z.object({ ...itemNow, keys: z.array(party).max(60) }), inputs: none },
  choose: { data: z.object(item), inputs: none },
  tickChosen: { data: z.object(itemNow), inputs: z.object({ lines: input }) },
  later: { data: z.object({ ...network, numbers }), inputs: none },
  snooze: { data: z.object({ ...network, numbers, day }), inputs: none },
  reminded: { data: z.object({ ...network, numbers }), inputs: none },
  edit: { data: z.object(item), inputs: none },
  saveEdit: { data: z.object({ ...itemNow, operation: id, past: day.optional() }), inputs: formInputs },
  strike: { data: z.object(item), inputs: none },
  saveStrike: { data: z.object(itemNow), inputs: z.object({ reason: input }) },
  reopen: { data: z.object(itemNow), inputs: none },
  undo: { data: z.object(act), inputs: none },
  list: { data: z.object({ ...network, filter: z.string().max(200), from }), inputs: none },
} as const;
