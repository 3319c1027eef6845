import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/parts/element.ts';
import type { Party } from '../../domain/items/party.ts';
import { changeOf } from '../../domain/apply.ts';
import { buttonOf, buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

const ERIK: Party = { kind: 'member', id: 'person-1', name: 'Erik Lund' };
const END = '9999-12-31T00:00:00.000Z';

const urlOf = (card: Card | undefined): string =>
  String(card?.actions.find(({ title }) => title === 'Hämta filen')?.url);
const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

/** Erik has done something of each kind. */
async function busy(here: ReturnType<typeof founded>): Promise<void> {
  const { town } = here;
  await here.given(
    { ...assignment('Ringa Skolverket', [], '2027-03-18'), parties: [ERIK] },
    assignment('Lämna underlag', ['Tibro'], '2027-03-18'),
    assignment('Annas hemlighet', ['Skövde'], '2027-03-18'),
  );
  await here.givenMeetings({ ...meeting('jan', '2027-01-12'), present: [{ id: 'person-1', name: 'Erik Lund' }] });
  await town.write('Erik Lund', 'klart 2 Tibro', 'private');
  await town.write('Erik Lund', 'notera 1 Ringde utan svar', 'private');
  await town.write('Erik Lund', 'ny grupp Enkätgruppen: Erik, Maria');
  const asked = await town.write('Maria Holm', 'rundfråga Ska vi köpa in enkätverktyget?');
  await town.press('Maria Holm', asked, 'Ställ frågan');
  await town.sweep();
  const mine = await town.write('Erik Lund', 'mina', 'private');
  await town.press('Erik Lund', mine, 'Stäng av påminnelser', {}, 'private');
  await town.write('Erik Lund', 'läs in\nVi provar. (fortsätter)', 'private');
  await town.write('Erik Lund', 'exportera excel', 'private');
  const state = await town.state();
  const act = { operation: 'snoozed', by: { id: 'person-1', name: 'Erik Lund' }, at: town.clock.now };
  const later = { at: '2027-03-01T07:00:00.000Z', network: town.network, subject: 'i1', kind: 'later' } as const;
  await town.store.commit(state, {
    ...changeOf(state, act, 'snoozed', {}),
    owed: [
      { ...later, person: 'person-1' },
      { ...later, person: 'person-2' },
    ],
  });
}

describe('mina uppgifter', () => {
  const here = founded();

  it('are shown in private alone', async () => {
    for (const words of ['mina uppgifter', 'glöm mig']) {
      expect((await here.town.write('Erik Lund', words)).text).toContain('privat chatt');
    }
    const forged = await here.town.write('Erik Lund', 'lista');
    for (const [verb, data] of [
      ['myData', { format: 'json' }],
      ['forgetMe', { operation: 'abc' }],
    ] as const) {
      expect((await here.town.pressRaw('Erik Lund', forged, verb, data)).text).toContain('privat chatt');
    }
  });

  it('are all that is kept about the one who asks, to read', async () => {
    await busy(here);
    const card = (await here.town.write('Erik Lund', 'Mina uppgifter.', 'private')).card!;
    expect(buttonsOf(card)).toEqual(['Hämta filen', 'Som datafil (.json)', 'Ta bort länken']);
    const { value } = await mammoth.extractRawText({ buffer: await bytesOf(urlOf(card)) });
    for (const words of [
      ...['Mina uppgifter i Uppdrag', 'Erik Lund', 'erik.lund@tibro.se', 'Tibro', '29:1', 'person-1'],
      ...['Enkätgruppen', 'Ringa Skolverket', 'Ansvarig', 'Lämna underlag', 'Markerade klart'],
      ...['Ringde utan svar', '2027-01-12', 'Närvarande', 'Påminnelse', 'Vi provar.'],
    ]) {
      expect(value).toContain(words);
    }
    for (const others of ['Annas hemlighet', 'Maria Holm', 'maria.holm']) expect(value).not.toContain(others);
  });

  it('are the same for other systems', async () => {
    const card = await here.town.write('Erik Lund', 'mina uppgifter', 'private');
    const file = await here.town.press('Erik Lund', card, 'Som datafil (.json)', {}, 'private');
    const response = await fetch(urlOf(file.card));
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const data = (await response.json()) as { networks: object[] };
    expect(data).toMatchObject({
      ...{ format: 'uppdrag personal 1', person: 'person-1' },
      drafts: [{ text: 'Vi provar. ' }],
      networks: [
        {
          network: { code: 'SKIS' },
          member: {
            name: 'Erik Lund',
            email: 'erik.lund@tibro.se',
            municipality: 'Tibro',
            muted: true,
            privateChat: true,
          },
          groups: ['Enkätgruppen'],
          items: [
            { number: 1, roles: ['party'] },
            { number: 2, roles: ['ticker', 'closer'] },
          ],
          meetings: [{ day: '2027-01-12', roles: ['present'] }],
          history: [
            { verb: 'noted', what: 'Uppdrag 1', title: 'Ringa Skolverket', text: 'Ringde utan svar' },
            { verb: 'ticked', what: 'Uppdrag 2', title: 'Lämna underlag' },
          ],
          noticesOwed: [{ kind: 'later', subject: 'i1' }],
        },
      ],
    });
    expect(JSON.stringify(data)).not.toContain('Maria');
    const links = (data as unknown as { links: { kind: string }[] }).links.map(({ kind }) => kind);
    expect(links.sort()).toEqual(['assignments', 'personal', 'personal', 'personal']);
  });

  it('have a link that its owner takes away, and nobody else', async () => {
    const message = await here.town.write('Erik Lund', 'mina uppgifter', 'private');
    const { data } = buttonOf(message.card!, 'Ta bort länken');
    await here.town.pressRaw('Maria Holm', message, 'removeMyLink', data, 'private');
    expect((await fetch(urlOf(message.card))).status).toBe(200);
    const gone = await here.town.press('Erik Lund', message, 'Ta bort länken', {}, 'private');
    expect(wordsOf(gone.card)).toContain('Länken är borttagen.');
    expect((await fetch(urlOf(message.card))).status).toBe(404);
  });

  it('are shown to one who has left, too, and to a stranger there is nothing to show', async () => {
    const state = await here.town.state();
    const members = state.members.filter(({ id }) => id === 'person-3').map((one) => ({ ...one, left: '2027-02-01' }));
    const act = { operation: 'left', by: { id: 'person-2', name: 'Maria Holm' }, at: here.town.clock.now };
    await here.town.store.commit(state, changeOf(state, act, 'roster', { members }));
    const card = (await here.town.write('Anna Nyman', 'mina uppgifter', 'private')).card!;
    const { value } = await mammoth.extractRawText({ buffer: await bytesOf(urlOf(card)) });
    expect(value).toContain('Slutade');
    here.town.teams.team.people.push({ id: '29:x', aadObjectId: 'x', name: 'Nils Främ', email: 'n@example.se' });
    for (const words of ['mina uppgifter', 'glöm mig']) {
      expect((await here.town.write('Nils Främ', words, 'private')).text).toContain('inga uppgifter att visa');
    }
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('glöm mig', () => {
  const here = founded();
  const erik = async () => (await here.town.state()).members.find(({ id }) => id === 'person-1');

  it('says first what goes and what stays, and does nothing yet', async () => {
    await busy(here);
    const before = await erik();
    const card = (await here.town.write('Erik Lund', 'glöm mig', 'private')).card!;
    expect(wordsOf(card)).toContain('Det här raderas nu');
    expect(wordsOf(card)).toContain('allmänna handlingar');
    expect(buttonsOf(card)).toEqual(['Radera', 'Se mina uppgifter först', 'Avbryt']);
    expect(await erik()).toEqual(before);
    expect(before).toMatchObject({ email: 'erik.lund@tibro.se', muted: true, chat: { conversation: 'a:chat-29:1' } });
  });

  it('erases address, chat, settings, drafts, links and asked-for reminders at once; the rest of the network is as it was', async () => {
    const { town } = here;
    const link = urlOf((await town.write('Erik Lund', 'exportera excel', 'private')).card);
    const before = await town.state();
    const card = await town.write('Erik Lund', 'glöm mig', 'private');
    const done = await town.press('Erik Lund', card, 'Radera', {}, 'private');
    expect(wordsOf(done.card)).toContain('i 1 nätverk, och 1 osparad text, 2 länkar och 1 påminnelse.');
    expect(await erik()).toEqual({
      ...{ id: 'person-1', teamsId: '29:1', name: 'Erik Lund', municipality: 'Tibro', noEmail: true },
      ...{ presidium: false, coordinator: false, lastOperation: expect.any(String) as string },
    });
    const after = await town.state();
    expect({ ...after, etags: 0, members: 0 }).toEqual({ ...before, etags: 0, members: 0 });
    expect(after.members.filter(({ id }) => id !== 'person-1')).toEqual(
      before.members.filter(({ id }) => id !== 'person-1'),
    );
    expect((await fetch(link)).status).toBe(404);
    const about = await town.store.about('person-1', [town.network]);
    expect([about.drafts, about.links, about.owed.filter(({ kind }) => kind === 'later')]).toEqual([[], [], []]);
    const owed = (await town.store.due(END)).notices.filter(({ kind }) => kind === 'later');
    expect(owed.map(({ person }) => person)).toEqual(['person-2']);
    expect(await town.store.history(town.network, 'i1')).toHaveLength(2);
  });

  it('is done once however often it is pressed, and the address is not read from Teams again', async () => {
    const { town } = here;
    const card = await town.write('Erik Lund', 'glöm mig', 'private');
    await town.press('Erik Lund', card, 'Radera', {}, 'private');
    const again = await town.pressRaw('Erik Lund', card, 'forgetMe', buttonOf(card.card!, 'Radera').data, 'private');
    expect(wordsOf(again.card)).toContain('Raderat.');
    await town.write('Maria Holm', 'medlemmar');
    expect((await erik())?.email).toBeUndefined();
    expect((await town.state()).members.find(({ id }) => id === 'person-2')?.email).toBe('maria.holm@hjo.se');
  });

  it('leaves the chat to come back with the next thing that is saved there, as it said', async () => {
    await here.town.write('Erik Lund', 'lista', 'private');
    expect((await erik())?.chat).toBeUndefined();
    await here.town.write('Erik Lund', 'notera 1 Ringde igen', 'private');
    expect((await erik())?.chat?.conversation).toBe('a:chat-29:1');
  });

  it('is for one who has left, too', async () => {
    const { town } = here;
    const state = await town.state();
    const members = state.members.filter(({ id }) => id === 'person-3').map((one) => ({ ...one, left: '2027-02-01' }));
    const act = { operation: 'left', by: { id: 'person-2', name: 'Maria Holm' }, at: town.clock.now };
    await town.store.commit(state, changeOf(state, act, 'roster', { members }));
    await town.press('Anna Nyman', await town.write('Anna Nyman', 'glöm mig', 'private'), 'Radera', {}, 'private');
    const [former] = (await town.state()).departed;
    expect(former).toMatchObject({ id: 'person-3', left: '2027-02-01' });
    expect(former?.email).toBeUndefined();
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
