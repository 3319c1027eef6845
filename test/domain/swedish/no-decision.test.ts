import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const HEAD = 'Minnesanteckningar\n\nNärvarande: Anna Lind, Hjo; Bo Ek, Tibro; Siv Dahl, Skövde\n\n';
const OPTIONS = { date: '2026-03-10', today: '2026-03-10' } as const;
const kindsIn = (line: string): readonly string[] => readNotes(HEAD + line, OPTIONS).map(({ kind }) => kind);

describe('what is no decision, meeting or task in notes', () => {
  it.each([
    'Bos ansökan avslogs förra året också.',
    'Nämnden antog dem i sept.',
    'Vi fick in 40 ansökningar, varav 12 beviljades.',
    'Ordförande Siv Dahl är vald av årsmötet på två år.',
    'Bo läste upp valda delar.',
    'I Skövde är det redan bestämt.',
    'Datum bestäms i juni.',
    '[09:14] Siv: ja',
    'Vi tolkar kriterierna olika.',
    'Vi startar med att två och två berätta om veckan.',
    'Ja, det gör den om någon lagar den.',
    'Nej, det gör man inte.',
    'Vi bestämde oss inte för något om studieresan.',
    'Vi köper idag på fem olika avtal.',
  ])('given "%s", when the notes are read, then nothing was decided', (line) =>
    expect(kindsIn(line)).not.toContain('decision'),
  );

  it.each(['Siv är på kurs 3–4 maj.', 'Besiktningen måste göras inom två veckor.', 'Skickat: den 3 maj 2026 15:41'])(
    'given "%s", when the notes are read, then no meeting is planned',
    (line) => expect(kindsIn(line)).not.toContain('meeting'),
  );

  it.each([
    'Bo tycker att det är skolans ansvar.',
    'Snöröjningen är kommunens ansvar.',
    'Nästa träff är hos Bo den 3 maj.',
    'Nyckeln är hos Siv.',
    'Anna håller med men undrar över priset i juli.',
    'Anna går ner på halvtid i augusti.',
  ])('given "%s", when the notes are read, then nobody owes it', (line) =>
    expect(kindsIn(line)).not.toContain('assignment'),
  );

  it.each([
    ['Bo lyfter saken på konferensen 3 maj.', ['assignment']],
    ['Snöröjningen är Bos ansvar.', ['assignment']],
    ['Rutinen kvarstår hos Siv.', ['assignment']],
    ['Avslogs.', ['decision']],
    ['Beslöts att bygget skjuts till maj.', ['decision']],
    ['Frågan om bygget skjuts till maj.', ['topic']],
  ])('given "%s", when the notes are read, then it gives %j', (line, kinds) => expect(kindsIn(line)).toEqual(kinds));
});
