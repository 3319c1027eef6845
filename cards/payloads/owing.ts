import * as z from 'zod';
import { act, input, item, itemNow, network, none, numbers, party } from './shared.ts';

/** When a date was asked for: what is answered is that very proposal, not one that has come in its place. */
const proposed = { proposed: z.iso.datetime() };

/** What those who owe something do about it beside ticking: hand it over, ask for another date. */
export const owingPayloads = {
  hand: { data: z.object(item), inputs: none },
  saveHand: { data: z.object(itemNow), inputs: z.object({ line: input, to: input }) },
  left: { data: z.object({ ...network, party }), inputs: none },
  handLeft: { data: z.object({ ...network, party, numbers }), inputs: z.object({ to: input }) },
  propose: { data: z.object(item), inputs: none },
  saveProposal: {
    data: z.object({ ...act, number: item.number }),
    inputs: z.object({ day: input, reason: input }),
  },
  accept: { data: z.object({ ...item, ...proposed }), inputs: none },
  decline: { data: z.object({ ...item, ...proposed }), inputs: none },
  saveDecline: { data: z.object({ ...item, ...proposed }), inputs: z.object({ reason: input }) },
} as const;
