import { describe, expect, it } from 'vitest';
import {
  attendanceSheet,
  historySheet,
  meetingSheet,
  memberSheet,
  pollSheet,
} from '../../../bot/files/archive-sheets.ts';
import { assignmentDocument, decisionDocument } from '../../../bot/files/register-documents.ts';
import { assignmentSheet, decisionSheet, topicSheet } from '../../../bot/files/register-sheets.ts';
import type { Cell, Sheet } from '../../../bot/files/sheet.ts';
import type { Item } from '../../../domain/items/item.ts';
import type { Poll } from '../../../domain/polls/poll.ts';
import { done, itemOf, memberId, now, open, parties, sampleState } from '../../cards/sample-network.ts';

const same = (text: string) => text;
const { municipality } = parties(same);
const item = (number: number, title: string, changed: Partial<Item> = {}) => itemOf(same, number, title, changed);
const closed = { by: { id: 'a', name: 'Anna Berg' }, at: '2027-05-10T08:00:00.000Z' };

const items = [
  item(1, 'Försenat', { due: { kind: 'date', day: '2027-05-03' }, lines: [open(municipality('Hjo'))] }),
  item(2, 'Till mötet', { due: { kind: 'meeting', meeting: 'm4' }, lines: [open(municipality('Tibro'))] }),
  item(3, 'Delvis', { lines: [done(municipality('Hjo'), same), open(municipality('Tibro'))] }),
  item(4, 'Avskrivet', { state: 'struck', closed: { ...closed, reason: 'dubblett' }, decided: true, saidAt: 'm2' }),
  item(5, 'Beslut', { kind: 'decision', decided: true, state: 'done', saidAt: 'm2', lines: [] }),
  item(6, 'Ta upp', { kind: 'topic', due: { kind: 'next-meeting' }, lines: [] }),
  item(7, 'Klart', { state: 'done', closed }),
];
const state = sampleState(same, items);
const view = { state, now };

/** The rows of a sheet by the headers of their columns. */
const rowsOf = ({ columns, rows }: Sheet): Record<string, Cell>[] =>
  rows.map((cells) => Object.fromEntries(columns.map(({ header }, index) => [header, cells[index]])));

describe('the registers', () => {
  it('tell of each assignment how it stands, what its date follows, and why it was closed', () => {
    const rows = rowsOf(assignmentSheet(items, view));
    expect(rows.map(({ Nr, Läge }) => [Nr, Läge])).toEqual([
      [1, 'Försenat'],
      [2, 'Pågående'],
      [3, 'Pågående'],
      [4, 'Avskrivet'],
      [7, 'Klart'],
    ]);
    expect(rows[1]).toMatchObject({ 'Klart senast': { day: '2027-06-01' }, Följer: 'mötet 1 juni 2027' });
    expect(rows[2]).toMatchObject({ Ansvariga: 'Hjo, Tibro', 'Inte klara': 'Tibro' });
    expect(rows[3]).toMatchObject({ Stängt: { day: '2027-05-10' }, 'Stängt av': 'Anna Berg', Orsak: 'dubblett' });
  });

  it('have an assignment that was decided among the decisions too, with its meeting, and topics apart', () => {
    const rows = rowsOf(decisionSheet(items, view));
    expect(rows.map((row) => [row.Nr, row['Sagt på mötet']])).toEqual([
      [4, '2027-04-13 Bästa skola'],
      [5, '2027-04-13 Bästa skola'],
    ]);
    expect(rowsOf(topicSheet(items, view)).map((row) => [row.Nr, row.Följer])).toEqual([[6, 'nästa möte (ej bokat)']]);
  });

  it('are documents with what is overdue first and what was struck last, and decisions by year', () => {
    const headings = ({ blocks }: ReturnType<typeof assignmentDocument>) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings(assignmentDocument(items, view))).toEqual([
      ...['Försenade (1)', 'Pågående (2)', 'Klara (1)', 'Avskrivna (1)'],
    ]);
    expect(headings(decisionDocument(items, view))).toEqual(['2027 (2)']);
  });

  it('say so where nothing is saved yet', () => {
    expect(assignmentDocument([], view).blocks).toEqual([{ kind: 'paragraph', text: 'Inget uppdrag är sparat än.' }]);
    expect(decisionDocument([], view).blocks).toEqual([{ kind: 'paragraph', text: 'Inget beslut är sparat än.' }]);
  });
});

describe('the sheets of an archive', () => {
  const [first, ...others] = state.meetings;
  const present = [{ id: memberId(0), name: 'Anna Berg' }, { name: 'Gäst från Skolverket' }];
  const held = { ...state, meetings: [{ ...first!, present }, ...others] };

  it('have every meeting, and a row for each who was there', () => {
    expect(rowsOf(meetingSheet(held)).map((row) => row.Inställt)).toEqual(['Nej', 'Nej', 'Ja', 'Nej', 'Nej']);
    expect(rowsOf(attendanceSheet(held))).toEqual([
      { Datum: { day: '2027-02-09' }, Möte: 'Årsplan', Namn: 'Anna Berg', Medlem: 'Ja' },
      { Datum: { day: '2027-02-09' }, Möte: 'Årsplan', Namn: 'Gäst från Skolverket', Medlem: 'Nej' },
    ]);
  });

  it('have those who have left among the members, with the day', () => {
    const [gone, ...members] = state.members;
    const rows = rowsOf(memberSheet({ ...state, members, departed: [{ ...gone!, left: '2027-04-01' }] }));
    expect(rows.at(-1)).toMatchObject({ Namn: 'Anna Berg', Slutade: { day: '2027-04-01' } });
  });

  it('have what each kommun answered a question, and which did not', () => {
    const poll: Poll = {
      ...{ id: 'q', revision: 2, question: 'Ska vi mötas i Hjo?', options: ['Ja', 'Nej'], closes: '2027-05-20' },
      municipalities: ['Hjo', 'Tibro'],
      votes: [{ municipality: 'Hjo', option: 0, by: closed.by, at: closed.at }],
      ...{ state: 'open', created: closed },
    };
    expect(rowsOf(pollSheet([poll])).map((row) => [row.Kommun, row.Svar, row['Svarade av']])).toEqual([
      ['Hjo', 'Ja', 'Anna Berg'],
      ['Tibro', '', ''],
    ]);
  });

  const act = { operation: 'x', by: closed.by };

  it('have the history in the order it happened, whatever it is about', () => {
    const rows = rowsOf(
      historySheet([
        { ...act, at: '2027-05-02T08:00:00.000Z', verb: 'noted', text: 'Väntar på svar', after: items[0]! },
        { ...act, at: '2027-05-01T08:00:00.000Z', verb: 'planned', after: state.meetings[0]! },
      ]),
    );
    expect(rows.map((row) => [row.Tid, row.Vem, row.Gjorde, row.Vad, row.Kommentar])).toEqual([
      ['2027-05-01 10:00', 'Anna Berg', 'bokade mötet', 'Möte', undefined],
      ['2027-05-02 10:00', 'Anna Berg', 'noterade', 'Uppdrag 1', 'Väntar på svar'],
    ]);
  });

  it('tell in the history what was taken back, of each thing for itself', () => {
    const [one, other] = [items[0]!, items[1]!];
    const rows = rowsOf(
      historySheet([
        { ...act, at: '2027-05-01T08:00:00.000Z', verb: 'noted', text: 'Bussen är bokad', after: one },
        { ...act, at: '2027-05-02T08:00:00.000Z', verb: 'noted', text: 'Tåget är bokat', after: other },
        { ...act, at: '2027-05-03T08:00:00.000Z', verb: 'undone', after: { ...one, revision: one.revision + 1 } },
      ]),
    );
    expect(rows.map((row) => [row.Gjorde, row.Kommentar])).toEqual([
      ['noterade (ångrat)', 'Bussen är bokad'],
      ['noterade', 'Tåget är bokat'],
      ['ångrade', undefined],
    ]);
  });
});
