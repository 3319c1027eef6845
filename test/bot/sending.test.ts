import { describe, expect, it } from 'vitest';
import { CHANNEL } from '../../domain/notices/recipients.ts';
import { wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';
import type { Posted } from './teams-service.ts';

const to = (sent: readonly Posted[], conversation: string) => sent.filter((one) => one.conversation === conversation);

describe('sending', () => {
  const here = founded();
  const at = (instant: string) => {
    here.town.clock.now = `${instant}:00.000Z`;
    return here.town.sweep();
  };

  it('stops at no conversation that fails, and tries that one again after a while', async () => {
    await here.given(assignment('Till båda', ['Skövde', 'Lidköping'], '2027-03-15'));
    here.town.teams.refuses.set('29:0', 500);
    expect((await at('2027-03-01T07:00')).map(({ conversation }) => conversation)).toEqual(['a:chat-29:3']);
    here.town.teams.refuses.clear();
    expect(await at('2027-03-01T07:00')).toEqual([]);
    expect((await at('2027-03-01T07:01')).map(({ conversation }) => conversation)).toEqual(['a:chat-29:0']);
  });

  it('takes a post in the channel for sent only when it was', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('spring', '2027-04-13'));
    // The review of it goes its own way before.
    await at('2027-03-30T06:00');
    town.teams.refuses.set(town.team, 502);
    expect(to(await at('2027-04-06T06:00'), town.team)).toEqual([]);
    town.teams.refuses.clear();
    expect(to(await at('2027-04-06T06:05'), town.team)).toHaveLength(1);
  });

  it('gives a message up after 24 hours, keeps it as dead, and tells the log', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('early', '2027-05-12'));
    await at('2027-05-03T06:00');
    town.teams.refuses.set(town.team, 500);
    await at('2027-05-04T06:00');
    await at('2027-05-05T05:00');
    expect((await town.store.due(town.clock.now)).notices.map(({ person }) => person)).toEqual([CHANNEL]);
    town.faults.length = 0;
    await at('2027-05-05T06:00');
    expect((await town.store.due(town.clock.now)).notices).toEqual([]);
    expect(town.faults.map(({ event }) => event)).toEqual(['given up after 24 hours']);
    town.teams.refuses.clear();
    expect(to(await at('2027-05-05T07:00'), town.team)).toEqual([]);
    const settings = await town.write('Maria Holm', 'inställningar');
    expect(wordsOf(settings.card)).toContain('Kom inte fram de senaste 30 dagarna\n4 maj 08:00 till kanalen');
  });

  it('tells people out of reach in one post a day in the channel, an hour later, and the presidium who they are', async () => {
    const { town } = here;
    await here.givenPresidium();
    await here.given(
      assignment('Lämna underlag', ['Skövde', 'Tibro'], '2027-06-15'),
      assignment('Svara på enkäten', ['Skövde', 'Hjo'], '2027-06-15'),
    );
    for (const one of ['29:0', '29:1']) town.teams.refuses.set(one, 403);
    expect((await at('2027-06-01T06:00')).map(({ conversation }) => conversation)).toEqual(['a:chat-29:2']);
    expect(await at('2027-06-01T06:59')).toEqual([]);
    const sent = await at('2027-06-01T07:00');
    expect(sent.map(({ conversation }) => conversation)).toEqual([town.team, 'a:chat-29:2']);
    expect(wordsOf(sent[0]?.card)).toContain('Några av er nås inte privat: Anna Berg och Erik Lund.');
    const email = (sent[0]?.card?.body as readonly { id?: string; value?: string }[]).find(({ id }) => id === 'email');
    expect(email?.value).toBe(
      [
        'Anna Berg',
        '- Uppdrag 2: Lämna underlag (klart senast 15 juni)',
        '- Uppdrag 3: Svara på enkäten (klart senast 15 juni)',
        '',
        'Erik Lund',
        '- Uppdrag 2: Lämna underlag (klart senast 15 juni)',
      ].join('\n'),
    );
    expect(wordsOf(sent[1]?.card)).toContain('Jag kan inte skriva privat till Anna Berg och Erik Lund i SKIS.');
    expect(await at('2027-06-01T07:10')).toEqual([]);
    town.teams.refuses.clear();
  });
});
