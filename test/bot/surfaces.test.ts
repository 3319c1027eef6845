import { describe, expect, it } from 'vitest';
import { networkId } from '../../bot/ids.ts';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';
import { TENANT, type Place } from './world.ts';

/** Payloads as Teams documents them ("Conversation events in your Teams bot", "Installation update event"). */
function surfaces() {
  const here = founded();
  /** Teams tells of the team or of a channel: the conversation is the team's. */
  const tell = (eventType: string, more: object = {}) => {
    const activity = here.town.activityOf('Maria Holm', 'channel');
    const channelData = { team: { id: here.town.team }, eventType, tenant: { id: TENANT }, ...more };
    const conversation = { isGroup: true, conversationType: 'channel', id: here.town.team, tenantId: TENANT };
    return here.town.deliver({ ...activity, type: 'conversationUpdate', conversation, channelData });
  };
  const uninstall = (place: Place = 'channel') =>
    here.town.deliver({ type: 'installationUpdate', action: 'remove', ...here.town.activityOf('Maria Holm', place) });
  const sweepAt = (at: string) => {
    here.town.clock.now = at;
    return here.town.sweep();
  };
  const channel = (id: string): Place => ({ channel: id });
  return { here, tell, uninstall, sweepAt, channel };
}

const PRESIDIUM = '19:presidium@thread.tacv2';

describe('a team that changes', () => {
  const { here, tell, sweepAt, channel } = surfaces();

  it('gives its network its new name; the short name stays', async () => {
    const { town } = here;
    await tell('teamRenamed', { team: { id: town.team, name: 'SKIS – Skaraborgs kvalitetsnätverk' } });
    expect((await town.state()).network).toMatchObject({ name: 'SKIS – Skaraborgs kvalitetsnätverk', code: 'SKIS' });
    const before = (await town.state()).etags;
    await tell('teamRenamed', { team: { id: town.team, name: 'SKIS – Skaraborgs kvalitetsnätverk' } });
    await tell('teamRenamed', { team: { id: town.team } });
    await tell('channelRenamed', { channel: { id: PRESIDIUM, name: 'Annat' } });
    await tell('channelRenamed', { channel: { id: town.team, name: 'Allmänt' } });
    await tell('channelDeleted', { channel: { id: town.team, name: 'Allmänt' } });
    expect((await town.state()).etags).toEqual(before);
  });

  it('loses the channel of Läget: it goes to the first one, and the presidium is told', async () => {
    const { town } = here;
    await here.givenPresidium();
    await here.givenMeetings(meeting('m1', '2027-03-01'));
    const form = await town.write('Maria Holm', 'inställningar', channel(PRESIDIUM));
    await town.press('Maria Holm', form, 'Spara', { here: 'true' }, channel(PRESIDIUM));
    expect((await town.state()).network.home.conversation).toBe(PRESIDIUM);

    await tell('channelDeleted', { channel: { id: '19:other@thread.tacv2', name: 'Annat' } });
    expect((await town.state()).network.home.conversation).toBe(PRESIDIUM);
    await tell('channelDeleted', { channel: { id: PRESIDIUM, name: 'Presidiet **X**' } });
    expect((await town.state()).network.home.conversation).toBe(town.team);
    const [word, ...others] = await town.sweep();
    expect(others).toEqual([]);
    expect(word?.conversation).toBe('a:chat-29:2');
    expect(wordsOf(word?.card)).toContain('Borttagen: Presidiet **X**');

    // Who has something to do to the meeting is called on in the post, once; who only asks how it stands calls on nobody.
    await here.given(
      assignment('Lämna underlag', ['Tibro'], '2027-03-01'),
      assignment('Senare', ['Hjo'], '2027-09-01'),
    );
    expect((await town.write('Erik Lund', 'läget', 'private')).card?.msteams).toBeUndefined();
    const posts = await sweepAt('2027-02-22T07:00:00.000Z');
    const post = posts.find(({ card }) => wordsOf(card).includes('Läget inför mötet'));
    expect(wordsOf(post?.card)).toContain('Har något kvar att göra: <at>Erik Lund</at>');
    expect(post?.card?.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Erik Lund</at>', mentioned: { id: '29:1', name: 'Erik Lund' } },
    ]);
    await town.write('Erik Lund', 'klart 1');
    expect(post?.conversation).toBe(town.team);
    // A channel that comes back is home again only when somebody says so.
    await tell('channelRestored', { channel: { id: PRESIDIUM, name: 'Presidiet **X**' } });
    expect((await town.state()).network.home.conversation).toBe(town.team);
  });

  it.each([
    ['teamArchived', 'teamUnarchived'],
    ['teamDeleted', 'teamRestored'],
  ])('gets nothing sent from %s to %s, and loses nothing', async (gone, back) => {
    const { town } = here;
    town.clock.now = '2027-03-01T06:00:00.000Z';
    const [number] = await here.given(assignment(`Lämna underlag ${gone}`, ['Tibro'], '2027-03-17'));
    await tell(gone);
    expect((await town.state()).network.away).toBe('2027-03-01');
    expect(await sweepAt('2027-03-03T07:00:00.000Z')).toEqual([]);
    expect(wordsOf((await town.write('Erik Lund', 'lista', 'private')).card)).toContain(`Lämna underlag ${gone}`);
    await tell(back);
    expect((await town.state()).network.away).toBeUndefined();
    const [reminder] = await sweepAt('2027-03-12T07:00:00.000Z');
    expect(wordsOf(reminder?.card)).toContain(`Lämna underlag ${gone}`);
    await town.write('Erik Lund', `klart ${number}`);
  });

  it('is back as soon as somebody writes to the bot in it, should Teams never tell', async () => {
    await tell('teamHardDeleted');
    await here.town.write('Erik Lund', 'lista');
    expect((await here.town.state()).network.away).toBeUndefined();
  });

  it("silences a channel's own network while the channel is gone: what is in it is nothing for the rest of the team", async () => {
    const { town } = here;
    const au = '19:au@thread.tacv2';
    const welcome = (await town.install('Maria Holm', channel(au))).sent[0];
    const split = await town.press('Maria Holm', welcome!, 'Bara den här kanalen', {}, channel(au));
    await town.press('Maria Holm', split, 'Spara', { code: 'AU', members: 'person-1,person-2' }, channel(au));
    const own = () => town.store.load(networkId(TENANT, au));
    await tell('channelDeleted', { channel: { id: au, name: 'AU' } });
    expect((await own())?.network).toMatchObject({ away: '2027-03-12', home: { conversation: au } });
    expect((await town.state()).network.away).toBeUndefined();
    await tell('channelRestored', { channel: { id: au, name: 'AU' } });
    expect((await own())?.network.away).toBeUndefined();
    await tell('teamDeleted');
    expect((await own())?.network.away).toBe('2027-03-12');
    await tell('teamRestored');
    expect((await own())?.network.away).toBeUndefined();
  });

  it('takes events that it knows nothing of, or that lack what they should have, and never failed', async () => {
    for (const eventType of ['topicName', 'channelCreated', 'channelShared', 'channelDeleted', 'somethingNew']) {
      expect((await tell(eventType)).status).toBe(200);
    }
    expect((await tell('teamRenamed', { team: null, channel: 7 })).status).toBe(200);
    expect(here.town.faults).toEqual([]);
  });
});

describe('the bot that is taken out and comes back', () => {
  const { here, uninstall, sweepAt } = surfaces();

  it('sends nothing to the network meanwhile', async () => {
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-02-19'));
    expect((await uninstall()).sent).toEqual([]);
    expect(await sweepAt('2027-02-05T07:00:00.000Z')).toEqual([]);
  });

  it('finds its network as it was, and introduces itself no second time', async () => {
    const { town } = here;
    expect((await town.install('Maria Holm')).sent).toEqual([]);
    expect((await town.state()).network).toMatchObject({ code: 'SKIS', nextNumber: 2 });
    expect((await town.state()).network.away).toBeUndefined();
    expect(wordsOf((await sweepAt('2027-02-16T07:00:00.000Z'))[0]?.card)).toContain('Lämna underlag');
    expect(await town.store.networks()).toHaveLength(1);
  });

  it('knows who came and who left the team meanwhile, of which it was told nothing', async () => {
    const { town } = here;
    const [anna, ...others] = town.teams.team.people;
    const bo = { id: '29:bo', aadObjectId: 'bo', name: 'Bo Ek', email: 'bo.ek@hjo.se' };
    await uninstall();
    town.teams.team.people = [...others, bo];
    await town.install('Maria Holm');
    const { members, departed } = await town.state();
    expect(members.map(({ name }) => name).sort()).toEqual([...others.map(({ name }) => name), 'Bo Ek'].sort());
    expect(departed.map(({ name }) => name)).toEqual([anna?.name]);
    town.teams.team.people = [anna!, ...others];
    await town.write(anna!.name, 'lista');
    expect((await town.state()).members.map(({ name }) => name)).toContain(anna?.name);
    await town.sweep();
  });

  it('is updated without being away, and without another welcome', async () => {
    const upgrade = (action: string) =>
      here.town.deliver({ type: 'installationUpdate', action, ...here.town.activityOf('Maria Holm', 'channel') });
    expect((await upgrade('remove-upgrade')).sent).toEqual([]);
    expect((await here.town.state()).network.away).toBeUndefined();
    expect((await upgrade('add-upgrade')).sent).toEqual([]);
  });

  it('asks a chat again which network it shows: others may read along by then', async () => {
    const { town } = here;
    const ask = await town.write('Erik Lund', 'lista', 'group');
    await town.press('Erik Lund', ask, 'Visa SKIS här', {}, 'group');
    expect(wordsOf((await town.write('Erik Lund', 'lista', 'group')).card)).toContain('Lämna underlag');
    await uninstall('group');
    const [welcome] = (await town.install('Erik Lund', 'group')).sent;
    expect(wordsOf(welcome?.card)).toContain('Koppla chatten till ett nätverk?');
  });

  it('has one network for each team that it is added to, and the other knows nothing of it', async () => {
    const { town } = here;
    const other: Place = { channel: '19:second@thread.tacv2', team: '19:second@thread.tacv2' };
    town.teams.team.name = 'Enkät';
    expect(wordsOf((await town.install('Erik Lund', other)).sent[0]?.card)).toContain('uppdrag och beslut i Enkät');
    expect(wordsOf((await town.write('Erik Lund', 'lista', other)).card)).toContain('Här finns inget öppet.');
    await uninstall(other);
    expect((await town.store.load(networkId(TENANT, '19:second@thread.tacv2')))?.network.away).toBeDefined();
    expect((await town.state()).network.away).toBeUndefined();
    const [hello] = (await town.install('Erik Lund', 'private')).sent;
    expect(wordsOf(hello?.card)).toMatch(/uppdrag och beslut i (?:SKIS och Enkät|Enkät och SKIS)\./);
    expect(wordsOf(hello?.card)).not.toContain('@Uppdrag');
    expect((await town.install('Erik Lund', 'private')).sent).toEqual([]);
    // A member of both sees both in private, also the one that the bot has left.
    expect(buttonsOf((await town.write('Erik Lund', 'lista', 'private')).card!).sort()).toEqual(['Enkät', 'SKIS']);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('a shared channel', () => {
  const { here, channel } = surfaces();
  const id = '19:shared@thread.tacv2';
  const place = channel(id);
  const eva = { id: '29:eva', aadObjectId: 'eva', name: 'Eva Ask', email: 'eva.ask@grastorp.se' };
  const shared = () => ({
    tenant: { id: TENANT },
    team: { id: here.town.team, aadGroupId: 'group-1' },
    channel: { id, name: 'Kvalitet över gränsen', type: 'shared' },
  });
  const write = (person: string, text: string, from?: object) =>
    here.town.write(person, text, place, { channelData: shared(), ...(from ? { from } : {}) });
  const bot = { id: '28:uppdrag', name: 'Uppdrag' };
  const tell = (eventType: string, who: object) =>
    here.town.deliver({
      ...here.town.activityOf('Maria Holm', place),
      type: 'conversationUpdate',
      channelData: { ...shared(), eventType },
      ...who,
    });
  const own = () => here.town.store.load(networkId(TENANT, id));

  it('is a network of its own, of its own people: they come from anywhere, and are nothing to the team', async () => {
    const { town } = here;
    await here.given(assignment('Teamets eget', ['Tibro']));
    town.teams.rosters.set(id, [...town.teams.team.people.slice(1, 3), eva]);
    const { sent } = await tell('channelMemberAdded', { membersAdded: [bot] });
    expect(wordsOf(sent[0]?.card)).toContain('uppdrag och beslut i Kvalitet över gränsen');
    expect(buttonsOf(sent[0]!.card!)).toEqual(['Nytt uppdrag']);
    expect((await own())?.members.map(({ name, municipality }) => [name, municipality])).toEqual([
      ['Eva Ask', 'Grästorp'],
      ['Erik Lund', 'Tibro'],
      ['Maria Holm', 'Hjo'],
    ]);
    const stranger = { id: eva.id, aadObjectId: eva.aadObjectId, name: eva.name };
    expect(wordsOf((await write('Erik Lund', 'lista', stranger)).card)).toContain('Här finns inget öppet.');
    expect((await town.state()).members.some(({ name }) => name === 'Eva Ask')).toBe(false);
  });

  it('takes out who leaves it, unless a team that it is shared with still lets them in', async () => {
    const { town } = here;
    await tell('channelMemberRemoved', { membersRemoved: [{ id: eva.id, aadObjectId: eva.aadObjectId }] });
    expect((await own())?.members).toHaveLength(3);
    town.teams.rosters.set(id, town.teams.team.people.slice(1, 3));
    await tell('channelMemberRemoved', { membersRemoved: [{ id: eva.id, aadObjectId: eva.aadObjectId }] });
    expect((await own())?.members).toHaveLength(2);
    town.teams.rosters.set(id, [...town.teams.team.people.slice(1, 3), eva]);
    await tell('channelMemberAdded', { membersAdded: [{ id: eva.id, aadObjectId: eva.aadObjectId }] });
    expect((await own())?.members).toHaveLength(3);
    expect((await town.state()).members).toHaveLength(4);
  });

  it('that no longer lets the bot in gets nothing sent; let in again it goes on as before', async () => {
    await tell('channelMemberRemoved', { membersRemoved: [bot] });
    expect((await own())?.network.away).toBe('2027-02-01');
    expect((await here.town.state()).network.away).toBeUndefined();
    expect((await tell('channelMemberAdded', { membersAdded: [bot] })).sent).toEqual([]);
    expect((await own())?.network.away).toBeUndefined();
  });

  it('is called what its channel is called, and the channel that was made a network keeps the name that it was given', async () => {
    const renamed = { ...shared(), channel: { id, name: 'Kvalitet i Väst', type: 'shared' } };
    await tell('', { channelData: { ...renamed, eventType: 'channelRenamed' } });
    expect((await own())?.network.name).toBe('Kvalitet i Väst');
    const first = { ...shared(), channel: { id: here.town.team, name: 'Allmänt' }, eventType: 'channelRenamed' };
    await tell('', { channelData: first });
    expect((await here.town.state()).network.name).toBe('SKIS');
  });

  it('loses the people of a team that it is shared with no more, of whom Teams names none, and gets those of a new one', async () => {
    const { town } = here;
    const ida = { id: '29:ida', aadObjectId: 'ida', name: 'Ida Ek', email: 'ida.ek@essunga.se' };
    const [anna, ...others] = town.teams.team.people;
    const there = [...others.slice(0, 2), eva];
    town.teams.rosters.set(id, [...there, ida]);
    const teams = [{ id: '19:another@thread.tacv2', aadGroupId: 'group-2', tenantId: 'tenant-2', name: 'Essunga' }];
    await tell('channelShared', { channelData: { ...shared(), eventType: 'channelShared', sharedWithTeams: teams } });
    expect((await own())?.members.map(({ name }) => name)).toContain('Ida Ek');
    town.teams.rosters.set(id, there);
    await tell('channelUnshared', {
      channelData: { ...shared(), eventType: 'channelUnshared', unsharedFromTeams: teams },
    });
    expect((await own())?.members.map(({ name }) => name)).not.toContain('Ida Ek');
    expect((await own())?.members).toHaveLength(3);
    expect((await town.state()).members.map(({ name }) => name)).toContain(anna?.name);
  });

  it('is left with the team that it was made in, and waits to be let in again where the bot comes back there', async () => {
    const { town } = here;
    const tellTeam = (action: string) =>
      town.deliver({ type: 'installationUpdate', action, ...town.activityOf('Maria Holm', 'channel') });
    expect((await town.state()).network.split).toEqual([id]);
    await tellTeam('remove');
    expect((await own())?.network.away).toBeDefined();
    await tellTeam('add');
    expect((await town.state()).network.away).toBeUndefined();
    expect((await own())?.network.away).toBeDefined();
    await tell('channelMemberAdded', { membersAdded: [bot] });
    expect((await own())?.network.away).toBeUndefined();
    expect((await town.state()).network.split).toEqual([id]);
  });

  it('keeps who leaves the team that it was made in, but was let into the channel by itself', async () => {
    const { town } = here;
    const before = (await own())?.members.length;
    const channelData = { team: { id: town.team }, tenant: { id: TENANT }, eventType: 'teamMemberRemoved' };
    const gone = { membersRemoved: [{ id: '29:1', aadObjectId: 'person-1' }] };
    const activity = town.activityOf('Maria Holm', 'channel');
    await town.deliver({ ...activity, type: 'conversationUpdate', channelData, ...gone });
    expect((await town.state()).members.some(({ id: one }) => one === 'person-1')).toBe(false);
    expect((await own())?.members).toHaveLength(before ?? -1);
    await town.write('Erik Lund', 'lista');
  });

  it("changes nothing of the team where a private channel's people change", async () => {
    const channelData = {
      ...shared(),
      channel: { id: '19:private@thread.tacv2', name: 'Löner', type: 'private' },
      eventType: 'channelMemberRemoved',
    };
    await tell('channelMemberRemoved', { channelData, membersRemoved: [{ id: '29:1', aadObjectId: 'person-1' }] });
    expect((await here.town.state()).members).toHaveLength(4);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('a guest of the tenant', () => {
  const { here } = surfaces();

  it('is a member as others are, of the municipality that the sign-in name tells, and may capture and tick', async () => {
    const { town } = here;
    const guest = {
      id: '29:guest',
      aadObjectId: 'guest-1',
      name: 'Gun Gäst (Gäst)',
      email: '',
      userPrincipalName: 'gun.gast_falkoping.se#EXT#@skaraborg.onmicrosoft.com',
      userRole: 'guest',
      tenantId: TENANT,
    };
    town.teams.team.people.push(guest);
    const form = await town.write('Gun Gäst (Gäst)', 'Falköping bokar lokal 3 maj');
    await town.press('Gun Gäst (Gäst)', form, 'Spara');
    const { members, items } = await town.state();
    expect(members.find(({ id }) => id === 'guest-1')).toMatchObject({ municipality: 'Falköping' });
    expect(items[0]).toMatchObject({ title: 'Bokar lokal', created: { by: { id: 'guest-1' } } });
    const done = await town.write('Gun Gäst (Gäst)', 'klart 1');
    expect(wordsOf(done.card)).toContain('Klart');
    expect(town.faults).toEqual([]);
  });
});
