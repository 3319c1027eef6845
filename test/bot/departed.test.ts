import { describe, expect, it } from 'vitest';
import { networkId } from '../../bot/ids.ts';
import type { Party } from '../../domain/items/party.ts';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import { TENANT } from './world.ts';

const ANNA: Party = { kind: 'member', id: 'person-0', name: 'Anna Berg' };
const NYMAN: Party = { kind: 'member', id: 'person-3', name: 'Anna Nyman' };
const owedBy = (party: Party, title: string, day?: string) => ({ ...assignment(title, [], day), parties: [party] });

describe('who comes to the team and who leaves it', () => {
  const here = founded();
  const memberIds = async () => (await here.town.state()).members.map(({ id }) => id);
  /** Teams tells that people have come or gone; what the service's roster says is another matter. */
  const tell = (eventType: string, who: object, place: 'channel' | 'group' = 'channel') => {
    const activity = here.town.activityOf('Maria Holm', place);
    const channelData = { ...activity.channelData, eventType };
    return here.town.deliver({ ...activity, type: 'conversationUpdate', ...who, channelData });
  };
  const leave = (id: string, place?: 'group') => tell('teamMemberRemoved', { membersRemoved: [{ id }] }, place);

  it('a new one becomes a member, with a municipality by the address', async () => {
    const { town } = here;
    await here.givenPresidium();
    town.teams.team.people.push({ id: '29:new', aadObjectId: 'new', name: 'Nina Ny', email: 'nina@karlsborg.se' });
    expect((await tell('teamMemberAdded', { membersAdded: [{ id: '29:new' }] })).sent).toEqual([]);
    expect((await town.state()).members.find(({ id }) => id === 'new')).toMatchObject({
      name: 'Nina Ny',
      municipality: 'Karlsborg',
    });
  });

  it('one who leaves is no longer a member, and the presidium is told in private what they owed', async () => {
    const { town } = here;
    await here.given(owedBy(ANNA, 'Skriv brev', '2027-06-01'), owedBy(ANNA, 'Ring skolorna'), owedBy(ANNA, 'Mät'));
    expect((await leave('29:0')).sent).toEqual([]);
    expect(await memberIds()).toEqual(['new', 'person-1', 'person-2', 'person-3']);
    expect((await town.state()).departed).toMatchObject([{ id: 'person-0', left: '2027-02-01' }]);
    const told = await town.sweep();
    expect(told.map(({ conversation }) => conversation)).toEqual(['a:chat-29:2', 'a:chat-29:2']);
    const [person, municipality] = told.map(({ card }) => wordsOf(card)).sort((a, b) => b.length - a.length);
    expect(person).toContain('En medlem har slutat\nSKIS: Anna Berg\n3 punkter att lämna över.');
    expect(municipality).toContain('En kommun har ingen medlem kvar\nSKIS: Skövde');
    // Told once: the same event again finds nobody.
    await leave('29:0');
    expect(await town.sweep()).toEqual([]);
  });

  it('what they owed is handed over one by one, or all at once with one ångra', async () => {
    const { town } = here;
    const card = town.teams.messages.findLast((message) => wordsOf(message.card).includes('En medlem har slutat'))!;
    const one = await town.press('Maria Holm', card, 'Lämna över uppdrag 1', { to: 'p:person-1' }, 'private');
    expect(wordsOf(one.card)).toContain('Uppdrag 1 är överlämnat till Erik Lund.');
    expect(wordsOf(one.card)).toContain('2 punkter att lämna över.');
    const all = await town.press('Maria Holm', one, 'Lämna över alla 2', { to: 'k:Hjo' }, 'private');
    expect(wordsOf(all.card)).toContain('2 punkter är överlämnade till Hjo.');
    expect(buttonsOf(all.card!)).toEqual(['Ångra']);
    const undone = await town.press('Maria Holm', all, 'Ångra', {}, 'private');
    expect(wordsOf(undone.card)).toContain('Ångrat. Uppdrag 2 och 3 är som förut.');
    const { items } = await town.state();
    expect(items.map(({ lines }) => lines.map(({ party }) => party.name))).toEqual([
      ...[['Erik Lund'], ['Anna Berg'], ['Anna Berg']],
    ]);
  });

  it('gets no notice any more, and no name in a text is theirs', async () => {
    const { town } = here;
    await town.sweep();
    town.clock.now = '2027-05-18T06:00:00.000Z';
    expect((await town.sweep()).map(({ conversation }) => conversation)).toEqual(['a:chat-29:1']);
    town.clock.now = '2027-02-01T09:00:00.000Z';
    const refused = await town.write('Maria Holm', 'lämna över 2 till Anna Berg');
    expect(refused.text).toContain('Jag känner inte till');
  });

  it('one who comes back is who they were, without their roles', async () => {
    const { town } = here;
    await tell('teamMemberAdded', { membersAdded: [{ id: '29:0', aadObjectId: 'person-0' }] });
    const back = (await town.state()).members.find(({ id }) => id === 'person-0');
    expect(back).toMatchObject({ name: 'Anna Berg', municipality: 'Skövde', presidium: false });
    expect(back?.left).toBeUndefined();
    expect(wordsOf((await town.write('Anna Berg', 'mina')).card)).toContain('Ring skolorna');
  });

  it('is taken out by hand too, after a question, and stays out whatever the team’s roster says', async () => {
    const { town } = here;
    const form = await town.press('Maria Holm', await town.write('Maria Holm', 'medlemmar'), 'Visa Anna Berg');
    const asked = await town.press('Maria Holm', form, 'Inte längre med');
    expect(wordsOf(asked.card)).toContain('Inte längre med?\nAnna Berg');
    expect(wordsOf(asked.card)).toContain('2 punkter finns kvar att lämna över');
    expect(await memberIds()).toContain('person-0');
    const gone = await town.press('Maria Holm', asked, 'Ta bort');
    expect(wordsOf(gone.card)).toContain('Anna Berg är inte längre med.');
    expect(wordsOf(gone.card)).toContain('Anna Berg\nSlutade 1 februari');
    expect(wordsOf((await town.write('Maria Holm', 'medlemmar')).card)).toContain('Anna Berg\nSlutade 1 februari');
    expect(await memberIds()).not.toContain('person-0');
    const owed = await town.press('Maria Holm', gone, 'Visa det som är kvar (2)');
    expect(wordsOf(owed.card)).toContain('2 punkter att lämna över.');
  });

  it('taken out by hand, they read and change nothing until somebody takes them in again, which they are told', async () => {
    const { town } = here;
    expect(wordsOf((await town.write('Anna Berg', 'lista')).card)).toContain('Ring skolorna');
    const refused = await town.press('Anna Berg', await town.write('Anna Berg', 'Hjo bokar lokal 3 maj'), 'Spara');
    expect(wordsOf(refused.card)).toContain('Anna Berg är inte med i nätverket sedan 1 februari, så inget sparades.');
    expect(wordsOf(refused.card)).toContain('Be någon i presidiet trycka på Ta med igen.');
    const typed = await town.write('Anna Berg', 'notera 2 hej');
    expect(wordsOf(typed.card)).toContain('så inget sparades');
    await town.write('Anna Berg', 'medlemmar');
    expect((await town.press('Anna Berg', refused, 'Ta med igen')).text).toContain('Det får presidiet göra');
    expect(await memberIds()).not.toContain('person-0');
    expect(wordsOf((await town.press('Maria Holm', refused, 'Ta med igen')).card)).toContain('Anna Berg är med igen.');
    await town.write('Anna Berg', 'notera 2 hej');
    expect(await memberIds()).toContain('person-0');
  });

  it('gone from the team, they are in again when they write in it', async () => {
    const { town } = here;
    await leave('29:0');
    expect(await memberIds()).not.toContain('person-0');
    await town.write('Anna Berg', 'lista');
    expect((await town.state()).members.find(({ id }) => id === 'person-0')).toMatchObject({ municipality: 'Skövde' });
    await town.sweep();
  });

  it('in a chat nobody becomes or stops being a member, and of the bot itself nothing is made', async () => {
    const before = await memberIds();
    await leave('29:1', 'group');
    await tell('teamMemberRemoved', { membersRemoved: [{ id: '28:uppdrag' }] });
    await tell('channelMemberRemoved', { membersRemoved: [{ id: '29:1' }] });
    expect(await memberIds()).toEqual(before);
  });

  it('leaves a network of one channel too, but is no member of it by coming to the team', async () => {
    const { town } = here;
    const channel = { channel: '19:au@thread.tacv2', team: town.team };
    const welcome = (await town.install('Maria Holm', channel)).sent[0]!;
    const form = await town.press('Maria Holm', welcome, 'Bara den här kanalen', {}, channel);
    await town.press('Maria Holm', form, 'Spara', { code: 'AU', members: 'person-1,person-2,person-3' }, channel);
    const members = async () =>
      (await town.store.load(networkId(TENANT, channel.channel)))?.members.map(({ id }) => id);
    await leave('29:3');
    expect(await members()).toEqual(['person-1', 'person-2']);
    await tell('teamMemberAdded', { membersAdded: [{ id: '29:3' }] });
    expect(await memberIds()).toContain('person-3');
    expect(await members()).toEqual(['person-1', 'person-2']);
    await town.sweep();
  });

  it('the channel is told where there is no presidium left', async () => {
    const { town } = here;
    await here.given(owedBy(NYMAN, 'Boka buss'));
    await leave('29:2');
    await leave('29:3');
    const [...posts] = await town.sweep();
    const post = posts.find(({ card }) => wordsOf(card).includes('Anna Nyman'));
    expect(post?.conversation).toBe(town.team);
    const handed = await town.press('Erik Lund', post!, 'Lämna över uppdrag 4', { to: 'k:Tibro' });
    expect(wordsOf(handed.card)).toContain('Allt är överlämnat.');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
