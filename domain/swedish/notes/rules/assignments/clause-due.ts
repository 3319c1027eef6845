import type { Clause } from '../../clauses/clause.ts';
import { findDue, type FoundDue } from '../../../dates/deadline.ts';
import { NEXT_MEETING } from '../../../dates/meeting-words.ts';
import type { NoteContext } from '../../note-context.ts';
import { AT_MEETING, AT_OUR_MEETING } from './at-meeting.ts';
import { othersFrom } from './others-tail.ts';
import { readyBy } from './ready-by.ts';
import { thingFrom } from './thing-tail.ts';
import { isToldAt } from './told-at.ts';
import { isPresent } from '../../../words/verbs.ts';
import { isWorkImperative, isWorkInfinitive } from '../../../words/work-forms.ts';

const TELLS_MEETING = new RegExp(`^(?:${NEXT_MEETING.source})`, 'iu');
const OUR_NEXT = new RegExp(`${NEXT_MEETING.source}|^vi\\s+(?:ses|möts|träffas|hörs)\\s|^(?:\\p{L}+\\s)?igen\\s`, 'iu');
/** "Rapporten ska in 3 mars, den gör Bo": what was said before is taken up again, with its day. */
const TAKES_UP = /[,;–-]\s*(?:den|det|detta|dem)\s*$/iu;

/** A part of a sentence that may be a clause of its own, with its first two words. */
const PART =
  /(?:[,;]|:(?=\s)|\s[–—-]|\s\()\s*(?:och\s+|men\s+|så\s+|sedan\s+)?(?<first>\p{L}+)(?:\s+(?<second>\p{L}+))?|\s(?:och|men|så|medan|där|eftersom)\s+(?<third>\p{L}+)\s+(?<fourth>\p{L}+)/gu;
/** Others than the one who is to do it: "så att alla kan svara till fredag", "och det tittar vi på nästa gång". */
const OTHERS =
  /^(?:det|den|de|dom|då|där|vi|ni|man|du|alla|andra|övriga|resten|nån|någon|frågan|ärendet|punkten|detta|ingen)$/iu;
const SAYS_READY = /^(?:klar|klart|klara|färdig|färdigt|senast|deadline|ska|skall|sista|måste|behöver|bör)$/iu;
/** Told to the reader: "säg till före fredag". */
const BIDS = /^(?:säg|hör|kom|ge|håll|ha|svara|anmäl|eskalera|notera|passa)$/iu;

/** The words up to where somebody else or something else is told of: their day is not that of what stands before. */
function withoutTail(text: string): string {
  for (const match of text.matchAll(PART)) {
    const { first = match.groups?.third ?? '', second = match.groups?.fourth ?? '' } = match.groups ?? {};
    if (match.index === 0 || SAYS_READY.test(first) || SAYS_READY.test(second)) continue;
    const joined = match.groups?.third !== undefined;
    const told =
      OTHERS.test(first) &&
      (isPresent(second) || /^\p{Ll}{3,}(?:as|es|ks|ts|ns|ls|ms|rs)$/u.test(second) || second === 'som');
    // "…, hör efter nästa vecka" tells what is to be done, and "…, hör av er" asks.
    const asks = BIDS.test(first) ? second !== 'efter' : isWorkImperative(first);
    const bidden = !joined && /^\p{Ll}/u.test(first) && asks && !isWorkInfinitive(first);
    if (told || bidden) return text.slice(0, match.index);
  }
  return text.slice(0, Math.min(othersFrom(text) ?? text.length, thingFrom(text)));
}

/** "Siv kräver svar, om inget hänt till 1 maj ringer hon": the day of what is feared. */
const UNLESS = /[,;(]\s*om\s+(?:(?:det|de|vi|ni|hon|han)\s+)?(?:inget|ingenting|ingen|inga|inte)\s[^,;]{0,60}$/iu;

const DEADLINE = /^(?:senast|till|före|innan|inför|inom|klart?|deadline|fram)(?![\p{L}])/iu;
/** "kollar om lokalen är ledig 3 mars": the day of what is asked. */
const ASKED =
  /(?:(?<![\p{L}])(?:kollar|kollat|kolla|undersöker|undersöka|frågar|fråga|hör|ser|se|kontrollerar|kontrollera|reda\s+på|efterhör|stämmer\s+av|utreder|tittar\s+på)(?:\s+(?!om\s)[\p{L}:-]+){0,5}?\s+om\s|\s(?:hur|huruvida|vad|vilka|vilken|varför)\s(?=\S))(?!.*(?:[,;]|\s(?:och|o|samt)\s+(?:återkommer|återkopplar|meddelar|rapporterar|redovisar|redogör|presenterar|visar|berättar|svarar|ger|lämnar|lägger|delger|säger|föreslår|bokar|beställer|köper|skickar|mejlar|mailar|ringer|messar|smsar|pingar|delar|gör|skriver|sammanställer|informerar|hör\s+av)(?![\p{L}])))/iu;

/** "mejlar vad lokalen kostar på måndag": the day of the mail. */
const SENDS =
  /^(?:\p{L}+\s+){1,3}?(?:mejlar|mailar|messar|skickar|sänder|meddelar)\s+(?:\p{L}+\s+)?(?:vad|hur|vilka|vilken)\s/iu;

/** "bjuder in Bo till nästa möte", "ber Bo komma till junimötet": when the others are to come, not when they are to be asked. */
const INVITES =
  /(?<![\p{L}])(?:(?:in)?bjud(?:er|a)\s+(?!på)|inviterar|kallar\s+(?!till|på)|anmäl(?:er|a)\s+(?:mig|sig|oss|dem|dig|er)\s|(?:ber|be|bad)\s.*\s(?:komma|delta|medverka|vara\s+med)(?![\p{L}]))/iu;
const TO_COME_TO = /^(?:till|t|på|vid)(?![\p{L}])/iu;

/** "till ett möte den 3 mars", "till heldagen, som blir 6 oktober": the day of the event. */
const TO_EVENT = /\still\s[^,;]*(?:,\s*(?:(?:preliminärt|alltså|dvs\.?|som\s+(?:är|blir|hålls))\s*)?)?(?:den\s+)?$/iu;

/** When a clause says that its task is due. */
function ownDue(text: string, context: NoteContext): FoundDue | undefined {
  const found = findDue(withoutTail(text), context.due);
  if (found === undefined) return undefined;
  const words = text.slice(found.from, found.to);
  const before = text.slice(0, found.from);
  if (UNLESS.test(before)) return undefined;
  const toCome = TO_COME_TO.test(words) || (TO_EVENT.test(before) && !DEADLINE.test(words));
  if ((found.due.kind === 'next-meeting' || toCome) && INVITES.test(before)) return undefined;
  const told = isToldAt(before, words) || SENDS.test(before);
  const asked = !DEADLINE.test(words) && !told && ASKED.test(before) && !/\(\s*$/u.test(before);
  return found.due.kind === 'date' && asked ? undefined : found;
}

/** "Listan görs av Bo före 3 mars och Siv tar samtalet": what is joined to a clause has no part in its day. */
const JOINED = /^\s*(?:och|men|samt|medan|&)\s+$/iu;
/** Words that a clause of its own stands after: what is said before it has its own day. */
const ENDS = /[,;(]|\s[–—-]\s/u;
const OWED = /(?<![\p{L}])(?:ska|skall|måste|behöver|bör|senast|klart?|färdigt?|deadline)(?![\p{L}])/iu;
/** "Erik ansvarar", "fixar det": with nothing of its own that is to be done. */
const TAKEN = /^\p{L}+(?:\s+(?:det|den|detta|dem|dom|in|upp|för|om|av|på|det\s+här))*[).!\s]*$/iu;

/** "till dess", "den gången": the day named before. */
const BACK = /(?<![\p{L}])(?:dess|den\s+gången|den\s+dagen)(?![\p{L}])|\sdå[.!]?$/iu;

/** "Bo bokar lokal och Siv skriver, båda till nästa möte". */
const FOR_BOTH = /,\s(?:båda|bägge)\s(?=(?:till|senast|före|innan|inom)\s)/iu;

/** "Siv ser till att alla får listan senast 3 mars": its day is hers. */
const SEES_TO = /(?<![\p{L}])(?:ser\s+till|ansvarar\s+för|svarar\s+för|bevakar|sörjer\s+för)\s+att\s*$/iu;
/** "Rapporten ska in 3 mars, den gör Bo", "Inbjudan ska vara ute 3 mars (Siv ansvarar)": who has what was said to be due. */
function takesOver(sentence: string, clause: Clause): boolean {
  const head = sentence.slice(0, clause.from);
  const them = /^(?:den|det|detta|dem)\s+\p{Ll}+r\s/u.test(sentence.slice(clause.from)) && /[,;–-]\s*$/u.test(head);
  return OWED.test(head) && (them || (TAKEN.test(clause.predicate) && /\(\s*$/u.test(head)));
}

/** Whether what stands before the first clause tells when its task is due: "Till nästa möte", "Innan 3 mars:". */
function leadsIn(sentence: string, found: FoundDue, clause: Clause): boolean {
  const head = sentence.slice(0, clause.from);
  if (OWED.test(head) && TAKEN.test(clause.predicate)) return true;
  if (found.from === 0 && DEADLINE.test(head)) return true;
  // The verb comes first: "Till dess, alltså till 3 mars, samlar Siv in svaren".
  if (isPresent(/^\p{Ll}+/u.exec(sentence.slice(clause.from))?.[0] ?? '')) return true;
  const between = sentence.slice(found.to, clause.from);
  return !ENDS.test(between) && !JOINED.test(between);
}

/**
 * When the task of each clause of a sentence is due, by the clause's own words or by those before the first clause
 * ("Till nästa möte …") or, where all have one subject, elsewhere in the sentence. `own` is where the clause says it.
 */
export function duesOf(
  sentence: string,
  clauses: readonly Clause[],
  context: NoteContext,
): (clause: Clause) => { found: FoundDue | undefined; own: FoundDue | undefined } {
  const whole = findDue(sentence, context.due);
  const [first] = clauses;
  // "Nästa träff: 3 mars, Jens ordnar fika": the day is the meeting's.
  const tellsMeeting = TELLS_MEETING.test(sentence.slice(0, first?.from ?? 0));
  const oneSubject = new Set(clauses.map(({ names }) => names.map(({ written }) => written).join())).size === 1;
  return (clause) => {
    const text = sentence.slice(clause.from, clause.to);
    const own = ownDue(text, context);
    if (own !== undefined || whole === undefined || first === undefined) return { found: own, own };
    if (FOR_BOTH.test(sentence)) return { found: whole, own };
    const seen = SEES_TO.test(text) ? clauses.find(({ from }) => from >= clause.to) : undefined;
    if (seen !== undefined) return { found: findDue(sentence.slice(seen.from, seen.to), context.due), own };
    const ready = readyBy(sentence, clause, clauses, context);
    if (ready !== undefined) return { found: ready, own };
    const there = OUR_NEXT.test(sentence.slice(0, clause.from)) ? AT_OUR_MEETING : AT_MEETING;
    const atMeeting = there.test(clause.predicate) && whole.from < clause.from;
    if ((clause.elided === true && isExact(whole)) || BACK.test(text) || atMeeting) return { found: whole, own };
    const taken = whole.from < clause.from && takesOver(sentence, clause);
    if (taken) return { found: whole, own };
    if (tellsMeeting) return { found: undefined, own };
    // "Till nästa möte räknar Bo på kostnaden och Siv tar med listan".
    const before = whole.from < first.from || (whole.from === 0 && clause !== first && DEADLINE.test(sentence));
    const shared = before
      ? (leadsIn(sentence, whole, first) && goesFor(clause, first, sentence)) ||
        TAKES_UP.test(sentence.slice(0, clause.from))
      : TAKES_UP.test(sentence.slice(0, clause.from)) || (oneSubject && !clauses.some((one) => within(whole, one)));
    return { found: shared ? whole : undefined, own };
  };
}

/** "Hjo håller öppet i juli, Habo på helger": only a day is both's. */
const isExact = ({ due }: FoundDue): boolean => due.kind !== 'date' || !due.approximate;

/** "I mars ses vi i Hjo och Siv bokar lokal": what leads in the first clause goes for others where it is a deadline. */
const goesFor = (clause: Clause, first: Clause, sentence: string): boolean =>
  clause === first || DEADLINE.test(sentence) || clause.names[0]?.written === first.names[0]?.written;

/** A day that a clause names and that is not when its task is due is none of the others' either. */
const within = (found: FoundDue, { from, to }: Clause): boolean => found.from >= from && found.to <= to;
