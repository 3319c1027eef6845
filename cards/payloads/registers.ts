import { z } from 'zod';
import { from, input, network, none } from './shared.ts';

const register = z.enum(['assignments', 'decisions', 'all']);

/** Registers by year, kommun and state, and the search. */
export const registerPayloads = {
  /** A page of a register; `words` are what was asked for, as it would be typed. */
  register: { data: z.object({ ...network, of: register, words: z.string().max(300), from }), inputs: none },
  narrow: {
    data: z.object({ ...network, of: register }),
    inputs: z.object({ year: input, who: input, status: input }),
  },
} as const;
