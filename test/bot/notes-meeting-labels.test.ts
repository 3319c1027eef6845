import { expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { founded } from './sample-world.ts';

const HEAD = 'Minnesanteckningar\n\nTibro skickar ut enkäten senast 15 februari.\n\n';
const here = founded();

/** Each meeting that the review of the notes offers, with where it is. */
async function meetingsIn(text: string): Promise<string[]> {
  const review = await here.town.write('Maria Holm', `läs in\n${HEAD}${text}`);
  const words = wordsOf(review.card).split('\n');
  return words.flatMap((word, at) => (/^Möte \d/u.test(word) ? [`${word} | ${words[at + 1] ?? ''}`] : []));
}

it.each([
  ['Nästa möte\nDatum: 4 februari\nTid: 13-15\nPlats: Rådhuset, Hjo'],
  ['Nästa möte:\n- Datum: 4 februari\n- Tid: kl. 13.00–15.00\n- Plats: Rådhuset, Hjo'],
  ['## Nästa träff\n\n**Datum:** 4 februari\n\n**Tid:** 13–15\n\n**Plats:** Rådhuset, Hjo'],
  ['Nästa möte\n\nDatum\t4 februari\nTid\t13-15\nPlats\tRådhuset, Hjo'],
  ['Nästa möte\n4 februari\nTid: 13-15\nLokal: Rådhuset, Hjo'],
  ['Datum för nästa möte: 4 februari\nTid: 13-15\nPlats: Rådhuset, Hjo'],
  ['Nästa möte\nNär? 4 februari kl 13-15\nVar? Rådhuset, Hjo'],
  ['Nästa möte\n\n| Datum | Tid | Plats |\n|---|---|---|\n| 4 februari | 13-15 | Rådhuset, Hjo |'],
])('given %j, when it is read in, then it is one meeting with its day, hours and place', async (text) =>
  expect(await meetingsIn(text)).toEqual(['Möte 4 februari 13:00–15:00 | Rådhuset, Hjo']),
);

it('given two days with their hours and places under one heading, then each is a meeting', async () =>
  expect(
    await meetingsIn(
      'Kommande möten\nDatum: 4 februari\nTid: 9-12\nPlats: Hjo\nDatum: 4 mars\nTid: 13-15\nPlats: Tibro',
    ),
  ).toEqual(['Möte 4 februari 09:00–12:00 | Hjo', 'Möte 4 mars 13:00–15:00 | Tibro']));

it('given the same lines at the top, then they are of the meeting that was', async () => {
  const review = await here.town.write(
    'Maria Holm',
    'läs in\nNätverksmöte\nDatum: 4 januari\nTid: 9-12\nPlats: Hjo\n\nTibro skickar ut enkäten.',
  );
  expect(wordsOf(review.card)).not.toMatch(/Möte \d/u);
});
