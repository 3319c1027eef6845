import { TeamsInfo, type TurnContext } from 'botbuilder';
import { words } from '../../cards/words.ts';
import type { Person } from '../../domain/people/founding.ts';

/** Teams gives a roster in pages of at most this many. */
const PAGE = 500;

interface Channel {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
}

/** A shared channel's people aren't its team's: they are asked for as those of a conversation of its own. */
function sharedChannel({ activity }: TurnContext): Channel | undefined {
  const { channel } = (activity.channelData ?? {}) as { channel?: Channel };
  return channel?.type === 'shared' ? channel : undefined;
}

function pageOf(context: TurnContext, token: string | undefined) {
  const channel = sharedChannel(context);
  if (channel?.id === undefined) return TeamsInfo.getPagedMembers(context, PAGE, token);
  return TeamsInfo.getPagedTeamMembers(context, channel.id, PAGE, token);
}

/** Everyone in the team or the chat that a turn comes from, bots left out. Asks Teams once for each 500 people. */
export async function peopleHere(context: TurnContext): Promise<Person[]> {
  const people: Person[] = [];
  for (let token: string | undefined, first = true; first || token; first = false) {
    const page = await pageOf(context, token);
    for (const { id, aadObjectId, name, email, userPrincipalName } of page.members) {
      if (id.startsWith('28:')) continue;
      const addresses = [email, userPrincipalName].filter((address) => address !== undefined && address !== '');
      people.push({ id: aadObjectId ?? id, teamsId: id, name, addresses: addresses as string[] });
    }
    token = page.continuationToken;
  }
  return people;
}

/** What the team, or the shared channel, is called; what Teams tells with the turn saves a call where it is there. */
export async function teamName(context: TurnContext): Promise<string> {
  const channel = sharedChannel(context);
  if (channel) {
    const known = channel.name ?? (await TeamsInfo.getTeamChannels(context)).find(({ id }) => id === channel.id)?.name;
    return known ?? words.teams.unnamedTeam;
  }
  const { team } = (context.activity.channelData ?? {}) as { team?: { name?: string } };
  return team?.name ?? (await TeamsInfo.getTeamDetails(context)).name ?? words.teams.unnamedTeam;
}
