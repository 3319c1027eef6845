import type { Member, NetworkState } from '../../domain/network.ts';
import type { Instant } from '../../domain/time.ts';
import type { Store } from '../../storage/store.ts';

/** Which file of its kind: what of the network, and as it stands when. */
export interface FileView {
  readonly state: NetworkState;
  readonly now: Instant;
  /** What the link was made with, such as a format or a meeting. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A file that somebody fetches. */
export interface FileRequest extends FileView {
  readonly store: Store;
  readonly me: Member;
}

/** A kind of file that can be fetched by a link. It is made when it is fetched, of what the network has then. */
export interface FileKind {
  /** Whether this member may have it at `now`; asked when the link is made and each time the file is fetched. */
  readonly may: (state: NetworkState, me: Member, now: Instant) => boolean;
  /** Also for whoever has left the network. */
  readonly formerToo?: true;
  /** The file's name, in Swedish and with the extension that tells its type. Undefined where what it shows is gone. */
  readonly name: (view: FileView) => string | undefined;
  readonly make: (request: FileRequest) => Promise<Buffer>;
}
