import { findDue, type FoundDue } from '../../../dates/deadline.ts';
import { isFirstName } from '../../../who/first-names.ts';
import { NEXT_HINT, NEXT_MEETING } from '../../../dates/meeting-words.ts';
import type { Finding } from '../../note-item.ts';
import type { NoteContext, Place } from '../../note-context.ts';
import { TOPIC_OPENING } from '../../../words/sentence-words.ts';
import { titleOf, without } from '../../../words/title.ts';
import { NAMED_MEETING, PUT_OFF, PUT_OFF_TO, TAKEN_UP, TOPICS_LISTED, TOPICS_THEN } from './topic-words.ts';
import { isPresent } from '../../../words/verbs.ts';
import { BELONGS_THEN, lastPart, MORE_OF, takenUpThen } from './taken-up-then.ts';
import { heldAtIt, heldAtNamed } from './held-at-it.ts';
import { isThenHeld, thingsOf } from './then-held.ts';
import { afterMeeting } from './after-meeting.ts';
import { isBelowMeeting } from '../../topic-lines.ts';
import { eachOfLine, isShortLine, partsOf, subjectsPutOff } from './topic-lists.ts';

const either = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${rows.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'iu');
const OFF = either(PUT_OFF);
const OFF_TO = either(PUT_OFF_TO);
const UP = either(TAKEN_UP);
const AT_NEXT = new RegExp(
  `(?<![\\p{L}])(?:till|på|vid|inför|under)\\s+(?:vårt\\s+)?(?:${NEXT_MEETING.source})|(?:${NEXT_MEETING.source})(?=\\s*:)|(?:${NEXT_MEETING.source})(?=\\s*(?:[.!,;(]|$))|(?<![\\p{L}])nästa\\s+gång`,
  'iu',
);
/** "-> nästa styrelse", "Peruker – till nästa möte". */
const ARROW = new RegExp(
  `(?:[-=]>|→|➔|,(?=\\s(?:tas|upp|till|på)\\s)|\\s[–—-]|\\((?=(?:(?:tas|till|på)\\s+){0,2}n)|:(?=\\s+(?:till|på|upp|tas)\\s))\\s*(?:(?:tas|tema|upp|till|på|t)\\s+){0,2}(?:${NEXT_MEETING.source}|(?<=\\()nästa|nästa\\s+(?:ws|sprint|kväll|lag|v|vecka))\\s*\\)?\\s*[.!]?$`,
  'iu',
);
const PAST =
  /(?<![\p{L}])(?:diskuterades|togs\s+upp|lyftes|har\s+diskuterats|pratade|var(?!\s+(?:och\s+en|tränar|ska|är|vi|kan))|bordlades\s+(?:vid|på)\s+(?:förra|föregående))(?![\p{L}])/iu;
/** Put off until something has happened, or to a time that no calendar tells; else it is for the next meeting. */
const UNTIL =
  /(?<![\p{L}])(?:tills(?!\s+vidare)|i\s+avvaktan|i\s+väntan|i\s+väntan\s+på|avvakta\p{L}*|(?:till|t|efter|under|vid|inför|på)\s+(?!(?:dagordn\p{L}*|agendan|nästa|nästk\p{L}*|kommande)(?![\p{L}]))\p{L}+)/iu;
/** Told of an earlier meeting. */
const EARLIER =
  /(?<![\p{L}])(?:vid|på|från)\s+(?:det\s+)?(?:förra|föregående|senaste|det\s+förra)(?![\p{L}])|(?<![\p{L}])bordlades\s+(?:i|den)\s/iu;

/** "Punkter då:", "På den:": at the meeting just told of. */
const OF_IT = /\s(?:då|den|det|dess)\s*:/iu;
/** What somebody wants is not what is to be. */
const WANTED = /(?<![\p{L}])(?:ville|vill|önskar|önskade|föreslår|föreslog|yrkar|yrkade)\s[^,;]*?att\s/iu;

/** "Djupare genomgång nästa gång", "ny titt på loggan nästa möte": no verb, and then. */
const ENDS_NEXT = new RegExp(`(?:${NEXT_MEETING.source})\\s*[.!]?$`, 'iu');
const LONGEST_FRAGMENT = 10;
function isFragment(sentence: string): boolean {
  const words = sentence.split(/\s+/u);
  return (
    words.length > 2 &&
    words.length <= LONGEST_FRAGMENT &&
    ENDS_NEXT.test(sentence) &&
    !isFirstName(words[0] ?? '') &&
    !words.some(
      (word) => isPresent(word.toLowerCase()) || /^(?:ska|ses|hörs|träffas|inför|till|var|ordnar|bokar)$/iu.test(word),
    )
  );
}

/** A meeting or a day to come, that something may be put off to. */
function toCome(sentence: string, found: FoundDue | undefined, context: NoteContext): boolean {
  if (NEXT_HINT.test(sentence) && NEXT_MEETING.test(sentence)) return true;
  return NAMED_MEETING.test(sentence) || (found?.due.kind === 'date' && found.due.day > context.due.today);
}

/** "Inför mötet 21 februari:": what stands under it is for that day. */
function headingDay({ heading }: Place, context: NoteContext): Finding['due'] | undefined {
  const due = findDue(heading, context.due)?.due;
  return due?.kind === 'date' && !due.approximate && due.day > context.due.today ? due : undefined;
}

/** Finds what is to be taken up at a coming meeting: mostly one thing, or each of a list. */
export function topicIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  const found = findDue(sentence, context.due);
  const dueThere =
    found === undefined || (found.due.kind === 'date' && found.due.day <= context.due.today) ? undefined : found.due;
  const text = found === undefined ? sentence : without(sentence, [found]);
  const make = (rule: string, due: Finding['due'], titled = text.replace(TOPIC_OPENING, '')): Finding => ({
    kind: 'topic',
    assignees: [],
    title: titleOf(titled) || titleOf(sentence),
    due,
    decided: false,
    rule,
    sure: true,
  });
  const one = (rule: string, due: Finding['due']): Finding[] => [make(rule, due)];
  const each = (rule: string, list: string, due: Finding['due']): Finding[] =>
    partsOf(list).map((part) => make(rule, due, part));
  const several = (rule: string, due: Finding['due']): Finding[] => {
    const subjects = subjectsPutOff(sentence);
    return subjects.length > 1 ? subjects.map((part) => make(rule, due, part)) : one(rule, due);
  };
  if (place.meeting !== undefined && place.block.bullet) return one('under-meeting', place.meeting);
  const label = TOPICS_LISTED.exec(sentence)?.[0];
  if (label !== undefined) {
    const due = findDue(label, context.due)?.due ??
      (OF_IT.test(label) || (place.lastMeeting === true && !NEXT_HINT.test(label)) ? place.lastDue : undefined) ?? {
        kind: 'next-meeting',
      };
    return each('labelled', sentence.slice(label.length), due);
  }
  if (OFF.test(sentence) && !EARLIER.test(sentence))
    return several('put-off', dueThere ?? { kind: UNTIL.test(sentence) ? 'none' : 'next-meeting' });
  const atMeeting = place.section === 'meetings' || place.lastMeeting === true;
  const then = atMeeting ? TOPICS_THEN.exec(sentence)?.[0] : undefined;
  if (then !== undefined)
    return each('theme', sentence.slice(then.length), place.lastDue ?? place.meeting ?? { kind: 'next-meeting' });
  const atIt = place.lastMeeting === true ? heldAtIt(sentence) : [];
  if (atIt.length > 0) return atIt.map((part) => make('then', place.lastDue ?? dueThere ?? { kind: 'none' }, part));
  if (isThenHeld(sentence, place))
    return thingsOf(text).map((part) => make('then', place.lastDue ?? dueThere ?? { kind: 'none' }, part));
  if (NEXT_HINT.test(sentence) && AT_NEXT.test(sentence) && UP.test(sentence) && !PAST.test(sentence))
    return several('at-next-meeting', dueThere ?? { kind: 'next-meeting' });
  if (NEXT_HINT.test(sentence) && ARROW.test(sentence))
    return one('at-next-meeting', dueThere ?? { kind: 'next-meeting' });
  if (isFragment(sentence) && !PAST.test(sentence)) return one('at-next-meeting', { kind: 'next-meeting' });
  if (PAST.test(sentence) || EARLIER.test(sentence) || WANTED.test(sentence)) {
    const last = lastPart(sentence);
    if (last === sentence || PAST.test(last) || EARLIER.test(last) || WANTED.test(last)) return [];
    const later = takenUpThen(last, context);
    return later === 'dealt-with-then' ? [{ ...make(later, dueThere ?? { kind: 'none' }), sure: false }] : [];
  }
  if (OFF_TO.test(sentence) && toCome(sentence, found, context))
    return several('put-off-to', dueThere ?? { kind: 'none' });
  if (NAMED_MEETING.test(sentence) && UP.test(sentence)) return one('at-named-meeting', dueThere ?? { kind: 'none' });
  if (place.section === 'topics' && (place.listed || isShortLine(sentence, place)))
    return eachOfLine(sentence).map((part) =>
      make('under-topics', dueThere ?? headingDay(place, context) ?? { kind: 'next-meeting' }, part),
    );
  if (place.meeting !== undefined && place.below === true && isBelowMeeting(place.block.text))
    return [{ ...make('below-meeting', place.meeting, sentence), sure: false }];
  const after = afterMeeting(sentence, place);
  if (after.length > 0)
    return after.map((part) => ({
      ...make('below-meeting', place.lastDue ?? { kind: 'next-meeting' }, part),
      sure: false,
    }));
  const { list, about } = BELONGS_THEN.exec(sentence)?.groups ?? {};
  const belongs = list ?? about;
  if (belongs !== undefined) return each('belongs-then', belongs, dueThere ?? { kind: 'next-meeting' });
  const named = heldAtNamed(sentence);
  if (named.length > 0)
    return named.map((part) => ({ ...make('dealt-with-then', dueThere ?? { kind: 'none' }, part), sure: false }));
  const taken = takenUpThen(sentence, context);
  const more = taken === 'dealt-with-then' ? MORE_OF.exec(sentence)?.groups?.list : undefined;
  if (taken !== undefined && more !== undefined && partsOf(more).length > 1)
    return each(taken, more, dueThere ?? { kind: 'none' }).map((one) => ({ ...one, sure: false }));
  return taken === undefined ? [] : [{ ...make(taken, dueThere ?? { kind: 'none' }), sure: false }];
}
