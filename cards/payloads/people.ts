import * as z from 'zod';
import { act, from, id, input, network, none } from './shared.ts';

const member = { member: z.string().max(200) };
/** The form has asked whether the network is to be without a presidium. */
const unled = { unled: z.boolean().optional() };

const group = { group: z.string().max(200) };

/** The people of a network: its members, their roles, and its groups. */
export const peoplePayloads = {
  roster: { data: z.object({ ...network, from }), inputs: none },
  member: { data: z.object({ ...network, ...member }), inputs: none },
  saveMember: {
    data: z.object({ ...act, ...member, ...unled }),
    inputs: z.object({ municipality: input, presidium: input, since: input, coordinator: input, groups: input }),
  },
  depart: { data: z.object({ ...act, ...member, ...unled, sure: z.boolean().optional() }), inputs: none },
  return: { data: z.object({ ...act, ...member }), inputs: none },
  myData: { data: z.object({ format: z.enum(['docx', 'json']) }), inputs: none },
  removeMyLink: { data: z.object({ link: z.string().regex(/^[0-9a-f]{64}$/) }), inputs: none },
  forgetMe: { data: z.object({ operation: id }), inputs: none },
  presidium: { data: z.object(network), inputs: none },
  groups: { data: z.object({ ...network, from }), inputs: none },
  newGroup: { data: z.object(network), inputs: none },
  group: { data: z.object({ ...network, ...group }), inputs: none },
  saveGroup: {
    data: z.object({ ...act, group: group.group.optional() }),
    inputs: z.object({ name: input, members: input }),
  },
  dissolve: { data: z.object({ ...network, ...group }), inputs: none },
  saveDissolve: { data: z.object({ ...act, ...group }), inputs: none },
} as const;
