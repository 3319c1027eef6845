import { titleOf } from '../../words/title.ts';
import { GROUP } from '../rules/decisions/who-decides.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { isShort, matterOf, ofMatter, saidBefore, type AmongSentences } from './matter.ts';

const WHO = String.raw`(?:${GROUP}|\p{Lu}{2,6}|\p{Lu}\p{L}+(?:chefer|rektorer|styrelsen|rådet|nämnden|cheferna))`;
const DECIDES =
  '(?:beslutar?|beslutade|beslöt|beslutat|bestämmer|bestämde|bestämt|enas|enades|enats|kommer|kom|är|var|ställer|ställde|ställt)';
const ADVERBS = String.raw`(?:\s+(?:sålunda|således|därför|också|även|enhälligt|då|nu|i\s+stället|efter\s+\p{L}+|eniga?|ense|överens|sig|oss|för|om|bakom))*`;
/** "Rådet enas om att", "så beslutade styrelsen sålunda att", "det beslutades att": what was decided follows. */
export const SETTLED = new RegExp(
  String.raw`^(?:(?:och|men|så|till\s+slut|därför|sedan|sen|slutligen)\s+)*(?:${WHO}\s+(?:har\s+)?${DECIDES}${ADVERBS}|${DECIDES}\s+${WHO}${ADVERBS}|(?:det\s+)?(?:beslutas|beslutades|beslöts|bestäms|bestämdes)${ADVERBS}|(?:sålunda|således))\s+att\s+(?=\S)`,
  'iu',
);
/** "…, enades vi om": said last that it was decided. */
const SETTLED_LAST = new RegExp(
  String.raw`,\s+(?:(?:och|så)\s+)?(?:det\s+)?(?:enades|bestämde|beslutade|beslöt|kom|blev)\s+${GROUP}(?:\s+(?:oss|sig|för|överens|om|fram|till|eniga))*[.]?$`,
  'iu',
);

/** In words: a decision of no more than these may not say what it is of. */
const SHORT = 3;
const OF_IT_SHORT = 8;
const OF_IT =
  /(?<![\p{L}])(?:den|det|dem|dessa|detta|denna|(?:en\s+ny|ett\s+nytt|nya)$)(?![\p{L}]|\s+\p{Ll}+(?:en|et|na|a\s+\p{L}+)(?![\p{L}]))/iu;

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
const sharesWord = (one: string, other: string): boolean => stems(one).some((stem) => stems(other).includes(stem));

/** "Tillstyrks" under "Motion 4" is of the motion; where the two share a word, it says so itself. */
function withMatter(title: string, among: AmongSentences): string {
  const vague = isShort(title, SHORT) || (isShort(title, OF_IT_SHORT) && OF_IT.test(title));
  const before = isShort(title, 1) ? saidBefore(among) : undefined;
  const matter = vague ? (before ?? matterOf(among)) : undefined;
  return matter === undefined || sharesWord(matter, title) ? title : ofMatter(title, matter);
}

/** What was decided, with the days listed below it: "sammanträda följande dagar:"; and of what, where that stands over it. */
export function ofDecision(title: string, among: AmongSentences, after: readonly ReadSentence[]): string {
  const settled = title.replace(SETTLED, '').replace(SETTLED_LAST, '');
  if (!/:\s*$/u.test(among.read.words) || !/följande/iu.test(settled)) return withMatter(settled, among);
  const last = after.findIndex(({ findings }) => !findings.some(({ kind }) => kind === 'meeting'));
  const days = after.slice(0, last < 0 ? after.length : last).map((day) => titleOf(day.words));
  return days.length === 0
    ? settled
    : `${settled}: ${days.map((day) => day.charAt(0).toLowerCase() + day.slice(1)).join(', ')}`;
}
