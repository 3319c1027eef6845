import type { IncomingMessage, ServerResponse } from 'node:http';
import { words } from '../../cards/words.ts';
import type { Deps } from '../deps.ts';
import { attachment, typeOf } from './file-name.ts';
import { linkedFile } from './linked-file.ts';

/** The address of a file is this, its token, and a name that is for people alone. */
export const FILES = '/files/';

/**
 * A file is saved and not shown, in no frame and by no script of another site, and neither it nor its address is left
 * behind, sent on, found by a search or asked for without TLS.
 */
const GUARDED = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-robots-tag': 'noindex',
} as const;

function say(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { ...GUARDED, 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
}

/** Answers GET and HEAD of a file's address, `path` from FILES on. What a link no longer gives is 404, and nobody is told why. */
export async function answerFile(
  deps: Pick<Deps, 'store' | 'now' | 'log'>,
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    say(response, 405, words.fileLink.getOnly, { allow: 'GET, HEAD' });
    return;
  }
  const [token = ''] = path.slice(FILES.length).split('/');
  const file = await linkedFile(deps, token);
  if (file === undefined) {
    say(response, 404, words.fileLink.gone);
    return;
  }
  response
    .writeHead(200, {
      ...GUARDED,
      'content-type': typeOf(file.name),
      'content-length': file.bytes.length,
      'content-disposition': attachment(file.name),
    })
    .end(method === 'HEAD' ? undefined : file.bytes);
}
