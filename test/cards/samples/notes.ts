import { usualMeeting } from '../../../cards/meetings/meeting-form.ts';
import { fieldValues } from '../../../cards/items/form-values.ts';
import { findForm, findMeetingForm } from '../../../cards/items/find-form.ts';
import { leftNotesCard, reviewCard } from '../../../cards/items/notes.ts';
import { notesSavedCard } from '../../../cards/items/notes-saved.ts';
import { pasteCard } from '../../../cards/items/paste.ts';
import { words } from '../../../cards/words.ts';
import type { Find, NotesDraft } from '../../../domain/meetings/notes-draft.ts';
import { itemOf, memberId, now, parties, sampleState, type Mark } from '../sample-network.ts';
import type { Sample } from '../samples.ts';
import { OPERATION } from './forms.ts';
import { tenItems } from './lists.ts';

function findsOf(mark: Mark): Find[] {
  const { municipality, outside } = parties(mark);
  const who = [municipality('Tibro'), outside('Skolverket')];
  const item = (kind: 'assignment' | 'decision' | 'topic', title: string, ticked = true): Find => ({
    kind: 'item',
    quote: mark(`${title}, som det står i anteckningarna.`),
    rule: 'does',
    ticked,
    item: {
      kind,
      decided: kind === 'decision',
      title: mark(title),
      note: '',
      parties: kind === 'assignment' ? who : [],
      due: kind === 'assignment' ? { kind: 'date', day: '2027-06-10' } : { kind: 'none' },
      source: mark(title),
    },
  });
  return [
    item('decision', 'Nätverket träffas fem gånger per läsår'),
    ...Array.from({ length: 7 }, (_, index) => item('assignment', `Bokar lokal ${index + 1}`, index !== 2)),
    {
      kind: 'meeting',
      quote: mark('Nästa möte är den 24 augusti i Hjo.'),
      rule: 'next-meeting',
      ticked: true,
      meeting: { day: '2027-08-24', from: '09:00', to: '12:00', place: mark('Hjo'), theme: mark('Läsning') },
    },
    { ...item('topic', 'Hur lärartäthet räknas', false), doubt: 'reading' },
    { ...item('assignment', 'Ett', false), like: 1 },
    { ...item('assignment', 'Bokar buss', false), doubt: 'name' },
    { ...item('assignment', 'Hyr tält', false), doubt: 'weekday' },
    { ...item('assignment', 'Ställer upp tält', false), doubt: 'next-past' },
  ];
}

export function noteSamples(mark: Mark): Sample[] {
  const state = sampleState(mark, [itemOf(mark, 1, 'Ett')]);
  const network = state.network.id;
  const finds = findsOf(mark);
  const by = { id: memberId(0), name: mark('Anna Berg') };
  const draft: NotesDraft = { id: 'draft', expires: '2027-05-27', by, at: now, text: '', finds, known: [] };
  const place = { network, draft: draft.id, expires: draft.expires, index: 1 };
  const [, find] = finds;
  const values = find?.kind === 'item' ? fieldValues(find.item) : undefined;
  if (find === undefined || values === undefined) throw new Error('the second find is an item');
  return [
    { name: 'klistra in', card: pasteCard(network) },
    { name: 'klistra in i stället för en länk', card: pasteCard(network, words.notes.paste.noLinks) },
    { name: 'förslag, första sidan', card: reviewCard(draft, 0, state, now) },
    { name: 'förslag, sista sidan', card: reviewCard({ ...draft, date: '2026-05-20', known: [3, 4] }, 8, state, now) },
    { name: 'ett förslag', card: findForm({ state, now, values }, find, place, 0) },
    { name: 'förslagen undanlagda', card: leftNotesCard(draft, state, now) },
    {
      name: 'ett möte med fel',
      card: findMeetingForm(
        { ...usualMeeting, day: '2027-08-24', from: '12:00', to: '09:00', place: mark('Hjo') },
        { quote: mark('Nästa möte är den 24 augusti i Hjo.') },
        place,
        8,
        { times: 'Mötet måste sluta efter att det har börjat.' },
      ),
    },
    {
      name: 'sparat',
      card: notesSavedCard({ items: tenItems(mark), planned: state.meetings.slice(0, 2), state, now }, OPERATION),
    },
  ];
}
