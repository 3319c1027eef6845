import * as z from 'zod';

const port = (usual: number) => z.coerce.number().int().min(1).max(65_535).default(usual);

const schema = z.object({
  PORT: port(3978),
  PLAYGROUND_PORT: port(56_150),
  DATA_DIR: z.string().min(1).default('.data'),
});

/** What moves the local mode: the bot's port, the chat window's port, and the folder with the data. */
export interface LocalSettings {
  readonly port: number;
  readonly playgroundPort: number;
  readonly folder: string;
}

/** The settings in the environment. Throws an Error whose message is one sentence that names what is wrong. */
export function localSettings(environment: Readonly<Record<string, string | undefined>>): LocalSettings {
  const read = schema.safeParse(environment);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new Error(
      `${names} är inte rätt angivet: portar är tal mellan 1 och 65535. (${names}: ports are 1 to 65535.)`,
    );
  }
  const { PORT, PLAYGROUND_PORT, DATA_DIR } = read.data;
  return { port: PORT, playgroundPort: PLAYGROUND_PORT, folder: DATA_DIR };
}
