import { wholeFile } from '../../../bot/local/azurite-file.ts';

// A process to be killed: saves 20 million of one letter after another in the file given, and tells a dot as each save
// begins, so that the one who reads the dots can kill it in the middle of one.

const [file = ''] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  const data = JSON.stringify({ collections: [String.fromCharCode(97 + (turn % 26)).repeat(20_000_000)] });
  await new Promise<void>((resolve, reject) => {
    wholeFile.saveDatabase(file, data, (error) => (error ? reject(error) : resolve()));
    process.stdout.write('.');
  });
}
