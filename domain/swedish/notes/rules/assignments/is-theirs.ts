import { isFirstName, isOwnedByFirstName } from '../../../who/first-names.ts';
import type { Name } from '../../../who/name-at.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { made, namesFrom, type Read } from './task.ts';

/** "Sivs uppgift blir att ringa": what follows is to be done by her. */
const THEIR_PART =
  /^(?:\p{L}+\s+)?(?<names>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]*)?s)\s+(?:uppgift|del|lott|jobb|uppdrag|hemläxa)\s+(?:blir|är|blev)\s+(?:\p{L}+\s+)?att\s+(?<task>.+)$/u;

const named = (read: Read): Read => ({ ...read, names: { ...read.names, names: read.names.names.map(notOwning) } });

/** "Affischen är Siv och Bos sak", "Att få fram ett pris faller på Lenas lott". */
const ON_THEIR_LOT =
  /^på\s+(?<names>[^.,;]{2,40}?s)\s+(?:lott|bord)\s+(?:faller|hamnar|ligger|kommer|blir)(?![\p{L}])/iu;
const WHOSE =
  /(?<![\p{L}])(?:är|blir|förblir|faller\s+på|hamnar\s+på|ligger\s+på|vilar\s+på)\s+(?=\p{Lu}|\p{L}+(?:ens|ets|ans|nas)\s)(?<names>[^.,;]{2,50}?s)\s+(?:sak|uppgift|ansvar|bord|lott|jobb|uppdrag)(?![\p{L}])/u;

/** "Bo tycker att det är chefens sak", "Nej, det är fackets sak": whose somebody thinks that it is, or is by law. */
const OPINION =
  /(?<![\p{L}])(?:tyck(?:er|te)|ansåg|anser|undrar|undrade|menar|menade|hävdar|hävdade|tror|trodde|frågar|frågade|sa|säger)\s(?:.{0,60}\s)?(?:att|om)\s|^(?:nej|nä)(?![\p{L}])|\?$/iu;
const OTHERS =
  /^(?:regionens|kommunens|kommunernas|statens|skolans|skolornas|fackets|fackens|huvudmannens|arbetsgivarens|arbetsledningens|föräldrarnas|vårdnadshavarnas|polisens|myndighetens|hyresvärdens|(?:fastighets|mark|väg)ägar(?:ens|nas)|entreprenörens|leverantörens|politikens|politikernas|någon\s+annans|ingens|allas|medlemmarnas|familjens|elevens|brukarens|läkarens|domstolens)$/iu;

/** "Siv Asks" as Siv Ask; "Lars" is a name as it stands. */
export const notOwning = (name: Name): Name =>
  isFirstName(name.written) && !isOwnedByFirstName(name.written)
    ? name
    : { ...name, written: name.written.replace(/s$/u, '') };

/** "Affischen är Siv och Bos sak": what is said to be the task of those named. */
export function theirs(sentence: string, place: Place, context: NoteContext): Finding[] {
  const names = (WHOSE.exec(sentence) ?? ON_THEIR_LOT.exec(sentence))?.groups?.names;
  const part = THEIR_PART.exec(sentence)?.groups;
  const theirPart = part?.names === undefined ? undefined : namesFrom(part.names, 0, context);
  if (theirPart !== undefined && part?.task !== undefined)
    return [made(part.task, named(theirPart), place, context, sentence, 'is-theirs')];
  if (names === undefined || /\sinte\s/iu.test(sentence) || OPINION.test(sentence) || OTHERS.test(names)) return [];
  const read = namesFrom(names, 0, context);
  if (read?.end !== names.length) return [];
  return [made(sentence, named(read), place, context, sentence, 'is-theirs')];
}
