import { senseOf } from '../../words/note-verbs.ts';
import type { RosterIndex } from '../../who/roster-index.ts';
import type { Found } from './subjects.ts';
import type { Token } from '../../words/tokens.ts';
import { DUTY, isPresent } from '../../words/verbs.ts';
import { namesAt } from '../../who/who.ts';

/** "Det blir Lena som skriver texten". */
export function cleft(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Found | undefined {
  if (tokens[at]?.lower !== 'det' || !/^(?:blir|är|blev|var)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const names = namesAt(text, tokens, at + 2, index);
  const verb = tokens[(names?.next ?? tokens.length) + 1];
  if (names === undefined || verb === undefined || tokens[names.next]?.lower !== 'som') return undefined;
  // "Det blev Lena som fick på sin lott att".
  if (!isPresent(verb.lower) && !DUTY.test(text.slice(verb.from))) return undefined;
  return { at: names.next + 1, names: names.names, pronoun: false, from: verb.from, predicateFrom: verb.from };
}

const IN_TURN = /^(?:i\s+sin\s+tur|sedan|sen|därefter|då)\s+/iu;
/** "som lägger ut den": what was just told of. */
const WITH_IT = /^\p{Ll}+r\s+(?:\p{Ll}{2,6}\s+)?(?:den|det|dem|dom|detta|dessa)(?![\p{L}])/u;
/** "som ger sina synpunkter senast den 6 mars". */
const BY_THEN = /^(?!(?:är|har|var|kan|vill|ska|finns|blir|ligger|gäller)\s)[^.]{0,60}\s(?:senast|före|innan)\s/u;

/** "skickas till Marie, som sammanställer svaren": what the one named last is to do with it. */
export function whoThen(text: string, tokens: readonly Token[], at: number, index: RosterIndex): Found | undefined {
  if (tokens[at]?.lower !== 'som') return undefined;
  const then = IN_TURN.exec(text.slice(tokens[at + 1]?.from))?.[0] ?? '';
  const verbAt = at + 1 + (then === '' ? 0 : then.trim().split(/\s+/u).length);
  const verb = tokens[verbAt];
  const comma = tokens[at - 1]?.text === ',';
  if (verb === undefined) return undefined;
  const rest = text.slice(verb.from);
  if (!comma && then === '' && !WITH_IT.test(rest)) return undefined;
  if (senseOf(rest) !== 'acting' && !(comma && isPresent(verb.lower) && BY_THEN.test(rest))) return undefined;
  const end = comma ? at - 1 : at;
  for (const start of [end - 2, end - 1]) {
    const named = namesAt(text, tokens, start, index);
    if (named?.next === end)
      return { at: verbAt, names: named.names, pronoun: false, from: verb.from, predicateFrom: verb.from };
  }
  return undefined;
}
