import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import type { Facts, Log } from '../../../bot/log.ts';
import { traced } from '../../../bot/telemetry/traced.ts';

function recorded() {
  const lines: (Facts & { readonly event: string })[] = [];
  const log: Log = {
    info: (event, facts) => lines.push({ event, ...facts }),
    fault: (event, _fault, facts) => lines.push({ event, ...facts }),
  };
  return { lines, log };
}

const request = new IncomingMessage(new Socket());

function answered(statusCode: number): ServerResponse {
  const response = new ServerResponse(request);
  response.statusCode = statusCode;
  return response;
}

it('gives what two turns tell at the same time an id of their own, and each a line of how it went', async () => {
  const { lines, log } = recorded();
  let clock = 0;
  let ids = 0;
  const { log: told, turns } = traced(
    log,
    () => (clock += 10),
    () => `t${(ids += 1)}`,
  );
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const slow = turns(async () => {
    await held;
    told.fault('turn failed', new Error('slow'), { network: 'n' });
  })(request, answered(200));
  const quick = turns(() => {
    told.info('refused');
    return Promise.resolve();
  })(request, answered(403));
  await quick;
  letGo();
  await slow;
  expect(lines).toEqual([
    { event: 'refused', turn: 't2' },
    { event: 'turn', turn: 't2', status: 403, ms: 10 },
    { event: 'turn failed', turn: 't1', network: 'n' },
    { event: 'turn', turn: 't1', status: 200, ms: 30 },
  ]);
});

it('tells of a turn that throws too, and throws on', async () => {
  const { lines, log } = recorded();
  const { turns } = traced(
    log,
    () => 0,
    () => 't',
  );
  await expect(turns(() => Promise.reject(new Error('lost')))(request, answered(500))).rejects.toThrow('lost');
  expect(lines).toEqual([{ event: 'turn', turn: 't', status: 500, ms: 0 }]);
});

it('gives no id to what is told outside a turn', () => {
  const { lines, log } = recorded();
  traced(
    log,
    () => 0,
    () => 't',
  ).log.info('serving', { port: 1 });
  expect(lines).toEqual([{ event: 'serving', port: 1 }]);
});
