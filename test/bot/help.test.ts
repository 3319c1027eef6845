import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('hjälp', () => {
  const here = founded();
  const help = async () => (await here.town.write('Maria Holm', 'hjälp')).card!;

  it('shows what is typed most, and the rest behind a button', async () => {
    const card = await help();
    const shown = wordsOf({ ...card, body: card.body.filter(({ isVisible }) => isVisible !== false) });
    expect(shown).toContain('lista – allt som är öppet');
    expect(shown).toContain('När något är klart eller ändras');
    expect(shown).not.toContain('gallring');
    expect(wordsOf(card)).toContain('gallring');
    expect(buttonsOf(card)).toEqual(['Nytt uppdrag', 'Visa öppna uppdrag', 'Visa mer']);
    const [more] = card.actions.slice(-1);
    const folded = card.body.filter(({ isVisible }) => isVisible === false).map(({ id }) => id);
    expect(more).toMatchObject({ type: 'Action.ToggleVisibility', targetElements: folded });
  });

  it('has examples that work as they stand, with numbers and a municipality of this network', async () => {
    expect(wordsOf(await help())).toContain('flytta 14 till 6 april');
    const [first, second] = await here.given(
      assignment('Lämnar underlag', ['Hjo', 'Skövde']),
      assignment('Bokar buss', ['Hjo']),
    );
    await here.town.write('Maria Holm', `klart ${first} Hjo`);
    const told = wordsOf(await help());
    expect(told).toContain(`visa ${second}`);
    expect(told).toContain(`klart ${first} och ${second} –`);
    expect(told).not.toContain('14');
    const [shared] = await here.given(assignment('Svarar på enkäten', ['Tibro', 'Skövde']));
    await here.given(assignment('Bokar sal', ['Hjo']));
    expect(wordsOf(await help())).toContain(`klart ${shared} Tibro – en av flera ansvariga är klar`);
    const ticked = await here.town.write('Maria Holm', `klart ${shared} Tibro`);
    expect(wordsOf(ticked.card)).toContain('Klart: Tibro. Kvar: Skövde.');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
