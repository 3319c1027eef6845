import * as z from 'zod';
import { act, from, id, input, network, none, revision } from './shared.ts';

/** The inputs of the form for a question to the municipalities. */
export const pollInputs = z.object({ question: input, options: input, closes: input, asked: input });

const poll = { ...network, poll: id };

/** Polls: ask, answer, close, and make a decision of the result. */
export const pollPayloads = {
  polls: { data: z.object({ ...network, from }), inputs: none },
  ask: { data: z.object(network), inputs: none },
  saveAsk: { data: z.object(act), inputs: pollInputs },
  poll: { data: z.object(poll), inputs: none },
  vote: {
    /** The answer of the button; without it, the one chosen in the list. */
    data: z.object({ ...poll, revision, option: z.int().min(0).max(99).optional() }),
    inputs: z.object({ answer: input, comment: input }),
  },
  closePoll: { data: z.object(poll), inputs: none },
  saveClosePoll: { data: z.object({ ...poll, revision }), inputs: none },
  keepPoll: { data: z.object(poll), inputs: none },
  decidePoll: { data: z.object(poll), inputs: none },
} as const;
