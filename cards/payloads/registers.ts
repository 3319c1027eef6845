import * as z from 'zod';
import { from, input, network, none, number } from './shared.ts';

const words = z.string().max(200);
const register = z.enum(['assignments', 'decisions', 'all']);

/** Registers by year, kommun and state, and the search. */
export const registerPayloads = {
  /** A page of a register; `words` are what was asked for, as it would be typed. */
  register: { data: z.object({ ...network, of: register, words: z.string().max(300), from }), inputs: none },
  askSearch: { data: z.object(network), inputs: none },
  find: { data: z.object(network), inputs: z.object({ words: input }) },
  /** A later page, or what is older than the number `below`. */
  search: { data: z.object({ ...network, words, from, below: number.optional() }), inputs: none },
  captureWords: { data: z.object({ ...network, words }), inputs: none },
  party: { data: z.object({ ...network, who: words }), inputs: none },
  narrow: {
    data: z.object({ ...network, of: register }),
    inputs: z.object({ year: input, who: input, status: input }),
  },
} as const;
