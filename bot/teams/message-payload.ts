import * as z from 'zod';
import { words } from '../../cards/words.ts';
import { isMessageLink, LONGEST_AUTHOR } from '../../domain/items/message-source.ts';
import type { ReadMessage } from '../extension/capture-dialog.ts';
import { textOfHtml } from './pasted.ts';
import { tidied } from './text.ts';

const named = z.object({ displayName: z.string().nullish() }).nullish();

/** A message that an action was chosen at, as Teams sends it (Microsoft: "Receive the message payload"). */
const messagePayload = z.object({
  linkToMessage: z.string().nullish().catch(undefined),
  subject: z.string().nullish().catch(undefined),
  from: z.object({ user: named, application: named }).nullish().catch(undefined),
  body: z.object({ contentType: z.string(), content: z.string() }).nullish().catch(undefined),
  mentions: z
    .array(z.object({ id: z.number(), mentioned: z.object({ application: named }) }))
    .nullish()
    .catch(undefined),
});

type Payload = z.output<typeof messagePayload>;

/** Mentions of a bot call it; those of people are names. Teams numbers them, the Agents Playground doesn't. */
function withoutCalls(html: string, { mentions }: Payload): string {
  const calls = (mentions ?? []).filter(({ mentioned }) => mentioned.application);
  return html.replace(/<at(?: id="(\d+)")?[^>]*>([^<]*)<\/at>/gi, (whole, number: string | undefined, name: string) => {
    const calling = calls.some(({ id, mentioned }) =>
      number === undefined ? mentioned.application?.displayName === name : Number(number) === id,
    );
    return calling ? ' ' : whole;
  });
}

async function wordsOf(payload: Payload): Promise<string> {
  const { contentType, content } = payload.body ?? { contentType: 'text', content: '' };
  const text = contentType === 'html' ? await textOfHtml(withoutCalls(content, payload)) : content;
  return tidied(text) || tidied(payload.subject ?? '');
}

/** The message that an action was chosen at; undefined where it was chosen elsewhere, as beside the box for writing. */
export async function messageIn(raw: unknown): Promise<ReadMessage | undefined> {
  const { data } = messagePayload.safeParse(raw);
  if (data === undefined) return undefined;
  const { user, application } = data.from ?? {};
  const author = (user?.displayName ?? application?.displayName ?? words.teams.unnamedPerson).slice(0, LONGEST_AUTHOR);
  const link = data.linkToMessage ?? '';
  return {
    text: await wordsOf(data),
    source: { author, ...(isMessageLink(link) ? { link } : {}) },
  };
}
