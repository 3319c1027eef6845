import { describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/settings.ts';

const whole = {
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_SECRET: 'hemligt',
  TABLES_CONNECTION: 'UseDevelopmentStorage=true',
  BOT_URL: 'https://uppdrag.example.se/',
};

describe('the environment of the bot in production', () => {
  it('is read, with the usual port, and the address without a slash at its end', () => {
    expect(readSettings(whole)).toMatchObject({ port: 3978, publicUrl: 'https://uppdrag.example.se' });
  });

  it.each([undefined, '', 'uppdrag.example.se', 'http://uppdrag.example.se'])(
    'has an https address that people reach it at: BOT_URL can not be %j',
    (BOT_URL) => {
      expect(() => readSettings({ ...whole, BOT_URL })).toThrow(
        '  BOT_URL: the https address at which people reach the bot',
      );
    },
  );
});
