import type { Item } from './items/item.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { Party } from './items/party.ts';
import type { Poll } from './polls/poll.ts';
import type { Day } from './time.ts';

/** Which notices a network wants, and when. */
export interface Settings {
  /** Local time of day for every notice, "08:00". */
  readonly hour: string;
  /** Calendar days before the due date, most first; none where no reminder is wanted. */
  readonly reminders: readonly number[];
  /** Whether to tell once that something is overdue. */
  readonly overdue: boolean;
  /** Working days before the meeting; 0 where no digest is wanted. */
  readonly digest: number;
  /** Whether to ask for the notes the working day after a meeting. */
  readonly notes: boolean;
  /** The presidium is told what is open this many working days before a meeting; 0 for not at all. */
  readonly review: number;
  /** No notice goes out in July: reminders and digests come before it, overdue and prompts after it. */
  readonly quietJuly: boolean;
}

export const usualSettings: Settings = {
  hour: '08:00',
  reminders: [14, 3],
  overdue: true,
  digest: 5,
  review: 10,
  notes: true,
  quietJuly: true,
};

/** For how long a network keeps what is closed. */
export interface Retention {
  /** Whole years since it was closed. */
  readonly years: number;
  /** The same for decisions, and for assignments decided at a meeting; undefined where they are kept for good. */
  readonly decisionYears?: number | undefined;
  /** The day on which the presidium said so: the first weeding is on the next. */
  readonly since: Day;
}

/** What it takes to write in a conversation unasked: Bot Framework's ids, as Teams gave them. */
export interface Address {
  readonly conversation: string;
  readonly serviceUrl: string;
  readonly tenant: string;
  /** The bot's own id in that conversation ("28:…"). */
  readonly bot: string;
}

/** One person's time in the presidium. */
export interface Term {
  /** The member's id, and the name as it was. */
  readonly member: string;
  readonly name: string;
  readonly from: Day;
  /** The last day; undefined while it lasts. */
  readonly to?: Day | undefined;
}

/** The people who meet. */
export interface Network {
  /** Made from the ids of the tenant and the team, so that it is found without a look-up. */
  readonly id: string;
  /** Short, as people write it: "SKIS". */
  readonly code: string;
  readonly name: string;
  /** The channel in which everyone reads. */
  readonly home: Address;
  readonly municipalities: readonly string[];
  /** The number that the next item gets; a number is never used again. */
  readonly nextNumber: number;
  readonly settings: Settings;
  /** Who take turns to lead the meetings, in their order. */
  readonly rotation?: readonly Party[] | undefined;
  /** Who has been in the presidium and when, oldest first. */
  readonly terms?: readonly Term[] | undefined;
  /** What the presidium has said of weeding; nothing is weeded where it has said nothing. */
  readonly retention?: Retention | undefined;
  /** Channels of this team that are networks of their own ("bara den här kanalen"), shared ones that are known too. */
  readonly split: readonly string[];
  /** For a network that is one channel of its team: the channel. A shared one has people of its own, as a team has. */
  readonly channel?: string;
  /** The bot has been taken out of the network's space, or the space is gone or archived, since that day: nothing is sent. */
  readonly away?: Day | undefined;
  readonly createdOn: Day;
}

/** A person of the network. */
export interface Member {
  /** Entra object id; Teams' own id ("29:…") where there is none. */
  readonly id: string;
  /** Teams' id, which a message to the person is addressed to. */
  readonly teamsId: string;
  readonly name: string;
  readonly email?: string;
  /** Has asked for it to be erased: it isn't read from Teams again. */
  readonly noEmail?: true | undefined;
  readonly municipality?: string;
  readonly presidium: boolean;
  readonly coordinator: boolean;
  /** The person wants no private reminders. */
  readonly muted?: true | undefined;
  /** No longer of the network since that day; kept for the name. */
  readonly left?: Day | undefined;
  /** Taken out by hand, and so out, whatever Teams says of the team, until somebody takes them in again. */
  readonly takenOut?: true | undefined;
  /** The private chat with the bot, once there is one. */
  readonly chat?: Address;
  /** The latest operation of this person here: what `ångra` takes back. */
  readonly lastOperation?: string;
}

/** A named set of members: presidiet, enkätgruppen, AU. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** No longer a group; kept for what it once owed. */
  readonly dissolved?: true | undefined;
}

/** The parts of a network that names in a text are matched against. */
export interface Roster {
  readonly municipalities: readonly string[];
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
}

/** All of a network that a decision may need: its people, its meetings and its open items. */
export interface NetworkState {
  readonly network: Network;
  readonly members: readonly Member[];
  /** Those who have left: nothing is sent to them, and no name in a text is theirs. */
  readonly departed: readonly Member[];
  readonly groups: readonly Group[];
  /** By start. Held and cancelled ones too. */
  readonly meetings: readonly Meeting[];
  /** By number; open ones only. */
  readonly items: readonly Item[];
  /** In the order they were asked; open ones only. */
  readonly polls: readonly Poll[];
}

/** The group that whoever has the role is in, without anybody having made it. */
export const PRESIDIUM = { id: 'presidiet', name: 'Presidiet' } as const;

const PRESIDIUM_NAME = /^presidi(?:um|et)$/iu;

/** The groups of a network, the presidium first; where a group has been given its name, that one is it. */
export function groupsOf({ groups, members }: Pick<NetworkState, 'groups' | 'members'>): readonly Group[] {
  if (groups.some(({ id, name }) => id === PRESIDIUM.id || PRESIDIUM_NAME.test(name.trim()))) return groups;
  const presidium = members.filter((member) => member.presidium).map(({ id }) => id);
  return [{ ...PRESIDIUM, members: presidium }, ...groups];
}

/** The roster of a network, as the reader of names wants it. */
export function rosterOf(state: NetworkState): Roster {
  return { municipalities: state.network.municipalities, groups: groupsOf(state), members: state.members };
}
