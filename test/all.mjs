// `npm test`: everything, on a fresh clone too. Plain JavaScript, since nothing may be installed yet.
import { spawn } from 'node:child_process';
import { ready } from '../bot/ready.mjs';

const SOURCES = ['bot', 'cards', 'domain', 'storage', 'manifest'];

/** Steps on one line run at the same time; the next line waits for them. */
const STEPS = [
  [
    ['types', 'tsc', '-p', '.'],
    ['lint', 'eslint', '.'],
  ],
  [
    ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
    ['walls', 'depcruise', ...SOURCES],
  ],
  [['unit and integration', 'vitest', 'run', '--project', 'unit']],
  [['faults', 'vitest', 'run', '--project', 'faults']],
  [['browser', 'vitest', 'run', '--project', 'teams']],
];

/** Runs one of the installed tools; resolves to whether it was content. What it printed is shown when it wasn't, or when it runs alone. */
function run([name, tool, ...args], alone) {
  const started = Date.now();
  const command = process.platform === 'win32' ? `node_modules\\.bin\\${tool}.cmd` : `node_modules/.bin/${tool}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.once('close', (code) => {
      if (code !== 0) console.error(said);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      resolve(code === 0);
    });
  });
}

ready();
for (const steps of STEPS) {
  const results = await Promise.all(steps.map((step) => run(step, steps.length === 1)));
  if (results.includes(false)) process.exit(1);
}
