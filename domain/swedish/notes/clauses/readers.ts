import { senseOf } from '../../words/note-verbs.ts';
import type { Token } from '../../words/tokens.ts';
import { isPresent } from '../../words/verbs.ts';
import { isWorkPresent } from '../../words/work-forms.ts';
import type { Names } from '../../who/who.ts';

/** "Ni tränare pratar": those of the readers who are something. */
export function readersAt(text: string, tokens: readonly Token[], at: number): Names | undefined {
  const [you, sort, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (you?.lower !== 'ni' || sort === undefined || !/^\p{Ll}{3,}(?:are|er|or|ar)$/u.test(sort.text)) return undefined;
  if (isWorkPresent(sort.text) || senseOf(sort.text) !== 'unknown' || !isPresent(verb?.text ?? '')) return undefined;
  const written = text.slice(you.from, sort.to);
  return { names: [{ written, known: written, by: 'body' }], next: at + 2 };
}
