import { findDue } from './deadline.ts';
import { NEXT_HINT, NEXT_MEETING } from './meeting-words.ts';
import type { Finding } from './note-item.ts';
import type { NoteContext, Place } from './note-context.ts';
import { TOPIC_OPENING } from './sentence-words.ts';
import { titleOf, without } from './title.ts';

/** Put off: to be taken up again, whenever that is. An example stands after each. */
export const PUT_OFF: readonly (readonly [pattern: string, example: string])[] = [
  ['bordlägg(?:s|a|er)|bordlades|bordlade|bordlagt|bordläggning', 'Frågan bordläggs'],
  ['hänskjuts|hänsköts|hänskjuta', 'Ärendet hänskjuts till årsmötet'],
  ['ajourner(?:as|ades)', 'Frågan ajourneras'],
  ['parkera(?:s|t|des|de)\\s+till', 'Parkerat till nästa vecka'],
];
/** Taken up, if it is said to be at a coming meeting. */
export const TAKEN_UP: readonly (readonly [pattern: string, example: string])[] = [
  [
    '(?:tas|tar|ta|upptas|upptages|lyfts|lyfta|lyfter|diskuteras|diskutera|diskuterar|behandlas|behandla|avhandlas|dryftas|följs|följa|stäms|prata|pratar|pratas|samtala|resonera|återupptas|återkommer|återkomma|återkoppling|fortsätter|fortsätta|fortsatt|beslutas|beslut|beslutar|skjuts|skjuter|skjuta|sköts|senareläggs|flyttas|flyttades|förs|läggs|punkt|genomgång|uppföljning|utvärderas|utvärdera|bestäms|bestämmer|väcks|presenteras|redovisas)',
    'Frågan tas upp på nästa möte',
  ],
];
const either = (rows: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${rows.map(([pattern]) => pattern).join('|')})(?![\\p{L}])`, 'iu');
const OFF = either(PUT_OFF);
const UP = either(TAKEN_UP);
const AT_NEXT = new RegExp(
  `(?<![\\p{L}])(?:till|på|vid|inför|under)\\s+(?:vårt\\s+)?(?:${NEXT_MEETING.source})|(?:${NEXT_MEETING.source})(?=\\s*:)|(?:${NEXT_MEETING.source})(?=\\s*[.!]?$)|(?<![\\p{L}])nästa\\s+gång`,
  'iu',
);
/** A coming meeting that is named: "höstmötet", "mötet i maj". What is put off to it is taken up there. */
const AT_NAMED =
  /(?<![\p{L}])(?:(?:skjut|sköt|flytta|hänskjut|bordlä|återkom|tas\s+upp|tar\s+upp|lyfts|behandla|diskutera(?=s)|presentera(?=s)|redovisa(?=s)|besluta(?=s))\p{L}*)(?:\s+\p{L}+){0,4}?\s+(?:till|på|vid|under)\s+(?:(?:vårt|vår|det|den)\s+)?(?:(?:höst|vår|års|vinter|sommar|extra|medlems|styrelse|budget)(?:mötet|stämman|träffen)|stämman|\p{L}*(?:möte|mötet|träff|träffen|sammanträde|sammanträdet|samrådet|rådet|nätverket|stämman)\s+(?:i|efter|den)\s)/iu;
const THEN =
  /^då\s+ska\s+vi(?![\p{L}])|^då\s*:|^(?:sedan|därefter|då|efter\s+det)\s+(?:beslutar|diskuterar|väljer|bestämmer|tar)\s+(?:vi|gruppen|styrelsen|nätverket|mötet)(?![\p{L}])|^då\s+(?:behandlas|diskuteras|tas|presenteras|redovisas|beslutas)(?![\p{L}])|^vi\s+tar\s+då\s+upp(?![\p{L}])|^då\s+tar\s+vi\s+upp(?![\p{L}])/iu;
/** The same, right after a meeting is told of. */
const AFTER_MEETING =
  /^då\s+(?:kommer|medverkar|gästas|får|deltar|besöker|fortsätter|bjuds|berättar|föreläser|ska|fokuserar|jobbar|arbetar|går|presenterar|redovisar)(?![\p{L}])/iu;
/** "Punkter till nästa gång: budget, lokaler". */
const LABELLED =
  /^(?:att\s+ta\s+upp|punkt(?:er)?|fråg(?:a|or)|ämnen?|tema(?:n)?|dagordning|agenda|innehåll|diskussion(?:spunkt(?:er)?)?|önskemål)\s+(?:till|inför|på|vid|för)\s+(?:\p{L}+\s+)?(?:nästa|nästkommande|kommande)\s+\p{L}+\s*:\s*\S/iu;
/** "Tema: källkritik", where the next meeting is told of. */
const THEME =
  /^(?:(?:stående|särskild\p{L}*|dagens|mötets|träffens)\s+)?(?:tema(?:t)?|punkt(?:er)?|ämne(?:n|t)?|innehåll(?:et)?|fokus|dagordning|agenda|preliminär\s+dagordning|gäst(?:föreläsare)?|föreläsare|på\s+(?:agendan|programmet))(?:\s+(?:är|blir)|\s*:)\s*\S/iu;
const PAST = /(?<![\p{L}])(?:diskuterades|togs\s+upp|lyftes|har\s+diskuterats|pratade|var)(?![\p{L}])/iu;

/** Finds something to take up at a coming meeting. */
export function topicIn(sentence: string, place: Place, context: NoteContext): Finding[] {
  const found = findDue(sentence, context.due);
  const dueThere =
    found === undefined || (found.due.kind === 'date' && found.due.day < context.due.today) ? undefined : found.due;
  const text = found === undefined ? sentence : without(sentence, [found]);
  const make = (rule: string, due: Finding['due'], sure = true): Finding[] => [
    {
      kind: 'topic',
      assignees: [],
      title: titleOf(text.replace(TOPIC_OPENING, '')) || titleOf(sentence),
      due,
      decided: false,
      rule,
      sure,
    },
  ];
  if (place.meeting !== undefined && place.block.bullet) return make('under-meeting', place.meeting);
  if (OFF.test(sentence)) return make('put-off', dueThere ?? { kind: 'none' });
  if (THEN.test(sentence) || (place.lastMeeting === true && AFTER_MEETING.test(sentence)))
    return make('then', place.lastDue ?? dueThere ?? { kind: 'none' });
  if (NEXT_HINT.test(sentence) && AT_NEXT.test(sentence) && UP.test(sentence) && !PAST.test(sentence))
    return make('at-next-meeting', dueThere ?? { kind: 'next-meeting' });
  if (AT_NAMED.test(sentence) && !PAST.test(sentence)) return make('at-named-meeting', dueThere ?? { kind: 'none' });
  if (LABELLED.test(sentence)) return make('labelled', dueThere ?? { kind: 'next-meeting' });
  if ((place.section === 'meetings' || place.lastMeeting === true) && THEME.test(sentence))
    return make('theme', place.lastDue ?? place.meeting ?? { kind: 'next-meeting' });
  if (place.section === 'topics' && place.listed) return make('under-topics', dueThere ?? { kind: 'next-meeting' });
  return [];
}
