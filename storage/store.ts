import type { AgendaDraft } from '../domain/meetings/agenda-draft.ts';
import type { Change, Operation, Version } from '../domain/change.ts';
import type { FileLink } from '../domain/registers/file-link.ts';
import type { Item } from '../domain/items/item.ts';
import type { NetworkState } from '../domain/network.ts';
import type { Notice, Subject } from '../domain/notices/notice.ts';
import type { NotesDraft } from '../domain/meetings/notes-draft.ts';
import type { Offer } from '../domain/items/offer.ts';
import type { Poll } from '../domain/polls/poll.ts';
import type { Borders, Outlived, Weeded } from '../domain/registers/retention.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { Due, Failed, LeaseRow, Outcome, OwedNotice } from './owed.ts';

/** A network as it was read, with what the table needs to tell whether it has changed since. Made by load only. */
export interface Snapshot extends NetworkState {
  /** The ETag of each row, by its key. */
  readonly etags: ReadonlyMap<string, string>;
}

/** Some of a longer list, and where the rest begins. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Hand it back to read on; undefined at the end. */
  readonly next?: string;
}

/** Which part of a list: at most `size` rows, from where the page before ended. */
export interface Want {
  readonly size: number;
  readonly from?: string;
  /** Leaves out what was closed before it. */
  readonly since?: Instant;
  /** Leaves out what was written down before `from`, or at `before` or later, as far as its row tells: older rows don't. */
  readonly written?: { readonly from: Instant; readonly before: Instant };
}

/** An agenda as it was read. */
export interface KeptAgenda {
  readonly draft: AgendaDraft;
  readonly etag: string;
}

/** What of a network is to be weeded, as it was read. */
export interface Weedable extends Outlived {
  /** Keys of what nobody changes any more: old operations, settled notices and offers, dissolved groups. */
  readonly loose: readonly string[];
  /** Keys of all agendas and posts; those of what is weeded go with it. */
  readonly attached: ReadonlySet<string>;
  readonly etags: ReadonlyMap<string, string>;
}

/** What is kept about one person beside the networks themselves. */
export interface About {
  /** Notes that aren't saved yet. */
  readonly drafts: readonly NotesDraft[];
  readonly links: readonly FileLink[];
  /** Notices to the person that aren't sent yet, and what became of the others. */
  readonly owed: readonly Notice[];
  readonly settled: readonly (Notice & { readonly outcome: string })[];
  readonly operations: readonly Operation[];
  /** What the person has sent to one of these networks, or answered there. */
  readonly offers: readonly Offer[];
}

/** How much was erased that was one person's alone. */
export interface Forgotten {
  readonly drafts: number;
  readonly links: number;
  /** Reminders that the person had asked for. */
  readonly reminders: number;
}

/** Someone else changed what the change rests on, after it was read: load again and decide again. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
}

/** The operation was done before; `operation` tells what it did then. */
export class RepeatedError extends Error {
  override readonly name = 'RepeatedError';
  constructor(readonly operation: Operation) {
    super(`operation ${operation.id} was done ${operation.at}`);
  }
}

/** The tables, seen from the bot: load a network, commit a change, and the few look-ups beside them. Each call is one round trip unless it says otherwise. */
export interface Store {
  /** The network with its people, meetings, open items and open polls; follows a link from a chat or a channel of its own (one trip more). Undefined where there is none. */
  load(network: string): Promise<Snapshot | undefined>;
  /**
   * Saves the change whole. Throws RepeatedError or StaleError (one trip more each), and then nothing was saved, or
   * RangeError where the change can't be right. One trip more for each item that wasn't open when the network was loaded,
   * for each 100 notices, and for each 100 rows.
   */
  commit(snapshot: Snapshot | undefined, change: Change): Promise<void>;
  /** Makes the conversation with this id show the network `to`; undefined takes the link away. Two trips. Throws RangeError where the conversation is a network itself. */
  link(conversation: string, to: string | undefined): Promise<void>;
  operation(network: string, id: string): Promise<Operation | undefined>;
  /** Every version of an item, a meeting or a poll, oldest first. */
  history(network: string, subject: Subject): Promise<readonly Version[]>;
  /** Every version of every item and meeting of a network, those of each oldest first. One query for each 1,000. */
  histories(network: string): Promise<readonly Version[]>;
  /** Closed assignments and topics, highest number first. */
  closed(network: string, want: Want): Promise<Page<Item>>;
  /** The register of decisions, assignments decided at a meeting included, highest number first. */
  decisions(network: string, want: Want): Promise<Page<Item>>;
  /**
   * What was said when items of these numbers were changed (comments, reasons) and what took it back, by number and time. One trip for each
   * 1,000 changes that said something.
   */
  said(network: string, numbers: { readonly from: number; readonly below: number }): Promise<readonly Version<Item>[]>;
  /** Polls that are no longer open, the one asked last first. */
  closedPolls(network: string, size: number): Promise<readonly Poll[]>;
  /** What another network has handed this one, by its id; undefined where it has handed it no such thing. */
  offer(network: string, id: string): Promise<Offer | undefined>;
  /** Remembers which message of the network's channel shows a subject, so that it can be brought up to date. */
  keepPost(network: string, subject: Subject, message: string): Promise<void>;
  /** The message of the network's channel that shows a subject; undefined where none is known. */
  post(network: string, subject: Subject): Promise<string | undefined>;
  /** The ids of the networks a person is a member of. */
  networksOf(person: string): Promise<readonly string[]>;
  /** What has been made of the agenda of a meeting; undefined where nobody has changed it. */
  agenda(network: string, meeting: string): Promise<KeptAgenda | undefined>;
  /** Keeps an agenda over the one that was read. Throws StaleError where somebody else has changed it since. */
  keepAgenda(network: string, draft: AgendaDraft, over: KeptAgenda | undefined): Promise<void>;
  /** Keeps notes that aren't saved yet, in place of what was kept under the same id. */
  keepDraft(network: string, draft: NotesDraft): Promise<void>;
  /** Notes by their id and expiry; undefined where they have expired. */
  draft(network: string, draft: Pick<NotesDraft, 'id' | 'expires'>): Promise<NotesDraft | undefined>;
  /** Erases what expired before `today`; gives how many there were. One trip more for each hundred. */
  eraseDrafts(today: Day): Promise<number>;
  /** Keeps a link to a file under `hash`, the SHA-256 of its token. */
  keepFileLink(hash: string, link: FileLink): Promise<void>;
  /** A link by its hash, expired or not; undefined where it was taken away or never made. */
  fileLink(hash: string): Promise<FileLink | undefined>;
  /** Takes a link away, if it is there still. */
  removeFileLink(hash: string): Promise<void>;
  /** Erases the links that have expired at `now`; gives how many there were. One trip more for each hundred. */
  eraseFileLinks(now: Instant): Promise<number>;
  /** What is kept about a person in these networks, beside what load and histories give. Three queries and three for each. */
  about(person: string, networks: readonly string[]): Promise<About>;
  /** Erases a person's unsaved notes, links to files, and the reminders they asked for. Six trips, one more for each hundred. */
  forget(person: string): Promise<Forgotten>;
  /** What of a network has been kept for longer than its borders. Eight queries at once, one more for each 1,000 rows. */
  outlived(state: Snapshot, borders: Borders): Promise<Weedable>;
  /**
   * Deletes it, with its history and all that hangs on it; what somebody has changed since it was read stays as it is. Two
   * trips for each thirty or so. What a process that died has begun is ended by the next load.
   */
  weed(network: string, what: Weedable, at: Instant): Promise<Weeded>;
  /** Notices whose time has come at `now`, and who sweeps. */
  due(now: Instant): Promise<Due>;
  /**
   * Writes `holder` in the lease row, over the row that was read: its new ETag. Undefined where it has changed since, or
   * where the first answer was lost; the next read tells which.
   */
  takeLease(over: LeaseRow | undefined, holder: string): Promise<string | undefined>;
  /** When the next notice after `now` falls due; undefined where none does. */
  nextDue(now: Instant): Promise<Instant | undefined>;
  /** Plans notices beside those that changes bring; one that is planned already stays as it is. One trip for each hundred. */
  plan(notices: readonly Notice[]): Promise<void>;
  /** The ids of all networks. One trip each, and one. */
  networks(): Promise<readonly string[]>;
  /** Replaces a whole notice by one for each recipient. False where it was fanned out before, now or in the past; the row is then gone. */
  fanOut(notice: OwedNotice, recipients: readonly string[]): Promise<boolean>;
  /** Takes notices for sending, all or none, at most 100 at a time. Undefined where another sender was first (one trip more). */
  claim(notices: readonly OwedNotice[], by: string, at: Instant): Promise<readonly OwedNotice[] | undefined>;
  /** Lets go of claimed notices that couldn't be sent, and says when to try again; at most 100. One whose claim was taken over is left alone, and with it the others. */
  postpone(notices: readonly OwedNotice[], failed: Failed): Promise<void>;
  /** A network's notices that fell due at `since` or later and were given up, earliest first. */
  givenUp(network: string, since: Instant): Promise<readonly Notice[]>;
  /** Marks claimed notices as sent, dropped or dead, one trip for each 50. A notice that another sender has marked keeps that mark. */
  settle(notices: readonly OwedNotice[], outcome: Outcome, at: Instant): Promise<void>;
}
