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

describe('a row that has no room for all who owe', () => {
  const here = founded();
  const SIX = ['Falköping', 'Hjo', 'Lidköping', 'Mariestad', 'Skövde', 'Tibro'];

  it('names first whom it is read by in private, or asked about; to everyone they stand as saved', async () => {
    const { town } = here;
    await here.given(assignment('Svarar på enkäten', SIX, '2027-02-16'), assignment('Mäter', SIX.slice(0, 4)));
    const seen = async (text: string, place: 'private' | 'channel') =>
      wordsOf((await town.write('Anna Berg', text, place)).card);
    const [own, saved] = ['Skövde, Falköping, Hjo och 3 till ·', 'Falköping, Hjo, Lidköping och 3 till ·'];
    for (const text of ['mina', 'lista', 'läget']) expect(await seen(text, 'private'), text).toContain(own);
    for (const text of ['lista', 'läget']) expect(await seen(text, 'channel'), text).toContain(saved);
    const tibro = 'Tibro, Falköping, Hjo och 3 till ·';
    for (const text of ['lista Tibro', 'visa Tibro', 'vad ska Tibro göra?', 'Tibro har svarat på enkäten']) {
      expect(await seen(text, 'channel'), text).toContain(tibro);
    }
    expect(await seen('lista', 'private')).toContain('Falköping, Hjo, Lidköping och Mariestad ·');
  });

  it('names the reader’s own first in a reminder', async () => {
    here.town.clock.now = '2027-02-12T07:00:00.000Z';
    const sent = (await here.town.sweep()).map(({ card }) => wordsOf(card));
    for (const own of ['Skövde, Falköping, Hjo', 'Tibro, Falköping, Hjo', 'Hjo, Falköping, Lidköping']) {
      expect(sent.filter((text) => text.includes(`\n${own} och 3 till`))).toHaveLength(1);
    }
  });

  it('never failed on the way', () => expect(here.town.faults).toEqual([]));
});
