import { describe, expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { founded, meeting } from './sample-world.ts';

const HEAD = 'Minnesanteckningar 2027-01-15\n\nNärvarande: Anna Berg (Skövde), Erik Lund (Tibro), Maria Holm (Hjo)\n\n';

describe('"nästa möte" in notes', () => {
  const here = founded();

  it('is the one that the notes themselves tell of, though a later one is planned', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('june', '2027-06-01'));
    const review = await town.write(
      'Maria Holm',
      `läs in ${HEAD}Erik visar rapporten på nästa möte.\nBudgeten bordläggs till nästa sammanträde.\n\nNästa möte: 10 mars kl 9-12 i Tibro`,
    );
    expect(wordsOf(review.card)).toContain('10 mars');
    await town.press('Maria Holm', review, 'Spara alla ikryssade');
    const { items, meetings } = await town.state();
    const march = meetings.find(({ day }) => day === '2027-03-10');
    expect(march).toBeDefined();
    expect(items.map(({ due }) => due)).toEqual([
      { kind: 'meeting', meeting: march?.id },
      { kind: 'meeting', meeting: march?.id },
    ]);
    await town.write('Maria Holm', 'ångra');
  });

  it('is the one planned where the notes tell of none, or only of a conference', async () => {
    const { town } = here;
    const review = await town.write(
      'Maria Holm',
      `läs in ${HEAD}Erik visar rapporten på nästa möte.\nMaria bokar buss senast 3 maj.\nKonferensen är den 20 april i Skövde.`,
    );
    await town.press('Maria Holm', review, 'Spara alla ikryssade');
    const { items } = await town.state();
    expect(items.map(({ due }) => due)).toEqual([
      { kind: 'meeting', meeting: 'june' },
      { kind: 'date', day: '2027-05-03' },
    ]);
    await town.write('Maria Holm', 'ångra');
  });

  it('leaves a task to all municipalities where it is given to each of them', async () => {
    const { town } = here;
    const review = await town.write(
      'Maria Holm',
      `läs in ${HEAD}Var och en i nätverket får i uppdrag att utse en kontaktperson senast 15 mars.\nErik bokar lokal senast 3 maj.`,
    );
    await town.press('Maria Holm', review, 'Spara alla ikryssade');
    const [each] = (await town.state()).items;
    expect(each?.lines.map(({ party }) => party.kind)).toEqual(each?.lines.map(() => 'municipality'));
    expect(each?.lines.length).toBeGreaterThan(1);
  });
});
