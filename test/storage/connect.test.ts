import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { connect } from '../../storage/connect.ts';
import { tablesForTests } from './opened.ts';

const tables = tablesForTests();
const key = Buffer.from('no real key').toString('base64');
const at = (endpoint: string) =>
  `DefaultEndpointsProtocol=http;AccountName=nova;AccountKey=${key};TableEndpoint=${endpoint};`;

test('the table is made where it is missing, and left alone where it is not', async () => {
  const first = await tables.open({ table: 'twice' });
  const { network } = await tables.network(first.store);
  const second = await tables.open({ table: 'twice' });
  expect((await second.store.load(network.id))?.network).toEqual(network);
});

test.each([
  'http://tables.example/nova',
  'http://127.0.0.1.tables.example/nova',
  'http://localhost:x@tables.example/nova',
])('plain http to %s, another machine, is refused before anything is sent', async (endpoint) => {
  await expect(connect({ connectionString: at(endpoint) })).rejects.toThrow(/allowInsecureConnection/);
});

test('a credential is asked for a token, and never for one that would go over plain http', async () => {
  const asked: string[] = [];
  const credential = {
    getToken: (scopes: string | string[]) => {
      asked.push([scopes].flat().join(' '));
      return Promise.reject(new Error('no identity here (by the test)'));
    },
  };
  const connecting = connect({ url: 'https://nova.table.core.windows.net', credential });
  await expect(connecting).rejects.toThrow('no identity here');
  expect(asked).toEqual(['https://storage.azure.com/.default']);
  await expect(connect({ url: 'http://tables.example', credential })).rejects.toThrow(/https|allowInsecureConnection/i);
  expect(asked).toHaveLength(1);
});

test('a connection string that is none is told', async () => {
  await expect(connect({ connectionString: 'nonsense' })).rejects.toThrow(/connection string/i);
});

test('a service that is busy is asked again, and one that refuses is not', async () => {
  const answers = [503, 503, 403];
  const server = createServer((_request, response) => response.writeHead(answers.shift() ?? 204).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const faults: (number | undefined)[] = [];
  const connectionString = at(`http://127.0.0.1:${port}/nova`);
  const connecting = connect({ connectionString, onFault: (status) => faults.push(status) });
  await expect(connecting).rejects.toMatchObject({ statusCode: 403 });
  expect(answers).toEqual([]);
  expect(faults).toEqual([503, 503]);
  await new Promise((resolve) => server.close(resolve));
});

test('a service that never answers is asked again', async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    if (requests > 1) response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await connect({ connectionString: at(`http://127.0.0.1:${port}/nova`), patienceMs: 200 });
  expect(requests).toBe(2);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
