import { describe, expect, it } from 'vitest';
import { inputsOf, wordsOf } from './reading.ts';
import type { Party } from '../../domain/items/party.ts';
import { assignment, founded } from './sample-world.ts';

describe('the form, filled in from a sentence typed in haste', () => {
  const here = founded();
  const write = (text: string) => here.town.write('Maria Holm', text);

  it.each([
    [
      'Uppdrag till Hjo: ta fram en mall till 1 juni',
      { title: 'Ta fram en mall', parties: 'k:Hjo', day: '2027-06-01' },
    ],
    ['boka lokal tibro 3/5', { title: 'Boka lokal', parties: 'k:Tibro', day: '2027-05-03' }],
    ['Lista brister i rutinen, Hjo till 1 juni', { title: 'Lista brister i rutinen', parties: 'k:Hjo' }],
    [
      'Exportera siffrorna till regionen, Tibro 1 juni',
      { title: 'Exportera siffrorna till regionen', parties: 'k:Tibro' },
    ],
    ['Sök medel hos Skolverket, Skövde, senast 1 maj', { title: 'Sök medel hos Skolverket', parties: 'k:Skövde' }],
    ['beslut vi kör på tisdagar', { title: 'Vi kör på tisdagar', kind: 'decision' }],
    ['jag fixar fika till mötet', { title: 'Fixar fika', parties: 'p:person-2', when: 'next' }],
    ['vi behöver prata om NPF-anpassningar nån gång', { title: 'NPF-anpassningar', kind: 'topic', parties: '' }],
    ['Kan vi ta upp lovskolan på nästa möte?', { title: 'Lovskolan', kind: 'topic', when: 'next' }],
    ['kan vi prata om betygen?', { title: 'Betygen', kind: 'topic' }],
    ['Jag bokar lokal till 3 mars', { title: 'Bokar lokal', parties: 'p:person-2', day: '2027-03-03' }],
  ])('%s', async (text, expected) => expect(inputsOf((await write(text)).card!)).toMatchObject(expected));

  it('writes a body that is known as it is known, though it was typed in small letters', async () => {
    const parties: Party[] = [{ kind: 'outside', name: 'SIKT' }];
    await here.given({ ...assignment('Lämnar underlag', []), parties });
    expect(inputsOf((await write('hjo pratar med sikt om läsning')).card!)).toMatchObject({
      title: 'Pratar med SIKT om läsning',
      parties: 'k:Hjo',
    });
    expect(inputsOf((await write('sikt tar fram en mall')).card!)).toMatchObject({ outside: 'SIKT' });
    expect(inputsOf((await write('hjo skriver en plan på sikt')).card!)).toMatchObject({
      title: 'Skriver en plan på sikt',
    });
  });

  it.each([
    ['Rektorerna i Hjo ska svara på enkäten innan jul', 'Rektorerna i Hjo'],
    ['Rektorerna i Hjo och Tibro svarar på enkäten', 'Rektorerna i Hjo och Tibro'],
    ['Hjos rektorer får i uppdrag att läsa planen', 'Hjos rektorer'],
    ['Hjo svarar på enkäten', ''],
    ['hjo kommun svarar på enkäten', ''],
    ['Maria i Hjo svarar på enkäten', ''],
    ['Enkäten besvaras av rektorerna i Hjo', 'Rektorerna i Hjo'],
  ])('keeps in the note who within a kommun it is for: %s', async (text, note) =>
    expect(inputsOf((await write(text)).card!).note).toBe(note),
  );

  it('asks who "vi" are, and chooses nobody', async () => {
    const { card } = await write('Vi tar fram ett underlag till 1 april');
    expect(inputsOf(card!)).toMatchObject({ title: 'Tar fram ett underlag', parties: '' });
    expect(wordsOf(card)).toContain('Vilka är ”vi”');
  });
});
