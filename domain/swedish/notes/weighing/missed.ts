import { FRONTED } from '../clauses/clauses.ts';
import { findDue } from '../../dates/deadline.ts';
import { NEXT_MEETING } from '../../dates/meeting-words.ts';
import { decidedElsewhere } from '../rules/decisions/decided-elsewhere.ts';
import { leadsToDecision, tellsOfNone } from '../rules/decisions/no-outcome.ts';
import { takesIt } from '../rules/judging/gives-nothing.ts';
import { WHERE } from '../rules/meetings/hours-after.ts';
import { meetingsIn } from '../rules/meetings/meeting-rules.ts';
import type { Name } from '../../who/name-at.ts';
import type { Finding, NoteKind } from '../note-item.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { bestStanding, type Standing } from '../standing.ts';
import { titleOf, without } from '../../words/title.ts';
import { tokenise, type Token } from '../../words/tokens.ts';
import { DUTY, isPresent } from '../../words/verbs.ts';
import { namesAt } from '../../who/who.ts';

/** Who can be the subject of what they owe; of names that only stand somewhere fewer are meant. */
const SUBJECTS: ReadonlySet<Standing> = new Set(['person', 'everyone', 'office', 'named']);
/** What sets the one who owes apart from what they owe: "Siv – ringer", "Siv: ringer". */
const SET_OFF = /^[–—:>+-]$/u;

/** After these stands who gets it, or whom it is about: "till Siv". */
const NOT_THEIRS = /^(?:till|från|med|hos|åt|om|för|på|delges|kontaktar|frågar|informerar)$/u;
const LONGEST_SUBJECT = 5;
const IT = /^(?:det|detta)$/u;

/** What stands first, before the verb: "Den som har nyckeln" and "Vårdnadshavare" owe it, whoever they are. */
function firstOf(words: string, tokens: readonly Token[]): string | undefined {
  const verb = tokens.findIndex(({ lower }) => isPresent(lower));
  const which = tokens.findIndex(({ lower }) => lower === 'som');
  const main = which > 0 && which < verb ? tokens.findIndex(({ lower }, at) => at > verb && isPresent(lower)) : verb;
  const subject = tokens.slice(0, main);
  const plain =
    subject.every(({ word }) => word) && !FRONTED.test(subject[0]?.lower ?? '') && !IT.test(subject[0]?.lower ?? '');
  if (main < 1 || !plain || subject.length > LONGEST_SUBJECT + (which > 0 ? LONGEST_SUBJECT : 0)) return undefined;
  return words.slice(0, subject.at(-1)?.to);
}

/** Those a sentence names who could owe something: of its clauses, else first in it, else anywhere, else in the heading. */
function owing({ clauses, context, words, place }: ReadSentence): readonly string[] {
  for (const { pronoun, names, first } of clauses) {
    if (pronoun && place.mentioned.length > 0) return place.mentioned;
    if (SUBJECTS.has(bestStanding(names, context, first))) return names.map(({ written }) => written);
  }
  const tokens = tokenise(words);
  const standing = (names: readonly Name[], at: number): Standing => bestStanding(names, context, at === 0);
  const opening = namesAt(words, tokens, 0, context.index);
  if (
    opening !== undefined &&
    SET_OFF.test(tokens[opening.next]?.text ?? '') &&
    SUBJECTS.has(standing(opening.names, 0))
  )
    return opening.names.map(({ written }) => written);
  let past = 0;
  const named = [...tokens.keys()].flatMap((at) => {
    const found = at < past ? undefined : namesAt(words, tokens, at, context.index);
    if (found === undefined) return [];
    // "till Siv Ask": nor is it Ask.
    const theirs = !NOT_THEIRS.test(tokens[at - 1]?.lower ?? '');
    past = theirs ? past : found.next;
    return theirs ? [{ names: found.names, who: standing(found.names, at) }] : [];
  });
  const subject = firstOf(words, tokens);
  const [best] = [
    ...named.filter(({ who }) => who === 'person'),
    ...(subject === undefined ? [] : [{ names: [{ written: subject }] }]),
    ...named.filter(({ who }) => who === 'everyone' || who === 'office'),
  ];
  if (best !== undefined) return best.names.map(({ written }) => written);
  return place.people ?? [];
}

/** "(Förskolan)": says of what stands before it whom it is for. */
const ASIDE = /^\([^()]*\)$/u;

/** "Beslut om nästa möte: 4/2": of when it is, and no matter for it. */
const OF_THE_MEETING = new RegExp(
  `^(?:beslut|förslag)\\s+(?:om|på)\\s+(?:(?:tid|datum)\\s+för\\s+)?(?:${NEXT_MEETING.source})`,
  'iu',
);

/** "Siv och Bo berättade vad de gör": told there, and nothing to do where nothing more is said. */
const TOLD_THEN =
  /^(?:\p{L}[\p{L}-]*,?\s+){1,5}(?:berättade|redogjorde|informerade|visade|presenterade|rapporterade|tackade|föredrog|undrade|frågade|påpekade|framhöll|beskrev)(?![\p{L}])(?!.*(?:[,;]|\soch\s+\p{Ll}+r(?![\p{L}])))/iu;

/** "6 maj och 16 september". */
const AND_DAY = /\d[^\d.;]*\s(?:och|samt)\s[^\d.;]*\d/u;

/** "Ja, i oktober": to what was asked before. */
const ANSWERS = /^(?:ja|jo|nej|nja|jovisst|absolut|okej|ok)(?![\p{L}])/iu;

/** "Nationaldagen den 6 juni" names one day twice. */
const ofDifferentDays = (meetings: readonly Finding[]): Finding[] =>
  meetings.filter(
    ({ due }, at) => !meetings.slice(0, at).some((one) => JSON.stringify(one.due) === JSON.stringify(due)),
  );

/**
 * What a sentence gives if it gives one of `kind`, read as plainly as can be: its names, its day and what is left of it.
 * A meeting must have a day, else there is none. Which `rule` found it and how `sure` it is, is for whoever asks to say.
 */
export function missedIn(read: ReadSentence, kind: NoteKind): Omit<Finding, 'rule' | 'sure'>[] {
  const { words, clauses, context, place } = read;
  if (ASIDE.test(words) && clauses.length === 0) return [];
  if (kind === 'assignment' && clauses.length > 0 && clauses.every(takesIt)) return [];
  if (kind === 'assignment' && TOLD_THEN.test(words)) return [];
  if (kind === 'topic' && (OF_THE_MEETING.test(words) || WHERE.test(words))) return [];
  if ((kind === 'decision' || kind === 'assignment') && leadsToDecision(words)) return [];
  if (kind === 'decision' && (tellsOfNone(words) || decidedElsewhere(words))) return [];
  if (kind === 'meeting') {
    const found = meetingsIn(words, { ...place, section: 'meetings' }, context);
    // "Möten våren 2013" is over those below it.
    const meetings =
      place.block.kind === 'heading' || ANSWERS.test(words)
        ? found.filter(({ due }) => due.kind === 'date' && !due.approximate)
        : found;
    return AND_DAY.test(words) ? ofDifferentDays(meetings) : meetings.slice(0, 1);
  }
  const found = findDue(words, context.due);
  const ahead = found !== undefined && (found.due.kind !== 'date' || found.due.day >= context.due.today);
  const said = ahead ? found.due : ({ kind: 'none' } as const);
  // "Det tas då eftersom vi inte hann idag"
  const later = said.kind !== 'none' && (said.kind !== 'date' || said.day > context.due.today);
  const due = {
    assignment: said.kind === 'none' ? (place.listDue ?? said) : said,
    decision: said.kind === 'next-meeting' ? said : ({ kind: 'none' } as const),
    topic: later ? said : ({ kind: 'next-meeting' } as const),
  }[kind];
  const what = found === undefined ? words : without(words, [found]);
  return [
    {
      kind,
      assignees: kind === 'assignment' ? owing(read) : [],
      title: titleOf(what.replace(DUTY, '')) || titleOf(words),
      due,
      decided: kind === 'decision' || place.section === 'decisions',
    },
  ];
}
