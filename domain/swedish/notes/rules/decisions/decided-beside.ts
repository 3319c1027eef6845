import type { Clause } from '../../clauses/clause.ts';
import { decisionIn } from './decision-rules.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import type { Finding } from '../../note-item.ts';
import { GROUP } from './who-decides.ts';

const AND_GIVES =
  /^(?<decided>.*\S),?\s+(?:och|samt)\s+(?:att\s+)?(?:uppdr(?:ar|og|a|as|ogs)|ålägger|ålade|ålägga|ber|bad|be|ger|gav|ge|bemyndiga(?:r|de)?)\s/iu;
/** "Beslutades att dagen genomförs och att Hjo är värd": what was decided before what someone is to do. */
const AND_THAT = /^(?<decided>.*\satt\s.*\S),?\s+(?:och|samt|men)\s+att\s/iu;
/** What parts a decision from the clause after it: "Mötet beslöt att laga taket och | Bo beställer". */
const JOINED = /(?:[,;–—-]|\s(?:och|samt|men|så))\s*$/iu;
/** A decision that says what somebody is to do is that one's: nothing of it stands before. */
const HANGS = /(?:^|\s)(?:att|om|som|och|samt|när|där|vem|vilka|hur|innan|tills)$/iu;
const A_GROUP = new RegExp(`^${GROUP}$`, 'iu');
const FEWEST_WORDS = 4;
const WORDED = /^(?:was-decided|group-decided|marked-decision|agreed)$/u;
/** "Vi inför samma protokoll, Siv renskriver det": what we do stands before what one of us does. */
const WORDED_BEFORE = /^(?:was-decided|group-decided|marked-decision|agreed|we-do|we-will)$/u;

const longEnough = (words: string): boolean => words.split(/\s+/u).length >= FEWEST_WORDS;

/** The words before the first of the clauses, where a comma or "och" parts them. */
function headOf(sentence: string, clauses: readonly Clause[]): string {
  const from = Math.min(...clauses.map((clause) => clause.from));
  const head = Number.isFinite(from) ? sentence.slice(0, from) : '';
  if (!JOINED.test(head)) return '';
  const decided = head.replace(/[\s,;–—-]+$/u, '').replace(/,?\s+(?:och|samt|men|så|då)$/iu, '');
  return HANGS.test(decided) ? '' : decided;
}

/** "Rådet tillstyrker planen och ber Siv föra den vidare": what was decided before someone is given something to do. */
export function decidedBefore(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const owners = clauses.filter(({ names }) => !names.every(({ written }) => A_GROUP.test(written)));
  const that = AND_THAT.exec(sentence)?.groups?.decided ?? '';
  const ownersAfter = owners.length > 0 && owners.every(({ from }) => from > that.length);
  const gives = AND_GIVES.exec(sentence)?.groups?.decided ?? '';
  // "Beslöts att Siv mäter och ber Bo räkna": it is she who asks him.
  const weGive = owners.every(({ from }) => from >= gives.length);
  const heads = [weGive ? gives : '', ownersAfter ? that : '', headOf(sentence, owners)];
  const found = heads
    .filter(longEnough)
    .map((head) =>
      decisionIn(head, { ...place, section: 'plain' }, context).filter(({ rule }) => WORDED_BEFORE.test(rule)),
    );
  return found.find((decisions) => decisions.length > 0) ?? [];
}

/** "Siv ringer byrån, priset sätts till 300 kr": what was decided beside what someone is to do. */
export function decidedBeside(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const last = Math.max(...clauses.map(({ from }) => from));
  const tail = Number.isFinite(last) ? /[,;]\s+(?:och\s+|men\s+)?(?<tail>[^,;]+)$/u.exec(sentence.slice(last)) : null;
  const words = tail?.groups?.tail ?? '';
  return longEnough(words)
    ? decisionIn(words, { ...place, section: 'plain' }, context).filter(({ rule }) => WORDED.test(rule))
    : [];
}
