import { TableClient } from '@azure/data-tables';
import { bareBot } from './bare-bot.ts';
import { counted } from './counted.ts';
import { listen } from './listen.ts';

// A process that is a bare echo bot with a bare table client. "läs" reads the rows of one range in one query before it is
// echoed, "spara" reads them and writes two rows in one batch: the least trips that reading and saving take.

const { TABLES = '', FROM = '', TO = '' } = process.env;
const client = TableClient.fromConnectionString(TABLES, 'uppdrag', { allowInsecureConnection: true });
const partitionKey = '0';
let saved = 0;

async function read(): Promise<void> {
  const filter = `PartitionKey eq '${partitionKey}' and RowKey ge '${FROM}' and RowKey lt '${TO}'`;
  const rows = [];
  for await (const page of client.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1000 })) {
    rows.push(...page);
  }
}

async function save(): Promise<void> {
  const rows = ['a', 'b'].map((letter) => ({ partitionKey, rowKey: `bare!${(saved += 1)}!${letter}`, json: '{}' }));
  await client.submitTransaction(rows.map((row) => ['create', row]));
}

const bot = bareBot(async (text) => {
  if (text === 'läs' || text === 'spara') await read();
  if (text === 'spara') await save();
});
void listen(bot, counted(client));
