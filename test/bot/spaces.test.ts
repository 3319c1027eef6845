import { describe, expect, it } from 'vitest';
import { buttonsOf, inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

const NOTES =
  'Minnesanteckningar\n\nErik från SKIS hälsade välkommen.\nTibro bokar lokal senast 3 maj.\nHjo skriver underlag senast 4 maj.';

describe('which network something is about', () => {
  const here = founded();

  it('is the only one of the sender in private', async () => {
    const { town } = here;
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-03-01'));
    expect(wordsOf((await town.write('Erik Lund', 'lista', 'private')).card)).toContain('Lämna underlag');
    expect(wordsOf((await town.write('Erik Lund', 'mina', 'private')).card)).toContain('Lämna underlag');
    expect(wordsOf((await town.write('Maria Holm', 'mina', 'private')).card)).toContain('Du har inget öppet uppdrag');
    expect(wordsOf((await town.write('Erik Lund', 'SKIS 1', 'private')).card)).toContain('Uppdrag 1 · Pågående');
  });

  it("is nobody's business in private for who belongs to none", async () => {
    const { town } = here;
    const stranger = { from: { id: '29:stranger', aadObjectId: 'stranger', name: 'Okänd Person' } };
    expect((await town.write('Erik Lund', 'lista', 'private', stranger)).text).toContain('Jag hittar inget nätverk');
    expect(wordsOf((await town.write('Erik Lund', 'hjälp', 'private', stranger)).card)).toContain(
      'Det här kan du skriva',
    );
  });

  it('is none in a group chat before a member has linked it', async () => {
    const { town } = here;
    const [greeting] = (await town.install('Erik Lund', 'group')).sent;
    expect(wordsOf(greeting?.card)).toContain('Koppla chatten till ett nätverk?');
    const ask = await town.write('Erik Lund', 'lista', 'group');
    expect(wordsOf(ask.card)).toContain('Koppla chatten till ett nätverk?');
    expect(wordsOf(ask.card)).toContain('Anna Berg, Erik Lund');
    expect(wordsOf(ask.card)).not.toContain('Lämna underlag');
    const linked = await town.press('Erik Lund', ask, 'Visa SKIS här', {}, 'group');
    expect(linked.id).toBe(ask.id);
    expect(wordsOf(linked.card)).toContain('Lämna underlag');
    expect(wordsOf((await town.write('Maria Holm', 'lista', 'group')).card)).toContain('Lämna underlag');
  });

  it('lets a guest of a linked chat read, and not change', async () => {
    const { town } = here;
    const guest = { from: { id: '29:guest', aadObjectId: 'guest', name: 'Gäst Gästsson' } };
    expect(wordsOf((await town.write('Erik Lund', 'lista', 'group', guest)).card)).toContain('Lämna underlag');
    expect((await town.write('Erik Lund', 'notera 1 hej', 'group', guest)).text).toContain('bara nätverkets medlemmar');
  });

  it('is told by its short name before a command or its number; elsewhere that is a word like others', async () => {
    const { town } = here;
    expect(wordsOf((await town.write('Erik Lund', 'SKIS lista', 'private')).card)).toContain('Lämna underlag');
    expect(wordsOf((await town.write('Erik Lund', 'visa SKIS 1')).card)).toContain('Uppdrag 1 · Pågående');
    const form = await town.write('Erik Lund', 'Tibro berättar om arbetet i SKIS i grupp 4', 'private');
    expect(inputsOf(form.card!).title).toContain('SKIS');
    const review = await town.write('Erik Lund', `${NOTES}\nAntal deltagare: 12`, 'private');
    expect(wordsOf(review.card)).toContain('Jag hittade 2');
  });

  it('asks which one in private when the sender has two, and takes its short name', async () => {
    const { town } = here;
    const other = { channel: '19:other@thread.tacv2', team: '19:other@thread.tacv2' };
    town.teams.team.name = 'Enkät';
    await town.install('Erik Lund', other);
    const ask = await town.write('Erik Lund', 'lista', 'private');
    expect(wordsOf(ask.card)).toContain('Vilket nätverk gäller det?');
    expect(buttonsOf(ask.card!).sort()).toEqual(['Enkät', 'SKIS']);
    const picked = await town.press('Erik Lund', ask, 'SKIS', {}, 'private');
    expect(wordsOf(picked.card)).toContain('Lämna underlag');
    expect(wordsOf((await town.write('Erik Lund', 'Enkät lista', 'private')).card)).toContain('Här finns inget öppet.');
    expect(wordsOf((await town.write('Erik Lund', 'mina', 'private')).card)).toContain('Lämna underlag');

    const foreign = await town.write('Erik Lund', 'lista', other);
    const mine = await town.write('Erik Lund', 'visa 1');
    const forged = await town.press('Erik Lund', { ...foreign, card: mine.card! }, 'Markera som klart', {}, other);
    expect(forged.text).toContain('hör till ett annat nätverk');
  });

  it('is asked for where a short name is only a word of the text', async () => {
    const ask = await here.town.write('Erik Lund', 'Tibro berättar om arbetet i SKIS', 'private');
    expect(inputsOf(ask.card!)).toEqual({ text: 'Tibro berättar om arbetet i SKIS' });
  });

  it('is asked for about long notes too, which are kept whole meanwhile', async () => {
    const { town } = here;
    const ask = await town.write('Erik Lund', `${NOTES}\n${'Det var trevligt.\n'.repeat(9000)}`, 'private');
    expect(JSON.stringify(ask.card).length).toBeLessThan(4000);
    expect(wordsOf((await town.press('Erik Lund', ask, 'SKIS', {}, 'private')).card)).toContain('Jag hittade 2');
  });

  it('says once in the network that is picked what was asked about, however often the button is pressed', async () => {
    const { town } = here;
    const ask = await town.write('Erik Lund', 'notera 1 underlaget är på väg', 'private');
    await town.press('Erik Lund', ask, 'SKIS', {}, 'private');
    const { revision } = (await town.state()).items[0]!;
    await town.press('Erik Lund', ask, 'SKIS', {}, 'private');
    expect((await town.state()).items[0]).toMatchObject({ revision });
  });

  it("is the channel's own once it has been made one", async () => {
    const { town } = here;
    const channel = { channel: '19:au@thread.tacv2', team: town.team };
    const welcome = (await town.install('Maria Holm', channel)).sent[0]!;
    const form = await town.press('Maria Holm', welcome, 'Bara den här kanalen', {}, channel);
    const wrong = await town.press('Maria Holm', form, 'Spara', { code: 'arbetsutskottet är vi' }, channel);
    expect(wordsOf(wrong.card)).toContain('Skriv ett kort namn');
    await town.press('Maria Holm', form, 'Spara', { code: 'AU', members: 'person-1,person-2' }, channel);
    expect(wordsOf((await town.write('Maria Holm', 'lista', channel)).card)).toContain('Här finns inget öppet.');
    expect(wordsOf((await town.write('Maria Holm', 'lista')).card)).toContain('Lämna underlag');
  });

  it('takes in who is new in the team', async () => {
    const { town } = here;
    town.teams.team.people.push({ id: '29:new', aadObjectId: 'new', name: 'Nina Ny', email: 'nina@karlsborg.se' });
    await town.write('Nina Ny', 'lista');
    expect((await town.state()).members.find(({ id }) => id === 'new')).toMatchObject({ municipality: 'Karlsborg' });
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
