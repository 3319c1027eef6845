import { describe, expect, it } from 'vitest';
import { readForm, type Asked } from '../../../cards/items/form-reading.ts';
import type { FormInputs } from '../../../cards/payloads.ts';
import type { Party } from '../../../domain/items/party.ts';
import { memberId, now, parties, sampleState } from '../sample-network.ts';

const same = (text: string) => text;
const state = sampleState(same, []);
const { municipality, member, group, outside } = parties(same);

const filled: FormInputs = {
  title: 'Presenterar Bästa skola',
  kind: 'assignment',
  decided: 'false',
  parties: 'k:Skövde',
  outside: '',
  which0: '',
  which1: '',
  when: 'none',
  day: '',
  saidAt: 'm2',
  note: '',
};

const read = (changed: Partial<FormInputs>, asked: Asked = {}) =>
  readForm({ ...filled, ...changed }, state, now, asked);

function fieldsOf(changed: Partial<FormInputs>, asked?: Asked) {
  const result = read(changed, asked);
  if (!('fields' in result)) throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.fields;
}

function problemsOf(changed: Partial<FormInputs>, asked?: Asked) {
  const result = read(changed, asked);
  if (!('problems' in result)) throw new Error('nothing was wrong');
  return result.problems;
}

describe('a form filled in right', () => {
  it('is what it says', () => {
    expect(fieldsOf({ note: ' Tio minuter. ', decided: 'true' })).toEqual({
      kind: 'assignment',
      title: 'Presenterar Bästa skola',
      note: 'Tio minuter.',
      parties: [municipality('Skövde')],
      due: { kind: 'none' },
      decided: true,
      saidAt: 'm2',
    });
  });

  it('has its title on one line', () => {
    expect(fieldsOf({ title: '  Skriver\n\tom   texten ' }).title).toBe('Skriver om texten');
  });

  it.each([
    ['decision', 'decision'],
    ['topic', 'topic'],
    ['assignment', 'assignment'],
    ['', 'assignment'],
    ['something else', 'assignment'],
  ])('of kind "%s" is a %s', (kind, expected) => {
    expect(fieldsOf({ kind }).kind).toBe(expected);
  });

  it.each(['decision', 'topic'])('of kind %s needs no party', (kind) => {
    expect(fieldsOf({ kind, parties: '' }).parties).toEqual([]);
  });

  it.each(['none', '', 'm3', 'unknown'])(
    'is of no meeting where that is "%s": none, cancelled or unknown',
    (saidAt) => {
      expect(fieldsOf({ saidAt }).saidAt).toBeUndefined();
    },
  );
});

describe('what is wrong in a form', () => {
  it.each([
    ['title', { title: ' \n ' }, 'Skriv vad som ska göras eller vad som beslutades.'],
    ['title', { title: 'x'.repeat(501) }, 'Texten är 501 tecken; högst 500 får plats. Lägg resten i anteckningen.'],
    ['note', { note: 'x'.repeat(4001) }, 'Anteckningen är 4001 tecken; högst 4000 får plats.'],
    [
      'parties',
      { parties: '' },
      'Ett uppdrag behöver någon som är ansvarig. Välj i listan, eller skriv ett namn under den.',
    ],
    ['outside', { outside: 'x'.repeat(121) }, 'Högst 10 namn med komma mellan, och högst 120 tecken i varje.'],
    ['outside', { outside: 'a,b,c,d,e,f,g,h,i,j,k' }, 'Högst 10 namn med komma mellan, och högst 120 tecken i varje.'],
    ['when', { when: 'date' }, 'Välj ett datum, eller välj ”Inget datum”.'],
    ['when', { when: 'date', day: '2027-06-31' }, '”2027-06-31” är inget datum. Skriv det som 2027-06-01.'],
    ['when', { when: 'date', day: 'i juni' }, '”i juni” är inget datum. Skriv det som 2027-06-01.'],
    ['when', { when: 'm:m3' }, 'Det mötet är inställt. Välj ett annat.'],
  ] as const)('stands at %s', (field, changed, message) => {
    expect(problemsOf(changed)).toEqual({ [field]: message });
  });

  it('is told all at once', () => {
    const wrong = { title: '', parties: '', outside: 'x'.repeat(121), when: 'date', note: 'x'.repeat(4001) };
    expect(Object.keys(problemsOf(wrong)).sort()).toEqual(['note', 'outside', 'title', 'when']);
  });

  it('is nothing at the longest that is allowed', () => {
    const outsiders = Array.from({ length: 10 }, (_, index) => `${index}`.padEnd(120, 'x')).join(',');
    const {
      title,
      note,
      parties: owing,
    } = fieldsOf({
      title: 'x'.repeat(500),
      note: 'x'.repeat(4000),
      outside: outsiders,
    });
    expect([title.length, note.length, owing.length]).toEqual([500, 4000, 11]);
  });
});

describe('a day that has been', () => {
  const late = { when: 'date', day: '2027-05-03' };

  it('is asked about, and saved when it is sent again', () => {
    expect(read(late)).toEqual({
      problems: { when: '3 maj har redan varit. Tryck Spara igen om det ändå är rätt, eller ändra datumet.' },
      past: '2027-05-03',
    });
    expect(fieldsOf(late, { past: '2027-05-03' }).due).toEqual({ kind: 'date', day: '2027-05-03' });
  });

  it('is asked about anew when it is another one', () => {
    expect(read({ ...late, day: '2027-05-04' }, { past: '2027-05-03' })).toMatchObject({ past: '2027-05-04' });
  });

  it('is not asked about again because something else is wrong', () => {
    expect(read({ ...late, title: '' }, { past: '2027-05-03' })).toMatchObject({ past: '2027-05-03' });
    expect(Object.keys(problemsOf({ ...late, title: '' }, { past: '2027-05-03' }))).toEqual(['title']);
  });

  it('is nothing to ask about today, nor for a decision', () => {
    expect(fieldsOf({ when: 'date', day: '2027-05-20' }).due).toEqual({ kind: 'date', day: '2027-05-20' });
    expect(fieldsOf({ ...late, kind: 'decision' }).due).toEqual({ kind: 'date', day: '2027-05-03' });
  });
});

describe('when it is due', () => {
  it.each([
    [{ when: 'm:m4' }, { kind: 'meeting', meeting: 'm4' }],
    [
      { when: 'm:m4', day: '2027-07-01' },
      { kind: 'meeting', meeting: 'm4' },
    ],
    [{ when: 'm:m2' }, { kind: 'meeting', meeting: 'm2' }],
    [{ when: 'next' }, { kind: 'next-meeting' }],
    [{ when: 'none' }, { kind: 'none' }],
    [{ when: '' }, { kind: 'none' }],
    [{ when: 'm:gone' }, { kind: 'none' }],
  ] as const)('is as chosen: %o', (changed, due) => {
    expect(fieldsOf(changed).due).toEqual(due);
  });

  it('is the date that was typed, although nobody changed "inget datum"', () => {
    expect(fieldsOf({ when: 'none', day: '2027-06-08' }).due).toEqual({ kind: 'date', day: '2027-06-08' });
    expect(fieldsOf({ when: '', day: '2027-06-08' }).due).toEqual({ kind: 'date', day: '2027-06-08' });
  });

  it('is never, where "inget datum" was chosen in place of the date that the form came with', () => {
    const asked = { filledIn: { when: 'date', day: '2027-06-08' } };
    expect(fieldsOf({ when: 'none', day: '2027-06-08' }, asked).due).toEqual({ kind: 'none' });
    expect(fieldsOf({ when: 'none', day: '2027-06-09' }, asked).due).toEqual({ kind: 'date', day: '2027-06-09' });
  });
});

describe('when both a meeting and a day are said', () => {
  const typed = { kind: 'date', day: '2027-05-20' } as const;

  it.each([
    ['m:m4', '', typed],
    ['m:m4', '2027-06-01', typed],
    ['next', '', typed],
    ['m:m2', '2027-05-20', { kind: 'meeting', meeting: 'm4' }],
  ])('is the one that was changed since the form was filled in with %s and "%s"', (when, day, due) => {
    const chosen = when === 'm:m2' ? 'm:m4' : when;
    expect(fieldsOf({ when: chosen, day: '2027-05-20' }, { filledIn: { when, day } }).due).toEqual(due);
  });

  it('is asked about where both were', () => {
    const problems = problemsOf({ when: 'm:m4', day: '2027-05-20' }, { filledIn: { when: 'none', day: '' } });
    expect(problems.when).toContain('Både ett möte och ett annat datum');
  });
});

describe('who owes it', () => {
  it('is everyone ticked and everyone typed, each once', () => {
    const owing = fieldsOf({ parties: 'k:Tibro,g:presidiet,k:Tibro', outside: ' SIKT, Skolverket ,, SIKT' }).parties;
    expect(owing).toEqual([
      municipality('Tibro'),
      group('presidiet', 'Presidiet'),
      outside('SIKT'),
      outside('Skolverket'),
    ]);
  });

  it('is, for "alla", each municipality that has a member', () => {
    const names = fieldsOf({ parties: 'alla' }).parties.map(({ name }) => name);
    expect(names).toEqual(['Falköping', 'Hjo', 'Lidköping', 'Mariestad', 'Skövde', 'Tibro', 'Vara']);
  });

  it('is, for each member by themselves, the members', () => {
    const owing = fieldsOf({ parties: 'alla-medlemmar' }).parties;
    expect(owing).toHaveLength(state.members.length);
    expect(new Set(owing.map(({ kind }) => kind))).toEqual(new Set<Party['kind']>(['member']));
  });

  it('is nobody that the roster does not know, whatever the card sent', () => {
    expect(fieldsOf({ parties: 'k:Skövde,k:Stockholm,p:someone,u:SIKT' }).parties).toEqual([municipality('Skövde')]);
  });

  it('keeps a party of the item that has left the roster, where it is still ticked', () => {
    const gone: Party = { kind: 'group', id: 'gamla', name: 'Gamla gruppen' };
    expect(fieldsOf({ parties: 'k:Skövde,g:gamla' }, { kept: [gone] }).parties).toEqual([municipality('Skövde'), gone]);
    expect(fieldsOf({ parties: 'k:Skövde' }, { kept: [gone] }).parties).toEqual([municipality('Skövde')]);
  });

  it('must be chosen where a name fits several people', () => {
    const who = { which: 'Välj vem som menas.' };
    expect(problemsOf({ parties: '' }, { names: 1 })).toEqual(who);
    expect(problemsOf({ which0: `p:${memberId(0)}` }, { names: 2 })).toEqual(who);
    expect(fieldsOf({ parties: '', which0: `p:${memberId(6)}` }, { names: 1 }).parties).toEqual([member(6)]);
    expect(fieldsOf({ which0: 'none' }, { names: 1 }).parties).toEqual([municipality('Skövde')]);
  });
});
