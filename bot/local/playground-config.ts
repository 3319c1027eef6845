/** A person of the Playground. Everyone but the current user is only a name in the rosters: nobody types for them. */
export interface PlaygroundUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly aadObjectId: string;
}

export interface PlaygroundPlace {
  readonly id: string;
  readonly name: string;
}

/** The people and rooms that the Playground shows. It takes exactly five users beside the current one. */
export interface PlaygroundSpace {
  readonly tenantId: string;
  readonly bot: PlaygroundPlace;
  readonly currentUser: PlaygroundUser;
  readonly otherUsers: readonly [PlaygroundUser, PlaygroundUser, PlaygroundUser, PlaygroundUser, PlaygroundUser];
  readonly personalChatId: string;
  readonly groupChat: PlaygroundPlace;
  /** The team's id is also the id of its channel General, which the Playground adds and names itself. */
  readonly team: PlaygroundPlace & { readonly aadGroupId: string; readonly extraChannel: PlaygroundPlace };
}

/**
 * The text of the Playground's configuration file (its schema 0.1.1) for a space. The Playground reads YAML; this is
 * JSON, which every YAML reader takes.
 */
export function playgroundConfig(space: PlaygroundSpace): string {
  const { team } = space;
  const config = {
    version: '0.1.1',
    tenantId: space.tenantId,
    bot: { id: space.bot.id, name: space.bot.name },
    currentUser: configUser(space.currentUser),
    users: space.otherUsers.map(configUser),
    personalChat: { id: space.personalChatId },
    groupChat: { id: space.groupChat.id, name: space.groupChat.name },
    team: {
      id: team.id,
      name: team.name,
      aadGroupId: team.aadGroupId,
      channels: [{ id: team.extraChannel.id, name: team.extraChannel.name }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function configUser(user: PlaygroundUser) {
  const lastSpace = user.name.lastIndexOf(' ');
  return {
    id: user.id,
    name: user.name,
    // So spelled in the Playground's schema; another spelling makes it refuse the file.
    userPrincipleName: user.email,
    aadObjectId: user.aadObjectId,
    givenName: lastSpace < 0 ? user.name : user.name.slice(0, lastSpace),
    surname: user.name.slice(lastSpace + 1),
    email: user.email,
  };
}
