import { findDue } from '../../../dates/deadline.ts';
import type { NoteContext } from '../../note-context.ts';

/** "– 31 mars", ", på fredag", ". 3 mars": a day set beside the name, and nothing else. */
export function isWholeDue(after: string, context: NoteContext): boolean {
  const day = /^\s*[,.–—-]\s+(?:på\s+)?(?<day>[^.!]+)[.!]?$/u.exec(after)?.groups?.day;
  if (day === undefined) return false;
  if (/^(?:i\s+veckan|snarast|omgående|löpande|nästa\s+vecka|i\s+(?:dag|morgon))$/iu.test(day)) return true;
  return [day, `till ${day}`].some((said) => {
    const found = findDue(said, context.due);
    return found?.from === 0 && found.to === said.length;
  });
}
