/** Writes dist/uppdrag.zip for the Teams admin centre: `npm run package`, or `npm run package -- --trial` to look at it. */
import { mkdir, writeFile } from 'node:fs/promises';
import packageJson from '../package.json' with { type: 'json' };
import { appPackage } from './app-package.ts';
import { readManifestValues, trialValues } from './values.ts';

const trial = process.argv.includes('--trial');
try {
  const values = readManifestValues(process.env, trial ? trialValues : {});
  const bytes = await appPackage(values, packageJson.version);
  await mkdir('dist', { recursive: true });
  await writeFile('dist/uppdrag.zip', bytes);
  const about = trial ? 'A trial package: what is not set in the environment was made up, so no bot answers.' : '';
  console.log(`Wrote dist/uppdrag.zip, version ${packageJson.version}. ${about}`.trim());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
