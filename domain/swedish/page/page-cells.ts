import { asksFor } from '../words/asks-for.ts';
import { isFirstName } from '../who/first-names.ts';
import type { PageLine } from './page-line.ts';

/** Names and nothing else: "Tilda", "Petter/Rikard", "Anna Ek och Bo". */
const NAMES =
  /^(?:alla|samtliga|\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*\.?)?(?:(?:\s*[,/&+]\s*|\s(?:och|samt)\s)\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*\.?)?){0,3})$/u;
/** When and nothing else: "20/5", "3 mars", "v. 12", "nästa möte", "snarast". */
const WHEN =
  /^(?:(?:senast\s+)?(?:den\s+)?\d{1,2}(?:\/\d{1,2}|\s+\p{Ll}{3,9})(?:\s+20\d\d)?|20\d\d-\d\d-\d\d|v(?:ecka|\.)?\s?\d{1,2}|nästa\s+\p{L}+|snarast|omgående|löpande|klart)$/iu;
const FAR_IN = 16;

/** Whether a line is one more cell of the row that the line before began: the name or the day, below its task. */
export function isCell(line: PageLine, before: PageLine): boolean {
  if (line.kind === 'blank' || line.bullet || !['item', 'text', 'row', 'heading'].includes(before.kind)) return false;
  const { content } = line;
  if (WHEN.test(content)) return before.kind === 'row' && !before.bullet;
  if (!NAMES.test(content)) return false;
  if (line.indent >= FAR_IN && line.indent > before.indent + FAR_IN / 2)
    return before.kind !== 'heading' || asksFor(before.content);
  const person = isFirstName(content.split(/[\s,/]/u)[0] ?? '') || /^(?:alla|samtliga)$/iu.test(content);
  return person && !before.bullet && asksFor(before.content) && !/[.:!?]$/u.test(before.content);
}
