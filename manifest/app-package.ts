import { readFile } from 'node:fs/promises';
import { fillPlaceholders } from './fill.ts';
import { assertFollowsSchema } from './schema.ts';
import type { ManifestValues } from './values.ts';
import { zip } from './zip.ts';

/**
 * The Teams app package as the bytes of a zip: manifest.json, its texts in English, and the two icons.
 * `version` is the app's (semver); Teams takes an update only under a new one.
 * @throws Error when the filled-in manifest or the English texts don't follow their schema.
 */
export async function appPackage(values: ManifestValues, version: string): Promise<Buffer> {
  const manifest = fillPlaceholders((await beside('manifest.json')).toString(), { ...values, APP_VERSION: version });
  const english = await beside('en.json');
  await assertFollowsSchema('manifest.json', manifest);
  await assertFollowsSchema('en.json', english.toString());
  return zip({
    'manifest.json': Buffer.from(manifest),
    'en.json': english,
    'color.png': await beside('color.png'),
    'outline.png': await beside('outline.png'),
  });
}

function beside(file: string): Promise<Buffer> {
  return readFile(new URL(file, import.meta.url));
}
