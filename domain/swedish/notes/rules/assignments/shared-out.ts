import { isFirstName, isOwnedByFirstName } from '../../../who/first-names.ts';
import { isOrganisation } from '../../../who/outside.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { made, namesFrom, type Read } from './task.ts';
import { isThing } from '../judging/tells.ts';

/** What is shared out, before a colon: "Bemanning: Siv förmiddag, Bo eftermiddag". */
const LABEL = /^(?<label>[^:,;]{2,40}):\s+/u;
const NO_SHARES =
  /^(?:när|frånv|sjuk|ledig|anmäl|delt|närvar|val|valda|omval|nyval|ledamöter|styrelse|lag|grupp|vinnar|resultat|kontakt|plats|klass|elever|barn|kandidat|jury|tack|med)/iu;
const MOST_WORDS = 6;
/** "Siv v 28–31": when someone is away. */
const AWAY = /^(?:v|vecka|veckorna)\.?\s?\d[\d\s–-]*$/iu;

/** Who a part of the list names, and the thing that is theirs. */
interface Share {
  readonly form: 'first' | 'last' | 'brackets';
  readonly read: Read;
  readonly thing: string;
}

const isSomebody = ({ names }: Read): boolean =>
  names.names.every(
    ({ by, written }) =>
      !isOrganisation(written) &&
      (by === 'roster' || isFirstName(written.split(' ')[0] ?? '')) &&
      !isOwnedByFirstName(written),
  );

function shareIn(part: string, context: NoteContext): Share | undefined {
  if (part.split(/\s+/u).length > MOST_WORDS) return undefined;
  const first = namesFrom(part, 0, context);
  if (first !== undefined && isSomebody(first)) {
    const rest = part.slice(first.end);
    const thing = rest.trim();
    return /^\s+\p{Ll}/u.test(rest) && !AWAY.test(thing) && isThing(thing)
      ? { form: 'first', read: first, thing }
      : undefined;
  }
  const at = /\s\(?(?=\p{Lu})/u.exec(part);
  if (at === null) return undefined;
  const read = namesFrom(part, at.index + at[0].length, context);
  if (read === undefined || !isSomebody(read)) return undefined;
  const bracket = at[0].includes('(');
  const thing = part.slice(0, at.index);
  const ends = bracket ? /^\)$/u.test(part.slice(read.end)) : read.end === part.length;
  const plain = bracket ? /^\p{Ll}/u.test(thing) : !/\s(?:av|till|med|från|hos|för|om|på|i|och)$/iu.test(thing);
  return ends && plain && !isOrganisation(thing) && isThing(thing)
    ? { form: bracket ? 'brackets' : 'last', read, thing }
    : undefined;
}

/** "Siv bullar, Bo saft", "v 20 Siv, v 22 Bo", "Texter: kapitel 1 (Siv), kapitel 2 (Bo)": each has a share of their own. */
export function sharedOut(sentence: string, place: Place, context: NoteContext): Finding[] {
  if (place.section !== 'plain' && place.section !== 'tasks') return [];
  if (place.inRound === true) return [];
  const label = LABEL.exec(sentence);
  if (NO_SHARES.test(label?.groups?.label ?? '')) return [];
  const parts = sentence
    .slice(label?.[0].length ?? 0)
    .replace(/[.!]$/u, '')
    .split(/[,;]\s+/u);
  if (parts.length < 2) return [];
  const shares = parts.map((part) => shareIn(part, context));
  const [one] = shares;
  if (!shares.every((share): share is Share => share !== undefined && share.form === one?.form)) return [];
  const names = new Set(shares.map(({ read }) => read.names.names.map(({ written }) => written).join()));
  if (names.size < shares.length) return [];
  return shares.map(({ read, thing }) =>
    made([label?.groups?.label, thing].filter(Boolean).join(': '), read, place, context, thing, 'shared-out', false),
  );
}
