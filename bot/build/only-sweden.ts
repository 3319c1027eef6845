import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

interface Holidays {
  readonly data: { readonly holidays: Readonly<Record<string, unknown>> };
}

interface Zones {
  readonly zones: readonly string[];
  readonly links: readonly string[];
}

/** The zone of domain/time, of which the time zone database says that it is the same as another. */
const ZONE = '|Europe/Stockholm';

const nameOf = (zone: string) => zone.slice(0, zone.indexOf('|'));

/** Keeps of the world's red days and time zones those of Sweden: the rest would be read at each start. */
export const onlySweden: Plugin = {
  name: 'only Sweden',
  setup(build) {
    build.onLoad({ filter: /[\\/]date-holidays[\\/]src[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = (await import(pathToFileURL(path).href)) as Holidays;
      const sweden = { ...data, holidays: { SE: data.holidays.SE } };
      return { contents: `export const data = ${JSON.stringify(sweden)};` };
    });
    build.onLoad({ filter: /[\\/]moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/ }, async ({ path }) => {
      const all = JSON.parse(await readFile(path, 'utf8')) as Zones;
      const links = all.links.filter((link) => link.endsWith(ZONE));
      const names = links.map(nameOf);
      const zones = all.zones.filter((zone) => names.includes(nameOf(zone)));
      return { contents: JSON.stringify({ ...all, zones, links, countries: [] }), loader: 'json' };
    });
  },
};
