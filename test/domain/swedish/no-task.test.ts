import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../domain/swedish/notes/notes.ts';

const NETWORK = 'Minnesanteckningar\n\nNärvarande: Anna Lind, Hjo; Bo Ek, Tibro; Siv Dahl, Skövde\n\n';
const OPTIONS = { date: '2026-03-10', today: '2026-03-10' } as const;
const tasksIn = (line: string): readonly string[] =>
  readNotes(NETWORK + line, OPTIONS)
    .filter(({ kind }) => kind === 'assignment')
    .map(({ assignees }) => assignees.join(' + '));

/** How things are done, in any week, elsewhere or at the meeting itself. */
const TOLD: readonly string[] = [
  'I Tibro sköter lärarna schemat själva.',
  'Bo Ek håller tummarna för oss.',
  'Siv Dahl håller med och påpekar att avtalet löper ut 31 december.',
  'Hos Lena fyller man i en lapp varje morgon.',
  'I flera föreningar tvättar tränarna kläderna.',
  'Falköping har egen kurator, Mariestad hyr in, Skara ringer runt.',
  'Handläggaren gör en bedömning efter samtalet.',
  'Arbetsgivaren gör en riskbedömning.',
  'Regionen bekostar tolken.',
  'Grupperna skulle rita en karta över området.',
  'Varje bord ska skriva tre förslag på en lapp.',
  'Grupperna fick i uppgift att diskutera tre frågor.',
  'Var och en som leder en cirkel ska skriva närvaro.',
  'Anna lagar kaffebryggaren, det brukar hon göra.',
  'Bo ringer hem till dem medan eleven sitter där.',
  'Nätverket har till uppgift att samordna kurserna.',
  'Boende lämnar in klagomål.',
  'Bo har lovat ett bord men inte sagt när.',
  'HR lovade en lista, inget kom.',
  'Siv har gjort listan som hon lovade.',
  'Anna anmäler avvikande mening.',
  'Bo går igenom blanketten rad för rad.',
  'Siv visar hur hon räknar.',
  'Bo söker nu fler som vill vara med.',
  'Anna lämnar över kassan efter åtta år.',
  'Det bestämdes att varje familj bakar två bullängder.',
  'Regionen bekostar kursen.',
  'Polis tar prover.',
];
/** Near ones that give somebody something to do. */
const TO_DO: readonly (readonly [line: string, who: string])[] = [
  ['I morgon ringer Anna banken.', 'Anna'],
  ['På Teams lägger Bo upp mallen.', 'Bo'],
  ['Cheferna skickar sina listor till Anna.', 'Cheferna'],
  ['Rektorerna tar den vidare till sina personalgrupper.', 'Rektorerna'],
  ['Varje grupp ska lämna sin plan senast 3 maj.', 'Varje grupp'],
  ['Grupperna fick i uppgift att lämna svar senast 3 maj.', 'Grupperna'],
  ['Alla skulle skicka sina siffror till Bo senast 3 maj.', 'Alla'],
  ['Det bestämdes att Bo bakar två bullängder.', 'Bo'],
  ['Regionen återkommer med ett datum.', 'Regionen'],
  ['Bo lovade att ringa firman.', 'Bo'],
  ['Siv tar emot svaren medan Bo ordnar lokalen.', 'Siv'],
];

describe('assignments in notes', () => {
  it.each(TOLD)('given "%s", when the notes are read, then nobody owes it', (line) =>
    expect(tasksIn(line)).toEqual([]),
  );
  it.each(TO_DO)('given "%s", when the notes are read, then %s owes it', (line, who) =>
    expect(tasksIn(line)).toContain(who),
  );
});
