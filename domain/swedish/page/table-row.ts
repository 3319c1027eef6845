import { isFirstName } from '../who/first-names.ts';

/** "EW+RB testprotokoll, v 25", "Siv utkast 3/2": who it is first, and when last. */
const DAY_LAST =
  /^(?<who>\p{Lu}{2}(?:[+/&]\p{Lu}{2})*|(?!Nästa)\p{Lu}\p{Ll}+)\s\p{Ll}.*\s(?:\d{1,2}\/\d{1,2}|v\.?\s?\d{1,2})$/u;
/** "Brev till länet Lasse -", "Skyltar Mirja klart": nothing or how far it has come in the last cell. */
const STATUS_LAST = /^\S+\s.*\p{Ll}\s+(?:[-–—]|klart?|pågår|snarast)$/iu;
/** "Fatou - kartunderlag": who it is, and what they are to do. */
const NAME_FIRST = /^(?<who>\S+)(?:\s\p{Lu}[\p{L}.]*)?\s[-–—]\s\p{Ll}/u;
/** "Skicka fakturorLovisa": cells with nothing between them. */
const GLUED = /\p{Ll}(?<who>\p{Lu}\p{Ll}+)$/u;

/** Whether a short line without a full stop, which could be a heading, is the row of a table that gives a task. */
export function isTableRow(content: string): boolean {
  const dated = DAY_LAST.exec(content)?.groups?.who ?? '';
  return (
    STATUS_LAST.test(content) ||
    /^\p{Lu}{2}/u.test(dated) ||
    [dated, NAME_FIRST.exec(content)?.groups?.who ?? '', GLUED.exec(content)?.groups?.who ?? ''].some((who) =>
      isFirstName(who),
    )
  );
}
