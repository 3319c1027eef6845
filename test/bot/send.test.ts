import { beforeAll, describe, expect, it } from 'vitest';
import { changeOf } from '../../domain/apply.ts';
import { networkId } from '../../bot/ids.ts';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Posted } from './teams-service.ts';
import { TENANT } from './world.ts';

const SIKT = '19:sikt@thread.tacv2';
const there = { channel: SIKT, team: SIKT };
const sikt = networkId(TENANT, SIKT);

describe('skicka', () => {
  const here = founded();
  const sweep = (): Promise<Posted[]> => {
    here.town.clock.now = new Date(Date.parse(here.town.clock.now) + 30_000).toISOString();
    return here.town.sweep();
  };
  const stateThere = async () => (await here.town.store.load(sikt))!;
  const told = (sent: readonly Posted[], chat: string) => sent.filter(({ conversation }) => conversation === chat);

  beforeAll(async () => {
    const { town } = here;
    // SIKT has Erik, who is in both networks, and Maria, who is its presidium.
    const { people } = town.teams.team;
    town.teams.team.name = 'SIKT';
    town.teams.team.people = people.filter(({ name }) => ['Erik Lund', 'Maria Holm'].includes(name));
    await town.install('Erik Lund', there);
    town.teams.team.people = people;
    town.teams.team.name = 'SKIS';
    const state = await stateThere();
    const members = state.members.map((one) => ({ ...one, presidium: one.name === 'Maria Holm' }));
    const act = { operation: 'roles', by: { id: 'person-2', name: 'Maria Holm' }, at: town.clock.now };
    await town.store.commit(state, changeOf(state, act, 'roster', { members }));
    await here.given(
      assignment('Tar fram en mall', ['Tibro'], '2027-06-01'),
      assignment('Bjuder in Skolverket', ['Skövde']),
      assignment('Ordnar studiebesök', ['Lidköping']),
      assignment('Skriver en remiss', ['Skövde']),
      assignment('Räknar elever', ['Tibro']),
    );
  });

  it('tells which networks there are where none of the sender has that name', async () => {
    const { town } = here;
    const unknown = await town.write('Erik Lund', 'skicka 1 till GRKN');
    expect(unknown.text).toContain('inget nätverk som heter ”GRKN”');
    expect(unknown.text).toContain('Du är också med i SIKT.');
    expect((await town.write('Anna Berg', 'skicka 1 till SIKT')).text).toContain('inte med i något annat nätverk');
    expect((await town.write('Erik Lund', 'skicka 99 till SIKT')).text).toContain('inget med nummer 99');
    expect((await town.write('Erik Lund', 'skicka 1')).text).toContain('”skicka 1 till SIKT”');
    expect(await sweep()).toEqual([]);
  });

  it('puts a copy before the other network, whose presidium takes it; its completion is told back', async () => {
    const { town } = here;
    const sent = await town.write('Erik Lund', 'skicka 1 till sikt');
    expect(wordsOf(sent.card)).toContain('Uppdrag 1 är skickat till SIKT.');
    const [offer] = await sweep();
    expect(offer!.conversation).toBe(SIKT);
    expect(wordsOf(offer!.card)).toContain('Tar fram en mall');
    expect(wordsOf(offer!.card)).toContain('Från: SKIS 1');
    expect((await stateThere()).items).toEqual([]);

    expect((await town.press('Erik Lund', offer!, 'Ta emot', {}, there)).text).toContain('Det får presidiet göra');
    const taken = await town.press('Maria Holm', offer!, 'Ta emot', {}, there);
    expect(wordsOf(taken.card)).toContain('Mottaget som uppdrag 1.');
    expect(wordsOf(taken.card)).toContain('Från ett annat nätverk: SKIS 1');
    expect(wordsOf(taken.card)).toContain('Klart senast: 1 juni');
    // Pressed again, it is the same.
    await town.press('Maria Holm', offer!, 'Ta emot', {}, there);
    expect((await stateThere()).items).toHaveLength(1);

    await sweep();
    const [word] = told(await sweep(), 'a:chat-29:1');
    expect(wordsOf(word!.card)).toContain('SIKT har tagit emot det som SIKT 1.');
    expect(wordsOf((await town.write('Anna Berg', 'visa 1')).card)).toContain('SIKT har tagit emot det som SIKT 1');

    await town.write('Maria Holm', 'klart 1', there);
    await sweep();
    expect(wordsOf(told(await sweep(), 'a:chat-29:1')[0]!.card)).toContain('SIKT 1 är klart.');
    const history = wordsOf((await town.write('Anna Berg', 'visa 1')).card);
    expect(history).toContain('Erik Lund skickade: till SIKT');
    expect(history).toContain('Uppdrag berättade: SIKT 1 är klart');
    expect((await town.state()).items.find(({ number }) => number === 1)!.state).toBe('open');
    expect(await sweep()).toEqual([]);
    expect(town.faults).toEqual([]);
  });

  it('is declined for a reason, which is told back also where the original is closed by then', async () => {
    const { town } = here;
    await town.write('Erik Lund', 'skicka 2 till SIKT');
    const [offer] = await sweep();
    await town.write('Erik Lund', 'klart 2');
    const why = await town.press('Maria Holm', offer!, 'Avböj', {}, there);
    expect(wordsOf(why.card)).toContain('Skriv varför ni avböjer');
    const declined = await town.press('Maria Holm', why, 'Avböj', { reason: 'Vi har redan bjudit in dem.' }, there);
    expect(wordsOf(declined.card)).toContain('Vi har redan bjudit in dem.');
    expect(buttonsOf(declined.card!)).toEqual([]);
    expect((await stateThere()).items).toEqual([]);
    expect(wordsOf((await town.press('Maria Holm', offer!, 'Ta emot', {}, there)).card)).toContain('Avböjt');
    await sweep();
    expect(wordsOf(told(await sweep(), 'a:chat-29:1')[0]!.card)).toContain(
      'SIKT har avböjt: Vi har redan bjudit in dem.',
    );
  });

  it('is not sent again while it waits there or is taken: the answer says how it stands; once declined, it may be', async () => {
    const { town } = here;
    expect((await town.write('Maria Holm', 'skicka 1 till SIKT')).text).toMatch(
      /^Uppdrag 1 är redan skickat till SIKT, 1 februari 10:\d\d av Erik Lund\. De har tagit emot det som SIKT 1,/,
    );
    await town.write('Erik Lund', 'öppna igen 2');
    expect(wordsOf((await town.write('Erik Lund', 'skicka 2 till SIKT')).card)).toContain('är skickat till SIKT');
    const waiting = await town.write('Erik Lund', 'skicka 2 till SIKT');
    expect(waiting.text).toContain('Presidiet där har inte svarat än, så jag skickade det inte igen.');
    expect(await sweep()).toHaveLength(1);
  });

  it('is sent once however often it is delivered, and is not taken back by ångra', async () => {
    const { town } = here;
    const again = { id: 'the same activity' };
    await town.write('Erik Lund', 'skicka 3 till SIKT', 'channel', again);
    const repeated = await town.write('Erik Lund', 'skicka 3 till SIKT', 'channel', again);
    expect(wordsOf(repeated.card)).toContain('Det är redan gjort.');
    expect(await sweep()).toHaveLength(1);
    expect((await town.write('Erik Lund', 'ångra')).text).toContain('skickat till ett annat nätverk');
  });

  it('loses nothing where the process dies between the two networks, and is whole when it is delivered again', async () => {
    const { town } = here;
    const commit = town.store.commit.bind(town.store);
    town.store.commit = (snapshot, change) =>
      change.verb === 'sent' && change.items.length > 0
        ? Promise.reject(new Error('killed'))
        : commit(snapshot, change);
    const again = { id: 'cut short' };
    expect((await town.write('Erik Lund', 'skicka 4 till SIKT', 'channel', again)).text).toContain('Något gick fel');
    town.store.commit = commit;
    expect(await sweep()).toHaveLength(1);
    const sent = await town.write('Erik Lund', 'skicka 4 till SIKT', 'channel', again);
    expect(wordsOf(sent.card)).toContain('är skickat till SIKT.');
    expect(await sweep()).toEqual([]);
  });

  it('reaches nothing that another network was sent, whatever id a button carries', async () => {
    const { town } = here;
    await town.write('Erik Lund', 'skicka 5 till SIKT');
    const [offer] = await sweep();
    const { offer: id } = (offer!.card!.actions[0] as unknown as { data: { offer: string } }).data;
    const forged = await town.pressRaw('Maria Holm', offer!, 'takeOffer', { network: town.network, offer: id });
    expect(forged.text).toContain('inte fått något sådant');
    const elsewhere = await town.pressRaw('Anna Berg', offer!, 'takeOffer', { network: sikt, offer: id });
    expect(elsewhere.text).toContain('hör till ett annat nätverk');
  });
});
