import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appPackage } from '../../manifest/app-package.ts';
import { fillPlaceholders } from '../../manifest/fill.ts';
import { assertFollowsSchema } from '../../manifest/schema.ts';
import { trialValues } from '../../manifest/values.ts';
import { readPng } from './read-png.ts';
import { readZip } from './read-zip.ts';

interface Manifest {
  id: string;
  version: string;
  developer: { name: string };
  description: { full: string; features: unknown[] };
  icons: { color: string; outline: string };
  localizationInfo: { defaultLanguageTag: string; additionalLanguages: { file: string }[] };
  bots: {
    botId: string;
    scopes: string[];
    supportsFiles: boolean;
    commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[];
  }[];
  validDomains: string[];
  permissions: string[];
  supportsChannelFeatures?: string;
  authorization?: unknown;
  webApplicationInfo?: unknown;
}

const files = readZip(await appPackage({ ...trialValues, DEVELOPER_NAME: 'IT & "Skola"' }, '1.2.3'));
const manifest = JSON.parse(files.get('manifest.json')!.toString()) as Manifest;
const english = JSON.parse(files.get('en.json')!.toString()) as Record<string, string>;
const bot = manifest.bots[0]!;

describe('the app package', () => {
  it('holds the manifest, the English texts and the two icons at its root, and nothing else', () => {
    expect([...files.keys()].sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('has each file the manifest points to', () => {
    expect(readPng(files.get(manifest.icons.color)!).side).toBe(192);
    expect(readPng(files.get(manifest.icons.outline)!).side).toBe(32);
    expect(manifest.localizationInfo.additionalLanguages.map(({ file }) => files.has(file))).toEqual([true]);
  });

  it('carries the values given, whatever characters they hold, and no placeholder', () => {
    expect(manifest).toMatchObject({
      id: trialValues.TEAMS_APP_ID,
      version: '1.2.3',
      developer: { name: 'IT & "Skola"' },
      validDomains: [trialValues.BOT_DOMAIN],
    });
    expect(bot.botId).toBe(trialValues.BOT_ID);
    expect(files.get('manifest.json')!.toString()).not.toContain('${{');
  });

  it('comes out the same, byte for byte, from the same values', async () => {
    expect((await appPackage(trialValues, '1.0.0')).equals(await appPackage(trialValues, '1.0.0'))).toBe(true);
  });

  it('refuses values that the schema refuses', async () => {
    await expect(appPackage({ ...trialValues, DEVELOPER_NAME: 'x'.repeat(33) }, '1.0.0')).rejects.toThrow(
      /manifest\.json doesn't follow its schema: \/developer\/name/,
    );
  });
});

describe('the bot in the manifest', () => {
  it('works in teams, group chats and private chat, and takes files', () => {
    expect(bot.scopes).toEqual(['team', 'groupChat', 'personal']);
    expect(bot.supportsFiles).toBe(true);
  });

  it('works in shared channels too', () => {
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  it('asks for no right to read what does not mention it, for none in Entra, and for no more than the guides tell', async () => {
    expect(manifest.authorization).toBeUndefined();
    expect(manifest.webApplicationInfo).toBeUndefined();
    for (const guide of ['docs/driftsatt.md', 'docs/deploy.md']) {
      const text = await readFile(new URL(`../../${guide}`, import.meta.url), 'utf8');
      for (const permission of manifest.permissions) expect(text).toContain(`\`${permission}\``);
    }
  });

  it('offers one command list for each scope', () => {
    expect(bot.commandLists.map(({ scopes }) => scopes)).toEqual(bot.scopes.map((scope) => [scope]));
  });
});

describe.each(bot.commandLists.map((list, index) => ({ scope: list.scopes[0], index, ...list })))(
  'the commands in $scope',
  ({ index, commands }) => {
    it('are at most twelve, and hjälp is one of them', () => {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(commands.map(({ title }) => title)).toContain('hjälp');
    });

    it('are words to type, each named once', () => {
      const titles = commands.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles) expect(title).toMatch(/^[a-zåäö]+( [a-zåäö]+)?$/);
    });

    it('fit a phone: titles of at most 32 characters, descriptions of at most 80', () => {
      for (const { title, description } of commands) {
        expect(title.length, title).toBeLessThanOrEqual(32);
        expect(description.length, description).toBeLessThanOrEqual(80);
      }
    });

    it('are explained in English too, while the word to type stays Swedish', () => {
      commands.forEach(({ title }, i) => {
        const key = `bots[0].commandLists[${index}].commands[${i}]`;
        expect(english[`${key}.description`], title).toMatch(/\S/);
        expect(english[`${key}.title`], title).toBeUndefined();
      });
    });
  },
);

describe('the English texts', () => {
  it('tell as much of the app as the Swedish ones', () => {
    const paragraphs = (text: string | undefined) => text?.split('\n').length;
    expect(paragraphs(english['description.full'])).toBe(paragraphs(manifest.description.full));
    manifest.description.features.forEach((_, index) => {
      expect(english[`description.features[${index}].description`]).toMatch(/\S/);
    });
  });

  it('explain no command that is not there', () => {
    const explained = Object.keys(english).filter((key) => key.startsWith('bots['));
    expect(explained.length).toBe(bot.commandLists.flatMap(({ commands }) => commands).length);
  });

  it('say the same of a command in every scope, as they would not if a list had moved without its texts', () => {
    const said = new Map<string, Set<string | undefined>>();
    bot.commandLists.forEach(({ commands }, list) =>
      commands.forEach(({ title }, i) => {
        const text = english[`bots[0].commandLists[${list}].commands[${i}].description`];
        said.set(title, (said.get(title) ?? new Set()).add(text));
      }),
    );
    expect([...said].filter(([, texts]) => texts.size !== 1)).toEqual([]);
  });

  it('are refused when they hold a key the schema does not know', async () => {
    const misspelt = JSON.stringify({ ...english, 'name.shrt': 'Uppdrag' });
    await expect(assertFollowsSchema('en.json', misspelt)).rejects.toThrow('name.shrt');
  });
});

describe('filling in placeholders', () => {
  it('names one that nothing gives a value', () => {
    expect(() => fillPlaceholders('{"id": "${{BOT_ID}}"}', {})).toThrow('BOT_ID');
  });
});

describe('npm run package', () => {
  const script = fileURLToPath(new URL('../../manifest/package.ts', import.meta.url));
  const loader = import.meta.resolve('tsx');

  function run(...args: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'uppdrag-package-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const done = spawnSync(process.execPath, ['--import', loader, script, ...args], {
      cwd: folder,
      env: {},
      encoding: 'utf8',
    });
    return { ...done, archive: join(folder, 'dist/uppdrag.zip') };
  }

  it('without its environment, says on one line what is missing, fails, and writes nothing', () => {
    const { status, stderr, archive } = run();
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    for (const name of Object.keys(trialValues)) expect(stderr).toContain(`${name} is missing`);
    expect(existsSync(archive)).toBe(false);
  });

  it('asked for a trial by name, writes the package and says what it is', () => {
    const { status, stdout, archive } = run('--trial');
    expect(status).toBe(0);
    expect(stdout).toContain('trial');
    expect(readZip(readFileSync(archive)).has('manifest.json')).toBe(true);
  });
});
