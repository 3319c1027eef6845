import { expect, it, describe } from 'vitest';
import { wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';

describe('klart, written by somebody who owes no part of it', () => {
  const here = founded();

  it('says whose it is, who else may mark it, and what can be written instead', async () => {
    const { town } = here;
    await here.givenPresidium();
    const [shared, nobodys] = await here.given(
      assignment('Skriver underlag', ['Skövde', 'Tibro']),
      assignment('Bokar lokal', []),
    );
    const refused = await town.write('Anna Nyman', `klart ${shared}`);
    expect(refused.text).toBe(
      `Uppdrag ${shared} har du ingen del i: ansvarig är Skövde och Tibro. Det markeras av den som är ansvarig, av ` +
        `Maria Holm, som skrev in det, eller av presidiet. Vet du att det är klart kan du skriva det, t.ex. ` +
        `”notera ${shared} klart i dag”.`,
    );
    expect((await town.write('Anna Nyman', `klart ${nobodys}`)).text).toContain(
      `Uppdrag ${nobodys} har ingen ansvarig.`,
    );
    await town.write('Anna Nyman', `notera ${shared} klart i dag`);
    expect(wordsOf((await town.write('Erik Lund', `visa ${shared}`)).card)).toContain('Anna Nyman noterade: klart i dag');
    expect((await town.write('Erik Lund', `klart ${shared} Skövde`)).text).toContain('Du kan markera din egen del');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
