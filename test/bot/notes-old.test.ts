import { describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import { founded, meeting } from './sample-world.ts';

const NEXT = 'Erik visar rapporten på nästa möte.\nMaria bokar buss.\n';
const HAS_BEEN = 'Nästa möte i anteckningarna har redan varit, så förslaget har inget datum.';

describe('notes that are read in long after their meeting', () => {
  const here = founded();

  async function reviewOf(text: string): Promise<{ words: string; ticks: Record<string, string> }> {
    const review = await here.town.write('Maria Holm', `läs in\n${text}`);
    return { words: wordsOf(review.card), ticks: inputsOf(review.card!) };
  }

  it('mean by "nästa möte" the one that they tell of, which isn’t ticked where it has been', async () => {
    await here.givenMeetings(meeting('june', '2027-06-01'));
    const { words, ticks } = await reviewOf(
      `Skolråd 4 september 2019\n\nNärvarande: Maria Holm, Erik Lund\n\n${NEXT}\nNästa skolråd 6 februari 18.00`,
    );
    expect(words).toContain('Erik Lund · 6 februari 2020');
    expect(words).toContain('Dagen har redan varit.');
    expect(words).not.toContain('1 juni');
    expect(ticks).toEqual({ tick0: 'false', tick1: 'true', tick2: 'false' });
    expect(words).toContain('Datum räknas från 4 september 2019, som står överst.');
  });

  it('mean no meeting of the network where they tell of none, half a year later', async () => {
    const { words, ticks } = await reviewOf(`Skolråd 4 september 2019\n\nNärvarande: Maria Holm, Erik Lund\n\n${NEXT}`);
    expect(words).not.toContain('1 juni');
    expect(words).toContain(HAS_BEEN);
    expect(ticks).toEqual({ tick0: 'false', tick1: 'true' });
  });

  it('mean the network’s next one while none has been held since', async () => {
    const { words, ticks } = await reviewOf(`Skolråd 11 januari 2027\n\nNärvarande: Maria Holm, Erik Lund\n\n${NEXT}`);
    expect(words).toContain('Erik Lund · mötet 1 juni');
    expect(ticks).toEqual({ tick0: 'true', tick1: 'true' });
  });

  it('mean none where one has been held since', async () => {
    await here.givenMeetings(meeting('held', '2027-01-20'));
    const before = await reviewOf(`Skolråd 11 januari 2027\n\nNärvarande: Maria Holm, Erik Lund\n\n${NEXT}`);
    expect(before.words).toContain(HAS_BEEN);
    expect(before.ticks).toEqual({ tick0: 'false', tick1: 'true' });
    const at = await reviewOf(`Skolråd 20 januari 2027\n\nNärvarande: Maria Holm, Erik Lund\n\n${NEXT}`);
    expect(at.words).toContain('Erik Lund · mötet 1 juni');
  });
});

describe('notes that don’t say which day they are from', () => {
  const here = founded();
  const NOTES =
    'Närvarande: Maria Holm, Erik Lund\n\nNästa möte lördagen den 20 oktober kl 15.\nErik ringer kommunen senast onsdag 3 mars.\nMaria bokar buss senast 5 maj.';

  it('are counted from today, which is told, and a day with another weekday isn’t ticked', async () => {
    const review = await here.town.write('Maria Holm', `läs in\n${NOTES}`);
    const words = wordsOf(review.card);
    expect(words).toContain(
      'Datum räknas från 1 februari, eftersom anteckningarna inte säger vilken dag de är från. Är de från en annan dag? Skriv den överst, som 2019-09-04, och läs in dem igen.',
    );
    expect(words).toContain('Veckodagen stämmer inte: 20 oktober är en onsdag.');
    expect(inputsOf(review.card!)).toEqual({ tick0: 'false', tick1: 'true', tick2: 'true' });
  });

  it.each(['2018-09-04\n', '2018-09-04 ', '2018-09-04: '])(
    'are counted from the day put over them: %j',
    async (day) => {
      const review = await here.town.write('Maria Holm', `läs in ${day}${NOTES}`);
      const words = wordsOf(review.card);
      expect(words).toContain('Datum räknas från 4 september 2018, som står överst.');
      expect(words).toContain('Möte 20 oktober 2018 15:00–18:00');
      expect(words).not.toContain('Veckodagen stämmer inte: 20 oktober');
    },
  );
});
