import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('another date', () => {
  const here = founded();
  const dueOf = async (number: number) =>
    (await here.town.state()).items.find((candidate) => candidate.number === number)?.due;
  const proposed = async (title: string) => {
    const [number = 0] = await here.given(assignment(title, ['Tibro'], '2027-04-01'));
    const card = await here.town.write('Erik Lund', `föreslå ${number} 6 april: underlaget dröjer`);
    return { number, card };
  };

  it('is asked for by who owes it, shown to all, told to creator and presidium, and accepted with one press', async () => {
    const { town } = here;
    await here.givenPresidium();
    const { number, card } = await proposed('Lämna underlag');
    expect(wordsOf(card.card)).toContain('Förslaget är skickat till Maria Holm och presidiet.');
    expect(wordsOf(card.card)).toContain('Föreslaget datum: 6 april');
    expect(wordsOf(card.card)).toContain('underlaget dröjer');
    expect(await dueOf(number)).toEqual({ kind: 'date', day: '2027-04-01' });

    const [asked, ...others] = await town.sweep();
    expect(others).toEqual([]);
    expect(asked?.conversation).toBe('a:chat-29:2');
    expect(buttonsOf(asked!.card!)).toEqual(['Godkänn 6 april', 'Avböj datum', `Visa uppdrag ${number}`]);
    const accepted = await town.press('Maria Holm', asked!, 'Godkänn 6 april', {}, 'private');
    expect(wordsOf(accepted.card)).toContain(`Uppdrag ${number} är flyttat till 6 april.`);
    expect(await dueOf(number)).toEqual({ kind: 'date', day: '2027-04-06' });

    const [answer] = await town.sweep();
    expect(answer?.conversation).toBe('a:chat-29:1');
    expect(wordsOf(answer?.card)).toContain('Nytt datum godkänt');
    town.clock.now = '2027-04-01T06:00:00.000Z';
    expect((await town.sweep()).map((message) => wordsOf(message.card)).join()).toContain('Klart senast: 6 april');
    town.clock.now = '2027-02-01T09:00:00.000Z';
  });

  it('is declined with a reason, which the history keeps and the one who asked is told', async () => {
    const { town } = here;
    const { number, card } = await proposed('Skriv brev');
    const form = await town.press('Maria Holm', card, 'Avböj datum');
    const again = await town.press('Maria Holm', form, 'Avböj');
    expect(wordsOf(again.card)).toContain('Skriv varför');
    await town.press('Maria Holm', again, 'Avböj', { reason: 'Det ska upp på mötet i april.' });
    expect(await dueOf(number)).toEqual({ kind: 'date', day: '2027-04-01' });
    const shown = wordsOf((await town.write('Erik Lund', `visa ${number}`)).card);
    expect(shown).toContain('Erik Lund föreslog ett nytt datum: 6 april (underlaget dröjer)');
    expect(shown).toContain('Maria Holm avböjde ett nytt datum: Det ska upp på mötet i april.');
    expect(shown).not.toContain('Föreslaget datum');
    const words = await town.sweep();
    expect(words.map(({ conversation }) => conversation)).toEqual(['a:chat-29:1']);
    expect(wordsOf(words[0]?.card)).toContain('Avböjt av Maria Holm: Det ska upp på mötet i april.');
  });

  it('is answered by the creator and the presidium only', async () => {
    const { town } = here;
    const { number, card } = await proposed('Boka lokal');
    const refused = await town.press('Anna Berg', card, 'Godkänn 6 april');
    expect(wordsOf(refused.card)).toContain('kan ändras av Maria Holm, som skrev in det, eller presidiet');
    expect((await town.write('Erik Lund', `godkänn ${number}`)).text).toContain('kan ändras av');
    await town.write('Maria Holm', `godkänn ${number}`);
    expect(await dueOf(number)).toEqual({ kind: 'date', day: '2027-04-06' });
  });

  it('is asked for by nobody else', async () => {
    const [number] = await here.given(assignment('Ring', ['Tibro']));
    const refused = await here.town.write('Anna Berg', `föreslå ${number} 6 april`);
    expect(refused.text).toContain('kan föreslås av den som är ansvarig');
  });

  it('has a form, behind a button of the item, that tells what is wrong', async () => {
    const { town } = here;
    const [number = 0] = await here.given(assignment('Mät', ['Tibro'], '2027-04-01'));
    const item = await town.write('Erik Lund', `visa ${number}`);
    const form = await town.press('Erik Lund', item, 'Föreslå datum');
    expect(wordsOf((await town.press('Erik Lund', form, 'Föreslå')).card)).toContain('Välj ett datum.');
    const past = await town.press('Erik Lund', form, 'Föreslå', { day: '2027-01-01', reason: 'Sent' });
    expect(wordsOf(past.card)).toContain('Datumet har redan varit.');
    const saved = await town.press('Erik Lund', past, 'Föreslå', { day: '2027-04-09' });
    expect(wordsOf(saved.card)).toContain('Föreslaget datum: 9 april');
    expect(buttonsOf(saved.card!)).toEqual([
      ...['Markera som klart', 'Godkänn 9 april', 'Avböj datum', 'Ändra', 'Ångra', 'Lämna över'],
    ]);
    await town.press('Erik Lund', saved, 'Ångra');
    expect(wordsOf((await town.write('Erik Lund', `visa ${number}`)).card)).not.toContain('Föreslaget datum');
  });

  it('moves at once where the one who asks may change the item', async () => {
    await here.givenMeetings(meeting('april', '2027-04-20'));
    const [number = 0] = await here.given(assignment('Planera', ['Hjo'], '2027-04-01'));
    const moved = await here.town.write('Maria Holm', `föreslå ${number} 20 april`);
    expect(wordsOf(moved.card)).toContain(
      'är flyttat till mötet 20 april. Du får själv ändra det, så ingen behövde godkänna.',
    );
    expect(buttonsOf(moved.card!)).toContain('Ångra');
    expect(await dueOf(number)).toEqual({ kind: 'meeting', meeting: 'april' });
  });

  it('that another has come in place of is not accepted by the old card', async () => {
    const { town } = here;
    const { number, card } = await proposed('Räkna');
    await town.sweep();
    town.clock.now = '2027-02-01T10:00:00.000Z';
    await town.write('Erik Lund', `föreslå ${number} 13 april`);
    const stale = await town.press('Maria Holm', card, 'Godkänn 6 april');
    expect(wordsOf(stale.card)).toContain('har ändrats sedan du öppnade det');
    expect(buttonsOf(stale.card!)).toContain('Godkänn 13 april');
    await town.write('Maria Holm', `flytta ${number} till 15 april`);
    const moot = await town.press('Maria Holm', stale, 'Godkänn 13 april');
    expect(wordsOf(moot.card)).toContain('Det finns inget förslag om nytt datum');
    expect(await town.sweep()).toEqual([]);
  });

  it('that has passed is not accepted', async () => {
    const { town } = here;
    const { number } = await proposed('Läs');
    town.clock.now = '2027-04-07T09:00:00.000Z';
    expect((await town.write('Maria Holm', `godkänn ${number}`)).text).toContain('har redan varit');
    await town.write('Maria Holm', `avböj ${number} för sent`);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
