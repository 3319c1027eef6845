import type { NoteContext } from '../../note-context.ts';
import type { Finding } from '../../note-item.ts';
import { daysAhead } from './meeting-day.ts';
import { meetingsOn } from './meetings-on.ts';
import { AT_EVENT, TOLD_APART } from './meeting-told.ts';
import { listed } from './more-days.ts';
import { besideElse, decidedFor } from './told-by-day.ts';

/** What someone brings to where others meet is their task, and the day is when it is due: "Siv lyfter det på styrgruppen 3/3". */
const BROUGHT =
  /(?<![\p{L}])(?:föredrar|föredra|lyfter|lyfta|tar\s+(?:med|upp)|ta\s+(?:med|upp)|redovisar|redovisa|presenterar|presentera|rapporterar|rapportera|visar|berättar|skickar|mejlar|lämnar|överlämnar|håll(?:er|a)\s+i|är\s+på\s+(?:kurs|semester|konferens|resa))(?![\p{L}])/iu;

/** Events on a day that a sentence about something else names: "Siv är med på konferensen den 3 mars". */
export function eventsBeside(sentence: string, context: NoteContext): Finding[] {
  return BROUGHT.test(sentence)
    ? toldApart(sentence, context)
    : daysTold(
        sentence,
        context,
        (head, after) => AT_EVENT.test(head) || TOLD_APART.test(head) || besideElse(head, after),
      );
}

/** "Vi valde lördagen efter påsk, alltså 9 maj": a day that is told of what the sentence says before. */
export function toldApart(sentence: string, context: NoteContext): Finding[] {
  return daysTold(sentence, context, (head, after) => TOLD_APART.test(head) || besideElse(head, after));
}

const daysTold = (sentence: string, context: NoteContext, tells: (head: string, after: string) => boolean): Finding[] =>
  meetingsOn(
    sentence,
    daysAhead(sentence, context).filter(
      ({ span, from, to }) => !span.approximate && tells(sentence.slice(0, from), sentence.slice(to)),
    ),
    'at-event',
    true,
  );

/** "Vi vandrar tre kvällar: 31 oktober, 1 november och 3 november": the days that what is decided takes place on. */
export function heldByDecision(sentence: string, context: NoteContext): Finding[] {
  const exact = daysAhead(sentence, context).filter(({ span }) => !span.approximate);
  const first = exact.find(({ from }) => decidedFor(sentence.slice(0, from)));
  return first === undefined
    ? toldApart(sentence, context)
    : meetingsOn(sentence, listed(sentence, first, exact), 'at-event', true);
}
