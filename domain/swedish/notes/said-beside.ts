import { EVENT } from '../words/event-words.ts';
import type { Clause } from './clauses/clause.ts';
import type { NoteContext, Place } from './note-context.ts';
import type { Finding } from './note-item.ts';
import { isDoneThere } from './rules/assignments/at-meeting.ts';
import { meetingsIn } from './rules/meetings/meeting-rules.ts';
import { afterItsDay } from './rules/topics/after-its-day.ts';
import { heldAtIt } from './rules/topics/held-at-it.ts';
import { topicIn } from './rules/topics/topic-rules.ts';
import { NEXT_MEETING } from '../dates/meeting-words.ts';

/** Something is put off, or taken up at another time than now. */
export const PUT_OFF_RULE = /^(?:put-off|put-off-to|at-named-meeting)$/u;
/** Topics that a time to come tells of, and nothing else. */
export const THEN_RULE = /^(?:dealt-with-then|taken-up-then)$/u;

const SHORTEST_HEAD = 12;

/** Meetings that may stand before what someone is to do at them: "Plantmarknad 26 maj – Siv håller i den". */
const BEFORE_TASK =
  /^(?:next-meeting|date-line|placed|event|dates-listed|under-its-name|under-meetings|thereafter|held)$/u;
const TOPIC_BEFORE_TASK =
  /^(?:at-next-meeting|at-named-meeting|put-off|put-off-to|dealt-with-then|then|theme|labelled)$/u;

/** What stands as the subject and is what takes place: "Vårmötet blir den 3 mars, Siv bokar lokal". */
const EVENT_ALONE = new RegExp(`^(?:${EVENT})$`, 'iu');

/** "Tas upp på nästa möte, alla förbereder sig": the topic or the meeting that stands before the one who is to do something. */
export function saidBefore(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const doer = clauses.find(({ names }) => !names.every(({ written }) => EVENT_ALONE.test(written)));
  const end = doer?.from ?? sentence.search(/[,;]\s/u);
  const head = sentence.slice(0, Math.max(end, 0)).replace(/(?:[,;(–—\s-]|\s(?:och|så))+$/u, '');
  if (head.length < SHORTEST_HEAD) return [];
  const meetings = meetingsIn(head, place, context).filter(({ rule }) => BEFORE_TASK.test(rule));
  const [told] = meetings;
  const after =
    told === undefined ? [] : listedAfter(head, { ...place, lastMeeting: true, lastDue: told.due }, context);
  return [...meetings, ...after, ...topicIn(head, place, context).filter(({ rule }) => TOPIC_BEFORE_TASK.test(rule))];
}

/** Goes on with nobody as its subject: "tas i september", "de klubbas på stämman", "så beslutar vi nästa gång". */
const OF_ITSELF =
  /^(?:\p{Ll}+s\s|(?:där|då)\s+(?:ska|får|kan)\s+vi\s|(?:de|den|det|detta|frågan|resten|en|ett|beslut|diskussion|ställningstagande|redovisning\s+och)\s|(?:(?:så|sedan|därefter|då)\s+)?(?:beslutar|diskuterar|avgör|tar|pratar)\s+vi\s|(?:i|på|till|under)\s.*\svi\s)/iu;
/** "Bo räknar på det, redovisas 30 april": when his task is due. */
const RESULT = /^(?:redovisas|presenteras|avrapporteras|återrapporteras)\s/iu;
/** "…, där även budgeten ska behandlas", of the next meeting that stands before it. */
const OF_NEXT = /^(?:då|där|varvid)\s/iu;
const BESIDE =
  /[,;]\s+(?:och\s+|men\s+|så\s+|varefter\s+|medan\s+)?|\s[–-]\s|\s+så\s+att\s+(?=vi\s+(?!vet))|\s+och\s+(?=(?:vi|där|en|ett|de|den|det|frågan|resten|övrigt|så|sedan|därefter)\s|(?:i|på|till|under)\s+\p{L}+\s+(?:får|ska|tar|kan)\s+vi\s)/u;

/** "Bo kollar flyg, tas i september": what is put off beside what someone is to do. */
export function saidBeside(
  sentence: string,
  clauses: readonly Clause[],
  place: Place,
  context: NoteContext,
): Finding[] {
  const taken = clauses.filter(
    ({ names, pronoun }) => pronoun || !names.every(({ written }) => /^vi$/iu.test(written)),
  );
  let at = 0;
  return sentence.split(BESIDE).flatMap((part) => {
    const from = sentence.indexOf(part, at);
    at = from + part.length;
    if (from === 0 || taken.some((clause) => clause.from >= from && clause.from < at)) return [];
    const told = place.lastMeeting === true || (OF_NEXT.test(part) && NEXT_MEETING.test(sentence.slice(0, from)));
    if (told && heldAtIt(part).length > 0)
      return topicIn(
        part,
        { ...place, lastDue: place.lastDue ?? { kind: 'next-meeting' }, lastMeeting: true },
        context,
      );
    if (RESULT.test(part)) return [];
    return topicIn(part, place, context).filter(
      ({ rule }) =>
        (PUT_OFF_RULE.test(rule) && !/^(?:återkom|rapport)/iu.test(part)) ||
        ((rule === 'at-next-meeting' || THEN_RULE.test(rule)) &&
          (OF_ITSELF.test(part) || /(?<![\p{L}])vi(?![\p{L}])/iu.test(part))),
    );
  });
}

const OUR_NEXT = /(?<![\p{L}])(?:nästa|igen|åter|vi\s+ses)(?![\p{L}])/iu;
/** "Det tar vi 3 mars, och till dess ringer Siv runt": what is to be done by that day. */
const BY_THEN = /(?<![\p{L}])(?:tills?|innan|före)\s+dess(?![\p{L}])/iu;

/** The day that something is put off to is not when the task beside it is due, where that isn't done there and then. */
export function withoutDueOf(sentence: string, topics: readonly Finding[], assignments: readonly Finding[]): Finding[] {
  const days = new Set(
    topics.flatMap(({ due, rule }) => (due.kind === 'date' && rule !== 'at-event' ? [due.day] : [])),
  );
  return assignments.map((one) =>
    one.due.kind === 'date' &&
    days.has(one.due.day) &&
    !isDoneThere(sentence, one, OUR_NEXT.test(sentence)) &&
    !BY_THEN.test(sentence)
      ? { ...one, due: { kind: 'none' } }
      : one,
  );
}

/** "…, då tar vi budgeten", "… på dagordningen: budget, lokaler": said of the meeting after its day. */
const TAIL =
  /(?:[,;(–-]|\soch)\s*(?=(?:då|där)\s)(?<then>.+)$|(?:[.,;(–-]|\s)\s*(?=(?:på\s+(?:dagordn\p{L}*|agendan|programmet)|dagordning|agenda|tema(?:n|t)?|ämnen?|punkter|innehåll|program|fokus|då)\.?\s*:\s*\S)(?<listed>.+)$/iu;
/** "…, sparades ämnet jourhem", "…, vill vi att budgeten och lägret står på dagordningen". */
const SAVED = /,\s+(?=(?:spara(?:de)?s|läggs|tas|flyttas|diskuteras|behandlas|avhandlas)\s+\p{L})(?<what>.+)$/iu;
const WANTED_THERE =
  /,\s+(?:vill|ska)\s+vi\s+(?:att|ha)\s+(?<what>.+?)\s+(?:står\s+|kommer\s+)?(?:upp|på\s+(?:dagordningen|agendan))/iu;
const OTHER_PART = /[,;]\s+/u;
/** "Nästa träff", "Beslut om tid för nästa möte": the meeting itself, and nothing to take up. */
const MEETING_FIRST =
  /^(?:(?:beslut|förslag|bokning|tid|datum|plats|tid\s+och\s+plats)\s+(?:om|av|för|till|på)\s+)*(?:(?:vårt|det)\s+)?(?:nästa|nytt|kommande|extra|\p{L}*(?:möte|mötet|träff|träffen))(?:\s|$)/iu;
const FEWEST_WORDS = 3;

/** "Nästa träff 3 mars i Hjo; budget och lokaler": the topics that stand right after the day. */
const listedAfter = (sentence: string, at: Place, context: NoteContext): Finding[] =>
  afterItsDay(sentence).flatMap((part) => topicIn(`Ta upp: ${part}`, at, context));

/** "Nästa träff 3 mars, då tar vi budgeten": what is to be taken up at the meeting told of. */
export function heldThen(
  sentence: string,
  place: Place,
  meetings: readonly Finding[],
  context: NoteContext,
): Finding[] {
  const due = meetings.at(-1)?.due;
  if (due === undefined) return [];
  const at: Place = { ...place, lastMeeting: true, lastDue: due };
  const groups = TAIL.exec(sentence)?.groups;
  const tail = groups?.then ?? groups?.listed;
  const then =
    tail === undefined ? [] : topicIn(tail, at, context).filter(({ rule }) => /^(?:then|theme|labelled)$/u.test(rule));
  if (then.length > 0) return then;
  const listed = listedAfter(sentence, at, context);
  if (listed.length > 0) return listed;
  const wanted = WANTED_THERE.exec(sentence)?.groups?.what ?? SAVED.exec(sentence)?.groups?.what;
  if (wanted !== undefined) return topicIn(`Ta upp: ${wanted}`, at, context).map((one) => ({ ...one, due }));
  return sentence
    .split(OTHER_PART)
    .flatMap((part) =>
      MEETING_FIRST.test(part) || part.split(/\s+/u).length < FEWEST_WORDS
        ? []
        : topicIn(part, { ...place, section: 'plain' }, context).filter(
            ({ rule }) => rule === 'at-next-meeting' || rule === 'dealt-with-then',
          ),
    );
}
