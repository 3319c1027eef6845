import * as z from 'zod';
import { id, input, network, none } from './shared.ts';

const offer = { ...network, offer: id };

/** What another network sends: take it, or decline it for a reason. */
export const offerPayloads = {
  takeOffer: { data: z.object(offer), inputs: none },
  declineOffer: { data: z.object(offer), inputs: z.object({ reason: input }) },
} as const;
