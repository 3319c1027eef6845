import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { Person } from '../../domain/founding.ts';

/** Teams gives a roster in pages of at most this many. */
const PAGE = 500;

/** Everyone in the team or the chat that a turn comes from, bots left out. Asks Teams once for each 500 people. */
export async function peopleHere(context: TurnContext): Promise<Person[]> {
  const people: Person[] = [];
  for (let token: string | undefined, first = true; first || token; first = false) {
    const page = await TeamsInfo.getPagedMembers(context, PAGE, token);
    for (const { id, aadObjectId, name, email, userPrincipalName } of page.members) {
      if (id.startsWith('28:')) continue;
      const addresses = [email, userPrincipalName].filter((address) => address !== undefined && address !== '');
      people.push({ id: aadObjectId ?? id, teamsId: id, name, addresses: addresses as string[] });
    }
    token = page.continuationToken;
  }
  return people;
}

/** What the team is called; what Teams tells with the turn saves a call where it is there. */
export async function teamName(context: TurnContext): Promise<string> {
  const { team } = (context.activity.channelData ?? {}) as { team?: { name?: string } };
  return team?.name ?? (await TeamsInfo.getTeamDetails(context)).name ?? 'nätverket';
}
