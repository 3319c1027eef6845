import { describe, expect, it } from 'vitest';
import type { Party } from '../../domain/items/party.ts';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, kommun } from './sample-world.ts';

const erik: Party = { kind: 'member', id: 'person-1', name: 'Erik Lund' };
const namesOf = (lines: readonly { readonly party: Party }[] = []) => lines.map(({ party }) => party.name);

describe('lämna över', () => {
  const here = founded();
  const itemOf = async (number: number) =>
    (await here.town.state()).items.find((candidate) => candidate.number === number);

  it('gives one’s own part to another party, which is told at once, and the other parts keep their ticks', async () => {
    const { town } = here;
    await here.givenPresidium();
    const [number = 0] = await here.given(assignment('Lämna underlag', ['Tibro', 'Hjo'], '2027-06-01'));
    await town.write('Maria Holm', `klart ${number} Hjo`);
    const handed = await town.write('Erik Lund', `lämna över ${number} till Anna Berg`);
    expect(wordsOf(handed.card)).toContain(`Uppdrag ${number} är överlämnat till Anna Berg.`);
    expect((await itemOf(number))?.lines).toMatchObject([{ party: { name: 'Anna Berg' } }, { done: {} }]);
    const told = await town.sweep();
    expect(told.map(({ conversation }) => conversation)).toEqual(['a:chat-29:0']);
    expect(wordsOf(told[0]?.card)).toContain('Överlämnat till dig\nAv Erik Lund');
    expect(wordsOf((await town.write('Erik Lund', `visa ${number}`)).card)).toContain(
      'Erik Lund lämnade över: Tibro → Anna Berg',
    );
  });

  it('says to those of a kommun that it is theirs, and who handed it over', async () => {
    const [number = 0] = await here.given(assignment('Skriv en sida', ['Tibro']));
    await here.town.write('Erik Lund', `lämna över ${number} till Hjo`);
    const [told] = await here.town.sweep();
    expect(wordsOf(told?.card)).toContain('Överlämnat till er\nAv Erik Lund');
  });

  it('can be taken back', async () => {
    const { town } = here;
    const [number = 0] = await here.given(assignment('Boka lokal', ['Tibro']));
    const handed = await town.write('Erik Lund', `lämna över ${number} till Skövde`);
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Skövde']);
    await town.press('Erik Lund', handed, 'Ångra');
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Tibro']);
  });

  it('is refused politely to who neither owes it nor may change it', async () => {
    const [number] = await here.given(assignment('Skriv brev', ['Tibro']));
    const refused = await here.town.write('Anna Berg', `lämna över ${number} till Skövde`);
    expect(refused.text).toContain('Du kan lämna över din egen del');
  });

  it('lets a party give only its own of several parts', async () => {
    const [number = 0] = await here.given(assignment('Skriv en sida var', ['Tibro', 'Hjo']));
    const refused = await here.town.write('Erik Lund', `lämna över ${number} från Hjo till Skövde`);
    expect(refused.text).toContain('Du kan lämna över din egen del');
    await here.town.write('Erik Lund', `lämna över ${number} från Tibro till Skövde och Lidköping`);
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Skövde', 'Lidköping', 'Hjo']);
  });

  it('asks whose part the presidium means, of several that aren’t its own', async () => {
    const { town } = here;
    const [number = 0] = await here.given(assignment('Ring skolorna', ['Tibro', 'Skövde']));
    const ask = await town.write('Maria Holm', `lämna över ${number} till Anna Nyman`);
    expect(wordsOf(ask.card)).toContain('Välj vems del som lämnas över.');
    const saved = await town.press('Maria Holm', ask, 'Lämna över', { line: 'k:Skövde' });
    expect(wordsOf(saved.card)).toContain('är överlämnat till Anna Nyman');
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Tibro', 'Anna Nyman']);
  });

  it('asks whose part is meant where the sender’s own is done, though one only is left', async () => {
    const { town } = here;
    const [number = 0] = await here.given(assignment('Läs planen', ['Hjo', 'Tibro']));
    await town.write('Maria Holm', `klart ${number} Hjo`);
    const ask = await town.write('Maria Holm', `lämna över ${number} till Anna Nyman`);
    expect(wordsOf(ask.card)).toContain('Delen för Hjo är redan klar. Välj vems del som lämnas över.');
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Hjo', 'Tibro']);
    await town.press('Maria Holm', ask, 'Lämna över', { line: 'k:Tibro' });
    expect(namesOf((await itemOf(number))?.lines)).toEqual(['Hjo', 'Anna Nyman']);
  });

  it('is a button of the item, and asks for who takes over', async () => {
    const { town } = here;
    const [number = 0] = await here.given(assignment('Läs rapporten', ['Tibro']));
    const card = await town.write('Erik Lund', `visa ${number}`);
    expect(buttonsOf(card.card!)).toEqual(['Markera som klart', 'Ändra', 'Föreslå datum', 'Avskriv', 'Lämna över']);
    const form = await town.press('Erik Lund', card, 'Lämna över');
    const again = await town.press('Erik Lund', form, 'Lämna över');
    expect(wordsOf(again.card)).toContain('Välj vem som tar över.');
    await town.press('Erik Lund', again, 'Lämna över', { to: 'k:Hjo' });
    // The same press once more, as Teams sends it: done before.
    const repeated = await town.press('Erik Lund', again, 'Lämna över', { to: 'k:Hjo' });
    expect(wordsOf(repeated.card)).toContain('Det är redan gjort.');
    expect((await itemOf(number))?.revision).toBe(2);
  });

  it('makes one part of two where the other had one, undone again', async () => {
    const [number = 0] = await here.given({ ...assignment('Skriv', ['Tibro']), parties: [kommun('Tibro'), erik] });
    await here.town.write('Maria Holm', `klart ${number} Erik Lund`);
    await here.town.write('Maria Holm', `lämna över ${number} från Tibro till Erik`);
    expect((await itemOf(number))?.lines).toEqual([{ party: erik }]);
    const same = await here.town.write('Maria Holm', `lämna över ${number} till Erik`);
    expect(same.text).toContain('Erik Lund är redan ansvarig');
  });

  it('says what is wrong: an unknown name, and what is done already', async () => {
    const [number] = await here.given(assignment('Mät', ['Tibro']));
    const unknown = await here.town.write('Erik Lund', `lämna över ${number} till Xerxes`);
    expect(unknown.text).toContain('Jag känner inte till ”Xerxes”');
    await here.town.write('Erik Lund', `klart ${number}`);
    expect((await here.town.write('Erik Lund', `lämna över ${number} till Hjo`)).text).toContain('är redan klart');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
