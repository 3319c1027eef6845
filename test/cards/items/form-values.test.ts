import { describe, expect, it } from 'vitest';
import { captureForm, editForm } from '../../../cards/items/form.ts';
import { approximateDay, draftValues, itemValues } from '../../../cards/items/form-values.ts';
import type { Card } from '../../../cards/parts/element.ts';
import { readForm } from '../../../cards/items/form-reading.ts';
import type { Draft } from '../../../domain/items/draft.ts';
import { emptyDraft } from '../../../domain/items/draft.ts';
import { itemOf, now, open, parties, sampleState } from '../sample-network.ts';
import { nodesOf, ofType, wordsOf } from '../walk.ts';

const same = (text: string) => text;
const state = sampleState(same, []);
const { municipality, outside } = parties(same);
const valuesOf = (changed: Partial<Draft>) => draftValues({ ...emptyDraft, ...changed }, state, now);
const formOf = (changed: Partial<Draft>): Card => {
  const draft = { ...emptyDraft, ...changed };
  const view = { state, now, values: draftValues(draft, state, now), approximate: approximateDay(draft) };
  return captureForm(view, { operation: 'a1' });
};
const choicesOf = (card: Card, id: string) =>
  ofType(card, /^Input\.ChoiceSet$/).find((one) => one.id === id)?.choices as { title: string; value: string }[];

const vague = { due: { kind: 'date', day: '2027-05-31', approximate: true } } as const;

describe('the form for a sentence', () => {
  it('chooses the meeting of the day that was said, and the last meeting as where it was said while it is recent', () => {
    const due = { kind: 'date', day: '2027-06-01', approximate: false } as const;
    expect(valuesOf({ due })).toMatchObject({ when: 'm:m4', day: '2027-06-01', saidAt: 'none' });
    const soon = draftValues({ ...emptyDraft, due }, state, '2027-04-15T08:00:00.000Z');
    expect(soon.saidAt).toBe('m2');
  });

  it('chooses the date where no meeting is on it', () => {
    expect(valuesOf(vague)).toMatchObject({ when: 'date', day: '2027-05-31' });
  });

  it('binds "nästa möte" to the meeting that is planned, else leaves it open', () => {
    expect(valuesOf({ due: { kind: 'next-meeting' } }).when).toBe('m:m4');
    const unplanned = draftValues({ ...emptyDraft, due: { kind: 'next-meeting' } }, { ...state, meetings: [] }, now);
    expect(unplanned.when).toBe('next');
  });

  it('asks for a date where the sentence had one that no calendar has', () => {
    expect(valuesOf({ impossibleDate: '31 juni' })).toMatchObject({ when: 'date', day: '' });
  });

  it('ticks everyone, or each member while no municipality has one', () => {
    expect(valuesOf({ everyone: true }).parties).toBe('alla');
    const members = state.members.map(({ municipality: _, ...member }) => member);
    expect(draftValues({ ...emptyDraft, everyone: true }, { ...state, members }, now).parties).toBe('alla-medlemmar');
  });

  it('has the kind and whether it was decided side by side, so that more of the form is seen at once', () => {
    const idsIn = (row: unknown) =>
      nodesOf(row).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [id] : []));
    expect(ofType(formOf({}), /^ColumnSet$/).map(idsIn)).toEqual([['kind', 'decided']]);
  });

  it('says that a vague date is approximate', () => {
    const words = 'Datumet är ungefärligt; ändra det om du vet mer.';
    expect(wordsOf(formOf(vague))).toContain(words);
    expect(wordsOf(formOf({ due: { ...vague.due, approximate: false } }))).not.toContain(words);
  });

  it('has what is ticked first, then everyone, municipalities, groups and people', () => {
    const titles = choicesOf(formOf({ parties: [municipality('Vara')] }), 'parties').map(({ title }) => title);
    const everyone = 'Alla (7 kommuner med medlem, inte de 8 utan)';
    expect(titles.slice(0, 4)).toEqual(['Vara', everyone, 'Varje medlem för sig (8)', 'Essunga']);
    expect(titles.slice(-9, -6)).toEqual(['Presidiet', 'Anna Berg (Skövde)', 'Anna Sjögren (Vara)']);
  });
});

describe('the form for an item', () => {
  const item = itemOf(same, 14, 'Presenterar', {
    lines: [open(municipality('Skövde')), open(outside('SIKT'))],
    due: { kind: 'meeting', meeting: 'm2' },
    saidAt: 'm1',
    note: 'Tio minuter.',
  });

  it('saved as it was opened changes nothing, also where the meeting has been', () => {
    const { title, note, kind, due, decided, saidAt, lines } = item;
    const read = readForm(itemValues(item), state, now);
    expect(read).toEqual({
      fields: { title, note, kind, due, decided, saidAt, parties: lines.map(({ party }) => party) },
    });
  });

  it('offers the meeting it was due at although it has been', () => {
    const card = editForm(item, { state, now, values: itemValues(item) }, { operation: 'a1' });
    expect(choicesOf(card, 'when').map(({ title }) => title)).toEqual([
      'Datumet nedan',
      'Mötet 13 april (har varit)',
      'Nästa möte 1 juni (följer med om mötet flyttas)',
      'Mötet 14 september (följer med om mötet flyttas)',
      'Inget datum',
    ]);
  });

  it('says that a meeting it was due at is cancelled', () => {
    const cancelled = { ...item, due: { kind: 'meeting', meeting: 'm3' } } as const;
    const card = editForm(cancelled, { state, now, values: itemValues(cancelled) }, { operation: 'a1' });
    expect(choicesOf(card, 'when')[1]?.title).toBe('Mötet 4 maj (inställt)');
  });

  it.each([
    [
      { kind: 'date', day: '2027-06-08' },
      { when: 'date', day: '2027-06-08' },
    ],
    [{ kind: 'next-meeting' }, { when: 'next', day: '' }],
    [{ kind: 'none' }, { when: 'none', day: '' }],
  ] as const)('is filled in with when it is due: %o', (due, values) => {
    expect(itemValues({ ...item, due })).toMatchObject(values);
  });
});
