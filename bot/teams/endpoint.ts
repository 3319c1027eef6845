import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FILES } from '../files/file-endpoint.ts';
import type { Log } from '../log.ts';

/** What the endpoint leans on. */
export interface EndpointOptions {
  /** Answers an activity. */
  readonly turn: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Answers what is asked of an address under FILES. */
  readonly file: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether turns can be answered now. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
}

/** Who sends its head or its body slower than this gives up, or is made to: nobody keeps a place by being slow. */
const HEAD_MS = 10_000;
const REQUEST_MS = 30_000;

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text);
}

/**
 * The bot's doors: POST /api/messages, GET /files/… for those who have a link, and for whoever runs it /healthz (the
 * process answers) and /readyz (the tables do too). Not yet listening.
 */
export function endpoint({ turn, file, ready, log }: EndpointOptions): Server {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (pathname.startsWith(FILES)) return file(pathname, request, response);
    if (pathname === '/api/messages' && request.method === 'POST') return turn(request, response);
    if (pathname === '/api/messages') end(response, 405, 'Activities are sent by POST.');
    else if (pathname === '/healthz') end(response, 200, 'alive');
    else if (pathname !== '/readyz') end(response, 404, 'Uppdrag answers at /api/messages.');
    else if (await ready()) end(response, 200, 'ready');
    else end(response, 503, 'not ready');
  }
  return createServer({ headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    answer(request, response).catch((fault: unknown) => {
      log.fault('request failed', fault);
      if (response.headersSent) response.destroy();
      else end(response, 500, 'Something went wrong.');
    });
  });
}
