import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './reading.ts';
import { assignment, founded, kommun, meeting } from './sample-world.ts';

describe('notices', () => {
  const here = founded();

  it('remind at 08:00 fourteen and three days before, tell once that it is overdue, and no more', async () => {
    const { town } = here;
    await here.given(assignment('Lämna underlag', ['Tibro'], '2027-03-18'));
    const seen: string[] = [];
    for (const at of [
      '2027-03-04T06:59',
      '2027-03-04T07:00',
      '2027-03-15T07:00',
      '2027-03-18T07:00',
      '2027-03-19T07:00',
      '2027-03-22T07:00',
    ]) {
      town.clock.now = `${at}:00.000Z`;
      for (const { conversation, card } of await town.sweep())
        seen.push(`${at} ${conversation} ${wordsOf(card).split('\n')[0]}`);
    }
    expect(seen).toEqual([
      '2027-03-04T07:00 a:chat-29:1 Påminnelse',
      '2027-03-15T07:00 a:chat-29:1 Påminnelse',
      '2027-03-19T07:00 a:chat-29:1 Försenat',
    ]);
  });

  it('are one message for what falls on one person at one time', async () => {
    const { town } = here;
    await here.given(assignment('Första', ['Hjo'], '2027-04-20'), assignment('Andra', ['Hjo', 'Tibro'], '2027-04-20'));
    town.clock.now = '2027-04-06T06:00:00.000Z';
    const sent = await town.sweep();
    expect(sent).toHaveLength(2);
    const maria = sent.find(({ conversation }) => conversation === 'a:chat-29:2')!;
    expect(wordsOf(maria.card)).toContain('Första');
    expect(wordsOf(maria.card)).toContain('Andra');
    expect(wordsOf(maria.card)).not.toContain('Du får den här för att du skrev in');
    expect(buttonsOf(maria.card!)).toEqual(['Visa uppdrag 2', 'Visa uppdrag 3', 'Påminn senare']);
  });

  it('go to the one who wrote it down where the party has nobody here, and say so', async () => {
    const { town } = here;
    await here.given(assignment('Åt Karlsborg', ['Karlsborg'], '2027-04-22'));
    town.clock.now = '2027-04-08T06:00:00.000Z';
    const [reminder, ...others] = await town.sweep();
    expect(others).toEqual([]);
    expect(reminder?.conversation).toBe('a:chat-29:2');
    expect(wordsOf(reminder?.card)).toContain('Du får den här för att du skrev in uppdraget.');
  });

  it('are dropped when the item is done, moved or struck before their time', async () => {
    const { town } = here;
    const numbers = await here.given(
      assignment('Klar', ['Skövde'], '2027-05-03'),
      assignment('Flyttad', ['Skövde'], '2027-05-03'),
      assignment('Avskriven', ['Skövde'], '2027-05-03'),
    );
    await town.write('Maria Holm', `klart ${numbers[0]} Skövde`);
    await town.write('Maria Holm', `flytta ${numbers[1]} till 2027-06-24`);
    await town.write('Maria Holm', `avskriv ${numbers[2]} behövs inte`);
    town.clock.now = '2027-04-30T06:00:00.000Z';
    const sent = await town.sweep();
    expect(sent.filter(({ conversation }) => conversation === 'a:chat-29:0')).toEqual([]);
  });

  it('say ten working days before a meeting that it is to be planned, and post Läget five before', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('june', '2027-06-01'));
    await here.given({ ...assignment('Presentera', ['Tibro']), due: { kind: 'meeting', meeting: 'june' } });
    town.clock.now = '2027-05-18T06:00:00.000Z';
    const review = (await town.sweep()).find(({ conversation }) => conversation === town.team);
    expect(wordsOf(review?.card)).toContain('Det är dags att planera mötet 1 juni.');
    town.clock.now = '2027-05-25T06:00:00.000Z';
    const digest = (await town.sweep()).find(({ conversation }) => conversation === town.team);
    expect(wordsOf(digest?.card)).toContain('Inför mötet 1 juni');
    expect(wordsOf(digest?.card)).toContain('Presentera');
    expect(await town.sweep()).toEqual([]);
  });

  it('ask the channel for the notes the working day after a meeting, once, and not where they are read in', async () => {
    const { town } = here;
    town.clock.now = '2027-06-02T06:00:00.000Z';
    const sent = await town.sweep();
    expect(sent.map(({ conversation }) => conversation)).toContain(town.team);
    expect(sent.map(({ card }) => wordsOf(card)).join()).toContain('Finns det anteckningar från mötet 1 juni?');
    expect(await town.sweep()).toEqual([]);

    await here.givenMeetings({ ...meeting('august', '2027-08-24'), notesSaved: true });
    town.clock.now = '2027-08-25T06:00:00.000Z';
    expect((await town.sweep()).map(({ card }) => wordsOf(card)).join()).not.toContain('anteckningar');
  });

  it('tell the one who wrote it down where an outside body owes it', async () => {
    const { town } = here;
    await here.given({ ...assignment('Svara', [], '2027-09-14'), parties: [{ kind: 'outside', name: 'Skolverket' }] });
    town.clock.now = '2027-08-31T06:00:00.000Z';
    const sent = await town.sweep();
    expect(sent.find(({ conversation }) => conversation === 'a:chat-29:2')).toBeDefined();
  });

  it('catch up after a stop: what still matters is sent, what has passed is folded into it', async () => {
    const { town } = here;
    const [number] = await here.given({ ...assignment('Missad', [], '2027-10-15'), parties: [kommun('Lidköping')] });
    town.clock.now = '2027-10-20T10:00:00.000Z';
    const sent = (await town.sweep()).filter(({ conversation }) => conversation === 'a:chat-29:3');
    expect(sent).toHaveLength(1);
    expect(wordsOf(sent[0]?.card)).toContain('Försenat');
    expect(wordsOf(sent[0]?.card).split(`Uppdrag ${number}:`)).toHaveLength(2);
  });
});
