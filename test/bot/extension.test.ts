import { describe, expect, it } from 'vitest';
import type { Action, Card } from '../../cards/parts/element.ts';
import { choicesOf, inputsOf, wordsOf, buttonsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Place } from './world.ts';

const LINK = 'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1611261084226?tenantId=tenant-1';

/** A message that "Skapa uppdrag" is chosen at, as Teams documents it ("Receive the message payload"). */
function messageOf(author: string, html: string, more: object = {}) {
  return {
    id: '1611261084226',
    replyToId: null,
    createdDateTime: '2027-02-01T08:58:00.000Z',
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'sv-se',
    linkToMessage: LINK,
    from: {
      device: null,
      conversation: null,
      user: { userIdentityType: 'aadUser', id: 'person-1', displayName: author },
      application: null,
    },
    body: { contentType: 'html', content: html },
    attachmentLayout: null,
    attachments: [],
    mentions: [],
    reactions: [],
    ...more,
  };
}

interface Dialog {
  readonly type: string;
  readonly value: { readonly card: { readonly content: Card } } | string;
}
interface Listed {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: Card;
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
}
interface Body {
  readonly task?: Dialog;
  readonly composeExtension?: Listed;
}

const elsewhere = { conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat', tenantId: 'tenant-1' } };
const betweenTwo = {
  conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal', tenantId: 'tenant-1' },
};

describe('the message extension', () => {
  const here = founded();

  async function invoke(name: string, value: object, place: Place = 'channel', more: object = {}) {
    const activity = {
      type: 'invoke',
      name: `composeExtension/${name}`,
      value,
      ...here.town.activityOf('Erik Lund', place),
    };
    const { status, body, sent } = await here.town.deliver({ ...activity, ...more });
    return { status, body: (body ?? {}) as Body, sent };
  }

  const fetchTask = (messagePayload: object | undefined, place?: Place, more?: object) =>
    invoke(
      'fetchTask',
      { commandId: 'captureItem', commandContext: messagePayload ? 'message' : 'compose', messagePayload },
      place,
      more,
    );

  function cardOf({ task }: Body): Card {
    if (task?.type !== 'continue' || typeof task.value === 'string') throw new Error(JSON.stringify(task));
    return task.value.card.content;
  }

  /** Presses the button of a dialog, as a client does: what was drawn and what is filled in come back as one. */
  function submit(card: Card, inputs: object = {}, place?: Place, more?: object) {
    const [button] = card.actions as readonly (Action & { data: object })[];
    const data = { ...button?.data, ...inputsOf(card), ...inputs };
    return invoke('submitAction', { commandId: 'captureItem', commandContext: 'message', data }, place, more);
  }

  const query = (words: string, place?: Place, more?: object) =>
    invoke(
      'query',
      {
        commandId: 'findItem',
        parameters: [{ name: 'words', value: words }],
        queryOptions: { skip: 0, count: 25 },
      },
      place,
      more,
    );

  it('reads a message into the form, saves it with who wrote it and where, and posts the item', async () => {
    const html =
      '<div><at id="0">Uppdrag</at>&nbsp;Skövde och Tibro presenterar Bästa skola 1 juni &lt;b&gt;</div><div><img src="x">&nbsp;</div>';
    const mentions = [{ id: 0, mentionText: 'Uppdrag', mentioned: { application: { id: 'x' }, user: null } }];
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', html, { mentions }))).body);
    expect(inputsOf(dialog)).toMatchObject({
      title: 'Presenterar Bästa skola <b>',
      parties: 'k:Skövde,k:Tibro',
      day: '2027-06-01',
    });
    expect(dialog.actions.map(({ type }) => type)).toEqual(['Action.Submit']);

    const { body, sent } = await submit(dialog);
    expect(body).toEqual({});
    expect(wordsOf(sent[0]?.card)).toContain('Från ett meddelande av Maria Holm');
    expect(sent[0]?.card?.actions.at(-1)).toEqual({ type: 'Action.OpenUrl', title: 'Visa meddelandet', url: LINK });
    expect((await here.town.state()).items[0]).toMatchObject({
      title: 'Presenterar Bästa skola <b>',
      source: 'Skövde och Tibro presenterar Bästa skola 1 juni <b>',
      message: { author: 'Maria Holm', link: LINK },
    });
    const ticked = await here.town.press('Erik Lund', sent[0]!, 'Klart: Tibro');
    expect(wordsOf(ticked.card)).toContain('1 av 2 klara');
  });

  it('leaves out the mention that called the bot, also where it has no number, and keeps people who are mentioned', async () => {
    const html = '<at>Uppdrag</at> <at id="1">Erik Lund</at> bokar <at id="2">Uppdrag</at>lokal';
    const mentions = [
      { id: 0, mentionText: '<at>Uppdrag</at>', mentioned: { application: { id: 'x', displayName: 'Uppdrag' } } },
      { id: 1, mentionText: 'Erik Lund', mentioned: { user: { id: 'person-1', displayName: 'Erik Lund' } } },
      { id: 2, mentionText: 'Uppdrag', mentioned: { application: { id: 'x', displayName: 'Uppdrag' } } },
    ];
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', html, { mentions }))).body);
    expect(inputsOf(dialog)).toMatchObject({ title: 'Bokar lokal', parties: 'p:person-1' });
  });

  it('saves a form once, however often it is sent', async () => {
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', 'Hjo bokar lokal 3 maj'))).body);
    await submit(dialog);
    const before = (await here.town.state()).network.nextNumber;
    const { sent } = await submit(dialog);
    expect(wordsOf(sent[0]?.card)).toContain('Det är redan gjort.');
    expect((await here.town.state()).network.nextNumber).toBe(before);
  });

  it('opens an empty form beside the box for writing, and keeps what was typed where something is wrong', async () => {
    const dialog = cardOf((await fetchTask(undefined)).body);
    expect(inputsOf(dialog).title).toBe('');
    const again = cardOf((await submit(dialog, { title: 'Ordnar fika', note: 'Utan nötter' })).body);
    expect(wordsOf(again)).toContain('Ett uppdrag behöver någon som är ansvarig.');
    expect(inputsOf(again)).toMatchObject({ title: 'Ordnar fika', note: 'Utan nötter' });
    const { sent } = await submit(again, { parties: 'k:Hjo' });
    expect(wordsOf(sent[0]?.card)).toContain('Ordnar fika');
    expect(wordsOf(sent[0]?.card)).not.toContain('Från ett meddelande');
  });

  it('says that only the beginning of a long message fits', async () => {
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', `Hjo ordnar ${'mycket '.repeat(900)}`))).body);
    expect(wordsOf(dialog)).toContain('bara början kom med');
    expect(inputsOf(dialog).note).toHaveLength(4000);
  });

  it('keeps lists of a message as lines, and the subject of a post that has no more', async () => {
    const list = cardOf((await fetchTask(messageOf('Maria Holm', '<p>Hjo bokar</p><ul><li>lokal</li></ul>'))).body);
    expect(inputsOf(list).title).toContain('lokal');
    const subject = messageOf('Maria Holm', '', { subject: 'Tibro bjuder in föreläsaren' });
    expect(inputsOf(cardOf((await fetchTask(subject)).body)).title).toBe('Bjuder in föreläsaren');
  });

  it.each([
    'http://teams.microsoft.com/l/message/1',
    'https://teams.microsoft.com.example.se/l/message/1',
    'https://teams.microsoft.com@example.se/',
    'https://teams.microsoft.com:8443/l/message/1',
    'javascript:alert(1)',
  ])('links to nothing but a message in Teams: not to %s', async (linkToMessage) => {
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', 'Hjo bokar lokal', { linkToMessage }))).body);
    expect(JSON.stringify(dialog)).not.toContain(linkToMessage);
    const [button] = dialog.actions as readonly (Action & { data: object })[];
    const forged = { ...button?.data, ...inputsOf(dialog), message: { author: 'Maria Holm', link: linkToMessage } };
    const { body } = await invoke('submitAction', { commandId: 'captureItem', data: forged });
    expect(body.task).toMatchObject({ type: 'message' });
  });

  it('shows the open items before anything is typed, and what has the words after that', async () => {
    await here.given(assignment('Beställer <b>enkäten</b>', ['Hjo'], '2027-04-01'));
    const first = await invoke('query', { commandId: 'findItem', parameters: [{ name: 'initialRun', value: 'true' }] });
    expect(first.body.composeExtension?.attachments?.length).toBeGreaterThan(2);
    const { body } = await query('enkäten');
    const [hit, ...others] = body.composeExtension?.attachments ?? [];
    expect(others).toEqual([]);
    expect(hit?.preview.content.title).toMatch(/^Uppdrag \d+: Beställer ‹b›enkäten‹\/b›$/);
    expect(hit?.preview.content.text).toBe('Hjo · 1 april · Pågående');
    expect(buttonsOf(hit!.content)).toContain('Markera som klart');
    expect((await query('obefintligt')).body.composeExtension).toEqual({
      type: 'message',
      text: 'Inget innehåller det.',
    });
  });

  it('has nothing to say where a list has no more', async () => {
    const more = { parameters: [{ name: 'words', value: 'enkäten' }], queryOptions: { skip: 25, count: 25 } };
    const { body } = await invoke('query', { commandId: 'findItem', ...more });
    expect(body.composeExtension).toMatchObject({ type: 'result', attachments: [] });
  });

  it('gives cards that everybody sees alike: only what the bot posts can be drawn for one person', async () => {
    const { body } = await query('Bästa skola');
    expect(body.composeExtension?.attachments?.map(({ content }) => content.refresh)).toEqual([undefined]);
  });

  it('knows a message by the new address of Teams too', async () => {
    const linkToMessage = LINK.replace('teams.microsoft.com', 'teams.cloud.microsoft');
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', 'Hjo bokar lokal', { linkToMessage }))).body);
    expect(JSON.stringify(dialog)).toContain(linkToMessage);
  });

  it('finds an item by its number', async () => {
    const [hit] = (await query('1')).body.composeExtension?.attachments ?? [];
    expect(hit?.preview.content.title).toBe('Uppdrag 1: Presenterar Bästa skola ‹b›');
  });

  it('asks few questions of the tables', async () => {
    here.town.trips.take();
    await query('enkäten');
    expect(here.town.trips.take()).toEqual({ query: 4, batch: 0, row: 0 });
  });

  it('gives a card to read in a chat that shows no network, and saves there what is said to the only one of the sender', async () => {
    const [hit] = (await query('enkäten', 'group', elsewhere)).body.composeExtension?.attachments ?? [];
    expect(hit?.content.actions).toEqual([]);
    expect(wordsOf(hit?.content)).toContain('Härifrån kan det bara läsas.');

    const message = messageOf('Utomstående Person', 'Tibro skickar underlaget 5 mars');
    const dialog = cardOf((await fetchTask(message, 'group', elsewhere)).body);
    const { body, sent } = await submit(dialog, {}, 'group', elsewhere);
    expect(sent).toEqual([]);
    const given = body.composeExtension?.attachments?.[0]?.content;
    expect(wordsOf(given)).toContain('Skickar underlaget');
    expect(given?.actions.map(({ type }) => type)).toEqual(['Action.OpenUrl']);
  });

  it('takes no chat between two people for the private one with the bot', async () => {
    const dialog = cardOf(
      (await fetchTask(messageOf('Maria Holm', 'Tibro ringer 5 mars'), 'private', betweenTwo)).body,
    );
    const { body } = await submit(dialog, {}, 'private', betweenTwo);
    expect(wordsOf(body.composeExtension?.attachments?.[0]?.content)).toContain('Ringer');
    const erik = (await here.town.state()).members.find(({ name }) => name === 'Erik Lund');
    expect(erik?.chat?.conversation).not.toBe(betweenTwo.conversation.id);
  });

  it('shows nothing to who belongs to no network, and lets nobody save in another', async () => {
    const stranger = { from: { id: '29:stranger', aadObjectId: 'stranger', name: 'Okänd Person' }, ...elsewhere };
    expect((await query('enkäten', 'group', stranger)).body.composeExtension?.text).toContain(
      'Jag hittar inget nätverk',
    );
    const { task } = (await fetchTask(undefined, 'group', stranger)).body;
    expect(task).toMatchObject({ type: 'message' });
    const dialog = cardOf((await fetchTask(messageOf('Maria Holm', 'Hjo bokar lokal'))).body);
    const { nextNumber } = (await here.town.state()).network;
    const answer = await submit(dialog, {}, 'group', stranger);
    expect(answer.body.task).toMatchObject({ type: 'message' });
    expect((await here.town.state()).network.nextNumber).toBe(nextNumber);
  });

  it('never founds a network in a team that has none, and asks there which of several something is for', async () => {
    const { town } = here;
    const other: Place = { channel: '19:enkat@thread.tacv2', team: '19:enkat@thread.tacv2' };
    const foreign: Place = { channel: '19:foreign@thread.tacv2', team: '19:foreign@thread.tacv2' };
    town.teams.team.name = 'Enkät';
    await town.install('Erik Lund', other);
    const which = cardOf((await fetchTask(messageOf('Maria Holm', 'Hjo bokar lokal 3 maj'), foreign)).body);
    expect(wordsOf(which)).toContain('Vilket nätverk gäller det?');
    expect(Object.values(choicesOf(which, 'network')).sort()).toEqual(['Enkät', 'SKIS']);
    const form = cardOf((await submit(which, { network: town.network }, foreign)).body);
    expect(inputsOf(form).title).toBe('Bokar lokal');
    const { body, sent } = await submit(form, {}, foreign);
    expect(sent).toEqual([]);
    expect(wordsOf(body.composeExtension?.attachments?.[0]?.content)).toContain('SKIS');
    expect(await town.store.networks()).toHaveLength(2);
    const titles = (await query('lokal', foreign)).body.composeExtension?.attachments?.map(
      (one) => one.preview.content.title,
    );
    expect(titles?.[0]).toMatch(/^SKIS · Uppdrag/);
  });

  it('answers what it does not know, and never failed on the way', async () => {
    expect(
      (await invoke('submitAction', { commandId: 'captureItem', data: { verb: 'tick' } })).body.task,
    ).toMatchObject({
      type: 'message',
    });
    expect(
      (
        await invoke('query', {
          commandId: 'findItem',
          parameters: [{ name: 'words', value: { deep: [] } }],
          queryOptions: 7,
        })
      ).status,
    ).toBe(200);
    expect((await invoke('fetchTask', { commandId: 'captureItem', messagePayload: 'x' })).status).toBe(200);
    expect(here.town.faults).toEqual([]);
  });
});
