import * as z from 'zod';

const guid = (whose: string) => z.guid(`${whose}, a GUID`);
const address = (what: string) =>
  z.url({ protocol: /^https$/, error: `the address of ${what}, starting with https://` });

/** What the manifest takes from the environment, one for each `${{NAME}}` in manifest.json; the messages say what each is. */
const environmentSchema = z.object({
  TEAMS_APP_ID: guid('the id of the app in Teams'),
  BOT_ID: guid("the bot's app id in Entra"),
  BOT_DOMAIN: z.hostname("the bot's host name, without https://"),
  DEVELOPER_NAME: z.string('who provides the bot').max(32, 'who provides the bot, in at most 32 characters'),
  DEVELOPER_WEBSITE_URL: address('a page about the bot'),
  DEVELOPER_PRIVACY_URL: address('what is said about personal data'),
  DEVELOPER_TERMS_URL: address('the terms of use'),
});

export type ManifestValues = Readonly<z.infer<typeof environmentSchema>>;

/** Stand-ins for a package to open and look at. No bot answers behind these ids. */
export const trialValues: ManifestValues = {
  TEAMS_APP_ID: '00000000-0000-0000-0000-000000000000',
  BOT_ID: '00000000-0000-0000-0000-000000000000',
  BOT_DOMAIN: 'uppdrag.example.com',
  DEVELOPER_NAME: 'Uppdrag (prov)',
  DEVELOPER_WEBSITE_URL: 'https://uppdrag.example.com',
  DEVELOPER_PRIVACY_URL: 'https://uppdrag.example.com/integritet',
  DEVELOPER_TERMS_URL: 'https://uppdrag.example.com/villkor',
};

/**
 * The manifest's values out of the environment; `standIns` fill in what is not set there.
 * An empty variable counts as not set: that is how an unfilled line of an .env file arrives.
 * @throws Error with one line that names every variable that is missing or malformed and what it should be.
 */
export function readManifestValues(
  environment: Readonly<Record<string, string | undefined>>,
  standIns: Partial<ManifestValues> = {},
): ManifestValues {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const given: Record<string, string | undefined> = { ...standIns, ...Object.fromEntries(set) };
  const read = environmentSchema.safeParse(given);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path: [name], message }) => {
    const value = given[String(name)];
    return `${String(name)} ${value === undefined ? 'is missing' : `is "${value}"`} (should be ${message})`;
  });
  throw new Error(`The manifest needs other values in the environment: ${problems.join('; ')}.`);
}
