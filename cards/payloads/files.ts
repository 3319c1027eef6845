import * as z from 'zod';
import { input, network, none } from './shared.ts';

/** Files: choose what to export, get a link to it, take the link away. */
export const filePayloads = {
  export: { data: z.object(network), inputs: none },
  makeLink: { data: z.object(network), inputs: z.object({ what: input, format: input }) },
  removeLink: { data: z.object({ ...network, link: z.string().regex(/^[0-9a-f]{64}$/) }), inputs: none },
} as const;
