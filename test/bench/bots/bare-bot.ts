import { createServer, type Server, type ServerResponse } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request, type Response } from 'botbuilder';

function asBotResponse(response: ServerResponse): Response {
  return {
    socket: response.socket,
    header: (name: string, value: string) => response.setHeader(name, value),
    status: (code: number) => (response.statusCode = code),
    send: (body: unknown) => response.write(typeof body === 'string' ? body : JSON.stringify(body)),
    end: () => response.end(),
  };
}

/**
 * The least bot that botbuilder makes: answers each message with its own text, after `before`. Signs people in where the
 * environment has BOT_ID, as the bot in production does. Not yet listening.
 */
export function bareBot(before: (text: string) => Promise<void> | void = () => undefined): Server {
  const { BOT_ID = '', BOT_TENANT_ID = '', BOT_SECRET = '' } = process.env;
  const identity = {
    MicrosoftAppId: BOT_ID,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: BOT_TENANT_ID,
    MicrosoftAppPassword: BOT_SECRET,
  };
  const authentication = new ConfigurationBotFrameworkAuthentication(BOT_ID === '' ? {} : identity);
  const adapter = new CloudAdapter(authentication);
  return createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { headers } = request;
      const botRequest: Request = { body: JSON.parse(body) as Record<string, unknown>, headers, method: 'POST' };
      void adapter.process(botRequest, asBotResponse(response), async (context) => {
        await before(context.activity.text);
        await context.sendActivity(context.activity.text);
      });
    });
  });
}
