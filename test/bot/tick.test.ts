import { expect, it, describe } from 'vitest';
import { buttonsOf, wordsOf } from './reading.ts';
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
    expect(wordsOf((await town.write('Erik Lund', `visa ${shared}`)).card)).toContain(
      'Anna Nyman noterade: klart i dag',
    );
    expect((await town.write('Erik Lund', `klart ${shared} Skövde`)).text).toContain('Du kan markera din egen del');
  });

  it('asks one of the presidium whose part it is while several are left, and ticks none before it is said', async () => {
    const { town } = here;
    const [both, many, one] = await here.given(
      assignment('Skriver sammanfattning', ['Skövde', 'Tibro']),
      assignment('Skickar underlag', ['Skövde', 'Tibro', 'Lidköping', 'Falköping', 'Mariestad', 'Grästorp']),
      assignment('Bokar buss', ['Tibro']),
    );
    const asked = await town.write('Maria Holm', `klart ${both}`);
    expect(wordsOf(asked.card)).toBe(
      `Skövde eller Tibro? Uppdrag ${both} har flera ansvariga, och du är ingen av dem.\nSkriver sammanfattning`,
    );
    expect(buttonsOf(asked.card!)).toEqual(['Klart: Skövde', 'Klart: Tibro', 'Alla']);
    const ticked = await town.press('Maria Holm', asked, 'Klart: Tibro');
    expect(wordsOf(ticked.card)).toContain('Klart: Tibro. Kvar: Skövde.');
    expect(wordsOf((await town.write('Maria Holm', `klart ${both}`)).card)).toContain(`Uppdrag ${both} är klart.`);
    expect(wordsOf((await town.write('Maria Holm', `klart ${many}`)).card)).toContain(`Klart: uppdrag ${many}`);
    expect((await town.write('Maria Holm', `klart ${many} och ${one}`)).text).toContain(
      `Välj vems del av uppdrag ${many} som är klar.`,
    );
    expect(wordsOf((await town.write('Maria Holm', `klart ${one}`)).card)).toContain(`Uppdrag ${one} är klart.`);
    const [whole] = await here.given(assignment('Skriver protokoll', ['Skövde', 'Tibro']));
    const again = await town.write('Maria Holm', `klart ${whole}`);
    expect(wordsOf((await town.press('Maria Holm', again, 'Alla')).card)).toContain(`Uppdrag ${whole} är klart.`);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
