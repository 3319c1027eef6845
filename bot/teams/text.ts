import { TurnContext, type Activity } from 'botbuilder';
import { shapedText } from './pasted.ts';

/** The entities that Teams writes in the text of a message. */
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * What a person wrote, without the mention that called the bot; people who are mentioned stay, by name. Lines are kept,
 * lists and table rows too; other white space becomes one space.
 */
export function textOf(activity: Partial<Activity>): string {
  const shaped = shapedText(activity);
  if (shaped !== undefined) return shaped.normalize('NFC').trim();
  const called = TurnContext.removeRecipientMention({ ...activity, text: activity.text ?? '' });
  return ((called as string | undefined) ?? activity.text ?? '')
    .replace(/<at[^>]*>(.*?)<\/at>/gis, '$1')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
