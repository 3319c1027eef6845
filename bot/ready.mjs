// Runs before anything is installed, on whatever Node there is: plain JavaScript, and no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST = [20, 19];
const root = fileURLToPath(new URL('..', import.meta.url));

/** The sentence for a Node that is too old ("18.19.1"), in Swedish and English; undefined where it will do. */
export function tooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  const wanted = OLDEST.join('.');
  return (
    `Uppdrag behöver Node ${wanted} eller senare; det här är ${version}. Hämta en nyare på nodejs.org. ` +
    `(Uppdrag needs Node ${wanted} or later; this is ${version}. Get a newer one at nodejs.org.)`
  );
}

function endWith(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Ends with one sentence where Node is too old, and installs the packages of the lock file where they are missing or older than it. */
export function ready() {
  const old = tooOld(process.versions.node);
  if (old !== undefined) endWith(old);
  // npm writes this file last, so that it is there only when everything else is.
  const installed = `${root}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs) return;
  console.log('Installerar paket, det tar ungefär en minut … (Installing packages, about a minute …)');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, args] = npm ? [process.execPath, [npm, ...words]] : ['npm', words];
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0)
    endWith('Paketen gick inte att installera; se ovan. (The packages could not be installed; see above.)');
}
