import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CloudAdapter, Request, Response, TurnContext } from 'botbuilder';
import { FILES } from '../files/file-endpoint.ts';
import { anyActivity } from '../incoming.ts';
import type { Log } from '../log.ts';

/** Far above what Teams sends (28 KB of text), far below what would hurt. */
const LARGEST_BODY = 1024 * 1024;

/** What the endpoint leans on. */
export interface EndpointOptions {
  readonly adapter: CloudAdapter;
  readonly run: (context: TurnContext) => Promise<unknown>;
  readonly log: Log;
  /** Which service URLs are answered; the rest get 403. */
  readonly serves: (serviceUrl: URL) => boolean;
  /** Answers what is asked of an address under FILES. */
  readonly file: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

/** Express's three calls, on Node's own response: all that CloudAdapter asks of it. */
function asBotResponse(response: ServerResponse): Response {
  return {
    socket: response.socket,
    header: (name: string, value: string) => response.setHeader(name, value),
    status: (code: number) => (response.statusCode = code),
    send: (body: unknown) => {
      if (typeof body === 'string') return response.write(body);
      response.setHeader('content-type', 'application/json');
      return response.write(JSON.stringify(body));
    },
    end: () => response.end(),
  };
}

/** Takes one activity. What isn't one is told so, and runs no turn. */
async function take(request: IncomingMessage, response: ServerResponse, options: EndpointOptions): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) {
    end(response, 413, 'The activity is too large.');
    return;
  }
  const json = parsed(body);
  const activity = anyActivity.safeParse(json);
  if (!activity.success) {
    end(response, 400, 'Not an activity: it needs a type, a serviceUrl and a conversation.');
    return;
  }
  if (!options.serves(new URL(activity.data.serviceUrl))) {
    end(response, 403, 'That service URL is not served.');
    return;
  }
  const botRequest: Request = { body: json as Record<string, unknown>, headers: request.headers, method: 'POST' };
  await options.adapter.process(botRequest, asBotResponse(response), async (context) => {
    await options.run(context);
  });
}

/** The bot's doors: POST /api/messages, and GET /files/… for those who have a link. Not yet listening. */
export function endpoint(options: EndpointOptions): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bot');
    const failed = (fault: unknown) => {
      options.log.fault('request failed', fault);
      if (!response.headersSent) end(response, 500, 'Something went wrong.');
    };
    if (pathname.startsWith(FILES)) {
      options.file(pathname, request, response).catch(failed);
      return;
    }
    if (pathname !== '/api/messages') return end(response, 404, 'Uppdrag answers at /api/messages.');
    if (request.method !== 'POST') return end(response, 405, 'Activities are sent by POST.');
    take(request, response, options).catch(failed);
  });
}
