import { runBot } from '../../../bot/production.ts';
import { readSettings } from '../../../bot/settings.ts';
import { BOT_SERVICE } from '../../../bot/teams/sign-in.ts';

// The bot in production to the last detail but one: who signs in is verified by the keys at METADATA.
const settings = readSettings(process.env, new Date());
const issuer = { ...BOT_SERVICE, metadata: process.env.METADATA ?? '' };
void runBot({ ...settings, identity: { ...settings.identity, issuer } });
