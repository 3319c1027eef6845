import { linkExpiry } from '../../domain/registers/file-link.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { notRunning, type Turn } from '../turn.ts';
import { fileKind, type FileKindName } from './file-kinds.ts';
import { addressName } from './file-name.ts';
import { hashOf, newToken } from './link-token.ts';

/** A link as the one who asked for it gets it: only here is the token in its address known. */
export interface MadeLink {
  readonly url: string;
  /** What the link is kept under, to take it away by. */
  readonly hash: string;
  /** The file's name as it is today. */
  readonly name: string;
  readonly expires: Instant;
}

/**
 * Makes a link to a file for whoever this turn is of. It works for seven days, and each time gives the file as the network
 * then stands. Refuses who isn't a member or may not have the file. One trip.
 */
export async function makeLink(
  { store, state, me, now, publicUrl }: Turn,
  kind: FileKindName,
  parameters: Readonly<Record<string, string>> = {},
): Promise<MadeLink> {
  const file = fileKind(kind);
  const people = file.formerToo ? [...state.members, ...state.departed] : state.members;
  if (!people.some(({ id }) => id === me.id)) throw new Refusal({ code: 'not-a-member' });
  if (!file.may(state, me, now)) throw notRunning({ state });
  const name = file.name({ state, now, parameters });
  if (name === undefined) throw new Error(`there is no file of kind ${kind} with ${JSON.stringify(parameters)}`);
  const token = newToken();
  const hash = hashOf(token);
  const expires = linkExpiry(now);
  await store.keepFileLink(hash, { network: state.network.id, person: me.id, kind, parameters, expires });
  return { url: `${publicUrl}/files/${token}/${addressName(name)}`, hash, name, expires };
}
