import { isFirstName, isOwnedByFirstName } from '../../who/first-names.ts';
import type { Name } from '../../who/name-at.ts';
import type { Finding } from '../note-item.ts';
import type { NoteContext, Place } from '../note-context.ts';
import { made, namesFrom } from './task.ts';

/** "Affischen är Siv och Bos sak", "Att få fram ett pris faller på Lenas lott". */
const ON_THEIR_LOT =
  /^på\s+(?<names>[^.,;]{2,40}?s)\s+(?:lott|bord)\s+(?:faller|hamnar|ligger|kommer|blir)(?![\p{L}])/iu;
const WHOSE =
  /(?<![\p{L}])(?:är|blir|förblir|faller\s+på|hamnar\s+på|ligger\s+på|vilar\s+på)\s+(?=\p{Lu}|\p{L}+(?:ens|ets|ans|nas)\s)(?<names>[^.,;]{2,50}?s)\s+(?:sak|uppgift|ansvar|bord|lott|jobb|uppdrag)(?![\p{L}])/u;

/** "Siv Asks" as Siv Ask; "Lars" is a name as it stands. */
export const notOwning = (name: Name): Name =>
  isFirstName(name.written) && !isOwnedByFirstName(name.written)
    ? name
    : { ...name, written: name.written.replace(/s$/u, '') };

/** "Affischen är Siv och Bos sak": what is said to be the task of those named. */
export function theirs(sentence: string, place: Place, context: NoteContext): Finding[] {
  const names = (WHOSE.exec(sentence) ?? ON_THEIR_LOT.exec(sentence))?.groups?.names;
  if (names === undefined || /\sinte\s/iu.test(sentence)) return [];
  const read = namesFrom(names, 0, context);
  if (read?.end !== names.length) return [];
  const bare = read.names.names.map(notOwning);
  const owners = { ...read, names: { ...read.names, names: bare } };
  return [made(sentence, owners, place, context, sentence, 'is-theirs')];
}
