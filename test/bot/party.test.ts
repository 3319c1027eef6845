import { describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import type { Place } from './world.ts';

describe('all that concerns a kommun', () => {
  const here = founded();
  const said = async (text: string, person = 'Erik Lund', place: Place = 'channel') =>
    wordsOf((await here.town.write(person, text, place)).card);

  it('is its members, what it owes and has done, and the decisions that name it', async () => {
    const { town } = here;
    const numbers = await here.given(
      assignment('Försenat', ['Tibro'], '2027-01-20'),
      assignment('Pågår', ['Tibro', 'Hjo'], '2027-05-01'),
      assignment('I tid', ['Tibro'], '2027-02-03'),
      assignment('För sent', ['Tibro', 'Hjo'], '2027-01-27'),
      assignment('Avskrivet', ['Tibro'], '2027-03-03'),
      assignment('Andras', ['Hjo']),
      { ...assignment('Tibros modell införs', []), kind: 'decision', decided: true },
      { ...assignment('Något annat', []), kind: 'decision', decided: true },
    );
    await town.write('Erik Lund', `klart ${numbers[2]}`);
    await town.write('Erik Lund', `klart ${numbers[3]}`);
    await town.write('Maria Holm', `avskriv ${numbers[4]} behövs inte`);
    const words = await said('Tibro');
    expect(words).toContain('Medlemmar: Erik Lund');
    expect(words).toContain('1 försenat · 1 pågående · 2 klara det senaste året');
    for (const title of ['Försenat', 'Pågår', 'I tid', 'För sent', 'Tibros modell införs']) {
      expect(words).toContain(`: ${title}`);
    }
    for (const title of ['Avskrivet', 'Andras', 'Något annat']) expect(words).not.toContain(`: ${title}`);
  });

  it.each(['tibro', 'visa Tibro', 'Kommun Tibro.', 'allt som rör Tibro', 'Tibro?', 'allt om Tibro'])(
    'is shown by "%s"',
    async (text) => expect(await said(text)).toContain('Medlemmar: Erik Lund'),
  );

  it('costs two queries beside the network', async () => {
    here.town.trips.take();
    await said('Tibro');
    expect(here.town.trips.take()).toEqual({ query: 3, batch: 0, row: 0 });
  });

  it('tells how much was done in time to the kommun and the presidium alone, and not in the channel', async () => {
    await here.givenPresidium();
    const share = 'Klart i tid det senaste året: 1 av 2 med datum (50 %).';
    expect(await said('Tibro')).not.toContain('Klart i tid');
    expect(await said('Tibro', 'Erik Lund', 'private')).toContain(share);
    expect(await said('Tibro', 'Maria Holm', 'private')).toContain(share);
    await here.town.write('Anna Berg', 'hej');
    expect(await said('Tibro', 'Anna Berg', 'private')).not.toContain('Klart i tid');
  });

  it('leads to the lists', async () => {
    const { town } = here;
    const page = await town.write('Erik Lund', 'Tibro');
    expect(wordsOf((await town.press('Erik Lund', page, 'Allt som är öppet')).card)).toContain('Tibro (2)');
    expect(wordsOf((await town.press('Erik Lund', page, 'Allt som är klart')).card)).toContain('I tid');
    expect(wordsOf((await town.press('Erik Lund', page, 'Beslut')).card)).toContain('Tibros modell införs');
  });

  it('is there for a person, a group and an outside body too', async () => {
    const { town } = here;
    const person = await town.write('Erik Lund', 'Maria Holm');
    expect(wordsOf(person.card)).toContain('Kommun: Hjo');
    expect(wordsOf(person.card)).toContain('Grupper: Presidiet');
    expect(wordsOf((await town.press('Erik Lund', person, 'Visa Hjo')).card)).toContain('Medlemmar: Maria Holm');
    expect(await said('visa presidiet')).toContain('Medlemmar: Maria Holm');
    await here.given({ ...assignment('Svar', []), parties: [{ kind: 'outside', name: 'Skolverket' }] });
    expect(await said('visa Skolverket')).toContain('1 pågående');
  });

  it('is one for an outside body however it is written, with the capital that somebody gave it', async () => {
    const { town } = here;
    const of = (name: string) => ({ ...assignment('Svar', []), parties: [{ kind: 'outside', name }] as const });
    await here.given(of('sikt'), of('SIKT'), of('Sikt'));
    expect(await said('visa Sikt')).toMatch(/^SIKT\n.*\n.*3 pågående/);
    expect(await said('lista sikt')).toMatch(/^SIKT \(3\)\n/);
    const form = await town.write('Erik Lund', 'Boka konferens');
    await town.press('Erik Lund', form, 'Spara', { outside: 'sikt, SIkt, bokbussen' });
    const saved = (await town.state()).items.at(-1)!;
    expect(saved.lines.map(({ party }) => party.name)).toEqual(['SIKT', 'Bokbussen']);
  });

  it('is ticked by a card that was drawn when its key had capitals', async () => {
    const { town } = here;
    const parties = [{ kind: 'outside', name: 'NordIT' }] as const;
    const [number = 0] = await here.given({ ...assignment('Uppdaterar', []), parties });
    const shown = await town.write('Maria Holm', `visa ${number}`);
    const data = { network: town.network, number, revision: 1, keys: ['u:NordIT'] };
    const ticked = await town.pressRaw('Maria Holm', shown, 'tick', data);
    expect(wordsOf(ticked.card)).toContain(`Uppdrag ${number} är klart.`);
  });

  it('asks for one at a time, and leaves other words alone', async () => {
    const { town } = here;
    expect((await town.write('Erik Lund', 'visa Tibro och Hjo')).text).toContain('i taget');
    expect((await town.write('Erik Lund', 'Anna')).text).toContain('kan vara flera');
    expect(await said('blåbär')).toContain('kunde jag inte läsa');
    const form = await town.write('Erik Lund', 'Tibro bokar lokal');
    expect(inputsOf(form.card!)).toMatchObject({ parties: 'k:Tibro' });
    expect(inputsOf((await town.write('Erik Lund', 'visa filmen för alla i Hjo')).card!)).toHaveProperty('title');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
