/** Somebody's message that an item was made of. */
export interface MessageSource {
  /** Who wrote it, as Teams names them. */
  readonly author: string;
  /** Where it is read in Teams. */
  readonly link?: string | undefined;
}

/** Names and addresses that are longer are nobody's. */
export const LONGEST_AUTHOR = 200;
const LONGEST_LINK = 2000;

/** Where Teams is on the web: its old address and its new. */
const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Whether a text is the address of a message in Teams: it becomes a button that people trust. */
export function isMessageLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  return protocol === 'https:' && TEAMS_HOSTS.includes(host) && username === '' && password === '';
}
