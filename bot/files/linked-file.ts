import type { Deps } from '../deps.ts';
import { fileKind } from './file-kinds.ts';
import { hashOf, isToken } from './link-token.ts';

/** A file that was made for a link. */
export interface LinkedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The file that a link's token gives, made now. Undefined where the token is none, where the link has expired or was
 * taken away, and where the person it was made for has left the network or may no longer have the file.
 */
export async function linkedFile(
  { store, now, log }: Pick<Deps, 'store' | 'now' | 'log'>,
  token: string,
): Promise<LinkedFile | undefined> {
  const link = isToken(token) ? await store.fileLink(hashOf(token)) : undefined;
  const at = now();
  const kind = link && fileKind(link.kind);
  if (kind === undefined || link === undefined || link.expires <= at) return undefined;
  const { parameters, person } = link;
  const state = await store.load(link.network);
  if (state === undefined) return undefined;
  const people = kind.formerToo ? [...state.members, ...state.departed] : state.members;
  const me = people.find(({ id }) => id === person);
  if (me === undefined || !kind.may(state, me, at)) return undefined;
  const name = kind.name({ state, now: at, parameters });
  if (name === undefined) return undefined;
  const bytes = await kind.make({ store, state, me, now: at, parameters });
  log.info('file fetched', { network: state.network.id, kind: link.kind });
  return { name, bytes };
}
