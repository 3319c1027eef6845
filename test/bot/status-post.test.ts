import { describe, expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('Läget in the channel', () => {
  const here = founded();
  const wordsAt = (id: string) => wordsOf(here.town.teams.messages.find((message) => message.id === id)?.card);

  it('is one post for a meeting: asked for again, it is brought up to date where it stands', async () => {
    const { town } = here;
    await here.givenMeetings(meeting('june', '2027-06-01'));
    await here.given({ ...assignment('Presentera', ['Tibro']), due: { kind: 'meeting', meeting: 'june' } });
    town.clock.now = '2027-05-25T06:00:00.000Z';
    const digest = (await town.sweep()).find(({ card }) => wordsOf(card).includes('Läget inför mötet'))!;
    await town.write('Erik Lund', 'klart 1');
    town.clock.now = '2027-05-25T10:00:00.000Z';
    const answer = await town.write('Maria Holm', 'läget');
    expect(answer.text).toContain('Läget i kanalen uppdateras nu. Inför mötet 1 juni: 0 pågående');
    expect(wordsAt(digest.id)).toContain('1 pågående');
    expect(await town.sweep()).toEqual([]);
    expect(wordsAt(digest.id)).toContain('0 pågående');
  });

  it('asked for before it is posted is the post from then on', async () => {
    const { town } = here;
    town.clock.now = '2027-06-02T10:00:00.000Z';
    await here.givenMeetings(meeting('august', '2027-08-24'));
    const first = await town.write('Maria Holm', 'läget');
    expect(wordsOf(first.card)).toContain('Inför mötet 24 augusti');
    await here.given(assignment('Nytt', ['Tibro']));
    expect((await town.write('Erik Lund', 'läget')).text).toContain('uppdateras nu');
    await town.sweep();
    expect(wordsAt(first.id)).toContain('1 pågående');
  });

  it('is answered anew in private and in other channels, where it isn’t posted', async () => {
    const { town } = here;
    expect(wordsOf((await town.write('Erik Lund', 'läget', 'private')).card)).toContain('Inför mötet 24 augusti');
    const other = await town.write('Erik Lund', 'läget', { channel: '19:annan@thread.tacv2' });
    expect(wordsOf(other.card)).toContain('Inför mötet 24 augusti');
  });

  it('that somebody has taken away harms nothing', async () => {
    const { town } = here;
    town.clock.now = '2027-06-03T10:00:00.000Z';
    town.teams.refuses.set(town.team, 404);
    await here.town.store.plan([{ at: town.clock.now, network: town.network, subject: 'maugust', kind: 'shown' }]);
    expect(await town.sweep()).toEqual([]);
    expect((await town.store.due(town.clock.now)).notices).toEqual([]);
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
