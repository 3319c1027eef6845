import { describe, expect, it } from 'vitest';
import { dayText, dueText, meetingName, meetingTime, momentText, weekdayText } from '../../cards/parts/dates.ts';
import { headline, statusCard } from '../../cards/meetings/status.ts';
import { capital, itemName, joined, shortened } from '../../cards/parts/texts.ts';
import { counted } from '../../cards/words/swedish/forms.ts';
import { digestOf } from '../../domain/meetings/digest.ts';
import { itemOf, now, sampleMeetings, sampleState } from './sample-network.ts';
import { ofType, wordsOf } from './walk.ts';

const same = (text: string) => text;
const today = '2027-05-20';
const meetings = sampleMeetings(same);

describe('days in words', () => {
  it('have their year only where it is another one', () => {
    expect(dayText('2027-06-01', today)).toBe('1 juni');
    expect(dayText('2028-01-01', today)).toBe('1 januari 2028');
    expect(weekdayText('2027-06-01', today)).toBe('tisdag 1 juni');
  });

  it('have hours as clocks in Sweden show them, summer and winter', () => {
    expect(momentText('2027-06-01T12:05:00.000Z', today)).toBe('1 juni 14:05');
    expect(momentText('2027-12-31T23:30:00.000Z', today)).toBe('1 januari 2028 00:30');
  });

  it('name a meeting', () => {
    expect(meetingTime(meetings[3]!, today)).toBe('tisdag 1 juni 09:00–12:00');
    expect(meetingName(meetings[3]!, today)).toBe('mötet 1 juni');
  });

  it.each([
    [{ kind: 'none' }, undefined],
    [{ kind: 'date', day: '2027-06-08' }, '8 juni'],
    [{ kind: 'meeting', meeting: 'm4' }, 'mötet 1 juni'],
    [{ kind: 'meeting', meeting: 'm3' }, 'ett möte som är inställt'],
    [{ kind: 'next-meeting' }, 'nästa möte (ej bokat)'],
  ] as const)('tell when something is due: %o', (due, words) => {
    expect(dueText(due, meetings, today)).toBe(words);
  });
});

describe('words', () => {
  it('are one or several', () => {
    expect([0, 1, 2, 21].map((count) => counted(count, 'kommun', 'kommuner'))).toEqual([
      '0 kommuner',
      '1 kommun',
      '2 kommuner',
      '21 kommuner',
    ]);
  });

  it('are joined as in a sentence', () => {
    expect(joined([])).toBe('');
    expect(joined(['Hjo'])).toBe('Hjo');
    expect(joined(['Skövde', 'Tibro', 'Hjo'])).toBe('Skövde, Tibro och Hjo');
  });

  it('call an item by its kind and number', () => {
    expect(itemName({ kind: 'assignment', number: 14 })).toBe('uppdrag 14');
    expect(itemName({ kind: 'decision', number: 15 })).toBe('beslut 15');
    expect(itemName({ kind: 'topic', number: 16 })).toBe('ärende 16');
    expect(capital('åka')).toBe('Åka');
  });

  it('are shortened between two words where there are any', () => {
    expect(shortened('Presenterar Bästa skola', 23)).toBe('Presenterar Bästa skola');
    expect(shortened('Presenterar Bästa skola', 20)).toBe('Presenterar Bästa…');
    expect(shortened('x'.repeat(30), 20)).toBe(`${'x'.repeat(19)}…`);
  });
});

describe('Läget', () => {
  const late = { due: { kind: 'date', day: '2027-05-03' } } as const;
  const items = [
    itemOf(same, 1, 'Ett', late),
    itemOf(same, 2, 'Två'),
    itemOf(same, 3, 'Tre', { due: { kind: 'none' } }),
    itemOf(same, 4, 'Fyra', { kind: 'topic' }),
  ];
  const state = sampleState(same, items);
  const june = meetings[3];
  const done = [itemOf(same, 9, 'Nio', { state: 'done' })];

  it('tells in one line how many are open, overdue and done', () => {
    const words = '2 pågående, 1 försenat, 1 klart sedan förra mötet';
    expect(headline(digestOf(state, june, done, now), now)).toBe(`Inför mötet 1 juni: ${words}`);
    expect(headline(digestOf(state, undefined, done, now), now)).toBe(`Läget: ${words}`);
    const none = digestOf(sampleState(same, []), june, [], now);
    expect(headline(none, now)).toBe('Inför mötet 1 juni: 0 pågående, 0 försenade, 0 klara sedan förra mötet');
  });

  it('says "hittills" before any meeting has been held', () => {
    const young = { ...state, meetings: meetings.slice(3) };
    const words = 'Inför mötet 1 juni: 2 pågående, 1 försenat, 1 klart hittills';
    expect(headline(digestOf(young, june, done, now), now)).toBe(words);
  });

  it('says the same in its chart, in the words beside it, and in its rows', () => {
    const card = statusCard(digestOf(state, june, done, now), state, now);
    const [chart] = ofType(card, /^Chart\./);
    expect(chart?.data).toMatchObject([{ y: 1 }, { y: 2 }, { y: 1 }]);
    expect(chart?.fallback).toMatchObject({ inlines: [{ text: 'Uppdragen: Klara: 1. Pågående: 2. Försenade: 1.' }] });
    const words = wordsOf(card);
    for (const part of ['Försenade (1)', 'Ska vara klara till mötet (1)', 'Att ta upp (1)', 'Övriga (1)']) {
      expect(words).toContain(part);
    }
    expect(card.actions[0]).toMatchObject({ type: 'Action.ToggleVisibility', title: 'Visa övriga (1)' });
  });
});
