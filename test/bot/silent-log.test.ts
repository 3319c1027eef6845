import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { weedNetworks } from '../../bot/sweep/weeding.ts';
import { repairPlans } from '../../bot/sweep/daily.ts';
import { buttonOf, inputsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Posted } from './teams-service.ts';
import { TENANT } from './world.ts';

/** Stands in every name, address and text of these tests, and in no word of the program. */
const MARK = 'Xyzzy';
const NAME = `Anna ${MARK}son`;

describe('the log', () => {
  const here = founded();
  const printed: string[] = [];
  const silence = () => {
    const { log } = here.town;
    return { store: here.town.store, log, now: () => here.town.clock.now };
  };

  beforeAll(() => {
    here.town.teams.team.people = [
      { id: '29:2', aadObjectId: 'person-2', name: 'Maria Holm', email: 'maria.holm@hjo.se' },
      { id: '29:9', aadObjectId: 'person-9', name: NAME, email: `anna.${MARK}@skovde.se` },
    ];
  });
  beforeEach(() => {
    const print = (...words: unknown[]) => void printed.push(words.map(String).join(' '));
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation(print);
    }
    const write = (words: string | Uint8Array) => printed.push(String(words)) > 0;
    vi.spyOn(process.stdout, 'write').mockImplementation(write);
    vi.spyOn(process.stderr, 'write').mockImplementation(write);
  });
  afterEach(() => void vi.restoreAllMocks());

  const said = () => [...here.town.logged, ...printed].join('\n');
  const press = (message: Posted, verb: string, data: object = {}) =>
    here.town.pressRaw(NAME, message, verb, { ...inputsOf(message.card!), ...data }, 'private');

  it('has no name and no text of what people do, say and are refused', async () => {
    const { town } = here;
    const texts = [
      `${MARK} lämnar underlag 1 juni`,
      ...['nytt', 'lista', `lista ${MARK}`, `sök ${MARK}`, `visa ${MARK}`, `notera 1 ${MARK}`, `avskriv 1 ${MARK}`],
      ...[`klart 1 ${MARK}`, `flytta 1 till ${MARK}`, `lämna över 1 till ${MARK}`, `skicka 1 till ${MARK}`],
      ...[`ny grupp ${MARK}: ${NAME}`, `rundfråga Ska ${MARK} köpas in?`, `föreslå 1 ${MARK}`, `avböj 1 ${MARK}`],
      ...['medlemmar', 'grupper', 'inställningar', 'gallring', 'mina', 'mina uppgifter', 'glöm mig', 'exportera allt'],
      `läs in\nBeslut: ${MARK} ska utredas.\n${NAME} tar fram underlag till nästa möte.\nUppdrag: ${MARK} bjuds in.`,
      ...[MARK, `"${MARK}`, `{${MARK}}`, `ångra`, `exportera ${MARK}`, `läget`, `möten`, `dagordning`],
    ];
    await here.given(assignment(`${MARK} skriver`, ['Skövde'], '2027-03-18'));
    for (const text of texts) {
      await town.write(NAME, text);
      await town.write(NAME, text, 'private');
    }
    const form = await town.write(NAME, `Skövde bjuder in ${MARK} 1 juni`);
    await town.press(NAME, form, 'Spara');
    const forget = await town.write(NAME, 'glöm mig', 'private');
    await press(forget, 'forgetMe', buttonOf(forget.card!, 'Radera').data);
    await press(form, 'save', { network: town.network, operation: MARK });
    // Notices about a channel and a municipality that are no longer there have the names in them, those about a person the id.
    await here.givenPresidium();
    const channel = { channel: { id: '19:home@thread.tacv2', name: MARK }, team: { id: town.team } };
    const settings = await town.write('Maria Holm', 'inställningar', { channel: channel.channel.id });
    await town.press('Maria Holm', settings, 'Spara', { here: 'true' }, { channel: channel.channel.id });
    const tell = (eventType: string, more: object = {}) =>
      town.deliver({
        ...{ ...town.activityOf('Maria Holm', 'channel'), type: 'conversationUpdate' },
        ...{ channelData: { ...channel, tenant: { id: TENANT }, eventType }, ...more },
      });
    await tell('channelDeleted');
    await tell('teamMemberRemoved', { membersRemoved: [{ id: '29:9', aadObjectId: 'person-9' }] });
    town.clock.now = '2027-03-04T07:00:00.000Z';
    await town.sweep();
    expect(said()).toContain('"subject":"h"');
    expect(said()).not.toContain('person-9');
    await repairPlans(silence());
    await weedNetworks(silence());
    expect(town.logged.length).toBeGreaterThan(5);
    expect(said()).toContain('refused');
    expect(said()).not.toMatch(new RegExp(MARK, 'i'));
  });

  it('has none of it when things go wrong: the tables, Teams, what rows hold, what activities bring', async () => {
    const { town } = here;
    const { store } = town;
    const fails = () => Promise.reject(new SyntaxError(`"${MARK}" is no JSON\n  at ${NAME}\n"${MARK}\nlines"`));
    // What the tables throw, the rows that can't be read and the schemas that don't fit quote what they were given.
    for (const name of ['load', 'history', 'closed', 'networksOf'] as const) {
      const spied = vi.spyOn(store, name).mockImplementation(fails);
      await town.write(NAME, 'visa 1', 'private');
      await town.write(NAME, `sök ${MARK}`);
      await repairPlans(silence());
      await weedNetworks(silence());
      spied.mockRestore();
    }
    const whole = { type: 'message', text: MARK, ...town.activityOf(NAME, 'channel') };
    await town.deliver({ ...whole, channelData: MARK, entities: [{ type: MARK, text: NAME }] });
    await town.deliver({ ...whole, from: { id: NAME, name: NAME, aadObjectId: MARK.repeat(100) } });
    await town.deliver({ ...whole, type: 'invoke', name: 'adaptiveCard/action', value: { action: MARK } });
    await town.deliver({ ...whole, attachments: [{ contentType: 'text/html', content: { [MARK]: NAME } }] });
    const conversation = `a:chat-29:9`;
    for (const status of [403, 429, 500]) {
      town.teams.refuses.set(conversation, status);
      await town.write('Maria Holm', `flytta 1 till 2027-04-0${status % 9}`);
      town.clock.now = new Date(Date.parse(town.clock.now) + 86_400_000).toISOString();
      await town.sweep();
    }
    expect(town.faults.length).toBeGreaterThan(5);
    expect(said()).toContain('turn failed');
    expect(said()).not.toMatch(new RegExp(MARK, 'i'));
  });
});
