import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeIcs, type CalendarEntry } from '../../../bot/files/ics.ts';

const meeting: CalendarEntry = {
  uid: 'mote-a@n.uppdrag',
  revision: 2,
  title: 'SKIS: Nyanlända elever; med, komma',
  from: '2027-06-01T07:00:00.000Z',
  to: '2027-06-01T10:00:00.000Z',
  place: 'Folkets hus, Hjo',
  link: 'https://teams.microsoft.com/l/meetup-join/1',
};
const winter: CalendarEntry = {
  ...{ uid: 'mote-b@n.uppdrag', revision: 1, title: 'SKIS', cancelled: true },
  ...{ from: '2027-12-01T08:00:00.000Z', to: '2027-12-01T11:00:00.000Z' },
};
const due: CalendarEntry = { uid: 'uppdrag-14@n.uppdrag', revision: 1, title: 'Uppdrag 14', day: '2027-10-31' };

const bytes = writeIcs({ name: 'SKIS', entries: [meeting, winter, due] }, '2027-05-20T07:15:00.000Z');
const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as unknown[]);
const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a calendar file', () => {
  it('tells the hours of meetings in Swedish time, summer and winter', () => {
    expect(zones.map(({ tzid }) => tzid)).toEqual(['Europe/Stockholm']);
    const inUtc = ({ startDate }: ICAL.Event) => ICAL.Time.fromJSDate(startDate.toJSDate(), true).toString();
    expect(events[0]!.startDate.toString()).toBe('2027-06-01T09:00:00');
    expect(events[0]!.endDate.toString()).toBe('2027-06-01T12:00:00');
    expect(events[1]!.startDate.toString()).toBe('2027-12-01T09:00:00');
    events.slice(0, 2).forEach((event) => (event.startDate.zone = zones[0]!));
    expect(events.slice(0, 2).map(inUtc)).toEqual(['2027-06-01T07:00:00Z', '2027-12-01T08:00:00Z']);
  });

  it('has each meeting with its words, place and link, and says which are cancelled', () => {
    expect(events[0]!.summary).toBe('SKIS: Nyanlända elever; med, komma');
    expect(events[0]!.location).toBe('Folkets hus, Hjo');
    expect(events[0]!.component.getFirstPropertyValue('url')).toBe('https://teams.microsoft.com/l/meetup-join/1');
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
  });

  it('has what is due as a whole day that takes nobody’s time', () => {
    expect(events[2]!.startDate.isDate).toBe(true);
    expect(events[2]!.startDate.toString()).toBe('2027-10-31');
    expect(events[2]!.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('names each entry the same way every time, and counts its changes', () => {
    expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      ['mote-a@n.uppdrag', 1],
      ['mote-b@n.uppdrag', 0],
      ['uppdrag-14@n.uppdrag', 0],
    ]);
  });
});
