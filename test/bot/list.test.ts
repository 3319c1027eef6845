import { describe, expect, it } from 'vitest';
import { wordsOf } from './reading.ts';
import { assignment, founded, meeting } from './sample-world.ts';

describe('a row of the list', () => {
  const here = founded();
  const lista = async () => wordsOf((await here.town.write('Maria Holm', 'lista')).card).split('\n');
  const topic = { ...assignment('', []), kind: 'topic' } as const;

  it('says which meeting a topic waits for, and begins with a capital', async () => {
    await here.given({ ...topic, title: 'Skolskjuts', due: { kind: 'next-meeting' } });
    expect((await lista()).at(-1)).toBe('Tas upp på nästa möte (ej bokat)');
    await here.givenMeetings(meeting('march', '2027-03-09'));
    await here.given(
      { ...topic, title: 'Lärartäthet', due: { kind: 'meeting', meeting: 'march' } },
      { ...topic, title: 'Betyg', due: { kind: 'date', day: '2027-05-03' } },
      { ...topic, title: 'Lokaler' },
      { ...assignment('Bokar buss', []), due: { kind: 'meeting', meeting: 'march' } },
      assignment('Lämnar underlag', ['Hjo'], '2027-04-01'),
    );
    const rows = await lista();
    const below = (title: string) => rows[rows.findIndex((row) => row.endsWith(`: ${title}`)) + 1];
    expect(below('Lärartäthet')).toBe('Tas upp på mötet 9 mars');
    expect(below('Betyg')).toBe('Tas upp 3 maj');
    expect(below('Lokaler')).toBe('Väntar på ett möte');
    expect(below('Bokar buss')).toBe('Mötet 9 mars · Pågående');
    expect(below('Lämnar underlag')).toBe('Hjo · 1 april · Pågående');
    await here.givenMeetings({ ...meeting('march', '2027-03-09'), revision: 2, cancelled: true });
    const after = await lista();
    expect(after[after.indexOf('Ärende 2: Lärartäthet') + 1]).toBe('Väntar på ett möte');
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
