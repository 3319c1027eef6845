import type { DraftDue } from '../../items/draft.ts';
import type { DateMention } from './date-mention.ts';
import { NEXT_MEETING } from './meeting-words.ts';

/** "om möjligt redan", ", dock": how firmly the day is meant. An example stands after each. */
const FIRMNESS: readonly (readonly [pattern: string, example: string])[] = [
  ['helst', 'helst på torsdag'],
  ['gärna', 'gärna redan på fredag'],
  ['om\\s+(?:det\\s+är\\s+)?möjligt', 'om möjligt redan i mars'],
  ['om\\s+det\\s+går', 'om det går före jul'],
  [
    '(?:så\\s+(?:snart|fort)\\s+(?:som\\s+)?möjligt|snarast(?:\\s+möjligt)?|omgående)\\s*,?\\s*dock',
    'snarast, dock senast 3 mars',
  ],
  ['redan', 'redan i februari'],
  ['allra', 'allra senast 3 mars'],
  ['den\\s+\\d{1,2}(?::?e)?\\s+eller', 'den 10 eller 12 mars'],
];
const FIRMLY = new RegExp(`(?:\\s*,)?\\s+(?:(?:${FIRMNESS.map(([pattern]) => pattern).join('|')})[\\s,]+)+$`, 'iu');

/** ", annars i april", "eller fredag": another day, if not that. */
const ELSE =
  /^\s*,?\s+(?:annars|alternativt|alt\.?|(?<either>eller)|i\s+andra\s+hand)\s+(?:(?:senast|på|i|till|vid|under|den|nu)\s+)*/iu;
/** ", helst tidigare". */
const RATHER = /^\s*,?\s+(?:helst|gärna)\s+(?:tidigare|innan|före|fortare)(?![\p{L}])/iu;

interface Said {
  readonly due: DraftDue;
  readonly from: number;
  readonly to: number;
}

/** With the other day that would do, if one is told after: of "torsdag eller fredag" the later is when it has to be done. */
function withOther<Found extends Said>(text: string, found: Found, mentions: readonly DateMention[]): Found {
  const after = text.slice(found.to);
  const rather = RATHER.exec(after);
  if (rather) return { ...found, to: found.to + rather[0].length };
  const other = ELSE.exec(after);
  if (!other) return found;
  const begins = found.to + other[0].length;
  const meeting = NEXT_MEETING.exec(text.slice(begins));
  if (meeting?.index === 0) return { ...found, to: begins + meeting[0].length };
  const day = mentions.find(({ from, to }) => from > found.to && from <= begins && to > begins);
  if (day?.span === undefined) return found;
  const { last, approximate } = day.span;
  const later = other.groups?.either !== undefined && found.due.kind === 'date' && found.due.day < last;
  return { ...found, to: day.to, due: later ? { kind: 'date', day: last, approximate } : found.due };
}

/**
 * What says when something is due, with the words around it that say how firmly, and what other day would do: "om möjligt
 * redan till nästa möte, annars i april". What is left of the sentence is the task.
 */
export function withSaidAbout<Found extends Said>(text: string, found: Found, mentions: readonly DateMention[]): Found {
  const firmly = FIRMLY.exec(text.slice(0, found.from));
  return { ...withOther(text, found, mentions), from: firmly?.index ?? found.from };
}
