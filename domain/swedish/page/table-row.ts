import { isFirstName, isOwnedByFirstName } from '../who/first-names.ts';

/** "EW+RB testprotokoll, v 25", "Siv utkast 3/2": who it is first, and when last. */
const DAY_LAST =
  /^(?<who>\p{Lu}{2}(?:[+/&]\p{Lu}{2})*|(?!Nästa)\p{Lu}\p{Ll}+)\s\p{Ll}.*\s(?:\d{1,2}\/\d{1,2}|v\.?\s?\d{1,2})$/u;
/** "Brev till länet Lasse -", "Skyltar Mirja klart": nothing or how far it has come in the last cell. */
const STATUS_LAST =
  /^\S+\s.*\p{Ll}\s+(?:[-–—]|klart?|pågår|pågående|på\s+gång|snarast|omgående|asap|löpande|kvarstår|kvar|ny|försena[dt]|påbörja[dt]|(?:ej|inte)\s+(?:klart?|påbörja[dt]|start\p{L}+))$/iu;
/** "Fatou - kartunderlag": who it is, and what they are to do. */
const NAME_FIRST = /^(?<who>\S+)(?:\s\p{Lu}[\p{L}.]*)?\s[-–—]\s\p{Ll}/u;
/** "Hugo tomte", "Totte och Hugo stolarna", "@Thea boka sal": who it is, and what they have. */
const NAMES_FIRST =
  /^@?(?<who>\p{Lu}[\p{L}-]+)(?:\s\p{Lu}[\p{L}-]*\.?)?(?:(?:\s?[,+&/]\s?|\s(?:och|o|samt)\s)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*\.?)?){0,3}\s(?!(?:och|o|samt|i|på|till|från|om|för|med|av|vid|hos|som|kl|den|under|inför|eller|kommun|stad|län)\s|(?:kommun|stad|län)$)\p{Ll}[\p{L}-]+/u;
const isNamesFirst = (content: string): boolean => {
  const who = NAMES_FIRST.exec(content)?.groups?.who ?? '';
  return isFirstName(who) && !isOwnedByFirstName(who);
};
/** "Skicka fakturorLovisa": cells with nothing between them. */
const GLUED = /\p{Ll}(?<who>\p{Lu}\p{Ll}+)$/u;

/** Whether a short line without a full stop, which could be a heading, is the row of a table that gives a task. */
export function isTableRow(content: string): boolean {
  const dated = DAY_LAST.exec(content)?.groups?.who ?? '';
  return (
    STATUS_LAST.test(content) ||
    isNamesFirst(content) ||
    /^\p{Lu}{2}/u.test(dated) ||
    [dated, NAME_FIRST.exec(content)?.groups?.who ?? '', GLUED.exec(content)?.groups?.who ?? ''].some((who) =>
      isFirstName(who),
    )
  );
}
