import { describe, expect, it } from 'vitest';
import { readMeetingForm, usualMeeting } from '../../../cards/meetings/meeting-form.ts';
import { now } from '../sample-network.ts';

const day = '2027-10-05';
const read = (changed: Partial<typeof usualMeeting>) => readMeetingForm({ ...usualMeeting, day, ...changed }, now);

describe('the form for a meeting', () => {
  it('is the meeting it describes', () => {
    expect(read({ place: ' Hjo ', theme: 'Enkäter ' })).toEqual({
      fields: { day, from: '09:00', to: '12:00', place: 'Hjo', theme: 'Enkäter' },
    });
  });

  it('takes a meeting today', () => {
    expect(read({ day: '2027-05-20' })).toHaveProperty('fields');
  });

  it.each([
    [{ day: '' }, { day: 'Välj vilken dag mötet är.' }],
    [{ day: '2027-02-30' }, { day: 'Välj vilken dag mötet är.' }],
    [{ day: '2027-05-19' }, { day: '19 maj har redan varit. Välj en dag som kommer.' }],
    [{ from: '9' }, { times: 'Skriv båda tiderna som 09:00.' }],
    [{ to: '24:00' }, { times: 'Skriv båda tiderna som 09:00.' }],
    [{ from: '12:00' }, { times: 'Mötet måste sluta efter att det har börjat.' }],
    [{ place: 'x'.repeat(201) }, { place: 'Platsen är 201 tecken; högst 200 får plats.' }],
    [{ theme: 'x'.repeat(201) }, { theme: 'Temat är 201 tecken; högst 200 får plats.' }],
  ])('tells what is wrong at its field: %o', (changed, problems) => {
    expect(read(changed)).toEqual({ problems });
  });

  it('tells everything that is wrong at once', () => {
    const result = read({ day: '', from: '', place: 'x'.repeat(201) });
    expect(result).toHaveProperty('problems.day');
    expect(result).toHaveProperty('problems.times');
    expect(result).toHaveProperty('problems.place');
  });
});
