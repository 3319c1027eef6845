import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../cards/parts/element.ts';
import { changeOf } from '../../domain/apply.ts';
import { hashOf } from '../../bot/files/link-token.ts';
import { buttonOf, buttonsOf, choicesOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

/** The address that a card's Hämta filen opens. */
const urlOf = (card: Card | undefined): string =>
  String(card?.actions.find(({ title }) => title === 'Hämta filen')?.url);
const tokenOf = (url: string) => new URL(url).pathname.split('/')[2]!;

describe('exportera', () => {
  const here = founded();
  const typed = async (words: string) => urlOf((await here.town.write('Maria Holm', words, 'private')).card);
  const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
  const fileOf = async (words: string) => bytesOf(await typed(words));

  it('asks in the channel what and in which format, and gives the link to the one who asks alone', async () => {
    await here.given(assignment('=Lämna underlag', ['Tibro', 'Hjo'], '2027-03-18'), {
      ...assignment('Nätverket möts på torsdagar', []),
      ...{ kind: 'decision', decided: true },
    });
    await here.givenMeetings(meeting('june', '2027-06-01'), { ...meeting('may', '2027-05-04'), cancelled: true });
    await here.town.write('Erik Lund', 'klart 1 Tibro');
    const card = await here.town.write('Erik Lund', 'exportera');
    expect(inputsOf(card.card!)).toEqual({ what: 'assignments', format: 'xlsx' });
    expect(Object.keys(choicesOf(card.card!, 'what'))).toEqual(['assignments', 'decisions', 'calendar', 'archive']);
    const before = here.town.teams.messages.length;
    const link = await here.town.press('Erik Lund', card, 'Skapa länk');
    expect(here.town.teams.messages.length).toBe(before);
    expect(wordsOf(link.card)).toContain('SKIS uppdrag 2027-02-01.xlsx');
    expect(wordsOf(link.card)).toContain('Länken fungerar till 8 februari 10:00.');
    expect(buttonsOf(link.card!)).toEqual(['Hämta filen', 'Ta bort länken']);
    expect((await fetch(urlOf(link.card))).status).toBe(200);
  });

  it('in the channel shows no link to everyone, but what was asked for filled in', async () => {
    const card = (await here.town.write('Erik Lund', 'exportera beslut word')).card!;
    expect(inputsOf(card)).toEqual({ what: 'decisions', format: 'docx' });
    expect(buttonsOf(card)).toEqual(['Skapa länk']);
  });

  it('gives the assignments as an Excel file: who is done and when, dates as dates, formulas as text', async () => {
    const [header, first] = await readSheet(await fileOf('exportera excel'));
    const row = Object.fromEntries(header!.map((name, index) => [String(name), first![index]]));
    expect(row).toMatchObject({
      ...{ Nr: 1, Uppdrag: '=Lämna underlag', Läge: 'Pågående', Ansvariga: 'Tibro, Hjo', 'Inte klara': 'Hjo' },
      ...{ Klara: 'Tibro (2027-02-01, Erik Lund)', 'Klart senast': new Date('2027-03-18T00:00:00.000Z') },
      ...{ 'Beslutat på möte': 'Nej', Inskrivet: new Date('2027-02-01T00:00:00.000Z'), 'Inskrivet av': 'Maria Holm' },
    });
  });

  it('gives them as csv and as Word too, and the decisions', async () => {
    expect((await fileOf('exportera csv')).toString('utf8')).toContain(`"1";"'=Lämna underlag";"Pågående"`);
    const { value } = await mammoth.extractRawText({ buffer: await fileOf('exportera word') });
    expect(value).toContain('Pågående (1)');
    expect(value).toContain('=Lämna underlag');
    const rows = await readSheet(await fileOf('exportera beslut'));
    expect(rows.slice(1).map(([number, text, state]) => [number, text, state])).toEqual([
      [2, 'Nätverket möts på torsdagar', 'Beslutat'],
    ]);
    const decisions = await mammoth.extractRawText({ buffer: await fileOf('exportera beslut word') });
    expect(decisions.value).toContain('Nätverket möts på torsdagar');
  });

  it('gives what is closed, with its reason, and each thing once', async () => {
    const [number] = await here.given({ ...assignment('Boka lokal', ['Hjo']), decided: true });
    await here.town.write('Maria Holm', `avskriv ${number} görs av Skolverket`);
    const rows = (await readSheet(await fileOf('exportera uppdrag'))).slice(1);
    expect(rows.map(([one, title, state]) => [one, title, state])).toEqual([
      [1, '=Lämna underlag', 'Pågående'],
      [3, 'Boka lokal', 'Avskrivet'],
    ]);
    expect(rows[1]).toContain('görs av Skolverket');
  });

  it('gives a calendar without anybody’s name', async () => {
    await here.given(
      {
        ...assignment('Ringa Skolverket', [], '2027-04-07'),
        parties: [{ kind: 'member', id: 'person-1', name: 'Erik Lund' }],
      },
      assignment('Läsa Eriks underlag', ['Tibro'], '2027-04-08'),
    );
    const text = (await fileOf('exportera kalender')).toString('utf8');
    for (const name of ['Erik', 'Lund', 'Maria', 'Holm']) expect(text).not.toContain(name);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const told = events
      .map((event) => new ICAL.Event(event))
      .map(({ summary, component, startDate }) => [
        ...[startDate.toString(), summary, component.getFirstPropertyValue('status')],
      ]);
    expect(told).toEqual([
      ['2027-05-04T09:00:00', 'SKIS: möte', 'CANCELLED'],
      ['2027-06-01T09:00:00', 'SKIS: möte', 'CONFIRMED'],
      ['2027-03-18', 'Klart senast: =Lämna underlag', 'CONFIRMED'],
      ['2027-04-07', 'Klart senast: Ringa Skolverket', 'CONFIRMED'],
      ['2027-04-08', 'Klart senast: Uppdrag 5', 'CONFIRMED'],
    ]);
    expect(text).toContain('Tibro');
  });

  it('gives everything for the archive: to read, as sheets, for other systems, and a page that says what is what', async () => {
    const parts = unzipSync(await fileOf('exportera allt'));
    expect(Object.keys(parts).sort()).toEqual([
      'README.txt',
      'allt.json',
      ...['att-ta-upp', 'beslut', 'historik', 'medlemmar', 'moten', 'narvaro', 'rundfragor', 'uppdrag'].map(
        (name) => `csv/${name}.csv`,
      ),
      'register.xlsx',
      'uppdrag-och-beslut.docx',
    ]);
    const readme = strFromU8(parts['README.txt']!);
    for (const name of Object.keys(parts).filter((one) => one !== 'README.txt'))
      expect(readme).toContain(name.replace('csv/', ''));
    expect(readme).toContain('4 uppdrag, 1 beslut');

    const everything = JSON.parse(strFromU8(parts['allt.json']!)) as { items: { number: number }[]; history: object[] };
    expect(everything.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(everything.history).toHaveLength(9);
    expect(JSON.stringify(everything)).not.toContain('serviceUrl');

    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(parts['uppdrag-och-beslut.docx']!) });
    expect(value).toContain('2027-02-01 10:00, Erik Lund markerade klart');
    expect(value).toContain('Maria Holm avskrev: görs av Skolverket');
    const history = await readSheet(Buffer.from(parts['register.xlsx']!), 'Historik');
    expect(history).toHaveLength(10);
    const meetings = await readSheet(Buffer.from(parts['register.xlsx']!), 'Möten');
    expect(meetings.slice(1).map(([, , , , place]) => place)).toEqual(['Hjo', 'Hjo']);
  });

  it('gives the archive to the presidium alone, also by a link that was made before', async () => {
    const card = await here.town.write('Erik Lund', 'exportera');
    const link = await here.town.press('Erik Lund', card, 'Skapa länk', { what: 'archive' });
    const url = urlOf(link.card);
    expect((await fetch(url)).headers.get('content-type')).toBe('application/zip');
    await here.givenPresidium();
    expect((await fetch(url)).status).toBe(404);
    expect((await here.town.write('Erik Lund', 'exportera allt', 'private')).text).toContain('Det får presidiet göra.');
    expect((await here.town.press('Erik Lund', card, 'Skapa länk', { what: 'archive' })).text).toContain('presidiet');
    const again = (await here.town.write('Erik Lund', 'exportera')).card!;
    expect(Object.keys(choicesOf(again, 'what'))).not.toContain('archive');
    expect((await fetch(await typed('exportera allt'))).status).toBe(200);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});

describe('a link to a file', () => {
  const here = founded();
  const link = async (person = 'Erik Lund') => here.town.write(person, 'exportera excel', 'private');

  it('gives the file as the network stands when it is fetched, as a download that nothing keeps', async () => {
    const url = urlOf((await link()).card);
    await here.given(assignment('Sparat efter länken', ['Tibro']));
    const response = await fetch(url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="SKIS uppdrag 2027-02-01.xlsx"; filename*=UTF-8''SKIS%20uppdrag%202027-02-01.xlsx`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
      'x-robots-tag': 'noindex',
    });
    const rows = await readSheet(Buffer.from(await response.arrayBuffer()));
    expect(rows[1]).toContain('Sparat efter länken');
    expect((await fetch(url)).status).toBe(200);
  });

  it('answers HEAD without the file, and nothing but GET and HEAD', async () => {
    const url = urlOf((await link()).card);
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const refused = await fetch(url, { method });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it('is kept by a hash alone: nobody gets from the table to the file', async () => {
    const url = urlOf((await link()).card);
    const token = tokenOf(url);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await here.town.store.fileLink(token)).toBeUndefined();
    const kept = await here.town.store.fileLink(hashOf(token));
    expect(kept).toMatchObject({ person: 'person-1', kind: 'assignments' });
    expect(JSON.stringify(kept)).not.toContain(token);
    expect((await fetch(url.replace(token, hashOf(token)))).status).toBe(404);
  });

  it('that is changed, or made up, gives nothing and says the same', async () => {
    const url = urlOf((await link()).card);
    const token = tokenOf(url);
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const wrong of [other, token.slice(1), `${token}A`, '', '%00', 'a'.repeat(5000)]) {
      const response = await fetch(url.replace(token, wrong));
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('Filen finns inte. Länken kan ha gått ut eller tagits bort.');
    }
    expect((await fetch(url.slice(0, url.lastIndexOf('/')))).status).toBe(200);
  });

  it('of a kind that this version does not know gives nothing', async () => {
    const url = urlOf((await link()).card);
    const token = tokenOf(url).replace(/^./, '_');
    const kept = (await here.town.store.fileLink(hashOf(tokenOf(url))))!;
    for (const kind of ['toString', 'dagordning-1']) {
      await here.town.store.keepFileLink(hashOf(token), { ...kept, kind });
      expect((await fetch(url.replace(tokenOf(url), token))).status).toBe(404);
    }
  });

  it('is dead once it is taken away, by the one who has it or by the presidium and nobody else', async () => {
    const message = await link();
    const url = urlOf(message.card);
    await here.givenPresidium();
    const { verb, data } = buttonOf(message.card!, 'Ta bort länken');
    expect((await here.town.pressRaw('Anna Berg', message, verb, data)).text).toContain('presidiet');
    expect((await fetch(url)).status).toBe(200);
    const removed = await here.town.press('Erik Lund', message, 'Ta bort länken', {}, 'private');
    expect(wordsOf(removed.card)).toContain('Länken är borttagen.');
    expect((await fetch(url)).status).toBe(404);
    const again = await here.town.press('Erik Lund', removed, 'Exportera igen', {}, 'private');
    expect(buttonsOf(again.card!)).toEqual(['Skapa länk']);

    const other = await link();
    const drawn = buttonOf(other.card!, 'Ta bort länken');
    await here.town.pressRaw('Maria Holm', other, drawn.verb, drawn.data);
    expect((await fetch(urlOf(other.card))).status).toBe(404);
  });

  it('gives nothing once the one who has it has left the network', async () => {
    const url = urlOf((await link('Anna Nyman')).card);
    expect((await fetch(url)).status).toBe(200);
    const state = await here.town.state();
    const members = state.members.filter(({ id }) => id === 'person-3').map((one) => ({ ...one, left: '2027-02-01' }));
    const act = { operation: 'left', by: { id: 'person-2', name: 'Maria Holm' }, at: here.town.clock.now };
    await here.town.store.commit(state, changeOf(state, act, 'roster', { members }));
    expect((await fetch(url)).status).toBe(404);
  });

  it('works for seven days, and is then erased', async () => {
    const url = urlOf((await link()).card);
    here.town.clock.now = '2027-02-08T08:59:59.999Z';
    expect((await fetch(url)).status).toBe(200);
    here.town.clock.now = '2027-02-08T09:00:00.000Z';
    expect((await fetch(url)).status).toBe(404);
    expect(await here.town.store.eraseFileLinks(here.town.clock.now)).toBeGreaterThan(0);
    expect(await here.town.store.fileLink(hashOf(tokenOf(url)))).toBeUndefined();
  });

  it('is of one network: it can neither be made nor taken away from another', async () => {
    const message = await link();
    const { verb, data } = buttonOf(message.card!, 'Ta bort länken');
    const card = await here.town.write('Maria Holm', 'exportera');
    const foreign = { channel: '19:other@thread.tacv2', team: '19:other-team@thread.tacv2' };
    const make = buttonOf(card.card!, 'Skapa länk');
    const answer = await here.town.pressRaw('Maria Holm', card, make.verb, make.data, foreign);
    expect(answer.text).toContain('annat nätverk');
    expect((await here.town.pressRaw('Maria Holm', message, verb, data, foreign)).text).toContain('annat nätverk');
    expect((await fetch(urlOf(message.card))).status).toBe(200);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
