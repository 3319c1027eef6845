import { describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import { founded, meeting } from './sample-world.ts';

const HEAD = 'Minnesanteckningar 2027-01-20\n\nTibro skickar ut enkäten.\n\n';

describe('meetings that notes tell of', () => {
  const here = founded();

  /** Each meeting offered, with the line below it: where. */
  async function meetingsIn(text: string): Promise<string[]> {
    const review = await here.town.write('Maria Holm', `läs in\n${HEAD}${text}`);
    const words = wordsOf(review.card).split('\n');
    return words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      return /^Möte \d/u.test(word) ? [next.startsWith('”') ? word : `${word} | ${next}`] : [];
    });
  }

  it.each([
    [
      'Möten under våren: 4 februari, 25 mars och 6 maj.',
      ['Möte 4 februari 09:00–12:00', 'Möte 25 mars 09:00–12:00', 'Möte 6 maj 09:00–12:00'],
    ],
    ['Mötesdagar i vår: 4/2 och 25/3 kl 13-15', ['Möte 4 februari 13:00–15:00', 'Möte 25 mars 13:00–15:00']],
    [
      'Vårens träffar: 4 februari i Hjo, 25 mars kl. 13-15 digitalt.',
      ['Möte 4 februari 09:00–12:00 | Hjo', 'Möte 25 mars 13:00–15:00 | digitalt'],
    ],
    ['Nästa möte 4 februari 9.30 Tibro', ['Möte 4 februari 09:30–12:30 | Tibro']],
    ['Nästa möte: 4 februari 10:00, Tibro', ['Möte 4 februari 10:00–13:00 | Tibro']],
    [
      'Nästa möte: 4 februari kl. 13 (digitalt)\nDärefter: 25 mars (Hjo)',
      ['Möte 4 februari 13:00–16:00 | digitalt', 'Möte 25 mars 09:00–12:00 | Hjo'],
    ],
    ['Mötet den 25 mars är digitalt, kl. 13–15.', ['Möte 25 mars 13:00–15:00 | digitalt']],
    ['Mötet den 25 mars hålls i Hjo.', ['Möte 25 mars 09:00–12:00 | Hjo']],
    [
      'Nästa träff är den 4 februari i Tibro, därefter ses vi den 25 mars digitalt.',
      ['Möte 4 februari 09:00–12:00 | Tibro', 'Möte 25 mars 09:00–12:00 | digitalt'],
    ],
    ['Nästa möte: 4 februari kl. 9–12 i Tibro. Tema: läslust', ['Möte 4 februari 09:00–12:00, Läslust | Tibro']],
    ['Nästa träff är 4 februari. Tid 13-15, plats Tibro.', ['Möte 4 februari 13:00–15:00 | Tibro']],
    ['Nästa träff är 4 februari. Plats: Rådhuset i Hjo.', ['Möte 4 februari 09:00–12:00 | Rådhuset i Hjo']],
    ['Fixardag lördagen den 6 februari. Den blir av, kl 10-13.', ['Möte 6 februari 10:00–13:00, Fixardag']],
    // Told twice.
    [
      'Nästa möte är 4 februari.\n\nKommande möten\n4 februari kl 13-15, Tibro\n25 mars kl 9-12, Hjo',
      ['Möte 4 februari 13:00–15:00 | Tibro', 'Möte 25 mars 09:00–12:00 | Hjo'],
    ],
  ])('given "%s", then place, hours and theme are told apart', async (text, meetings) =>
    expect(await meetingsIn(text)).toEqual(meetings),
  );

  it.each([
    ['Nästa möte 4 februari i Tibro.', 'Tiden står inte i anteckningarna'],
    ['Nästa möte 4 februari kl. 13 i Tibro.', 'Sluttiden står inte i anteckningarna'],
    ['Nästa möte 4 februari kl. 13–15 i Tibro.', undefined],
    ['Vi ses igen efter påsk i Tibro.', 'Dagen står inte i anteckningarna'],
  ])('given "%s", then it is told what of it is a proposal, and it is ticked', async (text, told) => {
    const review = await here.town.write('Maria Holm', `läs in\n${HEAD}${text}`);
    const words = wordsOf(review.card);
    expect(/(?:Dagen|Tiden|Sluttiden) står inte i anteckningarna/u.exec(words)?.[0]).toBe(told);
    expect(Object.values(inputsOf(review.card!))).not.toContain('false');
  });

  it('are none where a group of the network meets: that is for the group to do', async () => {
    const text = 'Lokalgruppen (Erik, Anna) träffas 14 februari och jämför priser.';
    const review = await here.town.write('Maria Holm', `läs in\n${HEAD}${text}`);
    const words = wordsOf(review.card);
    expect(words).not.toContain('Möte 14 februari');
    expect(words).toContain('jämför priser');
    expect(words).toContain('Lokalgruppen · 14 februari');
  });

  it.each([
    ['2027-06-01', 'flytta mötet 1 juni till 8 juni'],
    ['2027-06-02', 'Mötet den 2 juni flyttas till den 8 juni.'],
    ['2027-06-03', 'Mötet 3 juni är flyttat till 8 juni!'],
    ['2027-06-04', 'Mötet den 4 juni senareläggs till den 8 juni'],
    ['2027-06-07', 'Mötet den 7 juni skjuts upp till den 8 juni.'],
  ])('given one planned for %s, when somebody types "%s", then it is offered moved', async (day, text) => {
    await here.givenMeetings(meeting(`moved-${day}`, day));
    const form = await here.town.write('Anna Berg', text);
    expect(inputsOf(form.card!)).toMatchObject({ day: '2027-06-08' });
    expect(wordsOf(form.card)).toContain('Ändra möte');
  });
});
