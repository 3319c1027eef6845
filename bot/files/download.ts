import * as z from 'zod';
import type { Activity } from 'botbuilder';
import { words } from '../../cards/words.ts';
import { documentText, FileRefusal } from './document-text.ts';

/** Notes are a few pages; this is a hundred with pictures. */
const LARGEST_FILE = 5 * 1024 * 1024;
const LONGEST_WAIT_MS = 10_000;

/** A file that somebody sent in the private chat, as Teams describes it. */
const sentFile = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().max(300),
  content: z.object({ downloadUrl: z.url() }),
});

/** The first file of a message; undefined where it has none. */
export function fileIn(activity: Partial<Activity>): { name: string; url: URL } | undefined {
  for (const attachment of activity.attachments ?? []) {
    const read = sentFile.safeParse(attachment);
    if (read.success) return { name: read.data.name, url: new URL(read.data.content.downloadUrl) };
  }
  return undefined;
}

const tooLarge = () => new FileRefusal(words.sentFile.tooLarge);

const notFetched = (options?: ErrorOptions) => new FileRefusal(words.sentFile.notFetched, options);

/** The answer of the file's keeper. A redirect could lead anywhere, so none is followed. */
async function answerOf(url: URL): Promise<AsyncIterable<Uint8Array>> {
  let response: Response;
  try {
    response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
  } catch (cause) {
    throw notFetched({ cause });
  }
  if (!response.ok || response.body === null) throw notFetched();
  return response.body as AsyncIterable<Uint8Array>;
}

async function bytesOf(url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await answerOf(url)) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of a file that was sent, fetched from where Teams keeps it. Throws FileRefusal where it can't be read as notes. */
export async function fileText(file: { name: string; url: URL }, mayFetch: (url: URL) => boolean): Promise<string> {
  if (!mayFetch(file.url)) throw new FileRefusal(words.sentFile.elsewhere);
  return documentText(file.name, await bytesOf(file.url));
}
