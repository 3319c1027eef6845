import * as z from 'zod';
import { act, network } from './shared.ts';

/** As much of what was typed as a button carries along. */
export const LONGEST_SAID = 1000;

const words = z.string().min(1).max(LONGEST_SAID);

/** What somebody may have meant by what they typed: a command to say, a sentence to capture though it begins like one, or something to bring up. */
export const saidPayloads = {
  say: { data: z.object({ ...act, words }), inputs: z.object({}) },
  captureText: { data: z.object({ ...network, words }), inputs: z.object({}) },
  captureTopic: { data: z.object({ ...network, words }), inputs: z.object({}) },
} as const;
