import * as z from 'zod';
import { currentKey } from '../../domain/items/party.ts';

/** Ids that the bot makes itself: lower-case letters and digits. */
export const id = z.string().regex(/^[a-z0-9]{1,64}$/);
export const number = z.int().min(1).max(9_999_999);
export const numbers = z.array(number).max(100);
export const revision = z.int().min(1);

/** What nearly every button carries: which network, item or place in a list it is about, and the act that it begins. */
export const network = { network: id };
export const item = { ...network, number };
export const itemNow = { ...item, revision };
export const act = { ...network, operation: id };
export const from = z.string().max(600).optional();
/** Whose a line is; cards are pressed long after they were drawn. */
export const party = z.string().max(600).transform(currentKey);
export const day = z.string().max(10);

/** What an input of a card sends back; a client leaves out what was never filled in. */
export const input = z.string().max(20_000).default('');

/** No input is read. */
export const none = z.object({});
