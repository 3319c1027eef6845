import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { fillPlaceholders } from './fill.ts';
import { assertFollowsSchema } from './schema.ts';
import type { ManifestValues } from './values.ts';

/** The same files always give the same bytes: each is dated alike, at noon so that no time zone makes it another day. */
const DATED = '2026-01-01T12:00';

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
  const files = {
    'manifest.json': Buffer.from(manifest),
    'en.json': english,
    'color.png': await beside('color.png'),
    'outline.png': await beside('outline.png'),
  };
  return Buffer.from(zipSync(files, { mtime: DATED, level: 9 }));
}

function beside(file: string): Promise<Buffer> {
  return readFile(new URL(file, import.meta.url));
}
