import { describe, expect, it } from 'vitest';
import { readManifestValues, trialValues } from '../../manifest/values.ts';

const complete = {
  TEAMS_APP_ID: '7a1c1f0e-52c1-4f0b-9d8e-6a1b2c3d4e5f',
  BOT_ID: '0b9e8d7c-6a5f-4e3d-8c2b-1a0f9e8d7c6b',
  BOT_DOMAIN: 'uppdrag.kommun.example',
  DEVELOPER_NAME: 'Exempelkommunen',
  DEVELOPER_WEBSITE_URL: 'https://kommun.example/uppdrag',
  DEVELOPER_PRIVACY_URL: 'https://kommun.example/integritet',
  DEVELOPER_TERMS_URL: 'https://kommun.example/villkor',
};

function refusal(environment: Record<string, string | undefined>): string {
  try {
    readManifestValues(environment);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The environment was accepted.');
}

describe('reading the values of the manifest', () => {
  it('given all of them, takes them and leaves the rest of the environment', () => {
    expect(readManifestValues({ ...complete, HOME: '/home/someone' })).toEqual(complete);
  });

  it('given none, names every one of them on one line', () => {
    const message = refusal({});
    expect(message).not.toContain('\n');
    for (const name of Object.keys(complete)) expect(message).toContain(`${name} is missing`);
  });

  it('given an empty or undefined one, counts it as missing and names only what is missing', () => {
    const message = refusal({ ...complete, BOT_ID: ' ', BOT_DOMAIN: undefined });
    expect(message).toMatch(/BOT_ID is missing .*BOT_DOMAIN is missing/);
    expect(message).not.toContain('TEAMS_APP_ID');
  });

  it.each([
    ['BOT_ID', 'uppdrag'],
    ['BOT_DOMAIN', 'https://uppdrag.kommun.example'],
    ['BOT_DOMAIN', 'uppdrag.kommun.example/api/messages'],
    ['DEVELOPER_NAME', 'Kommunalförbundet för de femton kommunerna'],
    ['DEVELOPER_WEBSITE_URL', 'http://kommun.example'],
  ])('given %s as "%s", quotes it and says what it should be', (name, value) => {
    expect(refusal({ ...complete, [name]: value })).toMatch(new RegExp(`${name} is "${value}" \\(should be .+\\)`));
  });

  it('asked for a trial, makes up only what is not set', () => {
    expect(readManifestValues({ BOT_ID: complete.BOT_ID }, trialValues)).toEqual({
      ...trialValues,
      BOT_ID: complete.BOT_ID,
    });
  });

  it('asked for a trial, still refuses what is set and malformed', () => {
    expect(() => readManifestValues({ BOT_ID: 'uppdrag' }, trialValues)).toThrow('BOT_ID is "uppdrag"');
  });
});
