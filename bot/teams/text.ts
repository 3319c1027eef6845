import type { Activity } from 'botbuilder';
import * as z from 'zod';
import { composed } from '../../domain/swedish/words/letters.ts';
import { shapedText } from './pasted.ts';

/** The entities that Teams writes in the text of a message. */
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});
const mentions = z.array(mention.nullable().catch(null)).catch([]);

/** The text without the mentions that called the bot, wherever they stand. */
function withoutCalls({ text, entities, recipient }: Partial<Activity>): string {
  const calls = mentions.parse(entities).filter((call) => call?.mentioned.id === recipient?.id);
  return calls.reduce((left, call) => (call ? left.replaceAll(call.text, ' ') : left), text ?? '');
}

/**
 * What a person wrote, without the mention that called the bot and what divides it from the rest ("@Uppdrag, lista");
 * people who are mentioned stay, by name. Lines are kept, lists and table rows too; other white space becomes one space.
 */
export async function textOf(activity: Partial<Activity>): Promise<string> {
  const shaped = await shapedText(activity);
  const text =
    shaped ??
    withoutCalls(activity)
      .replace(/<at[^>]*>(.*?)<\/at>/gis, '$1')
      .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n');
  return tidied(text);
}

/** A text without what divides a call of the bot from the rest, and without white space around it. */
export function tidied(text: string): string {
  return composed(text)
    .replace(/^[\s,:;!]+/, '')
    .trim();
}
