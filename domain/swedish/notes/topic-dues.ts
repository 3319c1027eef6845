import type { DraftDue } from '../../items/draft.ts';
import { NEXT_HINT, NEXT_MEETING } from '../dates/meeting-words.ts';
import type { Place } from './note-context.ts';
import type { Finding } from './note-item.ts';

/** "Dricksvattnet kommer upp då", "Frågan anstår till dess", "hänskjuts dit": at the meeting told of before. */
const THEN = /(?<![\p{L}])(?:då|dess|dit)(?![\p{L}])/iu;
const NEXT = /(?<![\p{L}])nästa(?![\p{L}])/iu;
/** Rules that take the next meeting where a sentence names none; those of sections know theirs by the heading. */
const NAMES_NONE = /^(?:weighed|put-off$|labelled$)/u;

/** The meeting that a sentence stands after, or under, where it is of that one; undefined where nothing says so. */
function meetingAbove(words: string, rule: string, place: Place): DraftDue | undefined {
  const { meeting, lastMeeting, lastDue, told } = place;
  const right = lastMeeting === true && lastDue?.kind === 'date' ? lastDue : undefined;
  // "Nästa träff 3 mars. Punkter till nästa träff: budget"
  if (NEXT.test(words)) return rule === 'labelled' ? right : undefined;
  const there = THEN.test(words);
  const weighed = rule.startsWith('weighed');
  const above = weighed ? (meeting ?? right) : there ? right : undefined;
  if (above !== undefined && (there || place.below === true || lastMeeting === true)) return above;
  const below = place.section === 'meetings' && rule !== 'labelled';
  const same = told?.block === place.block && rule !== 'put-off';
  return told !== undefined && (there || below || same) ? told.due : undefined;
}

/** What a sentence gives, its topics due at the meeting that the sentences before it told of, or that it names in passing. */
export function withTopicDues(findings: readonly Finding[], words: string, place: Place): Finding[] {
  return findings.map((finding) => {
    const { kind, due, rule } = finding;
    if (kind !== 'topic') return finding;
    if (due.kind === 'next-meeting' && NAMES_NONE.test(rule))
      return { ...finding, due: meetingAbove(words, rule, place) ?? due };
    if (due.kind !== 'none') return finding;
    // "Vi återupptar diskussionen nästa möte då siffrorna finns"
    if (NEXT_HINT.test(words) && NEXT_MEETING.test(words)) return { ...finding, due: { kind: 'next-meeting' } };
    const back = THEN.test(words) ? (place.told?.due ?? place.lastDue) : undefined;
    return back === undefined ? finding : { ...finding, due: back };
  });
}
