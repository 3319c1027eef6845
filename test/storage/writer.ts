import { startAzurite } from '../../bot/local/azurite.ts';
import { connect } from '../../storage/connect.ts';
import { StaleError } from '../../storage/store.ts';
import { openStore } from '../../storage/tables.ts';
import { capturing } from './samples.ts';

// A process to be killed: three writers at once save items in the network "k" of the folder given, and each tells the
// number of an item only once the store has told that it is saved.

const tables = await startAzurite(process.argv[2]);
const store = openStore(await connect({ connectionString: tables.connectionString, afterWrite: () => tables.saved() }));

async function write(writer: string): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const snapshot = await store.load('k');
    if (snapshot === undefined) throw new Error('the network is gone');
    try {
      await store.commit(snapshot, capturing(snapshot, `${process.pid}-${writer}-${turn}`, 1));
      process.stdout.write(`${snapshot.network.nextNumber}\n`);
    } catch (error) {
      if (!(error instanceof StaleError)) throw error;
    }
  }
}

await Promise.all(['a', 'b', 'c'].map(write));
