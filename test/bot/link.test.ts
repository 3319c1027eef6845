import { beforeEach, describe, expect, it } from 'vitest';
import { networkId } from '../../bot/ids.ts';
import { inputsOf, wordsOf } from './reading.ts';
import { assignment, founded } from './sample-world.ts';
import { TENANT } from './world.ts';

const SENTENCE = 'Tibro bokar lokal 3 maj';

describe('what is written in a chat that shows no network yet', () => {
  const here = founded();

  const unlink = () => {
    const { conversation } = here.town.activityOf('Erik Lund', 'group');
    return here.town.store.link(networkId(TENANT, conversation.id), undefined);
  };
  beforeEach(unlink);
  const write = (text: string) => here.town.write('Erik Lund', text, 'group');
  const link = (ask: Awaited<ReturnType<typeof write>>, person = 'Erik Lund') =>
    here.town.press(person, ask, 'Visa SKIS här', {}, 'group');

  it('opens the form in place of the question once it is linked, by whoever links it, and is saved once', async () => {
    const ask = await write(SENTENCE);
    expect(inputsOf(ask.card!)).toEqual({ text: SENTENCE });
    const form = await link(ask, 'Maria Holm');
    expect(form.id).toBe(ask.id);
    expect(inputsOf(form.card!)).toMatchObject({ parties: 'k:Tibro', title: 'Bokar lokal', day: '2027-05-03' });
    expect(wordsOf((await here.town.press('Maria Holm', form, 'Spara', {}, 'group')).card)).toContain('Sparat som');
    await here.town.press('Erik Lund', await link(ask), 'Spara', {}, 'group');
    expect((await here.town.state()).items).toHaveLength(1);
  });

  it('is answered as a command only where its writer links the chat', async () => {
    const [number] = await here.given(assignment('Räkna elever', ['Hjo']));
    const text = `avskriv ${number} behövs inte`;
    const state = async () => (await here.town.state()).items.find((item) => item.number === number)?.state;
    expect(wordsOf((await link(await write(text), 'Maria Holm')).card)).toContain('Det här kan du skriva');
    expect(await state()).toBe('open');
    await unlink();
    const answer = await link(await here.town.write('Maria Holm', text, 'group'), 'Maria Holm');
    expect(wordsOf(answer.card)).toContain('behövs inte');
    expect(await state()).toBeUndefined();
  });

  it('is read whole where it is too long for a card, for a week', async () => {
    const notes = `Minnesanteckningar\nTibro bokar lokal 3 maj.\nHjo skriver underlag 4 maj.\n${'Vi talade om läsning.\n'.repeat(250)}`;
    const ask = await write(notes);
    expect(inputsOf(ask.card!)).toEqual({});
    expect(wordsOf((await link(ask, 'Maria Holm')).card)).toContain('Jag hittade 2');
    await here.town.store.eraseDrafts('2027-02-20');
    expect(wordsOf((await link(ask)).card)).toContain('finns inte kvar');
  });

  it('is refused at once where it is longer than notes may be', async () => {
    expect((await write('Vi talade om läsning. '.repeat(10_000))).text).toContain('får plats');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
